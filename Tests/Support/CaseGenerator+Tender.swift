import CheckKit
import Notation

extension CaseGenerator {
    mutating func makeTender() -> Node {
        lotIDs = (0..<random.pick([1, 1, 1, 1, 1, 1, 1, 2])).map { "L\($0 + 1)" }
        let lots = lotIDs.map { makeLot($0) }
        let end = ("endDate", Node.text(closing.description))
        return record(
            [("id", .text("T1")), ("tenderPeriod", record([end], [("startDate", date(closing.adding(days: -14)))]))],
            [
                ("method", code("competition", ["priceQuotations", "singleSource", "other"])),
                ("procuringEntity", makeBody()), ("lots", .list(lots)),
            ])
    }

    private mutating func makeBody() -> Node {
        let locality = random.pick(["Караганда", "г. Астана", "Nur-Sultan", "Aстана", ""])
        return record(
            [],
            [
                ("bodyType", code("localExecutive", ["centralTerritorial", "central", "other"])),
                ("address", record([], [("locality", .text(locality))])),
                ("profile", texts(random.some(of: ["public-administration", "project-management", "astronomy"]))),
            ])
    }

    private mutating func makeLot(_ id: String) -> Node {
        record(
            [("id", .text(id))],
            [
                ("title", .text("Лот \(id)")),
                ("subject", code("advancedTraining", ["retraining", "degreeProgramme", "other"])),
                ("permit", code("none", ["notification", "category1", "category2"])),
                ("seminar", record([], [("fields", texts(seminarFields))])), ("contingent", makeContingent()),
                (
                    "contractPeriod", record([], [("startDate", date(firstClass)), ("endDate", date(lastClass))])
                ),
                (
                    "value",
                    value(random.pick([1_200_000_000, 101, 99_999_999]), isGood() ? "KZT" : random.pick(["USD", nil]))
                ),
                ("qualification", .list(makeQualification())), ("specification", .list(makeSpecification())),
            ])
    }

    private mutating func makeContingent() -> Node {
        let codes = [
            "D-О-4", "E-3", "С-О-5", "D-3", "E-R-2", "d-r-4", "C-1", "С-1", "C-0-1", "group:А", "group:В", "Б-1", "Е-2",
        ]
        let categories = random.some(of: codes).prefix(random.number(0...4)).map { code in
            random.chance(50)
                ? Node.text(code) : .record([("code", .text(code)), ("count", integer(random.number(0...9)))])
        }
        let corps =
            isGood() ? ["administrativeB"] : random.some(of: ["administrativeB", "administrativeA", "political"])
        return record(
            [],
            [
                ("total", integer(group * 4)), ("largestGroup", integer(group)),
                ("simultaneousGroups", integer(random.pick([1, 1, 1, 2, 3]))), ("corps", texts(corps)),
                ("categories", .list(Array(categories))),
            ])
    }

    private mutating func makeQualification() -> [Node] {
        let rules = random.some(of: RuleID.inOrder + RuleID.parents)
        return rules.prefix(random.number(0...5)).enumerated().map { index, rule in
            record(
                [("id", .text("Q\(index + 1)"))],
                [("row", integer(index + 1)), ("rule", .text(rule.rawValue)), ("text", .text("Строка"))])
        }
    }

    private mutating func makeSpecification() -> [Node] {
        let kinds =
            isGood() ? SpecificationKind.allCases.filter { $0 != .place && $0 != .other } : SpecificationKind.allCases
        return random.some(of: kinds).enumerated().map { index, kind in
            let rule = random.chance(5) ? Node.text(random.pick(RuleID.inOrder).rawValue) : nil
            return record(
                [("id", .text("S\(index + 1)")), ("kind", .text(kind.rawValue))],
                [("row", integer(index + 1)), ("value", specified(kind)), ("rule", rule)])
        }
    }

    private mutating func specified(_ kind: SpecificationKind) -> Node {
        if kind != .certificate, random.chance(3) { return .text("по договорённости") }
        switch kind {
        case .topic:
            if isGood() { return .text(random.pick(topics)) }
            return random.pick([.text("Упрaвление  РИСКАМИ"), .text("Ораторское искусство"), texts(Self.allTopics)])
        case .minimumHours: return integer(random.pick([8, 24, 25, 80]))
        case .maximumGroupSize: return integer(random.pick([group, group + 1, 30]))
        case .language: return random.pick([texts(["kk", "ru"]), .text("ru"), .text("kz"), texts(["en"])])
        case .mode: return code("inPerson", ["online", "blended", "вечерняя"])
        case .certificate: return .bool(isGood())
        case .startNotBefore: return date(isGood() ? firstClass.adding(days: -1) : boundary())
        case .endNotAfter: return date(isGood() ? lastClass : boundary())
        case .place, .other: return .text("Караганда")
        }
    }

    mutating func makeBid(dossier: Node) -> Node {
        let ids = { (key: String) in (dossier[key]?.items ?? []).compactMap { $0["id"]?.text } }
        let offers = lotIDs.map { lot in
            record(
                [("id", .text(lot))],
                [
                    ("programmes", chosen(ids("programmes"), 70)), ("lecturers", chosen(ids("lecturers"), 30)),
                    ("premises", chosen(ids("premises"), 20)), ("equipment", chosen(ids("equipment"), 20)),
                    ("library", chosen(ids("library"), 20)),
                    ("period", offeredPeriod()),
                    ("price", makePrice()), ("calculation", makeCalculation()),
                ])
        }
        var members = [("id", Node.text("B1")), ("tender", .text("T1")), ("dossier", dossier)]
        if random.chance(60) { members.append(("lots", .list(offers))) }
        if random.chance(4) {
            members.append(("consortium", .list([.record([("name", .text("ТОО «Партнёр»"))])])))
        }
        return record(members, [("date", date(closing.adding(days: -1)))])
    }

    /// The days that are offered: those of the contract, a part of them, or others.
    private mutating func offeredPeriod() -> Node {
        let first = isGood() ? firstClass : boundary()
        let last = max(first, isGood() ? lastClass : random.pick([boundary(), first.adding(days: 5)]))
        return record([], [("startDate", date(first)), ("endDate", date(last))])
    }

    /// Some of the ids, where the bid names any.
    private mutating func chosen(_ ids: [String], _ percent: Int) -> Node? {
        guard random.chance(percent) else { return nil }
        return texts(isGood() ? ids : random.some(of: ids))
    }

    private mutating func makePrice() -> Node {
        let floor = random.pick([1_080_000_000, 91, 90_000_000])
        return value(floor + random.pick([-1, 0, 1, 10_000_000]), isGood() ? "KZT" : random.pick(["USD", nil]))
    }

    private mutating func makeCalculation() -> Node {
        let items = (0..<random.number(0...3)).map { index in
            record(
                [],
                [
                    ("code", .text("c\(index)")), ("quantity", .text(random.pick(["2", "1.5"]))),
                    ("price", .text("100.00")), ("amount", .text(random.pick(["200.00", "150.00"]))),
                ])
        }
        return record([], [("items", .list(items)), ("total", .text(random.pick(["10800000.00", "350.00"])))])
    }
}
