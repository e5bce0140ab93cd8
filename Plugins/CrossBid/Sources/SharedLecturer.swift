import CheckKit

/// A lecturer whom several providers name: by the IIN, or by the name where an IIN is not stated.
struct SharedLecturer: CrossBidCheck {
    let description = CheckDescription(
        rule: "gz/shared-lecturer",
        point: Text(kk: "№ 687 қағидалар, 78-тармақ", ru: "Правила № 687, п. 78", en: "Rules No 687, point 78"),
        title: Text(
            kk: "бірнеше өтінімдегі бір лектор", ru: "один лектор в нескольких заявках",
            en: "one lecturer in several bids"),
        leftToPersons: Text(
            kk: "бұл бір адам ма және бірнеше қатысушыға келісім берді ме",
            ru: "один ли это человек и дал ли он согласие нескольким участникам",
            en: "whether it is one person, and whether he or she agreed with several bidders"),
        examples: [
            Example(
                .review,
                Text(kk: "Бір ЖСН", ru: "Один ИИН", en: "One IIN"),
                says: "ИИН совпадает",
                facts: Self.facts(Self.lecturer("Ли А.", "001399000000"), Self.lecturer("Lee A.", "001399000000"))),
            Example(
                .review,
                Text(kk: "Аттары бірдей", ru: "Имена совпадают", en: "Equal names"),
                says: "возможно, это другой человек",
                facts: Self.facts(Self.lecturer("Ли А.", "001399000000"), Self.lecturer("ЛИ  А", nil))),
            Example(
                .pass,
                Text(kk: "Аттас адамдар", ru: "Однофамильцы", en: "Namesakes"),
                facts: Self.facts(Self.lecturer("Ли А.", "001399000000"), Self.lecturer("Ли А.", "001399000010"))),
            Example(
                .pass,
                Text(kk: "Бір өнім берушінің өтінімдері", ru: "Заявки одного поставщика", en: "Bids of one provider"),
                facts: Self.facts(
                    Self.lecturer("Ли А.", nil), Self.lecturer("Ли А.", nil), second: "260940000507")),
        ])

    func flags(among cases: [Case]) -> [Flag] {
        let things = SharedThing.all(among: cases.flatMap(holdings)) { first, second, mark in
            // Two stated numbers that differ are two persons, whatever their names.
            mark.ground == .iin || Self.number(of: first) == nil || Self.number(of: second) == nil
        }
        return things.map { thing in
            let isByNumber = thing.marks.allSatisfy { $0.ground == .iin }
            let names = thing.marks.flatMap(thing.shown)
            let bids = thing.bids.map { Message.Argument.string($0) }
            return thing.flag(
                description.rule,
                Message(isByNumber ? Self.sameNumber : Self.sameName, .list(names), .list(bids)))
        }
    }

    private func holdings(of facts: Case) -> [Holding] {
        facts.lecturers.items.map { lecturer in
            var holding = Holding(
                bid: facts.bidID, provider: facts.providerKey, path: "lecturers/\(lecturer.id)", marks: [:])
            let shown = Message.Argument.string(lecturer.name ?? lecturer.id)
            if let identifier = lecturer.identifier, !identifier.id.isEmpty {
                let value = "\(identifier.scheme.rawValue):\(identifier.id)"
                holding.marks[Holding.Mark(ground: .iin, value: value)] = shown
            }
            if let key = lecturer.name.map({ Folding.key($0) }), !key.isEmpty {
                holding.marks[Holding.Mark(ground: .name, value: key)] = shown
            }
            return holding
        }
    }

    private static func number(of holding: Holding) -> Holding.Mark? {
        holding.marks.keys.first { $0.ground == .iin }
    }

    private static func lecturer(_ name: String, _ iin: String?) -> String {
        let number = iin.map { ", identifier: {scheme: KZ-IIN, id: \"\($0)\"}" } ?? ""
        return "{id: L1, name: '\(name)'\(number)}"
    }

    private static func facts(_ first: String, _ other: String, second: String = "990140001154") -> String {
        func bid(_ id: String, _ provider: String, _ lecturer: String) -> String {
            """
            {id: \(id), tender: T, lots: [{id: L1, lecturers: [L1]}], dossier: {\
            provider: {identifier: {scheme: KZ-BIN, id: "\(provider)"}}, lecturers: [\(lecturer)]}}
            """
        }
        return """
            tender: {id: T, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1}]}
            bids: [\(bid("B1", "260940000507", first)), \(bid("B2", second, other))]
            """
    }
}

extension SharedLecturer {
    private static let sameNumber = Text(
        kk: "{0}: {1} өтінімдерінде ЖСН бірдей; тексеріңіз", ru: "{0}: ИИН совпадает в заявках {1}; проверьте",
        en: "{0}: the IIN is the same in bids {1}; check")
    private static let sameName = Text(
        kk: "{0}: {1} өтінімдерінде аты бірдей, ЖСН кейбірінде көрсетілмеген; басқа адам болуы мүмкін, тексеріңіз",
        ru: "{0}: имя совпадает в заявках {1}, ИИН указан не везде; возможно, это другой человек, проверьте",
        en: "{0}: the name is the same in bids {1}, not all state an IIN; perhaps another person, check")
}
