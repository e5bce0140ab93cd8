import CheckKit

/// The provider owns both computers and interactive equipment (clause 11-1, 5).
struct OwnedEquipment: Check {
    let description = CheckDescription(
        rule: "11-1/5b",
        point: Text(kk: "11-1-тармақ, 5) тармақша", ru: "п. 11-1, подп. 5)", en: "point 11-1, 5)"),
        title: Text(
            kk: "меншікті компьютерлер мен интерактивті жабдық", ru: "свои компьютеры и интерактивное оборудование",
            en: "computers and interactive equipment of its own"),
        policies: ["P-5"],
        evidenceTypes: Holding.equipmentPapers,
        examples: [
            Example(
                .pass, Text(kk: "екі түрі де меншікте", ru: "оба вида в собственности", en: "both kinds are owned"),
                facts: own("\(computer("ownership")), \(board("ownership"))")),
            Example(
                .fail,
                Text(kk: "компьютерлер жалға алынған", ru: "компьютеры арендованы", en: "the computers are leased"),
                says: "а не собственность", facts: own("\(computer("lease")), \(board("ownership"))")),
            Example(
                .pass,
                Text(
                    kk: "жалға алынғандарының қасында меншіктілері бар", ru: "кроме арендованных есть и свои",
                    en: "owned ones beside the leased"),
                facts: own("\(computer("lease", id: "E3")), \(computer("ownership")), \(board("ownership"))")),
            Example(
                .fail, Text(kk: "жабдық лизингте", ru: "оборудование в лизинге", en: "equipment in finance lease"),
                facts: own("\(computer("financeLease")), \(board("financeLease"))")),
            Example(
                .fail,
                Text(
                    kk: "интерактивті жабдық жоқ", ru: "интерактивного оборудования нет", en: "no interactive equipment"
                ),
                says: "не названо", facts: own(computer("ownership"))),
            Example(
                .review, Text(kk: "шаруашылық жүргізу", ru: "хозяйственное ведение", en: "economic management"),
                facts: own("\(computer("economicManagement")), \(board("ownership"))")),
            Example(
                .pass,
                Text(
                    kk: "сол, меншік ретінде оқығанда", ru: "оно же, если считать его собственностью",
                    en: "the same, read as ownership"),
                facts: own("\(computer("economicManagement")), \(board("ownership"))")
                    + "\npolicies: {P-5: ownership}"),
            Example(
                .unknown,
                Text(
                    kk: "құжат талап етіледі, ал ол жоқ", ru: "документ требуется, но его нет",
                    en: "a document is wanted and there is none"),
                facts: own("\(computer("ownership")), \(board("ownership"))") + "\nevidence: documented"),
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
        let kinds = EquipmentKind.allCases.map { OwnedKind(kind: $0, in: facts) }
        let outcome = Outcome.all(of: kinds.lazy.map(\.verdict.outcome))
        guard facts.isExplained else { return Finding(outcome) }
        let decisive = kinds.filter { $0.verdict.outcome == outcome }
        var finding = Finding(
            outcome,
            outcome == .pass
                ? Message(Self.bothOwned)
                : Message.joined(decisive.map(\.said)))
        for kind in kinds { finding.note(kind.holdings) }
        if outcome == .unknown, !facts.equipment.isComplete { finding.name(missing: "equipment") }
        if outcome == .fail, decisive.allSatisfy({ $0.holdings.contains(where: \.isLeased) }) {
            finding.exceptions = [.leasedResources]
        }
        if outcome == .review, kinds.flatMap(\.holdings).contains(where: \.isManagedForState) {
            finding.exceptions = [.stateManagement]
        }
        return finding
    }
}

/// One of the two kinds of equipment: one owned item of it is enough.
private struct OwnedKind {
    let kind: EquipmentKind
    let holdings: [Holding]
    let verdict: Verdict

    init(kind: EquipmentKind, in facts: Case) {
        self.kind = kind
        holdings = facts.equipmentHoldings(of: kind)
        let outcome = Outcome.any(
            of: holdings.map(\.verdict.outcome) + [facts.equipment.isComplete ? .fail : .unknown])
        verdict =
            holdings.first { $0.verdict.outcome == outcome }?.verdict
            ?? Verdict(outcome, Message(OwnedEquipment.notNamed))
    }

    /// The finding of this kind with its name before it.
    var said: Message { verdict.said(of: .text(kind.title)) }
}

/// Facts of a provider with this equipment.
private func own(_ equipment: String) -> String {
    """
    asOf: 2026-05-04
    dossier: {programmes: [{id: G1}], equipment: [\(equipment)]}
    """
}

private func computer(_ right: String, id: String = "E1") -> String { "{id: \(id), kind: computer, right: \(right)}" }

private func board(_ right: String) -> String { "{id: E2, kind: interactive, right: \(right)}" }

extension OwnedEquipment {
    fileprivate static let notNamed = Text(kk: "аталмаған", ru: "не названо", en: "none is named")
    private static let bothOwned = Text(
        kk: "компьютерлер де, интерактивті жабдық та меншікте", ru: "компьютеры и интерактивное оборудование свои",
        en: "computers and interactive equipment are owned")
}
