import CheckKit
import Foundation
import Notation
import TestSupport
import Testing

/// Modules that break their promises, beside the whole program.
@Suite struct VetTests {
    private static let without = run([])

    private static func run(_ more: [String], _ temporary: String = "/tmp") -> BuiltProgram.Run {
        BuiltProgram.run(
            ["vet", Docket.tender] + Docket.bids + more + (more.contains("--explain") ? [] : ["--json"]),
            environment: ["TMPDIR": temporary, "SAIKES_LANG": "en"])
    }

    private static func reports(_ run: BuiltProgram.Run) throws -> [Node] {
        let tree = Source(name: "reports", notation: .json, bytes: Array(run.output.utf8)).tree()
        return try #require(tree.node?["reports"]?.items, "\(tree.faults) \(run.complaints)")
    }

    @Test(arguments: Misdeed.all) func `the program goes on as if the module were not there`(
        _ misdeed: Misdeed
    ) throws {
        let marker = UUID().uuidString
        let (canary, temporary) = (Canary(), ScratchFolder())
        let module = try misdeed.module(marker: marker, outside: canary.path)
        let run = Self.run(["--modules", module.path], temporary.path)

        #expect(run.code == Self.without.code)
        let reports = try Self.reports(run)
        #expect(reports.map(Docket.own) == (try Self.reports(Self.without)).map(Docket.own))
        let findings = reports.flatMap(Docket.foreign)
        #expect(findings.map { $0["rule"]?.text } == ["odd/rule", "odd/rule", "odd/rule"])
        // A module that was stopped is not believed for any bid, whichever it broke at.
        let expected = misdeed.isStopped ? misdeed.outcomes.map { _ in Outcome.unknown } : misdeed.outcomes
        #expect(findings.map { $0["outcome"]?.text } == expected.map(\.rawValue))
        for finding in findings where finding["outcome"]?.text == "unknown" {
            let words = ["kk", "ru", "en"].compactMap { finding["message"]?[$0]?.text }
            #expect(Set(words).count == 3 && !words.contains(""), "\(words)")
        }
        #expect(findings.allSatisfy { $0["ground"]?["mayReject"]?.scalar?.text == "false" })
        #expect(run.complaints.contains("module odd was stopped") == misdeed.isStopped, "\(run.complaints)")
        expectNothingStays(of: marker, canary, temporary)
    }

    @Test(arguments: Misdeed.all.filter { speaking.contains($0.mode) })
    func `what a person reads has no secret and nothing that steers a terminal`(_ misdeed: Misdeed) throws {
        let marker = UUID().uuidString
        let (canary, temporary) = (Canary(), ScratchFolder())
        let module = try misdeed.module(marker: marker, outside: canary.path)
        let modules = ["--modules", module.path]
        var runs = [Self.run(modules + ["--explain"], temporary.path), Self.run(modules, temporary.path)]
        let commands = [["list"], ["list", "--json"], ["show", "odd"], ["show", "odd", "--json"], ["test", "odd"]]
        for arguments in commands {
            let environment = ["TMPDIR": temporary.path]
            runs.append(BuiltProgram.run(["modules"] + arguments + modules, environment: environment))
        }
        for run in runs {
            #expect([0, 1].contains(run.code), "\(run.complaints)")
            // The number is that of nobody, and the word is written to standard error.
            for word in ["900101300017", "SECRET", Canary.secret] { #expect(!run.all.contains(word), "\(word)") }
            #expect(run.all.unicodeScalars.first(where: Self.isSteering) == nil)
        }
        expectNothingStays(of: marker, canary, temporary)
    }

    /// Modes whose words of their own reach a reader.
    private static let speaking: Set = [
        "coloured-name", "coloured-rule", "coloured-facts", "coloured-description", "escapes", "person-number",
        "says-error", "prints-secrets", "unknown-outcome", "claims-without-paper", "reads-files",
    ]

    private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    private func expectNothingStays(of marker: String, _ canary: Canary, _ temporary: ScratchFolder) {
        #expect(ProcessWatch.isGone(marker))
        let files = try? FileManager.default.contentsOfDirectory(atPath: temporary.path)
        #expect(files == [], "private folders stay")
        #expect(canary.isUntouched)
    }

    @Test(arguments: ["floods", "exits", "wrong-name"]) func `a module does not notice that another breaks`(
        _ mode: String
    ) throws {
        let temporary = ScratchFolder()
        let good = try ModuleOnDisk(Workshop.conformance, ConformanceRule.manifest)
        let bad = try Misdeed.fault(mode, "").module(marker: UUID().uuidString, outside: "/")
        let run = Self.run(["--modules", bad.path, "--modules", good.path], temporary.path)
        let findings = try Self.reports(run).flatMap(Docket.foreign)
        let outcomes = findings.map { "\($0["rule"]?.text ?? "") \($0["outcome"]?.text ?? "")" }
        #expect(Set(outcomes) == ["odd/rule unknown", "conformance/lecturers pass"], "\(run.complaints)")
    }

    @Test(arguments: [("never-answers", 1), ("leaves-children-and-hangs", 4)])
    func `no process stays of a program that is killed`(_ mode: String, _ count: Int) throws {
        let marker = UUID().uuidString
        let temporary = ScratchFolder()
        let module = try Misdeed.fault(mode, "", ["callSeconds": 60], processes: true)
            .module(marker: marker, outside: "/")
        let (path, folder) = (module.path, temporary.path)
        let killed = DispatchGroup()
        DispatchQueue.global().async(group: killed) {
            let command = ["-s", "KILL", "3", BuiltProgram.path, "vet", Docket.tender] + Docket.bids
            let run = BuiltProgram.run(
                command + ["--modules", path], environment: ["TMPDIR": folder],
                program: "/usr/bin/timeout")
            #expect(run.code == 128 + 9, "\(run)")
        }
        #expect(ProcessWatch.becomes(within: 3) { ProcessWatch.processes(with: marker).count == count })
        killed.wait()
        #expect(ProcessWatch.isGone(marker))
        // Nobody is left who could remove it.
        for name in (try? FileManager.default.contentsOfDirectory(atPath: temporary.path)) ?? [] {
            try? FileManager.default.removeItem(atPath: "\(temporary.path)/\(name)")
        }
    }
}
