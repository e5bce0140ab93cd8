import CheckKit
@testable import Compliance
import Testing

@Suite struct ReadingTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    private static let row = "qualification: [{id: Q1, row: 1, rule: 11-1}]"

    private func report(_ stub: Stub, lot: String = row) throws -> Report {
        let subject = try bench.subject("tender: {id: T, method: competition, lots: [{id: L1, \(lot)}]}\nbid: {id: B}")
        return bench.engine([Stub.module([stub])]).report(on: subject)
    }

    @Test func `a defensible reading that decides otherwise contests, and a contested failure is no ground`() throws {
        let report = try report(
            Stub("11-1/2", policies: ["P-3"]) { facts in
                var finding = Finding.of(facts.policies["P-3"] == "staff" ? .pass : .fail)
                finding.actual = facts.policies["P-3"] == "staff" ? "2/5" : "1/5"
                return finding
            })
        let share = try #require(report["11-1/2"])
        #expect(share.outcome == .fail)
        #expect(share.isContested)
        #expect(share.reading == ["P-3=notStaff"])
        #expect(
            share.otherReadings == [
                RuleFinding.OtherReading(id: "P-3=staff", outcome: .pass, actual: "2/5", isWeak: false)
            ])
        #expect(!share.ground.mayReject)
        #expect(share.ground.why.map(\.template) == [GroundFinder.contested])
    }

    @Test func `a weak reading is shown and contests nothing`() throws {
        let report = try report(
            Stub("11-1/1a", policies: ["P-1"]) { .of($0.policies["P-1"] == "classDayOnly" ? .pass : .fail) })
        let degree = try #require(report["11-1/1a"])
        #expect(!degree.isContested)
        #expect(degree.otherReadings.map(\.id) == ["P-1=deadlineOnly", "P-1=classDayOnly"])
        #expect(degree.otherReadings.map(\.isWeak) == [false, true])
        #expect(degree.otherReadings.map(\.outcome) == [.fail, .pass])
        #expect(degree.ground.mayReject)
    }

    @Test func `an outcome that rests on weak words contests nothing under a defensible reading either`() throws {
        let report = try report(
            Stub("11-1/4a", policies: ["P-6"]) { facts in
                var finding = Finding.of(facts.policies["P-6"] == "review" ? .review : .fail)
                finding.restsOnWeakReading = finding.outcome == .review
                return finding
            })
        #expect(report["11-1/4a"]?.isContested == false)
        #expect(report["11-1/4a"]?.otherReadings.first?.isWeak == true)
    }

    @Test func `a reading that another policy has is not tried, and the same outcome does not contest`() throws {
        let report = try report(
            Stub("11-1/1b", policies: ["P-8"]) { facts in
                .of(facts.policies["P-3"] == "staff" ? .pass : .fail)
            })
        #expect(report["11-1/1b"]?.isContested == false)
        #expect(report["11-1/1b"]?.otherReadings.map(\.id) == ["P-8=counts"])
    }

    @Test func `what does not apply is not read otherwise`() throws {
        let report = try report(Stub("11-1/1b", policies: ["P-8"]) { _ in .of(.notApplicable) })
        #expect(report["11-1/1b"]?.otherReadings == [])
    }

    @Test func `an external part-timer makes the share contested in the shipped checks`() throws {
        let employer = "employer: {scheme: KZ-BIN, id: '260940000507'}, period: {startDate: 2020-01-01}"
        let types = ["staff", "externalPartTime", "civilContract", "civilContract", "civilContract"]
        let lecturers = types.enumerated().map {
            "{id: L\($0.offset), name: N\($0.offset), employment: [{type: \($0.element), \(employer)}]}"
        }
        let names = types.indices.map { "L\($0)" }.joined(separator: ", ")
        let dossier = """
            dossier: {provider: {identifier: {scheme: KZ-BIN, id: '260940000507'}}, \
            lecturers: [\(lecturers.joined(separator: ", "))], programmes: [{id: G1, lecturers: [\(names)]}]}
            """
        let share = try #require(try bench.report(dossier)["11-1/2"])
        #expect(share.outcome == .fail)
        #expect(share.finding.actual == "1/5")
        #expect(share.isContested)
        #expect(share.otherReadings.first { $0.id == "P-3=staff" }?.actual == "2/5")
    }

    @Test func `seating everybody at once is shown and does not contest`() throws {
        let room = "{id: R1, kind: classroom, right: ownership, seats: 30}"
        let report = try bench.report(
            """
            tender: {id: T, lots: [{id: L1, contingent: {total: 120, largestGroup: 30, simultaneousGroups: 1}}]}
            bid: {id: B, dossier: {premises: [\(room)]}}
            """)
        let capacity = try #require(report["11-1/4b"])
        #expect(capacity.outcome == .pass)
        #expect(!capacity.isContested)
        let whole = capacity.otherReadings.first { $0.id == "11-1/4b=wholeContingent" }
        #expect(whole?.outcome == .fail)
        #expect(whole?.isWeak == true)
    }
}

@Suite struct JoiningTests {
    private struct Broken: Error {}

    private func finding(_ stubs: [Stub]) throws -> RuleFinding {
        let bench = try Bench()
        let subject = try bench.subject("tender: {id: T, lots: [{id: L1}]}\nbid: {id: B}")
        return try #require(bench.engine([Stub.module(stubs)]).report(on: subject)["11-1/1a"])
    }

    @Test func `several checks of a rule are joined, the worst one speaks`() throws {
        let result = try finding(
            [Outcome.pass, .review, .unknown, .pass].map { outcome in
                Stub("11-1/1a") { _ in
                    var finding = Finding.of(outcome)
                    finding.notes = [Finding.Note("about/\(outcome)", outcome, finding.message)]
                    finding.missing = outcome == .unknown ? ["x", "x"] : ["x"]
                    return finding
                }
            })
        #expect(result.outcome == .unknown)
        #expect(result.finding.message.rendered(in: .en) == "unknown")
        #expect(result.about == ["about/pass", "about/review", "about/unknown"])
        #expect(result.finding.missing == ["x"])
        #expect(result.checks.count == 4)
    }

    @Test func `a check that throws is unknown with its module named, and never a pass`() throws {
        let alone = try finding([Stub("11-1/1a") { _ in throw Broken() }])
        #expect(alone.outcome == .unknown)
        #expect(alone.finding.message.rendered(in: .en) == "module Stubs failed: Broken")
        let beside = try finding([Stub("11-1/1a") { _ in .of(.pass) }, Stub("11-1/1a") { _ in throw Broken() }])
        #expect(beside.outcome == .unknown)
    }

    @Test func `a figure that is not in force is unknown by its name and day`() throws {
        let result = try finding([
            Stub("11-1/1a") { facts in .of(try facts.parameters.integer("nothing") > 0 ? .pass : .fail) }
        ])
        #expect(result.outcome == .unknown)
        #expect(result.finding.message.rendered(in: .en) == "parameter “nothing” is not set for 2026-05-04")
    }

    @Test func `a rule without a check is unknown`() throws {
        let result = try finding([])
        #expect(result.outcome == .unknown)
        #expect(result.finding.message.rendered(in: .en) == "there is no check module for this rule")
    }

    @Test func `the overall outcome joins scope and the requirements and nothing else`() throws {
        let bench = try Bench()
        let subject = try bench.subject("tender: {id: T, lots: [{id: L1}]}\nbid: {id: B}")
        let counted = RuleID.inOrder.filter { $0 == "11-1/scope" || $0.isRequirement }
        for rule in RuleID.inOrder {
            let stubs = RuleID.inOrder.map { other in Stub(other) { _ in .of(other == rule ? .fail : .pass) } }
            let report = bench.engine([Stub.module(stubs)]).report(on: subject)
            #expect(report.overall == (counted.contains(rule) ? .fail : .pass), "\(rule)")
            #expect(report.counts.map(\.count) == [18, 1, 0, 0, 0])
        }
    }
}
