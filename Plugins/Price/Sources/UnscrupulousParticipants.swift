import CheckKit

/// The bidder is not in the register of unscrupulous participants on the day bids close.
///
/// Law 106-VIII, articles 7 and 8; the last day on the register still bars.
struct UnscrupulousParticipants: Check {
    let description = CheckDescription(
        rule: "gz/rnu",
        point: Text(
            kk: "№ 106-VIII заң, 7 және 8-баптар", ru: "Закон № 106-VIII, ст. 7 и 8",
            en: "Law No 106-VIII, art. 7 and 8"),
        title: Text(
            kk: "жосықсыз қатысушылар тізілімінде жоқ", ru: "нет в реестре недобросовестных участников",
            en: "not in the register of unscrupulous participants"),
        leftToPersons: Text(
            kk: "басшылар, құрылтайшылар және үлестес тұлғалар тізілімде жоқ па",
            ru: "нет ли в реестре руководителей, учредителей и аффилированных лиц",
            en: "whether heads, founders and affiliates are in the register"),
        examples: [
            Example(
                .pass,
                Text(kk: "Тізілімде жоқ", ru: "Нет в реестре", en: "Not in the register"),
                facts: Self.facts("startDate: 2025-06-01", listed: "990140001154")),
            Example(
                .pass,
                Text(kk: "Мерзімі кеше біткен", ru: "Срок истёк вчера", en: "The term ended yesterday"),
                facts: Self.facts("startDate: 2024-05-04, endDate: 2026-05-03")),
            Example(
                .fail,
                Text(kk: "Соңғы күні", ru: "Последний день", en: "The last day"),
                says: "в реестре на 04.05.2026",
                facts: Self.facts("startDate: 2024-05-05, endDate: 2026-05-04")),
            Example(
                .fail,
                Text(kk: "Күндері көрсетілмеген", ru: "Дни не указаны", en: "No days are stated"),
                facts: Self.facts("status: terminated")),
            Example(
                .unknown,
                Text(kk: "Тізілім берілмеген", ru: "Реестр не приложен", en: "No register given"),
                says: "реестр не приложен",
                facts: Self.bid("identifier: {scheme: KZ-BIN, id: \"260940000507\"}")),
            Example(
                .unknown,
                Text(kk: "БСН көрсетілмеген", ru: "БИН не указан", en: "The BIN is not stated"),
                facts: Self.bid("kind: university") + "\nrnu: {asOf: 2026-05-04, entries: []}"),
            Example(
                .notApplicable,
                Text(kk: "Лотсыз", ru: "Без лота", en: "Without a lot"),
                facts: "dossier: {programmes: [{id: G1}]}"),
        ])

    func evaluate(_ facts: Case) -> Finding {
        guard facts.lot != nil else { return Finding(.notApplicable, Message(Self.withoutLot)) }
        guard let register = facts.unscrupulousParticipants else { return unknown(Self.noRegister, "rnu") }
        guard let identifier = facts.dossier.provider?.identifier else {
            return unknown(Self.noIdentifier, "dossier/provider/identifier")
        }
        let day = facts.dates.asOf
        let isBarred = register.entries.contains { entry in
            entry.identifier == identifier && entry.startDate.map { $0 <= day } ?? true
                && entry.endDate.map { day <= $0 } ?? true
        }
        var finding = Finding(
            isBarred ? .fail : .pass, Message(isBarred ? Self.isListed : Self.isNotListed, .date(day)))
        if let taken = register.asOf {
            if taken != day { finding.warnings = [Message(Self.otherDay, .date(taken), .date(day))] }
        } else {
            finding.warnings = [Message(Self.noDay)]
        }
        return finding
    }

    private func unknown(_ text: Text, _ path: String) -> Finding {
        var finding = Finding(.unknown, Message(text))
        finding.missing = [path]
        return finding
    }

    private static func bid(_ provider: String) -> String {
        """
        tender: {id: T, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1}]}
        bid: {id: B, tender: T, dossier: {provider: {\(provider)}, programmes: [{id: G1}]}, \
        lots: [{id: L1, programmes: [G1]}]}
        """
    }

    private static func facts(_ entry: String, listed: String = "260940000507") -> String {
        """
        \(bid("identifier: {scheme: KZ-BIN, id: \"260940000507\"}"))
        rnu: {asOf: 2026-05-04, entries: [{identifier: {scheme: KZ-BIN, id: "\(listed)"}, \(entry)}]}
        """
    }
}

extension UnscrupulousParticipants {
    private static let withoutLot = Text(
        kk: "лот жоқ: тізілім тексерілмейді", ru: "лота нет: реестр не проверяется",
        en: "no lot: the register is not looked at")
    private static let noRegister = Text(
        kk: "жосықсыз қатысушылар тізілімі берілмеген", ru: "реестр не приложен", en: "no register was given")
    private static let noIdentifier = Text(
        kk: "ұйымның БСН-і көрсетілмеген: тізілімнен іздеу мүмкін емес",
        ru: "БИН организации не указан: в реестре её не найти", en: "the BIN is not stated: nobody can be looked up")
    private static let isListed = Text(
        kk: "{0} күні жосықсыз қатысушылар тізілімінде бар", ru: "в реестре на {0}", en: "in the register on {0}")
    private static let isNotListed = Text(
        kk: "{0} күні тізілімде жоқ", ru: "на {0} в реестре нет", en: "not in the register on {0}")
    private static let otherDay = Text(
        kk: "тізілім {0} күнгі, ал тексеру {1} күніне", ru: "реестр на {0}, а проверка на {1}",
        en: "the register is of {0}, the check of {1}")
    private static let noDay = Text(
        kk: "тізілім қай күнгі екені көрсетілмеген", ru: "не указано, на какой день реестр",
        en: "it is not stated of which day the register is")
}
