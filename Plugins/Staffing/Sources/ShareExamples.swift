import CheckKit

/// Examples of clause 11-1, 2): «с привлечением не менее 40 % лекторов из числа штатных сотрудников организации».
enum ShareExamples {
    static let all: [Example] = [
        Example(
            .pass,
            Text(kk: "бестен екеу – тура 40 %", ru: "двое из пяти – ровно 40 %", en: "two of five: exactly 40 %"),
            facts: facts(staff: 2, external: 3)),
        Example(
            .fail, Text(kk: "он бірден төртеу", ru: "четверо из одиннадцати", en: "four of eleven"),
            says:
                "4 из 11 (36,4 %); довольно одного: перевести в штат 1 из 7, или нанять 1, или убрать 1 внешнего из 7",
            contested: false, facts: facts(staff: 4, external: 7)),
        Example(
            .fail, Text(kk: "штатта ешкім жоқ", ru: "штатных нет", en: "no staff at all"),
            says: "довольно одного: перевести в штат 1 из 2 или нанять 2", facts: facts(staff: 0, external: 2)),
        Example(
            .fail,
            Text(kk: "сырттан қоса атқарушылар", ru: "внешние совместители", en: "external part-timers"),
            contested: true, facts: facts(staff: 1, external: 1, others: external(2, "externalPartTime"))),
        Example(
            .pass,
            Text(
                kk: "ішкі қоса атқарушы – штатта", ru: "внутренний совместитель – в штате",
                en: "an internal part-timer is staff"),
            facts: facts(staff: 0, external: 1, others: external(1, "internalPartTime"))),
        Example(
            .unknown, Text(kk: "еңбек қатынасы көрсетілмеген", ru: "трудовые отношения не указаны", en: "not stated"),
            facts: facts(staff: 1, external: 1, others: ["{id: X, name: Х}"])),
        Example(
            .pass,
            Text(
                kk: "белгісізсіз де жетеді", ru: "хватает и без неизвестных",
                en: "enough even without the undecided"),
            facts: facts(staff: 2, external: 1, others: ["{id: X, name: Х}"])),
        Example(
            .unknown,
            Text(
                kk: "шарт сабақ кезінде аяқталады", ru: "договор кончается во время занятий",
                en: "the contract ends during the classes"),
            facts: facts(staff: 0, external: 1, others: [fixedTerm("2026-09-30")])),
        Example(
            .pass,
            Text(
                kk: "шарт соңғы сабақ күніне дейін", ru: "договор до последнего занятия",
                en: "the contract lasts to the last class day"),
            facts: facts(staff: 0, external: 1, others: [fixedTerm("2026-12-15")])),
        Example(
            .pass,
            Text(
                kk: "шарт өтінім қабылдау аяқталған күні басталады", ru: "договор с последнего дня приёма заявок",
                en: "the contract begins on the day bids close"),
            contested: false,
            facts: facts(staff: 0, external: 1, others: [fixedTerm("2026-12-15", from: "2026-05-04")])),
        Example(
            .fail,
            Text(
                kk: "шарт бір күн кеш басталады", ru: "договор на день позже", en: "the contract begins a day later"),
            facts: facts(staff: 0, external: 1, others: [fixedTerm("2026-12-15", from: "2026-05-05")])),
        Example(
            .unknown,
            Text(
                kk: "шарт соңғы сабақтан бір күн бұрын аяқталады",
                ru: "договор кончается за день до последнего занятия",
                en: "the contract ends a day before the last class"),
            facts: facts(staff: 0, external: 1, others: [fixedTerm("2026-12-14")])),
        Example(
            .fail,
            Text(
                kk: "шарт бірінші сабақ қарсаңында аяқталады", ru: "договор до кануна первого занятия",
                en: "the contract ends on the eve of the first class"),
            contested: true, facts: facts(staff: 0, external: 1, others: [fixedTerm("2026-05-31")])),
        Example(
            .fail,
            Text(
                kk: "басқа ұйымның штаты", ru: "штат другой организации", en: "staff of another organisation"),
            facts: facts(
                staff: 0, external: 1,
                others: [
                    "{id: X, name: Х, employment: [{type: staff, employer: {scheme: KZ-BIN, id: \"990140001154\"}, "
                        + "period: {startDate: 2019-01-01}}]}"
                ])),
        Example(
            .review,
            Text(kk: "аттары бірдей", ru: "одинаковые имена", en: "equal names without IIN"),
            facts: facts(
                staff: 0, external: 3,
                others: [
                    "{id: X, name: Ким В., employment: [\(contract)]}",
                    "{id: Y, name: ким в, employment: [\(contract)]}",
                ])),
        Example(
            .fail,
            Text(
                kk: "семинардың бірінде штаттағы лектор жоқ", ru: "в одном семинаре нет штатных",
                en: "one seminar has no staff lecturer"),
            says: "семинар «SM2»", contested: true,
            facts: facts(
                staff: 2, external: 2,
                programme: "{id: G1, fields: [law], lecturers: [S0, S1, E0, E1], seminars: ["
                    + "{id: SM1, lecturers: [S0, S1, E0]}, {id: SM2, lecturers: [E1]}]}")),
        Example(
            .pass,
            Text(
                kk: "екі рет аталған лектор бір адам", ru: "лектор, названный дважды, – один человек",
                en: "a lecturer who is named twice is one person"),
            contested: false,
            facts: facts(
                staff: 1, external: 1,
                programme: "{id: G1, fields: [law], lecturers: [S0, E0], seminars: ["
                    + "{id: SM1, lecturers: [S0, E0, E0]}]}")),
        Example(
            .fail,
            Text(
                kk: "екі рет аталу штатсыз семинарды түзетпейді", ru: "повтор имени не исправляет семинар без штатных",
                en: "naming somebody twice does not mend a seminar without staff"),
            says: "семинар «SM2»", contested: true,
            facts: facts(
                staff: 1, external: 1,
                programme: "{id: G1, fields: [law], lecturers: [S0, E0], seminars: ["
                    + "{id: SM1, lecturers: [S0, E0]}, {id: SM2, lecturers: [E0, E0]}]}")),
        Example(
            .unknown,
            Text(
                kk: "лот бағдарламалары белгісіз", ru: "программы лота неизвестны",
                en: "the programmes of the lot are not known"),
            says: "известны не все программы",
            facts: DegreeExamples.tender + """
                bid: {id: B, dossier: {provider: {identifier: {scheme: KZ-BIN, id: "260940000507"}}, \
                lecturers: [{id: L1, name: Ли А., employment: [\(contract)]}]}, lots: [{id: L1, lecturers: [L1]}]}
                """),
    ]

    private static let contract =
        "{type: staff, employer: {scheme: KZ-BIN, id: \"260940000507\"}, period: {startDate: 2019-01-01}}"

    private static func fixedTerm(_ end: String, from start: String = "2025-01-01") -> String {
        "{id: X, name: Х, employment: [{type: staff, employer: {scheme: KZ-BIN, id: \"260940000507\"}, "
            + "period: {startDate: \(start), endDate: \(end)}}]}"
    }

    private static func external(_ count: Int, _ type: String) -> [String] {
        (0..<count).map { number in
            "{id: P\(number), name: П\(number), employment: [{type: \(type), employer: {scheme: KZ-BIN, "
                + "id: \"260940000507\"}, period: {startDate: 2019-01-01}}]}"
        }
    }

    private static func facts(
        staff: Int, external: Int, others: [String] = [], programme: String? = nil
    ) -> String {
        let members = (0..<staff).map { "{id: S\($0), name: Ш\($0), employment: [\(contract)]}" }
        let outsiders = (0..<external).map { "{id: E\($0), name: В\($0), employment: [{type: civilContract}]}" }
        let lecturers = (members + outsiders + others).joined(separator: ", ")
        let programmes = programme ?? "{id: G1, fields: [law]}"
        let ids = (0..<staff).map { "S\($0)" } + (0..<external).map { "E\($0)" } + others.compactMap(id)
        return DegreeExamples.tender + """
            bid: {id: B, dossier: {provider: {identifier: {scheme: KZ-BIN, id: "260940000507"}}, \
            lecturers: [\(lecturers)], programmes: [\(programmes)]}, \
            lots: [{id: L1, programmes: [G1], lecturers: [\(ids.joined(separator: ", "))]}]}
            """
    }

    private static func id(_ lecturer: String) -> String? {
        lecturer.split(separator: ",").first?.split(separator: " ").last.map(String.init)
    }
}
