import CheckKit
@testable import Compliance
import TestSupport
import Testing

@Suite struct EditionTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    private static let bid = """
        tender: {id: T, method: competition, lots: [{id: L1, subject: advancedTraining, contingent: {corps: [administrativeB]}}]}
        bid: {id: B, dossier: {lecturers: []}}
        """

    private func report(on iso: String) throws -> Report {
        bench.engine().report(on: try bench.subject(Self.bid), asOf: day(iso))
    }

    @Test(
        "The edition stands as the act's days say",
        arguments: [
            ("2018-03-15", .notAdopted), ("2023-11-02", .notAdopted), ("2023-11-03", .notYetInForce),
            ("2023-11-13", .notYetInForce), ("2023-11-14", .inForce(isConfirmed: false)),
            ("2026-05-04", .inForce(isConfirmed: false)),
        ] as [(String, Edition.Standing)])
    func standing(_ iso: String, _ standing: Edition.Standing) throws {
        let edition = try #require(bench.law.edition(on: day(iso)))
        #expect(edition.edition.id == "2023-969")
        #expect(edition.standing == standing)
    }

    @Test("Before the edition every rule is unknown for that reason", arguments: ["2023-11-02", "2020-01-01"])
    func notInTheProgram(_ iso: String) throws {
        let report = try report(on: iso)
        #expect(report.findings.map(\.rule) == RuleID.inOrder)
        #expect(report.findings.allSatisfy { $0.outcome == .unknown })
        #expect(
            Set(report.findings.map { $0.finding.message.rendered(in: .en) })
                == ["edition in force on that date is not in the program"])
        #expect(report.overall == .unknown)
        #expect(
            report.warnings.map { $0.rendered(in: .en) }.contains("edition in force on that date is not in the program")
        )
    }

    @Test(
        "Until the first possible day of force every rule is unknown, and the day is said to be unconfirmed",
        arguments: ["2023-11-03", "2023-11-13"])
    func notYetInForce(_ iso: String) throws {
        let report = try report(on: iso)
        let reasons = Set(report.findings.map { $0.finding.message.rendered(in: .en) })
        #expect(report.findings.allSatisfy { $0.outcome == .unknown })
        #expect(reasons.count == 1)
        #expect(reasons.first?.contains("edition in force on that date is not in the program") == true)
        #expect(reasons.first?.contains("the day of force is not confirmed") == true)
        #expect(report.warnings.first?.rendered(in: .ru).contains("день введения не подтверждён") == true)
    }

    @Test func `from the first possible day of force the edition is applied with a warning that changes nothing`()
        throws
    {
        let report = try report(on: "2023-11-14")
        #expect(report["11-1/scope"]?.outcome == .pass)
        #expect(
            report.warnings.contains {
                $0.rendered(in: .ru) == "дата введения в действие редакции № 969 не подтверждена"
            })
        var confirmed = bench
        confirmed.law.editions[0].isConfirmed = true
        let other = confirmed.engine().report(on: try bench.subject(Self.bid), asOf: day("2023-11-14"))
        #expect(other.findings.map(\.outcome) == report.findings.map(\.outcome))
        #expect(!other.warnings.contains { $0.rendered(in: .ru).contains("не подтверждена") })
    }

    @Test func `a known day of force decides alone`() {
        var edition = bench.law.editions[0]
        edition.effectiveFrom = day("2023-11-20")
        edition.isConfirmed = true
        #expect(edition.standing(on: day("2023-11-19")) == .notYetInForce)
        #expect(edition.standing(on: day("2023-11-20")) == .inForce(isConfirmed: true))
        #expect(edition.standing(on: day("2023-11-02")) == .notAdopted)
    }

    @Test func `of two editions the last one adopted by the day holds`() throws {
        var law = bench.law
        var later = law.editions[0]
        (later.id, later.adopted, later.effectiveNotBefore) = ("2027-1", day("2027-01-10"), day("2027-01-21"))
        law.editions.append(later)
        #expect(law.edition(on: day("2027-01-09"))?.edition.id == "2023-969")
        #expect(law.edition(on: day("2027-01-21"))?.edition.id == "2027-1")
        #expect(law.edition(on: day("2027-01-12"))?.standing == .notYetInForce)
    }

    @Test func `a report without any edition knows nothing`() throws {
        var empty = bench
        empty.law.editions = []
        let report = empty.engine().report(on: try bench.subject(Self.bid))
        #expect(report.findings.allSatisfy { $0.outcome == .unknown })
    }
}
