import CheckKit

/// The five requirements concern advanced training of administrative servants of corps «Б» and nobody else.
struct Applicability: Check {
    let description = CheckDescription(
        rule: "11-1/scope",
        point: Text(kk: "11-1-тармақ, үшінші бөлік", ru: "п. 11-1, часть третья", en: "point 11-1, part three"),
        title: Text(
            kk: "«Б» корпусының біліктілігін арттыру", ru: "повышение квалификации корпуса «Б»",
            en: "advanced training of corps B"),
        examples: [
            Example(
                .pass,
                Text(
                    kk: "«Б» корпусының біліктілігін арттыру", ru: "Повышение квалификации корпуса «Б»",
                    en: "Advanced training of corps B"),
                says: "требования предъявляются",
                facts: Self.lot("subject: advancedTraining, contingent: {corps: [administrativeB]}")),
            Example(
                .pass,
                Text(kk: "Аралас құрам", ru: "Смешанный состав", en: "A mixed audience"),
                says: "смешанный",
                facts: Self.lot("subject: advancedTraining, contingent: {corps: [political, administrativeB]}")),
            Example(
                .notApplicable,
                Text(
                    kk: "Тек саяси қызметшілер мен «А» корпусы", ru: "Только политические служащие и корпус «А»",
                    en: "Political servants and corps A only"),
                says: "политические служащие",
                facts: Self.lot("subject: advancedTraining, contingent: {corps: [political, administrativeA]}")),
            Example(
                .notApplicable,
                Text(kk: "Қайта даярлау", ru: "Переподготовка", en: "Retraining"),
                says: "переподготовка",
                facts: Self.lot("subject: retraining")),
            Example(
                .unknown,
                Text(kk: "Корпус көрсетілмеген", ru: "Корпус не указан", en: "The corps is not stated"),
                says: "корпус слушателей не указан",
                facts: Self.lot("subject: advancedTraining, contingent: {largestGroup: 30}")),
            Example(
                .unknown,
                Text(
                    kk: "Лот мәні көрсетілмеген, «А» корпусы", ru: "Предмет лота не указан, корпус «А»",
                    en: "The subject is not stated, corps A"),
                facts: Self.lot("contingent: {corps: [administrativeA]}")),
            Example(
                .notApplicable,
                Text(kk: "Лотсыз", ru: "Без лота", en: "Without a lot"),
                facts: "dossier: {programmes: [{id: G1}]}"),
        ])

    private static func lot(_ facts: String) -> String {
        """
        tender: {id: T, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1, \(facts)}]}
        bid: {id: B, tender: T, dossier: {programmes: [{id: G1}]}, lots: [{id: L1, programmes: [G1]}]}
        """
    }

    func evaluate(_ facts: Case) -> Finding {
        guard let lot = facts.lot else { return Finding(.notApplicable, Message(Self.withoutLot)) }
        guard let subject = lot.subject else {
            var finding = Finding(.unknown, Message(Self.subjectNotStated))
            finding.missing = ["lot/subject"]
            return finding
        }
        guard subject == .advancedTraining else {
            return finding(.notApplicable, "lots/\(lot.id)/subject", Message(Self.otherSubject, .text(subject.title)))
        }
        guard let corps = lot.contingent?.corps, !corps.isEmpty else {
            var finding = Finding(.unknown, Message(Self.corpsNotStated))
            finding.missing = ["lot/contingent/corps"]
            return finding
        }
        let about = "lots/\(lot.id)/contingent/corps"
        // In the order of the code list, so that the order in the file does not show.
        let stated = Corps.allCases.filter(corps.contains)
        guard stated.contains(.administrativeB) else {
            let titles = stated.map { Message.Argument.text($0.title) }
            return finding(.notApplicable, about, Message(Self.otherCorps, .list(titles)))
        }
        return finding(.pass, about, Message(stated == [.administrativeB] ? Self.applies : Self.appliesToMixed))
    }

    private func finding(_ outcome: Outcome, _ about: String, _ message: Message) -> Finding {
        var finding = Finding(outcome, message)
        finding.notes = [Finding.Note(about, outcome, message)]
        return finding
    }
}

extension Applicability {
    private static let withoutLot = Text(
        kk: "лот жоқ: қолданылу аясы тексерілмейді", ru: "лота нет: область применения не проверяется",
        en: "no lot: the scope is not checked")
    private static let subjectNotStated = Text(
        kk: "лот мәні көрсетілмеген", ru: "предмет лота не указан", en: "the subject of the lot is not stated")
    private static let otherSubject = Text(
        kk: "{0}: талаптар тек біліктілікті арттыруға қойылады",
        ru: "{0}: требования предъявляются только к повышению квалификации",
        en: "{0}: the requirements concern advanced training only")
    private static let corpsNotStated = Text(
        kk: "тыңдаушылардың корпусы көрсетілмеген", ru: "корпус слушателей не указан",
        en: "the learners' corps is not stated")
    private static let otherCorps = Text(
        kk: "тыңдаушылар: {0}; талаптар «Б» корпусын оқытуға қойылады",
        ru: "слушатели: {0}; требования предъявляются к обучению корпуса «Б»",
        en: "learners: {0}; the requirements concern the training of corps B")
    private static let applies = Text(
        kk: "«Б» корпусының біліктілігін арттыру: талаптар қойылады",
        ru: "повышение квалификации корпуса «Б»: требования предъявляются",
        en: "advanced training of corps B: the requirements apply")
    private static let appliesToMixed = Text(
        kk: "құрам аралас, «Б» корпусы бар: талаптар қойылады",
        ru: "состав смешанный, корпус «Б» есть: требования предъявляются",
        en: "the audience is mixed and has corps B in it: the requirements apply")
}
