import CheckKit
import Compliance
import Foundation
import Interchange
import ModuleHost
import Synchronization
import TestSupport
import Testing

/// What only shows when a module is asked again, later, or by several at once.
@Suite struct CallerTests {
    private let canary = Canary()

    private func module(
        _ mode: String, limits: [String: Int] = [:], processes: Bool? = nil, marker: String = UUID().uuidString
    ) throws -> ModuleOnDisk {
        try Misdeed.harmless(mode, "", limits, processes: processes).module(marker: marker, outside: canary.path)
    }

    private func engine(_ module: ModuleOnDisk) -> Engine {
        Engine(law: Docket.law, linked: [], hosted: [module.host], settings: Docket.settings)
    }

    /// What is found of the first bid.
    private func finding(_ module: ModuleOnDisk) -> RuleFinding? {
        let engine = engine(module)
        return Docket.subjects.first.flatMap { engine.report(on: $0)["odd/rule"] }
    }

    /// Calls a closure on several threads, which a queue would not promise, and waits for all.
    private func atOnce(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        let ended = DispatchSemaphore(value: 0)
        for _ in 0..<count {
            Thread.detachNewThread {
                body()
                ended.signal()
            }
        }
        for _ in 0..<count { ended.wait() }
    }

    @Test func `an answer that comes before its question ends the module`() throws {
        let module = try module("answers-ahead")
        #expect(finding(module)?.outcome == .pass)
        usleep(300_000)
        let second = finding(module)
        #expect(second?.outcome == .unknown)
        #expect(second?.finding.message.rendered(in: .en).contains("answers without being asked") == true)
        module.stop()
    }

    @Test func `a module that describes itself otherwise at each start is stopped`() throws {
        let module = try module("changes-its-description")
        let engine = engine(module)
        // A second process starts only while the first is at work.
        atOnce(2) {
            for subject in Docket.subjects { _ = engine.report(on: subject) }
        }
        #expect(module.host.fault?.message.rendered(in: .en).contains("describes itself otherwise") == true)
        #expect(finding(module)?.outcome == .unknown)
        module.stop()
    }

    @Test func `several callers get as many processes, and all of them end`() throws {
        let marker = UUID().uuidString
        let module = try module("answers-slowly", marker: marker)
        let engine = engine(module)
        let outcomes = Mutex<[Outcome]>([])
        let most = Mutex(0)
        let start = ContinuousClock.now
        atOnce(4) {
            let found = Docket.subjects.compactMap { engine.report(on: $0)["odd/rule"]?.outcome }
            let count = ProcessWatch.processes(with: marker).count
            most.withLock { $0 = max($0, count) }
            outcomes.withLock { $0 += found }
        }
        #expect(outcomes.withLock { $0 } == Array(repeating: .pass, count: 12))
        #expect((1...4).contains(most.withLock { $0 }))
        #expect(ContinuousClock.now - start < .seconds(10))
        module.stop()
        #expect(ProcessWatch.isGone(marker))
    }

    @Test func `a fault at one caller's question stops the module for all`() throws {
        let module = try module("stops-answering", limits: ["callSeconds": 1])
        let engine = engine(module)
        atOnce(3) {
            for subject in Docket.subjects { _ = engine.report(on: subject) }
        }
        #expect(module.host.fault != nil)
        let start = ContinuousClock.now
        #expect(finding(module)?.outcome == .unknown)
        #expect(ContinuousClock.now - start < .seconds(1), "it is not asked again")
        module.stop()
    }

    @Test func `all answers together may take so long only`() throws {
        let module = try module("never-answers", limits: ["callSeconds": 20, "totalSeconds": 1])
        let start = ContinuousClock.now
        #expect(finding(module)?.outcome == .unknown)
        #expect(ContinuousClock.now - start < .seconds(10), "a call gets what is left of the whole")
        module.stop()
    }

    @Test func `children that want to stay end with their module`() throws {
        let marker = UUID().uuidString
        let module = try module("leaves-children", processes: true, marker: marker)
        #expect(finding(module)?.outcome == .pass)
        #expect(ProcessWatch.becomes { ProcessWatch.processes(with: marker).count == 4 }, "three are there beside it")
        module.stop()
        #expect(ProcessWatch.isGone(marker))
    }

    @Test func `a module that nobody holds any more ends by itself`() throws {
        let marker = UUID().uuidString
        do {
            let module = try module("good", marker: marker)
            #expect(finding(module)?.outcome == .pass)
            #expect(ProcessWatch.processes(with: marker).count == 1)
        }
        #expect(ProcessWatch.isGone(marker))
    }

    @Test(arguments: [
        ("answers-otherwise", "answers the same question otherwise"), ("passes-everything", "return unknown"),
        ("unknown-outcome", "unknown, not pass"), ("one-language", "“two lecturers” is the same in every language"),
        ("good", nil),
    ]) func `the contract says what a module's author must mend`(_ mode: String, _ says: String?) throws {
        let module = try module(mode)
        let problems = ModuleContract(law: Docket.law).results(of: module.host.checkModule()).compactMap(\.problem)
            .map { $0.rendered(in: .en) }
        if let says { #expect(problems.contains { $0.contains(says) }, "\(problems)") } else { #expect(problems == []) }
        module.stop()
    }

    @Test func `the contract asks for an answer to what later versions may ask`() throws {
        let good = try module("good")
        #expect(good.host.wireProblems().isEmpty)
        let other = try module("ends-at-later")
        let problems = other.host.wireProblems().map { $0.rendered(in: .en) }
        #expect(problems.contains { $0.contains("stops at a request that it does not know") }, "\(problems)")
        let later = try module("later-keys")
        #expect(later.host.wireProblems().map { $0.rendered(in: .en) }.contains { $0.contains("laterKey") })
        for module in [good, other, later] { module.stop() }
    }
}
