import CheckKit
@testable import Compliance
import Interchange
import TestSupport
import Testing

/// The forecast against asking the engine on every single day.
@Suite struct ForecastTests {
    /// A bench whose policies have their chosen reading alone: what the others give does not matter to a forecast.
    private static func bench(
        _ mode: Mode, evidence: EvidenceLevel = .declared, choosing policies: [(String, String)] = []
    ) throws -> Bench {
        var bench = try Bench(mode, evidence: evidence)
        bench.settings.policies = try bench.law.policies(choosing: policies.map { ($0.0, $0.1) })
        for index in bench.law.policies.indices {
            let chosen = bench.settings.policies[bench.law.policies[index].id]
            bench.law.policies[index].readings.removeAll { $0.id != chosen }
        }
        return bench
    }

    private static func entry(_ date: CivilDate, _ rule: RuleID?, _ from: Outcome, _ to: Outcome) -> String {
        "\(date) \(rule?.rawValue ?? "overall") \(from) \(to)"
    }

    /// What changes from day to day, found by asking on each of them.
    private static func everyDay(_ engine: Engine, _ subject: Subject, days: Int) -> [String] {
        let first = engine.asOf(subject)
        var before = engine.report(on: subject, asOf: first)
        var entries: [String] = []
        for offset in 1...days {
            let today = first.adding(days: offset)
            let now = engine.report(on: subject, asOf: today)
            for (old, new) in zip(before.findings, now.findings) where old.outcome != new.outcome {
                entries.append(entry(today, old.rule, old.outcome, new.outcome))
            }
            if before.overall != now.overall { entries.append(entry(today, nil, before.overall, now.overall)) }
            before = now
        }
        return entries
    }

    private static func forecast(_ engine: Engine, _ subject: Subject, days: Int) -> [String] {
        engine.forecast(of: subject, until: engine.asOf(subject).adding(days: days)).map {
            entry($0.date, $0.rule, $0.from, $0.to)
        }
    }

    private static let staff =
        "employment: [{type: staff, employer: {scheme: KZ-BIN, id: '260940000507'}, period: {startDate: 2020-01-01"

    private static let provider = """
        provider: {identifier: {scheme: KZ-BIN, id: '260940000507'}, kind: educationOrganisation, \
        permits: [{kind: licence, validity: {startDate: 2024-01-10, endDate: 2027-01-09}}]}
        lecturers:
          - {id: L1, name: A, \(staff), endDate: 2026-11-30}}], degrees: [{type: master, dateAwarded: 2026-07-01, country: KZ, recognition: notNeeded}], experience: [{kind: practice, fields: [law], period: {startDate: 2025-03-04}}]}
          - {id: L2, name: B, \(staff)}}], degrees: [{type: phd, dateAwarded: 2015-07-01, country: KZ, recognition: notNeeded}], experience: [{kind: practice, fields: [law], period: {startDate: 2018-02-01, endDate: 2026-05-29}}]}
          - {id: L3, name: C, employment: [], degrees: [{type: phd, dateAwarded: 2015-07-01, country: KZ, recognition: notNeeded}], experience: [{kind: practice, fields: [law], period: {startDate: 2018-02-01, endDate: 2024-12-31}}, {kind: practice, fields: [law], period: {startDate: 2025-01-20}}]}
          - {id: L4, name: D, employment: [], degrees: [{type: phd, dateAwarded: 2015-07-01, country: KZ, recognition: notNeeded}], experience: [{kind: practice, fields: [law], period: {startDate: 2024-02-29}}, {kind: leave, period: {startDate: 2025-02-01, endDate: 2025-08-31}}]}
        programmes: [{id: G1, fields: [law], groupSize: 20, lecturers: [L1, L2, L3, L4]}]
        premises:
          - {id: R1, kind: classroom, right: lease, counterpartyOwns: true, seats: 20, cadastralNumber: x, period: {startDate: 2025-01-01, endDate: 2026-08-31}, sanitary: {validity: {startDate: 2025-01-01, endDate: 2027-02-28}}}
          - {id: R2, kind: classroom, right: lease, counterpartyOwns: true, seats: 20, cadastralNumber: x, period: {startDate: 2026-09-01, endDate: 2027-08-31}}
        """

    private static func indented(_ text: String, by spaces: Int) -> String {
        text.split(separator: "\n").map { String(repeating: " ", count: spaces) + $0 }.joined(separator: "\n")
    }

    private static let assessed = "dossier:\n" + indented(provider, by: 2)
    private static let bid = """
        tender: {id: T, method: competition, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1, subject: advancedTraining, seminar: {fields: [law]}, contingent: {corps: [administrativeB], largestGroup: 20, simultaneousGroups: 1}, contractPeriod: {startDate: 2026-06-01, endDate: 2026-12-15}}]}
        bid:
          id: B
          dossier:

        """ + indented(provider, by: 4)

    private static let dossiers: [(String, Mode, String)] = [
        ("a provider that assesses itself", .assessment, assessed), ("a bid", .procurement, bid),
        ("a bid of one lecturer whose practice goes on", .procurement, bid.replacing("[L1, L2, L3, L4]", with: "[L4]")),
        ("a provider whose lecturer stops", .assessment, assessed.replacing("[L1, L2, L3, L4]", with: "[L2]")),
        ("a provider whose lecturer had a break", .assessment, assessed.replacing("[L1, L2, L3, L4]", with: "[L3]")),
        ("a provider whose lecturer began of late", .assessment, assessed.replacing("[L1, L2, L3, L4]", with: "[L1]")),
    ]

    @Test("A forecast over three years misses no change and invents none", arguments: dossiers)
    func exact(_ name: String, _ mode: Mode, _ facts: String) throws {
        let bench = try Self.bench(mode)
        let subject = try bench.subject(facts)
        let expected = Self.everyDay(bench.engine(), subject, days: 1096)
        #expect(!expected.isEmpty)
        #expect(Self.forecast(bench.engine(), subject, days: 1096) == expected)
    }

    @Test(
        "A forecast is exact under every other reading of breaks and days",
        arguments: [
            ("P-2", "days30"), ("P-2", "none"), ("P-1", "deadlineOnly"), ("P-1", "classDayOnly"), ("P-9", "counts"),
        ])
    func readings(_ policy: String, _ reading: String) throws {
        let bench = try Self.bench(.procurement, choosing: [(policy, reading)])
        let engine = bench.engine(Bench.modules(only: ["11-1/1a", "11-1/1b", "11-1/2", "11-1/4a"]))
        // The third lecturer's break of 19 days, and one of 50, longer than any reading tolerates.
        for end in ["2024-12-31", "2024-11-30"] {
            let bid = Self.bid.replacing("2024-12-31", with: end).replacing("[L1, L2, L3, L4]", with: "[L3, L4]")
            let subject = try bench.subject(bid)
            let expected = Self.everyDay(engine, subject, days: 1096)
            #expect(!expected.isEmpty)
            #expect(Self.forecast(engine, subject, days: 1096) == expected)
        }
    }

    @Test func `a forecast sees an entry of the register begin and lapse, a list entry, and a ruling lapse`() throws {
        var bench = try Self.bench(.procurement)
        let identifier = Identifier(scheme: .bin, id: "260940000507")
        var entry = ParticipantList.Entry()
        (entry.identifier, entry.startDate, entry.endDate) = (identifier, day("2026-07-10"), day("2028-07-09"))
        var register = ParticipantList()
        register.entries = [entry]
        bench.settings.unscrupulousParticipants = register
        (entry.startDate, entry.endDate, entry.status) = (day("2026-10-01"), day("2027-10-01"), .active)
        register.entries = [entry]
        bench.settings.providerList = register
        var ruling = Ruling.signed("11-1/law", .pass)
        ruling.until = day("2026-12-31")
        bench.settings.rulings = [ruling]
        let subject = try bench.subject(Self.bid)
        let engine = bench.engine(Bench.modules(only: ["11-1/law", "11-1/list", "gz/rnu"]))
        let expected = Self.everyDay(engine, subject, days: 1096)
        #expect(expected.contains("2026-07-10 gz/rnu pass fail"))
        #expect(expected.contains("2028-07-10 gz/rnu fail pass"))
        #expect(expected.contains { $0.hasPrefix("2026-10-01 11-1/list") })
        #expect(expected.contains { $0.hasPrefix("2027-01-01 11-1/law") })
        #expect(Self.forecast(engine, subject, days: 1096) == expected)
    }

    @Test func `a forecast sees a document's validity end where documents count`() throws {
        let bench = try Self.bench(.assessment, evidence: .documented)
        let facts = """
            dossier: {lecturers: [{id: L1, name: A, degrees: [{type: master, dateAwarded: 2015-01-01, country: KZ, recognition: notNeeded, documents: [D1]}]}], programmes: [{id: G1, lecturers: [L1]}], documents: [{id: D1, evidenceType: diploma, path: x.pdf, validity: {startDate: 2026-06-01, endDate: 2027-06-01}}]}
            """
        let subject = try bench.subject(facts)
        let found = Self.forecast(bench.engine(), subject, days: 1096).filter { $0.contains("11-1/1a") }
        #expect(found == ["2026-06-01 11-1/1a unknown pass", "2027-06-02 11-1/1a pass unknown"])
        #expect(Self.everyDay(bench.engine(), subject, days: 1096).filter { $0.contains("11-1/1a") } == found)
    }

    @Test func `a forecast from before the edition tells when it comes into force`() throws {
        var bench = try Self.bench(.assessment)
        bench.settings.asOf = day("2023-10-20")
        let subject = try bench.subject(Self.assessed)
        let expected = Self.everyDay(bench.engine(), subject, days: 60)
        #expect(expected.contains { $0.hasPrefix("2023-11-14") })
        #expect(Self.forecast(bench.engine(), subject, days: 60) == expected)
    }

    @Test func `a forecast ends with its last day`() throws {
        let bench = try Self.bench(.assessment)
        let engine = bench.engine(Bench.modules(only: ["11-1/4a"]))
        let subject = try bench.subject(Self.assessed)
        let until = { (iso: String) in engine.forecast(of: subject, until: day(iso)).map(\.date) }
        #expect(until("2027-08-31").isEmpty)
        #expect(until("2027-09-01") == [day("2027-09-01"), day("2027-09-01")])
        #expect(until("2020-01-01").isEmpty)
    }

    @Test("A forecast of a random case is exact", arguments: 1...6)
    func random(_ seed: Int) throws {
        var generator = CaseGenerator(seed: UInt64(seed) &* 7919)
        let node = generator.makeCase()
        var bench = try Self.bench(.procurement)
        let stated = try bench.stated(node)
        bench.settings.providerList = stated.list
        bench.settings.unscrupulousParticipants = stated.rnu
        let subject = try #require(try bench.subjects(node).first)
        let engine = bench.engine()
        #expect(
            Self.forecast(engine, subject, days: 1096) == Self.everyDay(engine, subject, days: 1096), "seed \(seed)")
    }
}
