import CheckKit

/// Examples of clause 11-1, 1), degree: «лицами, имеющими ученую степень доктора или кандидата наук, степени доктора
/// философии (PhD), доктора по профилю или магистра».
enum DegreeExamples {
    static let all: [Example] = [
        Example(
            .pass, Text(kk: "магистр", ru: "магистр", en: "a master"),
            facts: facts("{type: master, dateAwarded: 2015-06-30, country: KZ}")),
        Example(
            .pass,
            Text(
                kk: "дәреже өтінім қабылдау аяқталған күні берілген", ru: "степень присуждена в день окончания приёма",
                en: "awarded on the very day bids close"),
            contested: false, facts: facts("{type: phd, dateAwarded: 2026-05-04, country: KZ}")),
        Example(
            .fail,
            Text(kk: "бір күн кеш", ru: "на день позже", en: "a day too late"), says: "позже 04.05.2026",
            contested: false, facts: facts("{type: phd, dateAwarded: 2026-05-05, country: KZ}")),
        Example(
            .fail, Text(kk: "бакалавр тізбеде жоқ", ru: "бакалавра в перечне нет", en: "a bachelor is not listed"),
            says: "бакалавр, не из перечня", facts: facts("{type: bachelor, dateAwarded: 2015-06-30, country: KZ}")),
        Example(
            .pass,
            Text(kk: "бакалавр және магистр", ru: "бакалавр и магистр", en: "a bachelor who is also a master"),
            facts: facts(
                "{type: bachelor, dateAwarded: 2013-06-30, country: KZ}, "
                    + "{type: master, dateAwarded: 2015-06-30, country: KZ}")),
        Example(
            .fail, Text(kk: "дәрежесі жоқ", ru: "степеней нет", en: "no degree at all"), says: "степени нет",
            facts: facts("")),
        Example(
            .unknown, Text(kk: "берілген күні көрсетілмеген", ru: "дата не указана", en: "no date of award"),
            says: "дата присуждения не указана", facts: facts("{type: master, country: KZ}")),
        Example(
            .unknown,
            Text(kk: "дәрежелер көрсетілмеген", ru: "степени не указаны", en: "degrees are not stated"),
            facts: tender + "bid: {id: B, dossier: {lecturers: [{id: L1}]}, lots: [{id: L1, lecturers: [L1]}]}"),
        Example(
            .review, Text(kk: "MBA – адам шешеді", ru: "MBA – решает человек", en: "an MBA is for a person"),
            facts: facts("{type: mba, dateAwarded: 2018-06-30, country: KZ}")),
        Example(
            .review,
            Text(kk: "танылмаған шетел дәрежесі", ru: "непризнанная зарубежная степень", en: "an unrecognised degree"),
            facts: facts("{type: master, dateAwarded: 2018-06-30, country: GB, recognition: none}")),
        Example(
            .pass, Text(kk: "танылған шетел дәрежесі", ru: "признанная зарубежная степень", en: "a recognised degree"),
            facts: facts("{type: master, dateAwarded: 2018-06-30, country: GB, recognition: recognised}")),
        Example(
            .unknown,
            Text(
                kk: "шетел дәрежесінің танылуы көрсетілмеген", ru: "признание зарубежной степени не указано",
                en: "recognition of a foreign degree is not stated"),
            facts: facts("{type: master, dateAwarded: 2018-06-30, country: GB}")),
        Example(
            .review, Text(kk: "КСРО құжаты", ru: "документ СССР", en: "a paper of the USSR"),
            says: "проверьте основание признания",
            facts: facts("{type: candidateOfSciences, dateAwarded: 1987-03-01, country: SU}")),
        Example(
            .unknown, Text(kk: "құжатсыз дәреже", ru: "степень без документа", en: "a degree without its paper"),
            says: "не подтверждено документом",
            facts: facts("{type: master, dateAwarded: 2015-06-30, country: KZ}") + "\nevidence: documented"),
        Example(
            .pass,
            Text(
                kk: "Қазақстан дәрежесіне тану құжаты керек емес", ru: "степени Казахстана бумага о признании не нужна",
                en: "a degree of Kazakhstan needs no paper of recognition"),
            facts: tender + """
                bid: {id: B, dossier: {lecturers: [{id: L1, name: Ли А., degrees: [{type: master, \
                dateAwarded: 2015-06-30, country: KZ, recognition: recognised, documents: [D1]}]}], \
                documents: [{id: D1, evidenceType: diploma, path: d.pdf}]}, lots: [{id: L1, lecturers: [L1]}]}
                evidence: documented
                """),
        Example(
            .unknown, Text(kk: "лекторлар жоқ", ru: "лекторов нет", en: "nobody teaches"),
            facts: tender + "bid: {id: B, dossier: {lecturers: []}, lots: [{id: L1, lecturers: []}]}"),
    ]

    static let tender = """
        tender: {id: T, method: competition, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1, \
        subject: advancedTraining, seminar: {fields: [law]}, contingent: {corps: [administrativeB]}, \
        contractPeriod: {startDate: 2026-06-01, endDate: 2026-12-15}}]}

        """

    private static func facts(_ degrees: String) -> String {
        tender
            + "bid: {id: B, dossier: {lecturers: [{id: L1, name: Ли А., degrees: [\(degrees)]}]}, "
            + "lots: [{id: L1, lecturers: [L1]}]}"
    }
}
