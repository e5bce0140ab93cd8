import CheckKit

/// The provider is on the Coordination Council's list; the text does not say that only those listed may bid.
struct CouncilList: Check {
    let description = CheckDescription(
        rule: "11-1/list",
        point: Text(
            kk: "11-1-тармақ, ұйымдар тізбесі", ru: "п. 11-1, перечень организаций", en: "point 11-1, the list"),
        title: Text(
            kk: "Үйлестіру кеңесінің тізбесінде", ru: "в перечне Координационного совета",
            en: "on the Coordination Council's list"),
        leftToPersons: Text(
            kk: "тізбеде болмаудың салдары: мәтін тек тізбедегілер қатысады демейді",
            ru: "последствия отсутствия в перечне: текст не говорит, что торгуются только включённые",
            en: "what follows from not being listed: the text does not say that only those listed may bid"),
        examples: [
            Example(
                .pass,
                Text(kk: "Тізбеде", ru: "В перечне", en: "Listed"),
                facts: Self.facts("startDate: 2025-01-01, endDate: 2027-12-31")),
            Example(
                .pass,
                Text(kk: "Соңғы күні", ru: "Последний день", en: "The last day"),
                facts: Self.facts("status: active, startDate: 2025-01-01, endDate: 2026-05-04")),
            Example(
                .review,
                Text(kk: "Мерзімі кеше біткен", ru: "Срок истёк вчера", en: "The term ended yesterday"),
                says: "срок записи",
                facts: Self.facts("startDate: 2025-01-01, endDate: 2026-05-03")),
            Example(
                .review,
                Text(kk: "Тоқтатыла тұрған", ru: "Запись приостановлена", en: "Suspended"),
                says: "приостановлен",
                facts: Self.facts("status: suspended")),
            Example(
                .review,
                Text(kk: "Тізбеде жоқ", ru: "Нет в перечне", en: "Not listed"),
                says: "текст не говорит",
                facts: Self.facts("startDate: 2025-01-01", listed: "990140001154")),
            Example(
                .unknown,
                Text(kk: "Тізбе берілмеген", ru: "Перечень не приложен", en: "No list given"),
                says: "перечень не приложен",
                facts: Self.dossier),
            Example(
                .unknown,
                Text(kk: "БСН көрсетілмеген", ru: "БИН не указан", en: "The BIN is not stated"),
                facts: """
                    asOf: 2026-05-04
                    dossier: {programmes: [{id: G1}]}
                    list: {asOf: 2026-05-04, entries: []}
                    """),
        ])

    func evaluate(_ facts: Case) -> Finding {
        guard let list = facts.providerList else { return unknown(Self.noList, "list") }
        guard let identifier = facts.dossier.provider?.identifier else {
            return unknown(Self.noIdentifier, "dossier/provider/identifier")
        }
        let day = facts.dates.asOf
        let states = list.entries.filter { $0.identifier == identifier }.map { state(of: $0, on: day) }
        // Of several entries the best one speaks.
        let best = states.min { $0.rawValue < $1.rawValue } ?? .absent
        var finding = Finding(best == .active ? .pass : .review, Message(Self.text(of: best), .date(day)))
        if let taken = list.asOf {
            if taken != day { finding.warnings = [Message(Self.otherDay, .date(taken), .date(day))] }
        } else {
            finding.warnings = [Message(Self.noDay)]
        }
        return finding
    }

    /// How an entry stands on a day, from the best to the worst.
    private enum State: Int {
        case active, suspended, terminated, notYet, lapsed, absent
    }

    /// A list that names no status or no first day means an entry that simply holds.
    private func state(of entry: ParticipantList.Entry, on day: CivilDate) -> State {
        switch entry.status ?? .active {
        case .suspended: return .suspended
        case .terminated: return .terminated
        case .active: break
        }
        if let start = entry.startDate, day < start { return .notYet }
        if let end = entry.endDate, end < day { return .lapsed }
        return .active
    }

    private func unknown(_ text: Text, _ path: String) -> Finding {
        var finding = Finding(.unknown, Message(text))
        finding.missing = [path]
        return finding
    }

    private static func text(of state: State) -> Text {
        switch state {
        case .active: listed
        case .suspended: suspended
        case .terminated: terminated
        case .notYet: notYet
        case .lapsed: lapsed
        case .absent: absent
        }
    }

    private static let dossier =
        "dossier: {provider: {identifier: {scheme: KZ-BIN, id: \"260940000507\"}}, programmes: [{id: G1}]}"

    private static func facts(_ entry: String, listed: String = "260940000507") -> String {
        """
        asOf: 2026-05-04
        \(dossier)
        list: {asOf: 2026-05-04, entries: [{identifier: {scheme: KZ-BIN, id: "\(listed)"}, \(entry)}]}
        """
    }
}

extension CouncilList {
    private static let noList = Text(
        kk: "Үйлестіру кеңесінің тізбесі берілмеген", ru: "перечень не приложен", en: "no list was given")
    private static let noIdentifier = Text(
        kk: "ұйымның БСН-і көрсетілмеген: тізбеден іздеу мүмкін емес",
        ru: "БИН организации не указан: в перечне её не найти", en: "the BIN is not stated: nobody can be looked up")
    private static let listed = Text(
        kk: "{0} күні тізбеде бар", ru: "в перечне на {0}", en: "on the list on {0}")
    private static let absent = Text(
        kk: "тізбеде жоқ; мәтін тек тізбедегілер қатысады демейді, адам шешеді",
        ru: "в перечне нет; текст не говорит, что торгуются только включённые, решает человек",
        en: "not on the list; the text does not say that only those listed may bid, a person decides")
    private static let suspended = Text(
        kk: "тізбедегі жазба тоқтатыла тұрған; салдарын адам шешеді",
        ru: "в перечне приостановлен; о последствиях решает человек",
        en: "suspended on the list; a person decides what follows")
    private static let terminated = Text(
        kk: "тізбеден шығарылған; салдарын адам шешеді", ru: "из перечня исключён; о последствиях решает человек",
        en: "taken off the list; a person decides what follows")
    private static let notYet = Text(
        kk: "тізбедегі жазба {0} күні әлі басталмаған; салдарын адам шешеді",
        ru: "срок записи в перечне на {0} ещё не начался; о последствиях решает человек",
        en: "the entry has not begun on {0}; a person decides what follows")
    private static let lapsed = Text(
        kk: "тізбедегі жазбаның мерзімі {0} күні біткен; салдарын адам шешеді",
        ru: "срок записи в перечне на {0} истёк; о последствиях решает человек",
        en: "the entry has lapsed by {0}; a person decides what follows")
    private static let otherDay = Text(
        kk: "тізбе {0} күнгі, ал тексеру {1} күніне", ru: "перечень на {0}, а проверка на {1}",
        en: "the list is of {0}, the check of {1}")
    private static let noDay = Text(
        kk: "тізбе қай күнгі екені көрсетілмеген", ru: "не указано, на какой день перечень",
        en: "it is not stated of which day the list is")
}
