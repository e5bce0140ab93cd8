import CheckKit
import Compliance
import Foundation
import Interchange
import ModuleHost
import Notation
import Reporting
import Synchronization
import TestSupport
import Testing

/// One set of laws for every carrier.
@Suite struct ConformanceTests {
    /// A question and what the rule that is part of this program finds.
    private struct Question: Sendable {
        var settings: Settings
        var subject: Subject
        var expected = ""

        init(_ settings: Settings, _ subject: Subject) {
            (self.settings, self.subject) = (settings, subject)
            expected = answer(Carried(module: ConformanceRule.module))
        }

        /// What a module finds, as bytes.
        func answer(_ carried: Carried) -> String {
            let report = carried.engine.asking(settings).report(on: subject)
            return JSONText.compact(.list(Docket.foreign(Docket.node(report))))
        }
    }

    private static let questions: [Question] = {
        var generator = CaseGenerator(seed: 20_261_124)
        return (0..<25).flatMap { _ in questions(of: generator.makeCase()) }
    }()

    private static func questions(of node: Node) -> [Question] {
        var reader = FactsReader(fields: Docket.law.fields)
        guard let stated = reader.statedCase(node, file: "case", .json, isExample: true) else { return [] }
        var settings = Docket.settings
        settings.mode = stated.tender == nil ? .assessment : .procurement
        settings.asOf = stated.asOf
        let subjects =
            stated.tender.map { tender in
                stated.bids.flatMap { Subject.subjects(of: $0, for: tender, documents: [:]) }
            } ?? stated.dossier.map { Subject.subjects(of: $0, documents: [:]) } ?? []
        return subjects.map { Question(settings, $0) }
    }

    @Test func `the questions have every outcome`() {
        for outcome in ["pass", "fail", "unknown"] {
            #expect(Self.questions.contains { $0.expected.contains("\"outcome\":\"\(outcome)\",\"computed\"") })
        }
        #expect(Self.questions.count >= 25)
    }

    @Test(arguments: CarrierKind.allCases) func `random cases get the same bytes over each carrier`(
        _ kind: CarrierKind
    ) throws {
        let carried = try kind.carried()
        for question in Self.questions { #expect(question.answer(carried) == question.expected) }
        #expect(carried.host?.fault == nil)
    }

    @Test(arguments: CarrierKind.allCases) func `the contract is kept over each carrier`(_ kind: CarrierKind) throws {
        let carried = try kind.carried()
        let results = ModuleContract(law: Docket.law).results(of: carried.module)
        #expect(results.compactMap { $0.problem?.rendered(in: .en) } == [])
        #expect(results.count >= 6)
        #expect(carried.host?.wireProblems().isEmpty ?? true)
    }

    @Test(arguments: CarrierKind.allCases) func `the order of questions changes no answer`(_ kind: CarrierKind) throws {
        let carried = try kind.carried()
        var random = SeededGenerator(seed: 7)
        for question in Self.questions.shuffled(using: &random) {
            #expect(question.answer(carried) == question.expected)
        }
    }

    @Test(arguments: CarrierKind.allCases) func `many callers at once get each its own answer`(
        _ kind: CarrierKind
    ) throws {
        let carried = try kind.carried()
        let wrong = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 4) { caller in
            for index in Self.questions.indices {
                let question = Self.questions[(index + caller * 17) % Self.questions.count]
                if question.answer(carried) != question.expected { wrong.withLock { $0 += 1 } }
            }
        }
        #expect(wrong.withLock { $0 } == 0)
        #expect(carried.host?.fault == nil)
    }

    @Test(arguments: CarrierKind.allCases) func `facts that are taken away never make a pass`(
        _ kind: CarrierKind
    ) throws {
        let carried = try kind.carried()
        var generator = CaseGenerator(seed: 20_261_124)
        var asked = 0
        for _ in 0..<20 {
            let node = Self.withoutLecturers(generator.makeCase())
            for question in Self.questions(of: node) {
                asked += 1
                let answer = question.answer(carried)
                #expect(answer == question.expected)
                #expect(!answer.contains("\"outcome\":\"pass\""))
            }
        }
        #expect(asked >= 20)
    }

    /// The tree without any key that names lecturers.
    private static func withoutLecturers(_ node: Node) -> Node {
        if let items = node.items { return .list(items.map(withoutLecturers)) }
        guard let members = node.members else { return node }
        return .record(members.filter { $0.key != "lecturers" }.map { ($0.key, withoutLecturers($0.value)) })
    }

    @Test(arguments: CarrierKind.allCases) func `both ways of describing a module agree`(_ kind: CarrierKind) throws {
        let carried = try kind.carried()
        let (own, linked) = (carried.module, ConformanceRule.module)
        #expect(own.name == linked.name && own.title == linked.title)
        let one = try #require(own.checks.first?.description)
        let two = ConformanceRule().description
        #expect(one.rule == two.rule && one.title == two.title && one.point == two.point && one.name == two.name)
        #expect(one.examples.map(\.outcome) == two.examples.map(\.outcome))
        #expect(carried.host?.reference.sha256?.count ?? 64 == 64)
        // Nothing isolates what runs inside this program.
        #expect((carried.host?.isolation != nil) == (kind == .process))
    }

    @Test func `a library without the function, and a file that is none, are faults`() throws {
        for (program, says) in [
            (Workshop.conformanceLibrary, "has no function “saikes_v1_odd”"), (Workshop.misbehave, "did not start"),
        ] {
            var manifest = ModuleOnDisk.Manifest()
            manifest.isLibrary = true
            let disk = try ModuleOnDisk(program, manifest)
            let host = disk.host
            let reports = Docket.reports(with: [host])
            #expect(Docket.own(reports) == Docket.ownWithoutModules)
            let finding = try #require(reports.first?["odd/rule"])
            #expect(finding.outcome == .unknown)
            #expect(finding.finding.message.rendered(in: .en).contains(says))
            disk.stop()
        }
    }
}
