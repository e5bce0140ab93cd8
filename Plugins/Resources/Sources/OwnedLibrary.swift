import CheckKit

/// The provider owns a library (clause 11-1, 5).
struct OwnedLibrary: Check {
    let description = CheckDescription(
        rule: "11-1/5a",
        point: Text(kk: "11-1-тармақ, 5) тармақша", ru: "п. 11-1, подп. 5)", en: "point 11-1, 5)"),
        title: Text(kk: "меншікті кітапхана қоры", ru: "собственный библиотечный фонд", en: "a library of its own"),
        policies: ["P-5"],
        evidenceTypes: Holding.libraryPapers,
        examples: [
            Example(
                .pass, Text(kk: "меншікті баспа қоры", ru: "собственный печатный фонд", en: "owned books"),
                facts: own("{id: B1, kind: printed, right: ownership}")),
            Example(
                .pass,
                Text(kk: "меншікті электрондық кітаптар", ru: "собственные электронные книги", en: "owned e-books"),
                facts: own("{id: B1, kind: electronic, right: ownership}")),
            Example(
                .pass,
                Text(
                    kk: "бір бөлігі меншікте, бір бөлігі жалда", ru: "часть в собственности, часть в аренде",
                    en: "a part owned, a part leased"),
                facts: own("{id: B1, kind: printed, right: lease}, {id: B2, kind: printed, right: ownership}")),
            Example(
                .fail, Text(kk: "жалға алынған қор", ru: "арендованный фонд", en: "a leased library"),
                says: "а не собственность", facts: own("{id: B1, kind: printed, right: lease}")),
            Example(
                .fail, Text(kk: "өтеусіз пайдалану", ru: "безвозмездное пользование", en: "free use"),
                facts: own("{id: B1, kind: printed, right: freeUse}")),
            Example(
                .review,
                Text(
                    kk: "электрондық кітапханаға жазылу", ru: "подписка на электронную библиотеку", en: "a subscription"
                ),
                says: "доступ по лицензии", facts: own("{id: B1, kind: electronic, right: licence}")),
            Example(
                .review, Text(kk: "оралымды басқару", ru: "оперативное управление", en: "operational management"),
                facts: own("{id: B1, kind: printed, right: operationalManagement}")),
            Example(
                .pass,
                Text(
                    kk: "сол, меншік ретінде оқығанда", ru: "оно же, если считать его собственностью",
                    en: "the same, read as ownership"),
                facts: own("{id: B1, kind: printed, right: operationalManagement}") + "\npolicies: {P-5: ownership}"),
            Example(
                .unknown,
                Text(
                    kk: "құжат талап етіледі, ал ол жоқ", ru: "документ требуется, но его нет",
                    en: "a document is wanted and there is none"),
                facts: own("{id: B1, kind: printed, right: ownership}") + "\nevidence: documented"),
            Example(.fail, Text(kk: "кітапхана жоқ", ru: "библиотеки нет", en: "no library"), facts: own("")),
            Example(
                .unknown,
                Text(kk: "кітапхана көрсетілмеген", ru: "библиотека не указана", en: "the library is not stated"),
                facts: """
                    asOf: 2026-05-04
                    dossier: {programmes: [{id: G1}]}
                    """),
        ])

    func evaluate(_ facts: Case) -> Finding {
        if facts.library.isStatedNone { return Finding(.fail, Message(Self.noLibrary)) }
        let holdings = facts.libraryHoldings
        let outcome = Outcome.any(
            of: holdings.map(\.verdict.outcome) + [facts.library.isComplete ? .fail : .unknown])
        guard facts.isExplained else { return Finding(outcome) }
        let decisive = holdings.first { $0.verdict.outcome == outcome }
        var finding = Finding(
            outcome, decisive.map { $0.verdict.said(of: $0.id) } ?? Message(Self.notStated))
        finding.note(holdings)
        if outcome == .unknown, !facts.library.isComplete { finding.name(missing: "library") }
        if outcome == .fail, holdings.contains(where: \.isLeased) { finding.exceptions = [.leasedResources] }
        if outcome == .review, holdings.contains(where: \.isManagedForState) {
            finding.exceptions = [.stateManagement]
        }
        return finding
    }
}

/// Facts of a provider with this library.
private func own(_ library: String) -> String {
    """
    asOf: 2026-05-04
    dossier: {programmes: [{id: G1}], library: [\(library)]}
    """
}

extension OwnedLibrary {
    private static let noLibrary = Text(kk: "кітапхана қоры жоқ", ru: "библиотечного фонда нет", en: "no library")
    private static let notStated = Text(
        kk: "кітапхана қоры көрсетілмеген", ru: "библиотечный фонд не указан", en: "the library is not stated")
}
