import CheckKit
import Notation

extension CaseGenerator {
    mutating func makeLecturer(_ id: String) -> Node {
        record(
            [("id", .text(id))],
            [
                (
                    "name",
                    .text(random.pick(["Ахметов Е. С.", "Ахметoв Е. С.", "Серикова А.", "Ли В.", "Ким О. \(id)"]))
                ),
                ("identifier", random.chance(50) ? person() : nil),
                ("degrees", .list((0..<random.pick([1, 1, 1, 2, 3, 0])).map { _ in makeDegree() })),
                ("employment", .list((0..<random.pick([1, 1, 1, 2, 3, 0])).map { _ in makeEmployment() })),
                ("experience", .list(random.chance(3) ? [] : makeExperience())),
            ])
    }

    /// A number like that of a person; few of them, so that some are equal.
    private mutating func person() -> Node {
        let digits = String(repeating: "0", count: 10) + String(random.number(10...16))
        return .record([("scheme", .text("KZ-IIN")), ("id", .text(digits))])
    }

    private mutating func makeDegree() -> Node {
        let isForeign = !isGood()
        let awarded = isGood() ? closing.adding(days: -random.number(0...9000)) : boundary()
        let types = ["candidateOfSciences", "phd", "doctorByProfile", "bachelor", "specialist", "mba", "dba", "other"]
        let recognition = isForeign ? random.pick(["recognised", "pending", "none", "notNeeded"]) : "notNeeded"
        let isRecognised = recognition == "recognised" || random.chance(5)
        return record(
            [("type", code("master", types))],
            [
                ("title", .text("степень")), ("dateAwarded", date(awarded)),
                ("country", .text(isForeign ? random.pick(["SU", "RU", "GB", "kz", "KZ"]) : "KZ")),
                ("recognition", .text(isRecognised ? "recognised" : recognition)),
                ("documents", documents(isRecognised && isGood() ? ["diploma", "degreeRecognition"] : ["diploma"])),
            ])
    }

    private mutating func makeEmployment() -> Node {
        record(
            [("type", code("staff", ["internalPartTime", "externalPartTime", "civilContract"]))],
            [
                ("employer", organisation()), ("period", period()),
                ("documents", documents([random.pick(["employmentContract", "esutdExtract"])])),
            ])
    }

    /// Practice that mostly reaches back over the three years, with holes of days that decide, and leave inside it.
    private mutating func makeExperience() -> [Node] {
        if !isGood() {
            return (0..<random.number(1...4)).map { _ in
                makeSpan(min(boundary(), closing), random.chance(50) ? max(closing, boundary()) : nil)
            }
        }
        var spans: [Node] = []
        var start = closing.adding(years: -3).adding(days: -random.pick([0, 0, 1, 2, 200, 2000]))
        let isTrainings = random.chance(15)
        while start < lastClass, spans.count < 5 {
            let isLast = random.chance(60) || spans.count == 4
            let end = isLast ? lastClass : start.adding(days: random.pick([0, 2, 30, 200, 400, 700]))
            let isOpen = isLast && random.chance(60)
            spans.append(
                makeSpan(
                    start, isOpen ? nil : isLast ? end.adding(days: random.pick([0, 0, 1, -1, 500])) : end,
                    isTrainings ? "training" : nil))
            if isLast { break }
            start = end.adding(days: 1 + hole(after: end))
        }
        if random.chance(8) { spans.append(makeLeave()) }
        return spans
    }

    /// The length of a hole: of days that decide, or a weekend.
    private mutating func hole(after end: CivilDate) -> Int {
        if random.chance(25) { return end.weekday == 5 ? 2 : max(0, 7 - end.weekday) }
        return random.pick([0, 0, 1, 2, 3, 15, 16, 30, 31, 32])
    }

    private mutating func makeSpan(_ start: CivilDate, _ end: CivilDate?, _ kind: String? = nil) -> Node {
        let kind = kind ?? (isGood() ? "practice" : random.pick(["training", "teaching", "practice"]))
        let fields = isGood() ? seminarFields : random.pick([["law"], ["astronomy"], ["accounting", "astronomy"], []])
        let last = end.map { max(start, $0) }
        return record(
            [("kind", .text(kind))],
            [
                ("fields", texts(fields)), ("organisation", .text(random.pick(["АО «А»", "ТОО «Б»"]))),
                ("period", record([], [("startDate", date(start)), ("endDate", last.map(date))])),
                ("documents", documents([kind == "training" ? "trainingContract" : "workRecord"])),
            ])
    }

    private mutating func makeLeave() -> Node {
        let start = closing.adding(days: -random.number(0...1500))
        let end = random.chance(80) ? date(start.adding(days: random.pick([0, 10, 31, 32, 300]))) : nil
        return record(
            [("kind", .text("leave"))],
            [
                ("organisation", .text(random.pick(["АО «А»", "ТОО «Б»"]))),
                ("period", record([], [("startDate", date(start)), ("endDate", end)])),
            ])
    }

    mutating func makeProgramme(_ id: String) -> Node {
        let isSeveral = random.chance(15)
        let seminars = (0..<random.number(1...2)).map { index in
            record(
                [("id", .text("SM\(index + 1)"))],
                [
                    ("title", .text("Семинар \(index + 1)")),
                    ("topics", .list(random.some(of: topics).map { .text($0) })),
                    ("lecturers", .list(makeShares(random.some(of: lecturerIDs, least: 1)))), ("hours", integer(8)),
                ])
        }
        let taught = isGood() ? topics : random.some(of: Self.allTopics)
        return record(
            [("id", .text(id))],
            [
                ("title", .text("Программа \(id)")),
                ("fields", texts(isGood() ? seminarFields : random.pick([["law"], ["astronomy"], []]))),
                ("topics", .list(taught.map { makeTopic($0) })), ("hours", integer(random.pick([8, 24, 25, 80, 81]))),
                ("mode", code("inPerson", ["online", "blended"])),
                ("languages", texts(isGood() ? ["ru", "kk"] : random.some(of: ["ru", "kk", "en", "kz", "русский"]))),
                ("groupSize", integer(group)), ("certificate", .bool(isGood())),
                ("lecturers", .list(makeShares(isGood() ? lecturerIDs : random.some(of: lecturerIDs)))),
                ("seminars", isSeveral ? .list(seminars) : nil),
                ("documents", documents([random.pick(["programme", "curriculumPlan"])])),
            ])
    }

    private mutating func makeTopic(_ title: String) -> Node {
        guard random.chance(20) else { return .text(title) }
        return record([("title", .text(title))], [("fields", texts(random.some(of: ["law", "project-management"])))])
    }

    private mutating func makeShares(_ ids: [String]) -> [Node] {
        ids.map { id in
            random.chance(50) ? .text(id) : record([("id", .text(id))], [("hours", integer(random.number(0...24)))])
        }
    }
}
