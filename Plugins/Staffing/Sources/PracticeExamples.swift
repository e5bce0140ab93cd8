import CheckKit

/// Examples of clause 11-1, 1), practice: «обладающими практическим опытом профессиональной деятельности и (или)
/// проведения тренингов в сфере, соответствующей тематике семинара, не менее последних 3-х лет».
enum PracticeExamples {
    static let all: [Example] = [
        Example(
            .pass, Text(kk: "күніне дейін тура үш жыл", ru: "ровно три года", en: "exactly three years to the day"),
            facts: facts(practice("2023-05-04"))),
        Example(
            .fail, Text(kk: "бір күн жетпейді", ru: "не хватает одного дня", en: "one day short"),
            says: "не хватает 1 дня; будет выполнено 05.05.2026", facts: facts(practice("2023-05-05"))),
        Example(
            .fail, Text(kk: "151 күн жетпейді", ru: "не хватает 151 дня", en: "151 days short"),
            says: "с 02.10.2023, не хватает 151 дня; будет выполнено 02.10.2026",
            facts: facts(practice("2023-10-02"))),
        Example(
            .pass,
            Text(
                kk: "29 ақпанда басталған үш жыл 28 ақпанда толады", ru: "три года с 29 февраля истекают 28 февраля",
                en: "three years from 29 February are over on 28 February"),
            facts: facts(practice("2024-02-29"), asOf: "2027-02-28")),
        Example(
            .fail,
            Text(
                kk: "он жыл, төрт ай бұрын аяқталған", ru: "десять лет, прервались четыре месяца назад",
                en: "ten years that ended four months ago"),
            facts: facts(practice("2015-12-31", "2025-12-31"))),
        Example(
            .fail,
            Text(
                kk: "тоғыз жыл үзілістен кейін он төрт ай", ru: "четырнадцать месяцев после девяти лет перерыва",
                en: "fourteen months after nine idle years"),
            facts: facts(practice("2012-01-10", "2015-12-31"), practice("2025-03-04"))),
        Example(
            .review,
            Text(
                kk: "екі жұмыс арасында бір жұмыс күні", ru: "один рабочий день между работодателями",
                en: "one working day between two employers"),
            says: "запросите пояснение", contested: true,
            facts: facts(practice("2019-01-10", "2024-09-09"), practice("2024-09-11"))),
        Example(
            .pass,
            Text(
                kk: "арада тек сенбі мен жексенбі", ru: "между ними только суббота и воскресенье",
                en: "only a Saturday and a Sunday between them"),
            facts: facts(practice("2019-01-10", "2024-09-06"), practice("2024-09-09"))),
        Example(
            .review, Text(kk: "31 күн үзіліс", ru: "перерыв 31 день", en: "a break of 31 days"),
            facts: facts(practice("2019-01-10", "2024-08-31"), practice("2024-10-02"))),
        Example(
            .fail, Text(kk: "32 күн үзіліс", ru: "перерыв 32 дня", en: "a break of 32 days"),
            facts: facts(practice("2019-01-10", "2024-08-31"), practice("2024-10-03"))),
        Example(
            .review,
            Text(
                kk: "бес жыл бойы тренингтер", ru: "тренинги с перерывами пять лет",
                en: "trainings with breaks over five years"),
            facts: facts(
                "{kind: training, fields: [law], period: {startDate: 2021-03-01, endDate: 2023-02-01}}",
                "{kind: training, fields: [law], period: {startDate: 2023-09-01, endDate: 2026-05-03}}")),
        Example(
            .pass,
            Text(
                kk: "практика мен тренингтер қосылады", ru: "практика и тренинги складываются",
                en: "practice and trainings add up"),
            facts: facts(
                practice("2020-01-01", "2024-12-31"),
                "{kind: training, fields: [law], period: {startDate: 2025-01-01}}")),
        Example(
            .fail, Text(kk: "басқа сала", ru: "иная сфера", en: "another sphere"),
            says: "нет практики в сфере семинара",
            facts: facts("{kind: practice, fields: [accounting], period: {startDate: 2015-01-01}}")),
        Example(
            .review, Text(kk: "тізбеде жоқ сала", ru: "сфера не из списка", en: "a sphere that is not listed"),
            facts: facts("{kind: practice, fields: [beekeeping], period: {startDate: 2015-01-01}}")),
        Example(
            .unknown, Text(kk: "сала көрсетілмеген", ru: "сфера не указана", en: "the sphere is not stated"),
            facts: facts("{kind: practice, period: {startDate: 2015-01-01}}")),
        Example(
            .review, Text(kk: "тек оқытушылық", ru: "только преподавание", en: "teaching alone"), contested: true,
            facts: facts("{kind: teaching, fields: [law], period: {startDate: 2015-01-01}}")),
        Example(
            .review,
            Text(kk: "бала күтімі демалысы", ru: "отпуск по уходу за ребёнком", en: "child-care leave inside"),
            facts: facts(
                practice("2015-01-01"), "{kind: leave, period: {startDate: 2024-01-01, endDate: 2025-06-30}}")),
        Example(
            .pass,
            Text(
                kk: "бірінші сабақ қарсаңына дейін", ru: "до кануна первого занятия",
                en: "until the eve of the first class"),
            contested: false, facts: facts(practice("2015-01-01", "2026-05-31"))),
        Example(
            .fail,
            Text(
                kk: "бірінші сабаққа дейін аяқталады", ru: "кончается до первого занятия",
                en: "ends before the first class"),
            contested: true, facts: facts(practice("2015-01-01", "2026-05-10"), first: "2026-07-01")),
        Example(
            .review,
            Text(
                kk: "бірінші сабақ күні көрсетілмеген, үзіліс бар", ru: "день первого занятия не указан, есть перерыв",
                en: "the first class day is not stated, there is a break"),
            facts: withoutClasses(practice("2019-01-10", "2024-09-09"), practice("2024-09-11"))),
        Example(
            .unknown,
            Text(
                kk: "бірінші сабақ күні көрсетілмеген, практика аяқталады",
                ru: "день первого занятия не указан, практика кончается",
                en: "the first class day is not stated and the practice ends"),
            facts: withoutClasses(practice("2019-01-10", "2026-05-20"))),
        Example(
            .fail, Text(kk: "тәжірибе жоқ", ru: "опыта нет", en: "no experience"), says: "практики нет", facts: facts()),
        Example(
            .unknown, Text(kk: "құжатсыз практика", ru: "практика без документов", en: "practice without papers"),
            facts: facts(practice("2015-01-01")) + "\nevidence: documented"),
    ]

    /// The same question where the tender does not state the first class day.
    private static func withoutClasses(_ experience: String...) -> String {
        facts(experience.joined(separator: ", ")).replacing(
            "contractPeriod: {startDate: 2026-06-01, endDate: 2027-12-15}", with: "title: Лот")
    }

    private static func practice(_ start: String, _ end: String? = nil) -> String {
        "{kind: practice, fields: [law], period: {startDate: \(start)\(end.map { ", endDate: \($0)" } ?? "")}}"
    }

    private static func facts(
        _ experience: String..., asOf: String = "2026-05-04", first: String = "2026-06-01"
    ) -> String {
        """
        tender: {id: T, method: competition, tenderPeriod: {endDate: \(asOf)}, lots: [{id: L1, \
        subject: advancedTraining, seminar: {fields: [law]}, contingent: {corps: [administrativeB]}, \
        contractPeriod: {startDate: \(max(first, asOf)), endDate: 2027-12-15}}]}
        bid: {id: B, dossier: {lecturers: [{id: L1, name: Ахметов Е. С., \
        experience: [\(experience.joined(separator: ", "))]}]}, lots: [{id: L1, lecturers: [L1]}]}
        """
    }
}
