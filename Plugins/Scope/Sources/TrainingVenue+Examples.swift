import CheckKit

extension TrainingVenue {
    /// How the check decides.
    static let examples = [
        Example(
            .pass,
            Text(
                kk: "Филиалдар тізбесі, облыстағы әкім аппараты", ru: "Перечень филиалов, аппарат акима в области",
                en: "Branch list, a local body in a region"),
            says: "может учиться в иной организации",
            facts: facts("localExecutive, address: {locality: Караганда}", "D-О-4, {code: E-3, count: 12}")),
        Example(
            .pass,
            Text(
                kk: "Орталық орган: орны керек емес", ru: "Центральный орган: место не нужно",
                en: "A central body: its place is not needed"),
            facts: facts("central", "D-3")),
        Example(
            .review,
            Text(kk: "Астанадағы аумақтық орган", ru: "Территориальный орган в Астане", en: "A body in Astana"),
            says: "специальная норма",
            facts: facts("centralTerritorial, address: {locality: г. Астана}", "D-4")),
        Example(
            .review,
            Text(kk: "Академия тізбесі", ru: "Перечень Академии", en: "The Academy's list"),
            says: "пункт 14 направляет в Академию",
            facts: facts(nil, "С-3, 'group:А'")),
        Example(
            .review,
            Text(kk: "Әріп орнына нөл", ru: "Ноль вместо буквы", en: "A zero for a letter"),
            says: "такой категории в перечнях нет",
            facts: facts("central", "C-0-1")),
        Example(
            .unknown,
            Text(kk: "Орган түрі көрсетілмеген", ru: "Вид органа не указан", en: "The body's kind is not stated"),
            says: "вид органа-заказчика не указан",
            facts: facts(nil, "D-3")),
        Example(
            .unknown,
            Text(kk: "Органның орны көрсетілмеген", ru: "Место органа не указано", en: "The place is not stated"),
            facts: facts("localExecutive", "D-3")),
        Example(
            .unknown,
            Text(kk: "Санаттар көрсетілмеген", ru: "Категории не указаны", en: "The categories are not stated"),
            facts: facts("central", "")),
        Example(
            .pass,
            Text(kk: "Академияның өзі", ru: "Сама Академия", en: "The Academy itself"),
            says: "обучает Академия",
            facts: facts(nil, "С-3, D-3", provider: "academy")),
        Example(
            .review,
            Text(
                kk: "Қайта даярлау, бөгде ұйым", ru: "Переподготовка, внешняя организация",
                en: "Retraining by an outside organisation"),
            says: "пункт 4 других организаций",
            facts: facts("central", "D-3", subject: "retraining")),
        Example(
            .pass,
            Text(kk: "Академияда қайта даярлау", ru: "Переподготовка в Академии", en: "Retraining in the Academy"),
            facts: facts(nil, "D-3", subject: "retraining", provider: "academy")),
        Example(
            .notApplicable,
            Text(kk: "«А» корпусы", ru: "Корпус «А»", en: "Corps A"),
            facts: facts("central", "", corps: "administrativeA")),
    ]

    private static func facts(
        _ bodyType: String?, _ categories: String, subject: String = "advancedTraining",
        corps: String = "administrativeB", provider: String = "educationOrganisation"
    ) -> String {
        let body = bodyType.map { "procuringEntity: {bodyType: \($0)}, " } ?? ""
        let learners = "contingent: {corps: [\(corps)], categories: [\(categories)]}"
        return """
            tender: {id: T, \(body)tenderPeriod: {endDate: 2026-05-04}, \
            lots: [{id: L1, subject: \(subject), \(learners)}]}
            bid: {id: B, tender: T, dossier: {provider: {kind: \(provider)}, programmes: [{id: G1}]}, \
            lots: [{id: L1, programmes: [G1]}]}
            """
    }
}
