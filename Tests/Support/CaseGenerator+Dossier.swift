import CheckKit
import Notation

extension CaseGenerator {
    mutating func makeDossier() -> Node {
        let people = random.pick([0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 8])
        lecturerIDs = (0..<people).map { "L\($0 + 1)" }
        let lecturers = lecturerIDs.map { makeLecturer($0) }
        programmeIDs = (0..<random.pick([1, 1, 1, 1, 1, 1, 2, 2, 3, 0])).map { "G\($0 + 1)" }
        let programmes = programmeIDs.map { makeProgramme($0) }
        let premises = (0..<random.pick([1, 1, 1, 2, 3, 0])).map { makePremises("R\($0 + 1)") }
        let equipment = (0..<random.pick([2, 2, 2, 3, 1, 0])).map { makeEquipment("E\($0 + 1)", $0) }
        let library = (0..<random.pick([1, 1, 1, 2, 0])).map { makeHolding("B\($0 + 1)") }
        let provider = makeProvider()
        // A list that others point into is left out only where it is empty.
        let needed =
            (lecturers.isEmpty ? [] : [("lecturers", Node.list(lecturers))])
            + (programmes.isEmpty ? [] : [("programmes", Node.list(programmes))])
            + [("documents", .list(papers))]
        return record(
            needed,
            [
                ("provider", provider), ("premises", .list(premises)), ("equipment", .list(equipment)),
                ("library", .list(library)), ("lecturers", lecturers.isEmpty ? .list([]) : nil),
                ("programmes", programmes.isEmpty ? .list([]) : nil),
            ])
    }

    private mutating func makeProvider() -> Node {
        let permits = (0..<random.pick([1, 1, 2, 0])).map { _ in
            record(
                [("kind", code("licence", ["notification"]))],
                [("number", .text("KZ00")), ("validity", period()), ("documents", documents(["permit"]))])
        }
        return record(
            [],
            [
                ("identifier", organisation()), ("name", .record([("ru", .text("ТОО «Центр»"))])),
                ("kind", code("educationOrganisation", ["university", "consultingCompany", "academy", "other"])),
                ("permits", .list(permits)),
            ])
    }

    private mutating func makePremises(_ id: String) -> Node {
        let rights = PropertyRight.allCases.map(\.rawValue)
        let right = isGood() ? random.pick(["ownership", "lease"]) : random.pick(rights)
        let owns = isGood()
        let papers = right == "ownership" ? ["registeredRights"] : ["leaseContract", "lessorTitle"]
        return record(
            [
                ("id", .text(id)), ("kind", code("classroom", ["lectureHall", "computerClass", "other"])),
                ("right", .text(right)),
            ],
            [
                ("counterparty", right == "ownership" ? nil : organisation(Self.others[0])),
                ("counterpartyOwns", right == "ownership" ? nil : .bool(owns)),
                ("period", right == "ownership" && random.chance(70) ? nil : titlePeriod()),
                (
                    "address",
                    .text(random.pick(["Караганда, ул. Мира, 1", "КАРАГАНДА  ул. Мира 1", "Караганда, ул. Мира, 2"]))
                ),
                ("cadastralNumber", random.chance(60) ? .text(random.pick(["09-142-001-1", "09-142-001-2"])) : nil),
                ("areaM2", .text(random.pick(["96", "75", "74.99", "250", "2.5"]))),
                ("seats", integer(random.pick([group, group, group - 1, group + 10, 0].map { max(0, $0) }))),
                ("sanitary", record([], [("validity", period()), ("documents", documents(["sanitaryConclusion"]))])),
                ("documents", documents(random.chance(90) ? papers : ["technicalPassport"])),
            ])
    }

    /// The term of a title; among several some follow each other without a break, or with one of a day.
    private mutating func titlePeriod() -> Node {
        guard random.chance(30) else { return period() }
        let seam = firstClass.adding(days: 10)
        guard random.chance(50) else {
            return record([], [("startDate", date(closing.adding(days: -100))), ("endDate", date(seam))])
        }
        let start = seam.adding(days: random.pick([0, 1, 1, 2]))
        let end = max(start, lastClass.adding(days: random.pick([10, 11, 12])))
        return record([], [("startDate", date(start)), ("endDate", date(end))])
    }

    private mutating func makeEquipment(_ id: String, _ index: Int) -> Node {
        let kind = index == 0 ? "computer" : index == 1 ? "interactive" : random.pick(["computer", "interactive"])
        return record(
            [
                ("id", .text(id)), ("kind", .text(kind)),
                ("right", code("ownership", PropertyRight.allCases.map(\.rawValue))),
            ],
            [
                ("quantity", integer(random.pick([1, group, group, max(1, group - 1)]))), ("internet", .bool(isGood())),
                ("documents", documents(["fixedAssetExtract", "internetContract"])),
            ])
    }

    private mutating func makeHolding(_ id: String) -> Node {
        record(
            [
                ("id", .text(id)), ("kind", code("printed", ["electronic"])),
                ("right", code("ownership", PropertyRight.allCases.map(\.rawValue))),
            ],
            [
                ("copies", integer(random.pick([640, group, max(1, group - 1)]))),
                ("documents", documents(["libraryInventory"])),
            ])
    }
}
