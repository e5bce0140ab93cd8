import CheckKit

extension SpecificationCoverage {
    /// How the check decides.
    static let examples = [
        Example(
            .pass,
            Text(kk: "Барлық жол орындалған", ru: "Все строки выполнены", en: "All rows are met"),
            says: "2 из 2",
            facts: facts(
                "{id: S1, kind: topic, value: УПРАВЛЕНИЕ  рисками}, {id: S2, kind: minimumHours, value: 24}",
                "{id: G1, topics: [Управление рисками], hours: 24}")),
        Example(
            .pass,
            Text(kk: "Талаптан жақсы", ru: "Лучше требуемого", en: "Better than asked"),
            facts: facts(
                "{id: S1, kind: maximumGroupSize, value: 30}, {id: S2, kind: certificate, value: false}",
                "{id: G1, groupSize: 15, certificate: true}")),
        Example(
            .pass,
            Text(kk: "Тілі, нысаны, күндері", ru: "Язык, форма, дни", en: "Language, mode, days"),
            facts: facts(
                """
                {id: S1, kind: language, value: [ru, kk]}, {id: S2, kind: mode, value: inPerson}, \
                {id: S3, kind: startNotBefore, value: 2026-06-01}, {id: S4, kind: endNotAfter, value: 2026-12-15}
                """, "{id: G1, languages: [kk, ru, en], mode: inPerson}",
                offer: ", period: {startDate: 2026-06-01, endDate: 2026-12-15}")),
        Example(
            .fail,
            Text(kk: "Сағат жетпейді", ru: "Часов не хватает", en: "Too few hours"),
            says: "в предложении 23",
            facts: facts("{id: S1, kind: minimumHours, value: 24}", "{id: G1, hours: 23}")),
        Example(
            .review,
            Text(kk: "Сағаттар қосылғанда жетеді", ru: "Часов хватает в сумме", en: "Enough hours in all"),
            says: "не в каждой программе",
            facts: facts("{id: S1, kind: minimumHours, value: 24}", "{id: G1, hours: 16}, {id: G2, hours: 8}")),
        Example(
            .fail,
            Text(kk: "Бір күн кеш аяқталады", ru: "Окончание на день позже", en: "Ends a day late"),
            says: "в предложении 16.12.2026",
            facts: facts(
                "{id: S1, kind: endNotAfter, value: 2026-12-15}", "{id: G1}",
                offer: ", period: {endDate: 2026-12-16}")),
        Example(
            .fail,
            Text(kk: "Өзге тіл", ru: "Другой язык", en: "Another language"),
            facts: facts("{id: S1, kind: language, value: kk}", "{id: G1, languages: [ru]}")),
        Example(
            .fail,
            Text(kk: "Сертификат берілмейді", ru: "Сертификат не выдаётся", en: "No certificate"),
            facts: facts("{id: S1, kind: certificate}", "{id: G1, certificate: false}")),
        Example(
            .review,
            Text(kk: "Тақырыптың атауы бөлек", ru: "Тема названа иначе", en: "The topic has another title"),
            says: "ближайшая «Риски проекта»",
            facts: facts(
                "{id: S1, kind: topic, value: Оценка рисков проекта}", "{id: G1, topics: [Риски проекта, Право]}")),
        Example(
            .review,
            Text(kk: "Орны", ru: "Место", en: "The place"),
            says: "проверяет человек",
            facts: facts("{id: S1, kind: place, value: Караганда}", "{id: G1}")),
        Example(
            .unknown,
            Text(kk: "Сағат көрсетілмеген", ru: "Часы не указаны", en: "Hours are not stated"),
            says: "в программе не указано",
            facts: facts("{id: S1, kind: minimumHours, value: 24}", "{id: G1}")),
        Example(
            .unknown,
            Text(kk: "Мәні сан емес", ru: "Значение не число", en: "The value is no number"),
            says: "не прочитано",
            facts: facts("{id: S1, kind: minimumHours, value: много}", "{id: G1, hours: 24}")),
        Example(
            .unknown,
            Text(kk: "Құжатпен расталмаған", ru: "Не подтверждено документом", en: "Not proven by a paper"),
            says: "не подтверждена документом",
            facts: facts(
                "{id: S1, kind: topic, value: Риски}", "{id: G1, topics: [Риски]}", evidence: "documented")),
        Example(
            .unknown,
            Text(kk: "Жолдар жоқ", ru: "Строк нет", en: "No rows"),
            facts: facts("", "{id: G1, hours: 24}")),
        Example(
            .notApplicable,
            Text(kk: "Лотсыз", ru: "Без лота", en: "Without a lot"),
            facts: "dossier: {programmes: [{id: G1, hours: 24}]}"),
    ]

    private static func facts(
        _ rows: String, _ programmes: String, offer: String = "", evidence: String = "declared"
    ) -> String {
        let ids = programmes.contains("id: G2") ? "G1, G2" : "G1"
        return """
            tender: {id: T, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1, specification: [\(rows)]}]}
            bid: {id: B, tender: T, dossier: {programmes: [\(programmes)]}, \
            lots: [{id: L1, programmes: [\(ids)]\(offer)}]}
            evidence: \(evidence)
            """
    }
}
