import CheckKit
@testable import Compliance
import TestSupport
import Testing

@Suite struct ScopeTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    private func report(lot: String, bid: String = "") throws -> Report {
        try bench.report(
            "tender: {id: T, method: competition, lots: [{id: L1, \(lot)}]}\nbid: {id: B, dossier: {lecturers: []}\(bid)}"
        )
    }

    @Test(
        "Outside the scope no requirement applies, and the overall outcome says so",
        arguments: [
            "subject: retraining, contingent: {corps: [administrativeB]}", "subject: degreeProgramme", "subject: other",
            "subject: advancedTraining, contingent: {corps: [political]}",
            "subject: advancedTraining, contingent: {corps: [administrativeA, other]}",
        ])
    func outside(_ lot: String) throws {
        let report = try report(lot: lot)
        #expect(report.findings.filter { $0.rule.isRequirement }.allSatisfy { $0.outcome == .notApplicable })
        #expect(report["11-1/scope"]?.outcome == .notApplicable)
        #expect(report.overall == .notApplicable)
        #expect(report.findings.filter { $0.rule.isRequirement }.allSatisfy { !$0.ground.mayReject })
    }

    @Test(
        "Corps B alone or in mixed company brings the requirements in",
        arguments: [
            "administrativeB", "[administrativeB]", "[political, administrativeB]",
            "[other, administrativeA, administrativeB]",
        ])
    func inside(_ corps: String) throws {
        let report = try report(lot: "subject: advancedTraining, contingent: {corps: \(corps)}")
        #expect(report["11-1/scope"]?.outcome == .pass)
        #expect(report.findings.contains { $0.rule.isRequirement && $0.outcome != .notApplicable })
        #expect(report.overall != .notApplicable)
    }

    @Test(
        "An unknown scope keeps the requirements and never passes",
        arguments: [
            "subject: advancedTraining", "contingent: {corps: [administrativeB]}",
            "subject: advancedTraining, contingent: {corps: []}",
        ])
    func unknown(_ lot: String) throws {
        let report = try report(lot: lot)
        #expect(report["11-1/scope"]?.outcome == .unknown)
        #expect(report["11-1/scope"]?.finding.missing.isEmpty == false)
        #expect(report.findings.contains { $0.rule.isRequirement && $0.outcome != .notApplicable })
        #expect([.unknown, .fail].contains(report.overall))
    }

    @Test func `without a lot the requirements are asked of the programme and the lot's own rules do not apply`() throws
    {
        let council = try Bench(.council, evidence: .declared)
        let report = try council.report("dossier: {programmes: [{id: G1}]}")
        let lotRules: [RuleID] = ["11-1/scope", "11-1/3a", "11-1/3b", "14/venue", "gz/price", "gz/rnu"]
        for rule in lotRules { #expect(report[rule]?.outcome == .notApplicable, "\(rule)") }
        #expect(report["11-1/1a"]?.outcome == .unknown)
        #expect(report.subject.path == "G1")
        #expect(report.days.isEmpty)
    }

    @Test func `where several bid together a person counts shares and resources`() throws {
        let dossier = """
            dossier: {provider: {identifier: {scheme: KZ-BIN, id: '260940000507'}}, lecturers: [{id: L1, name: N, \
            degrees: [{type: master, dateAwarded: 2015-01-01, country: KZ, recognition: notNeeded}], employment: []}], \
            programmes: [{id: G1, lecturers: [L1]}], premises: [], equipment: [], library: []}
            """
        let lot = "subject: advancedTraining, contingent: {corps: [administrativeB]}"
        func report(_ consortium: String) throws -> Report {
            try bench.report(
                "tender: {id: T, lots: [{id: L1, \(lot)}]}\nbid: {id: B, \(dossier), lots: [{id: L1, programmes: [G1]}]\(consortium)}"
            )
        }
        let alone = try report("")
        let together = try report(", consortium: [{name: Other}]")
        let shared: [RuleID] = ["11-1/2", "11-1/4a", "11-1/4b", "11-1/4c", "11-1/5a", "11-1/5b", "11-1/5c", "11-1/5d"]
        #expect(alone["11-1/2"]?.outcome == .fail)
        #expect(alone["11-1/5a"]?.outcome == .fail)
        for rule in shared {
            #expect(together[rule]?.outcome == .review, "\(rule)")
            #expect(together[rule]?.finding.message.rendered(in: .ru).hasPrefix("консорциум") == true)
            #expect(together[rule]?.ground.mayReject == false)
        }
        for rule in RuleID.inOrder where !shared.contains(rule) {
            #expect(together[rule]?.outcome == alone[rule]?.outcome, "\(rule)")
        }
        #expect(try report(", consortium: []")["11-1/2"]?.outcome == .fail)
    }
}

@Suite struct DayCountTests {
    private func days(_ tender: String) throws -> [DayCount] {
        try Bench().report("tender: {id: T, \(tender), lots: [{id: L1}]}\nbid: {id: B}").days
    }

    @Test func `the protocol of results and the complaint run in working days from the closing of bids`() throws {
        let days = try days("method: competition, tenderPeriod: {endDate: 2026-05-04}")
        #expect(days.map(\.reference) == ["687/208", "106-VIII/25(1)"])
        #expect(days.map { $0.term.end.description } == ["2026-05-08", "2026-05-14"])
        #expect(days.first?.term.weekdaysOff == [day("2026-05-07")])
        #expect(days.last?.term.event == days.first?.term.end)
    }

    @Test(
        "No other purchase has these terms",
        arguments: [
            "method: priceQuotations, tenderPeriod: {endDate: 2026-05-04}", "tenderPeriod: {endDate: 2026-05-04}",
            "method: competition", "method: competition, tenderPeriod: {endDate: 2023-05-04}",
        ])
    func none(_ tender: String) throws {
        #expect(try days(tender).isEmpty)
    }
}
