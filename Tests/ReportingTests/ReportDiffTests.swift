import CheckKit
@testable import Compliance
import Notation
@testable import Reporting
import Testing

@Suite struct ReportDiffTests {
    private func node(_ report: Report, version: String = "0.1.0", law: LawLibrary = sampleLaw) -> Node {
        ReportJSON(law: law, version: version).node(report)
    }

    /// The sample report, made of given facts.
    private func report(facts: String = "aa", changing change: (inout Report) -> Void = { _ in }) -> Report {
        var report = sampleReport()
        report.inputsSha256 = facts
        change(&report)
        return report
    }

    private func place(of rule: RuleID, in report: Report) -> Int {
        report.findings.firstIndex { $0.rule == rule } ?? 0
    }

    private func changes(_ before: Node, _ after: Node) -> [ReportDiff.Change] {
        ReportDiff([before], [after]).pairs.flatMap(\.changes)
    }

    /// A report whose premises are now proven.
    private func settled(_ report: inout Report) {
        report.findings[place(of: "11-1/4a", in: report)].outcome = .pass
    }

    @Test func `a report beside itself has not changed`() {
        let diff = ReportDiff([node(report())], [node(report())])
        #expect(diff.isEmpty)
        #expect(diff.pairs.map(\.subject) == ["260940000507 · T-1 · L1 · B1"])
        #expect(DiffText(language: .en).lines(diff) == ["nothing changed"])
    }

    @Test func `other facts are the data's change`() throws {
        let found = changes(node(report()), node(report(facts: "bb", changing: settled)))
        let change = try #require(found.first)
        #expect(found.count == 1)
        #expect(change.rule == "11-1/4a")
        #expect(change.before == "unknown")
        #expect(change.after == "pass")
        #expect(change.causes == [.data])
    }

    @Test func `another day, level or mode is the data's change`() {
        let ways: [(inout Report) -> Void] = [
            { $0.asOf = $0.asOf.adding(days: 1) }, { $0.evidenceLevel = .declared }, { $0.mode = .council },
        ]
        for way in ways {
            let after = report { report in
                settled(&report)
                way(&report)
            }
            #expect(changes(node(report()), node(after)).map(\.causes) == [[.data]])
        }
    }

    @Test func `another figure that a finding rests on is the rules' change and not the provider's`() throws {
        let after = report { report in
            report.findings[place(of: "11-1/2", in: report)].outcome = .pass
            report.parameters[1].value = "1/3"
        }
        var law = sampleLaw
        law.parameters[0].value = "1/3"
        let found = changes(node(report()), node(after, law: law))
        #expect(found.map(\.rule) == ["11-1/2"])
        #expect(found.map(\.causes) == [[.rules]])
    }

    @Test func `another version of the program or of a module is the program's change`() {
        let after = report(changing: settled)
        #expect(changes(node(report()), node(after, version: "0.2.0")).map(\.causes) == [[.program]])
        let module = report { report in
            settled(&report)
            report.modules[0].version = "2.0"
        }
        #expect(changes(node(report()), node(module)).map(\.causes) == [[.program]])
    }

    @Test func `a change that no digest explains is the data's: a document's file, a list, a register`() {
        #expect(changes(node(report()), node(report(changing: settled))).map(\.causes) == [[.data]])
    }

    @Test func `several causes stand together`() {
        let after = report(facts: "bb", changing: settled)
        #expect(changes(node(report()), node(after, version: "0.2.0")).map(\.causes) == [[.data, .program]])
    }

    @Test func `a new version alone, or other facts alone, change no finding`() {
        #expect(ReportDiff([node(report())], [node(report(facts: "bb"), version: "0.2.0")]).isEmpty)
    }

    @Test func `a ruling that came or went is the data's change even where the outcome stays`() {
        let after = report { $0.findings[place(of: "11-1/3a", in: $0)].ruling?.decidedBy = "другой" }
        let found = changes(node(report()), node(after))
        #expect(found.map(\.rule) == ["11-1/3a"])
        #expect(found.map(\.causes) == [[.data]])
    }

    @Test func `the overall outcome changes with what changed it`() throws {
        let after = report(facts: "bb") { report in
            settled(&report)
            report.overall = .review
        }
        let overall = try #require(changes(node(report()), node(after)).last)
        #expect(overall.rule == nil)
        #expect(overall.before == "fail")
        #expect(overall.after == "review")
        #expect(overall.causes == [.data])
    }

    @Test func `a rule that is in one report alone is a change to or from nothing`() throws {
        let after = report { $0.findings.removeAll { $0.rule == "gz/price" } }
        let gone = try #require(changes(node(report()), node(after)).first)
        #expect(gone.before == "review")
        #expect(gone.after == nil)
        let come = try #require(changes(node(after), node(report())).first)
        #expect(come.before == nil)
        #expect(come.after == "review")
    }

    @Test func `a measured value that moved is shown though the outcome stays`() throws {
        let after = report(facts: "bb") { $0.findings[place(of: "11-1/2", in: $0)].finding.actual = "3/11" }
        let diff = ReportDiff([node(report())], [node(after)])
        let change = try #require(diff.pairs.first?.changes.first)
        #expect(change.actualBefore == "4/11")
        #expect(change.actualAfter == "3/11")
        let line = DiffText(language: .en).lines(diff).joined(separator: " ")
        #expect(line.contains("4/11 → 3/11"))
        #expect(line.contains("changed: data"))
    }

    @Test func `subjects are matched by provider, tender, lot and bid, whatever their order`() {
        func other(_ bid: String) -> Node { node(report { $0.subject.bid = bid }) }
        let diff = ReportDiff([other("B1"), other("B2")], [other("B3"), other("B1")])
        #expect(diff.pairs.map(\.subject) == ["260940000507 · T-1 · L1 · B1"])
        #expect(diff.removed == ["260940000507 · T-1 · L1 · B2"])
        #expect(diff.added == ["260940000507 · T-1 · L1 · B3"])
        #expect(!diff.isEmpty)
    }

    @Test func `a report, or the envelope of several, is read, and nothing else`() {
        let one = node(report())
        #expect(ReportDiff.reports(in: one)?.count == 1)
        let envelope = Node.record([("format", .text("saikes/reports/1")), ("reports", .list([one, one]))])
        #expect(ReportDiff.reports(in: envelope)?.count == 2)
        #expect(ReportDiff.reports(in: .record([("format", .text("saikes/tender/1"))])) == nil)
        #expect(ReportDiff.reports(in: .list([])) == nil)
    }

    @Test func `the change as a tree says what the text says`() throws {
        let tree = DiffText.node(ReportDiff([node(report())], [node(report(facts: "bb", changing: settled))]))
        #expect(tree["format"]?.text == "saikes/diff/1")
        let change = try #require(tree["subjects"]?.items?.first?["changes"]?.items?.first)
        #expect(change["rule"]?.text == "11-1/4a")
        #expect(change["causes"]?.items?.compactMap(\.text) == ["data"])
        #expect(tree["removed"]?.items?.isEmpty == true)
    }
}
