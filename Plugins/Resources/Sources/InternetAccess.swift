import CheckKit

/// The equipment has access to the Internet (clause 11-1, 5).
struct InternetAccess: Check {
    let description = CheckDescription(
        rule: "11-1/5c",
        point: Text(kk: "11-1-тармақ, 5) тармақша", ru: "п. 11-1, подп. 5)", en: "point 11-1, 5)"),
        title: Text(
            kk: "жабдықтың интернетке қолжетімділігі", ru: "доступ оборудования к Интернету", en: "Internet access"),
        policies: ["P-5"],
        evidenceTypes: [.internetContract, .invoice, .acceptanceAct],
        examples: [
            Example(
                .pass, Text(kk: "бәрінде интернет бар", ru: "Интернет у всего", en: "all have access"),
                facts: own("{id: E1, kind: computer, right: ownership, internet: true}, \(board("true"))")),
            Example(
                .fail, Text(kk: "ешқайсысында жоқ", ru: "нет ни у чего", en: "none has access"),
                facts: own("{id: E1, kind: computer, right: ownership, internet: false}, \(board("false"))")),
            Example(
                .review, Text(kk: "бір бөлігінде жоқ", ru: "у части нет", en: "some have none"),
                says: "без Интернета",
                facts: own("{id: E1, kind: computer, right: ownership, internet: true}, \(board("false"))")),
            Example(
                .unknown, Text(kk: "біреуінде көрсетілмеген", ru: "у одного не указано", en: "one is not stated"),
                facts: own("{id: E1, kind: computer, right: ownership, internet: true}, \(board(nil))")),
            Example(
                .review,
                Text(
                    kk: "бірі бар, бірі жоқ, бірі көрсетілмеген: ештеңе өзгермейді",
                    ru: "есть, нет и не указано: неуказанное уже ничего не меняет",
                    en: "one has, one has not, one is not stated: it changes nothing"),
                facts: own(
                    "{id: E1, kind: computer, right: ownership, internet: true}, "
                        + "{id: E3, kind: computer, right: ownership, internet: false}, \(board(nil))")),
            Example(
                .pass,
                Text(
                    kk: "жалға алынған компьютер есептелмейді", ru: "арендованный компьютер не считается",
                    en: "a leased computer does not count"),
                facts: own("{id: E1, kind: computer, right: lease, internet: false}, \(board("true"))")),
            Example(
                .pass,
                Text(
                    kk: "бәрі жалға алынған: бәрі қаралады", ru: "арендовано всё: смотрится всё",
                    en: "all is leased: all is looked at"),
                facts: own("{id: E1, kind: computer, right: lease, internet: true}")),
            Example(
                .unknown,
                Text(
                    kk: "құжат талап етіледі, ал ол жоқ", ru: "документ требуется, но его нет",
                    en: "a document is wanted and there is none"),
                facts: own(board("true")) + "\nevidence: documented"),
            Example(.fail, Text(kk: "жабдық жоқ", ru: "оборудования нет", en: "no equipment"), facts: own("")),
            Example(
                .unknown,
                Text(kk: "жабдық көрсетілмеген", ru: "оборудование не указано", en: "equipment is not stated"),
                facts: """
                    asOf: 2026-05-04
                    dossier: {programmes: [{id: G1}]}
                    """),
        ])

    func evaluate(_ facts: Case) -> Finding {
        if let finding = facts.findingWithoutEquipment { return finding }
        let owned = facts.equipment.items.filter { facts.ownership(by: $0.right) != .fail }
        let counted = (owned.isEmpty ? facts.equipment.items : owned)
            .sorted { ($0.id.utf8.count, $0.id) < ($1.id.utf8.count, $1.id) }
        let connections = counted.map { Connection($0, in: facts, accepting: description.evidenceTypes) }
        var outcomes = connections.map(\.verdict.outcome)
        if !facts.equipment.isComplete { outcomes.append(.unknown) }
        let outcome = Self.outcome(of: outcomes)
        guard facts.isExplained else { return Finding(outcome) }
        let without = connections.filter { $0.verdict.outcome == (outcome == .unknown ? .unknown : .fail) }
        var finding = Finding(
            outcome, Message(Self.said(outcome), .list(without.map { .string($0.id) })))
        finding.note(connections.map { ($0.id, $0.path, $0.verdict) })
        finding.proofs = connections.map(\.proof)
        if outcome == .review { finding.missing = [] }
        if outcome == .unknown, !facts.equipment.isComplete { finding.name(missing: "equipment") }
        return finding
    }

    /// Some with and some without is for a person, whatever is not stated of the rest.
    private static func outcome(of outcomes: [Outcome]) -> Outcome {
        if outcomes.contains(.pass), outcomes.contains(.fail) { return .review }
        if outcomes.contains(.unknown) { return .unknown }
        return Outcome.all(of: outcomes)
    }

    private static func said(_ outcome: Outcome) -> Text {
        switch outcome {
        case .pass: allHave
        case .fail: noneHas
        case .unknown: notStated
        default: someHaveNot
        }
    }
}

/// An item with what is said of its access to the Internet.
private struct Connection {
    let id: String
    let path: String
    let verdict: Verdict
    let proof: Proof

    init(_ item: Equipment, in facts: Case, accepting types: Set<EvidenceType>) {
        id = item.id
        path = facts.isExplained ? "equipment/\(item.id)" : ""
        let claim = facts.isExplained ? "\(path)/internet" : ""
        proof = facts.proof(of: claim, by: item.documents, accepting: types)
        let verdict =
            switch item.internet {
            case true?: Verdict(.pass, facts.said(Message(InternetAccess.hasAccess)))
            case false?: Verdict(.fail, facts.said(Message(InternetAccess.hasNoAccess)))
            case nil: Verdict(.unknown, facts.said(Message(InternetAccess.accessNotStated)), missing: [claim])
            }
        self.verdict = verdict.resting(on: proof)
    }
}

/// Facts of a provider with this equipment.
private func own(_ equipment: String) -> String {
    """
    asOf: 2026-05-04
    dossier: {programmes: [{id: G1}], equipment: [\(equipment)]}
    """
}

private func board(_ internet: String?) -> String {
    "{id: E2, kind: interactive, right: ownership\(internet.map { ", internet: \($0)" } ?? "")}"
}

extension InternetAccess {
    fileprivate static let hasAccess = Text(kk: "интернет бар", ru: "есть Интернет", en: "has access")
    fileprivate static let hasNoAccess = Text(kk: "интернет жоқ", ru: "нет Интернета", en: "has no access")
    fileprivate static let accessNotStated = Text(
        kk: "интернеті көрсетілмеген", ru: "доступ к Интернету не указан", en: "access is not stated")
    private static let allHave = Text(
        kk: "бүкіл жабдықта интернет бар", ru: "Интернет есть у всего оборудования", en: "all equipment has access")
    private static let noneHas = Text(
        kk: "жабдықта интернет жоқ: {0}", ru: "у оборудования нет Интернета: {0}", en: "no equipment has access: {0}")
    private static let someHaveNot = Text(
        kk: "бір бөлігі интернетсіз: {0}; адам шешеді", ru: "часть без Интернета: {0}; решает человек",
        en: "some without access: {0}; a person decides")
    private static let notStated = Text(
        kk: "интернет туралы деректер толық емес: {0}", ru: "сведения об Интернете неполны: {0}",
        en: "the facts on access are incomplete: {0}")
}
