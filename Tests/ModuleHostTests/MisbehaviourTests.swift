import CheckKit
import Compliance
import Confinement
import Foundation
import ModuleHost
import Notation
import Reporting
import TestSupport
import Testing

/// Modules that break their promises, asked by the engine.
@Suite struct MisbehaviourTests {
    @Test(arguments: Misdeed.all) func `a module that misbehaves harms nobody and nothing stays of it`(
        _ misdeed: Misdeed
    ) throws {
        let marker = UUID().uuidString
        let canary = Canary()
        let module = try misdeed.module(marker: marker, outside: canary.path)
        let before = ProcessWatch.abandoned(in: ProcessWatch.temporary)
        let start = ContinuousClock.now
        let host = module.host
        let reports = Docket.reports(with: [host])

        #expect(Docket.own(reports) == Docket.ownWithoutModules)
        let findings = reports.compactMap { $0["odd/rule"] }
        #expect(findings.map(\.outcome) == misdeed.outcomes)
        let message = try #require(findings.last?.finding.message)
        #expect(message.rendered(in: .en).contains(misdeed.says), "\(message.rendered(in: .en))")
        expectWords(of: findings)
        #expect((host.fault != nil) == misdeed.isStopped)
        if misdeed.isStopped { #expect(ProcessWatch.isGone(marker), "it is stopped at once") }
        module.stop()
        #expect(ProcessWatch.isGone(marker))
        let left = ProcessWatch.becomes {
            ProcessWatch.abandoned(in: ProcessWatch.temporary).subtracting(before).isEmpty
        }
        #expect(left, "private folders stay")
        #expect(canary.isUntouched)
        #expect(ContinuousClock.now - start < .seconds(15))
    }

    /// A finding that is unknown says why, in each language by its own words.
    private func expectWords(of findings: [RuleFinding]) {
        for finding in findings where finding.outcome == .unknown {
            let words = Language.allCases.map { finding.finding.message.rendered(in: $0) }
            #expect(Set(words).count == words.count && !words.contains(""), "\(words)")
        }
    }

    @Test(arguments: Misdeed.attempts) func `what a module may not do is refused by the kernel`(
        _ misdeed: Misdeed
    ) throws {
        let canary = Canary()
        let module = try misdeed.module(marker: UUID().uuidString, outside: canary.path)
        let host = module.host
        let reports = Docket.reports(with: [host])
        // A kernel that grants less says so; `saikes modules show` tells the user.
        guard host.isolation == [.ownProcesses, .ownFiles, .noNetwork, .boundGroup] else { return }
        let message = try #require(reports.first?["odd/rule"]?.finding.message.rendered(in: .en))
        let attempts = Attempt.read(message)
        #expect(attempts.count >= 3)
        for attempt in attempts {
            #expect(attempt.isDone == attempt.isAllowed, "\(misdeed.mode): \(attempt.name)=\(attempt.result)")
        }
        #expect(canary.isUntouched)
        module.stop()
    }

    @Test func `what is tried would succeed outside`() throws {
        // Nobody who is not the superuser may do all of it.
        let telling = [
            "writes-files": ["create", "append", "chmod", "own-create", "tmp"],
            "reads-files": ["secret", "proc", "list"],
            "opens-network": ["inet", "unix"], "touches-processes": ["host", "handle", "limits"],
            "starts-processes": ["fork", "spawn", "raw-clone"],
        ]
        for (mode, names) in telling {
            let canary = Canary()
            let question = canary.scratch.file("question", Array(#"{"id":1,"evaluate":{}}"#.utf8 + [10]))
            let run = BuiltProgram.run(
                [mode, canary.path, canary.path, "\(getpid())"], input: question, folder: canary.path,
                program: Workshop.misbehave)
            let done = Set(Attempt.read(run.output).filter(\.isDone).map(\.name))
            #expect(Set(names).subtracting(done) == [], "\(mode): \(run.output)")
            if mode == "writes-files" { #expect(!canary.isUntouched) }
        }
    }

    @Test func `a kernel with Landlock and seccomp holds a module in`() throws {
        let modules = (try? String(contentsOfFile: "/sys/kernel/security/lsm", encoding: .utf8)) ?? ""
        let module = try Misdeed.harmless("good").module(marker: "-", outside: "/")
        let host = module.host
        _ = Docket.reports(with: [host])
        let isolation = try #require(host.isolation)
        #expect(isolation.contains([.noNetwork, .boundGroup]))
        if modules.contains("landlock") { #expect(isolation.contains(.ownFiles)) }
        if geteuid() == 0 { #expect(isolation.contains(.ownProcesses)) }
        module.stop()
    }
}
