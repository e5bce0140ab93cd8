import CheckKit
@testable import Compliance
import TestSupport
import Testing

@Suite struct RulingTests {
    private func ruling(
        _ outcome: Outcome = .pass, about: String? = "B/L1", on date: String = "2026-05-06", until: String? = nil
    ) -> Ruling {
        var ruling = Ruling.signed("11-1/3a", outcome)
        ruling.about = about
        ruling.date = day(date)
        ruling.until = until.map(day)
        return ruling
    }

    private static let tender = "tender: {id: T, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1}]}"

    private func report(
        _ rulings: [Ruling], on finding: Finding = .of(.review), facts: String = "\(tender)\nbid: {id: B}"
    ) throws -> Report {
        var bench = try Bench()
        bench.settings.rulings = rulings
        return bench.engine([Stub.module([Stub("11-1/3a") { _ in finding }])]).report(on: try bench.subject(facts))
    }

    /// The warnings that speak of rulings, by their templates.
    private func warnings(_ report: Report) -> [Text] {
        let known = [RulingBook.idle, RulingBook.lapsed, RulingBook.disputed, RulingBook.unsigned]
        return report.warnings.map(\.template).filter(known.contains)
    }

    @Test(
        "A ruling settles what is for a person, and what was computed stays beside it",
        arguments: [Outcome.pass, .fail])
    func settles(_ outcome: Outcome) throws {
        let report = try report([ruling(outcome)])
        let finding = try #require(report["11-1/3a"])
        #expect(finding.outcome == outcome)
        #expect(finding.computed == .review)
        #expect(finding.ruling == ruling(outcome))
        #expect(warnings(report).isEmpty)
    }

    @Test(
        "A ruling never changes what was computed, and is reported",
        arguments: [Outcome.pass, .fail, .unknown, .notApplicable])
    func computed(_ outcome: Outcome) throws {
        for decided in [Outcome.pass, .fail] {
            let report = try report([ruling(decided)], on: .of(outcome))
            #expect(report["11-1/3a"]?.outcome == outcome)
            #expect(report["11-1/3a"]?.ruling == nil)
            #expect(
                warnings(report) == [RulingBook.idle])
        }
    }

    @Test(
        "An unknown is settled only where nothing but a confirmation lacks",
        arguments: [
            ([.notVerified], [], true), ([.notVerified, .notVerified], ["lecturers/L1/degrees/0/documents"], true),
            ([.proven, .notVerified], ["lecturers/L1/degrees/0/documents"], true), ([], [], false),
            ([.proven], [], false), ([.missing], [], false), ([.notVerified, .unread], [], false),
            ([.notVerified], ["lecturers/L1/degrees"], false),
        ] as [([EvidenceStatus], [String], Bool)])
    func unverified(_ statuses: [EvidenceStatus], _ missing: [String], _ isSettled: Bool) throws {
        var finding = Finding.of(.unknown)
        finding.missing = missing
        finding.proofs = statuses.map { Proof(claim: "\($0)", status: $0, items: [], isEnough: $0 == .proven) }
        let report = try report([ruling()], on: finding)
        #expect(report["11-1/3a"]?.outcome == (isSettled ? .pass : .unknown))
        #expect(warnings(report).isEmpty == isSettled)
    }

    @Test(
        "A ruling names its subject by bid and lot, by either, or not at all",
        arguments: ["B/L1", "B", "L1", "lots/L1", nil])
    func about(_ about: String?) throws {
        #expect(try report([ruling(about: about)])["11-1/3a"]?.outcome == .pass)
    }

    @Test(
        "A ruling about somebody else neither settles nor is reported",
        arguments: ["B2/L1", "B/L2", "B2", "L2", "b/l1", ""])
    func others(_ about: String) throws {
        let report = try report([ruling(about: about)])
        #expect(report["11-1/3a"]?.outcome == .review)
        #expect(warnings(report).isEmpty)
    }

    @Test func `without a tender a ruling names the programme`() throws {
        let facts = "dossier: {programmes: [{id: G1}]}"
        #expect(try report([ruling(about: "G1")], facts: facts)["11-1/3a"]?.outcome == .pass)
        #expect(try report([ruling(about: nil)], facts: facts)["11-1/3a"]?.outcome == .pass)
        #expect(try report([ruling(about: "G2")], facts: facts)["11-1/3a"]?.outcome == .review)
    }

    @Test func `a ruling holds to its last day and is then reported as lapsed`() throws {
        #expect(try report([ruling(until: "2026-05-04")])["11-1/3a"]?.outcome == .pass)
        let lapsed = try report([ruling(until: "2026-05-03")])
        #expect(lapsed["11-1/3a"]?.outcome == .review)
        #expect(warnings(lapsed) == [RulingBook.lapsed])
    }

    @Test func `the later of two rulings decides in whatever order they stand`() throws {
        let (early, late) = (ruling(.pass, on: "2026-05-05"), ruling(.fail, on: "2026-05-06"))
        for rulings in [[early, late], [late, early]] {
            let report = try report(rulings)
            #expect(report["11-1/3a"]?.outcome == .fail)
            #expect(report["11-1/3a"]?.ruling == late)
            #expect(warnings(report).isEmpty)
        }
    }

    @Test func `a lapsed later ruling leaves the earlier one`() throws {
        let report = try report([
            ruling(.pass, on: "2026-01-05"), ruling(.fail, on: "2026-02-06", until: "2026-05-01"),
        ])
        #expect(report["11-1/3a"]?.outcome == .pass)
        #expect(warnings(report) == [RulingBook.lapsed])
    }

    @Test func `two rulings of one day that disagree decide nothing and are reported`() throws {
        let pair = [ruling(.pass, on: "2026-05-06"), ruling(.fail, on: "2026-05-06")]
        for rulings in [pair, pair.reversed()] {
            let report = try report(rulings)
            #expect(report["11-1/3a"]?.outcome == .review)
            #expect(report["11-1/3a"]?.ruling == nil)
            #expect(
                warnings(report) == [RulingBook.disputed, RulingBook.disputed])
        }
        #expect(try report([pair[0], pair[0]])["11-1/3a"]?.outcome == .pass)
    }

    @Test(
        "Rulings come with the tender, the bid and the dossier too",
        arguments: [
            "tender: {id: T, lots: [{id: L1}], rulings: [R]}\nbid: {id: B}",
            "tender: {id: T, lots: [{id: L1}]}\nbid: {id: B, rulings: [R]}",
            "tender: {id: T, lots: [{id: L1}]}\nbid: {id: B, dossier: {rulings: [R]}}",
        ])
    func sources(_ facts: String) throws {
        let facts = facts.replacing(
            "R]", with: "{rule: 11-1/3a, about: B/L1, outcome: pass, decidedBy: c, date: 2026-05-06, reason: r}]")
        #expect(try report([], facts: facts)["11-1/3a"]?.outcome == .pass)
    }

    @Test func `a ruling that does not say who decided, when and why settles nothing and is reported`() throws {
        let strips: [(inout Ruling) -> Void] = [
            { $0.decidedBy = nil }, { $0.decidedBy = " " }, { $0.date = nil }, { $0.reason = nil }, { $0.reason = "" },
        ]
        for strip in strips {
            var unsigned = ruling()
            strip(&unsigned)
            let report = try report([unsigned])
            #expect(report["11-1/3a"]?.outcome == .review)
            #expect(warnings(report) == [RulingBook.unsigned])
        }
    }

    @Test func `a ruling about none of the subjects is reported once for all of them`() throws {
        var bench = try Bench()
        bench.settings.rulings = [ruling(about: "B1/L1"), ruling(about: "B9"), ruling(about: nil), ruling(about: "L2")]
        let subjects = try bench.subjects("tender: {id: T, lots: [{id: L1}, {id: L2}]}\nbid: {id: B1}")
        let found = bench.engine([]).warningsOfRulings(aboutNoneOf: subjects)
        #expect(
            found.map { $0.rendered(in: .en) } == [
                "the ruling on 11-1/3a was not applied: there is no bid, lot or programme “B9”"
            ])
    }

    @Test func `a settled requirement counts in the overall outcome`() throws {
        var bench = try Bench()
        bench.settings.rulings = [ruling()]
        let stubs = RuleID.inOrder.map { rule in Stub(rule) { _ in .of(rule == "11-1/3a" ? .review : .pass) } }
        let report = bench.engine([Stub.module(stubs)]).report(on: try bench.subject("\(Self.tender)\nbid: {id: B}"))
        #expect(report.overall == .pass)
    }
}
