import CheckKit
public import Notation

/// Makes random cases in the formats of the vocabulary: realistic ones, and nasty ones at every boundary.
///
/// A case is a tree `{tender, bid}` or `{dossier}`, with the question's own keys (`asOf`, `policies`, `list`, `rnu`)
/// beside it, as `FactsReader.statedCase` reads it. Identifiers of persons are made here and lie in no file.
public struct CaseGenerator {
    var random: SeededGenerator
    /// How often, in percent, a fact is left out; chosen anew for each case, so that many cases are whole.
    var silence = 0
    /// How often, in percent, a fact is as it should be.
    var goodness = 50
    /// The documents of the case so far.
    var papers: [Node] = []
    /// The days of the case.
    var closing = CivilDate(rawValue: 0)
    var firstClass = CivilDate(rawValue: 0)
    var lastClass = CivilDate(rawValue: 0)
    var seminarFields: [String] = []
    var topics: [String] = []
    var group = 1
    var lecturerIDs: [String] = []
    var programmeIDs: [String] = []
    var lotIDs: [String] = []

    /// Makes a generator; equal seeds make equal cases.
    public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The next case.
    public mutating func makeCase() -> Node {
        silence = random.pick([0, 0, 0, 2, 5, 15, 40])
        goodness = random.pick([99, 97, 90, 80, 60, 30])
        papers = []
        chooseDays()
        seminarFields =
            random.chance(85) ? ["project-management"] : random.pick([["law", "economics"], ["astronomy"]])
        topics = random.some(of: Self.allTopics, least: 1)
        group = random.pick([1, 10, 15, 29, 30, 31, 100])
        let dossier = headed("dossier", makeDossier())
        var members: [(String, Node)]
        if random.chance(75) {
            members = [("tender", headed("tender", makeTender()))]
            members.append(("bid", headed("bid", makeBid(dossier: dossier))))
            if random.chance(20) { members.append(("asOf", date(closing))) }
        } else {
            members = [("dossier", dossier), ("asOf", date(closing))]
        }
        if random.chance(50) { members.append(("list", makeList())) }
        if random.chance(50) { members.append(("rnu", makeList())) }
        if random.chance(25) { members.append(("policies", makePolicies())) }
        return .record(members)
    }

    private mutating func chooseDays() {
        let usual = CivilDate(year: 2026, month: 5, day: 4) ?? closing
        closing = usual.adding(days: random.chance(50) ? 0 : random.number(-900...400))
        if random.chance(2) { closing = usual.adding(days: -900 - random.number(0...30)) }
        firstClass = closing.adding(days: random.pick([-3, 0, 1, 28, 28, 40]))
        lastClass = firstClass.adding(days: random.pick([0, 1, 5, 120, 197]))
    }

    private mutating func makePolicies() -> Node {
        let readings = [
            ("P-1", ["bothDays", "deadlineOnly", "classDayOnly"]), ("P-2", ["judged", "none", "days30"]),
            ("P-3", ["notStaff", "staff"]), ("P-4", ["eachSeminar", "wholeLot"]), ("P-5", ["review", "ownership"]),
            ("P-6", ["strict", "review"]), ("P-7", ["both", "trainingsOnly"]), ("P-8", ["review", "counts"]),
            ("P-9", ["review", "counts"]),
        ]
        return .record(random.some(of: readings).map { ($0.0, .text(random.pick($0.1))) })
    }

    // MARK: Parts that others are made of

    /// A record: what is required, and of what is optional all that is not left out.
    mutating func record(_ required: [(String, Node)] = [], _ optional: [(String, Node?)]) -> Node {
        var members = required
        for case (let key, let value?) in optional where !random.chance(silence) { members.append((key, value)) }
        return .record(members)
    }

    /// A record with the header of its format.
    private func headed(_ kind: String, _ record: Node) -> Node {
        let header = Node.Member(key: "format", value: .text("saikes/\(kind)/1"))
        return Node(.record([header] + (record.members ?? [])))
    }

    /// Whether a fact is as it should be.
    mutating func isGood() -> Bool { random.chance(goodness) }

    /// The value that is as it should be, or one of the others.
    mutating func code(_ good: String, _ others: [String]) -> Node { .text(isGood() ? good : random.pick(others)) }

    func date(_ day: CivilDate) -> Node { .text(day.description) }

    func texts(_ texts: [String]) -> Node { .list(texts.map { .text($0) }) }

    func integer(_ number: Int) -> Node { .number(String(number)) }

    func value(_ minorUnits: Int, _ currency: String?) -> Node {
        let amount = ("amount", Node.text(Money(minorUnits: max(0, minorUnits), currency: nil).decimal))
        return .record([amount] + (currency.map { [("currency", .text($0))] } ?? []))
    }

    /// A day near one on which something is decided, or any day of the last years.
    mutating func boundary() -> CivilDate {
        let days = [
            closing, firstClass, lastClass, closing.adding(years: -3), firstClass.adding(years: -3),
            closing.adding(years: -10),
        ]
        if random.chance(20) { return closing.adding(days: -random.number(0...5000)) }
        return random.pick(days).adding(days: random.pick([-32, -31, -30, -2, -1, 0, 0, 1, 2, 30, 31, 32]))
    }

    /// A period that holds from long before to long after, or one that begins or ends at a boundary.
    mutating func period() -> Node {
        if isGood() {
            let end = random.chance(40) ? date(max(closing, lastClass).adding(days: random.pick([0, 1, 200]))) : nil
            return record(
                [], [("startDate", date(closing.adding(days: -random.pick([0, 1, 100, 2000])))), ("endDate", end)])
        }
        let start = boundary()
        let end = boundary()
        return record(
            [], [("startDate", date(min(start, end))), ("endDate", random.chance(60) ? date(max(start, end)) : nil)])
    }

    /// Ids of papers that prove a fact, mostly of a kind that does.
    mutating func documents(_ types: [String]) -> Node {
        if !papers.isEmpty, random.chance(50) { return texts(["D\(random.number(1...papers.count))"]) }
        var ids: [String] = []
        for type in types {
            papers.append(makePaper("D\(papers.count + 1)", type))
            ids.append("D\(papers.count)")
        }
        return texts(ids)
    }

    private mutating func makePaper(_ id: String, _ type: String) -> Node {
        let isRead = isGood() || isGood()
        return record(
            [("id", .text(id))],
            [
                ("evidenceType", .text(isGood() ? type : random.pick(EvidenceType.allCases).rawValue)),
                ("path", isRead ? .text("files/\(id).pdf") : random.chance(50) ? .text("files/wrong.pdf") : nil),
                ("url", isRead ? nil : .text("https://example.org/\(id)")),
                ("hash", random.chance(70) ? .text("sha256:" + String(repeating: "0", count: 64)) : nil),
                ("validity", random.chance(20) ? period() : nil),
            ])
    }

    /// A legal entity, mostly the provider.
    mutating func organisation(_ usual: String = CaseGenerator.provider) -> Node {
        .record([("scheme", .text("KZ-BIN")), ("id", .text(isGood() ? usual : random.pick(Self.others)))])
    }

    private mutating func makeList() -> Node {
        let entries = (0..<random.number(0...3)).map { _ in
            record(
                [("identifier", organisation(random.pick(Self.others + [Self.provider])))],
                [
                    ("status", code("active", ["suspended", "terminated"])),
                    ("startDate", date(boundary().adding(days: -900))),
                    ("endDate", random.chance(50) ? date(boundary().adding(days: 40)) : nil),
                ])
        }
        return record([("entries", .list(entries))], [("asOf", date(closing.adding(days: random.pick([0, 0, 1]))))])
    }

    static let provider = "260940000507"
    /// A branch among them, a number whose check digit is wrong, and one that lost its zero.
    static let others = ["990140001154", "990141001152", "990140001155", "10140003594"]
    static let allTopics = ["Жизненный цикл проекта", "Управление рисками", "Excel", "Бюджет проекта"]
}
