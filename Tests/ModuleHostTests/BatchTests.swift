import Foundation
import Notation
import TestSupport
import Testing

/// Modules in a batch, whose cases are asked by several callers at once.
@Suite struct BatchTests {
    private static let cases: [UInt8] = {
        var generator = CaseGenerator(seed: 12)
        return (0..<20).flatMap { _ in Array((JSONText.compact(generator.makeCase()) + "\n").utf8) }
    }()

    private static func run(_ more: [String]) throws -> [Node] {
        let scratch = ScratchFolder()
        let file = scratch.file("cases.ndjson", cases)
        let run = BuiltProgram.run(["batch", file] + more, environment: ["TMPDIR": scratch.path])
        #expect([0, 1, 2].contains(run.code), "\(run.complaints)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["cases.ndjson"])
        return try run.output.split(separator: "\n").map { line in
            try Source(name: "", notation: .json, bytes: Array(line.utf8)).parse()
        }
    }

    private static let without = Result { try run(["--jobs", "2"]) }

    private func own(_ lines: [Node]) -> [[String]] {
        lines.map { ($0["reports"]?.items ?? []).map(Docket.own) }
    }

    private func outcomes(_ lines: [Node]) -> Set<String> {
        let findings = lines.flatMap { $0["reports"]?.items ?? [] }.flatMap(Docket.foreign)
        return Set(findings.compactMap { $0["outcome"]?.text })
    }

    @Test func `several jobs give the bytes of one, and the clause's rules those without a module`() throws {
        let module = try ModuleOnDisk(Workshop.conformance, ConformanceRule.manifest)
        let modules = ["--modules", module.path]
        let one = try Self.run(modules + ["--jobs", "1"])
        let many = try Self.run(modules + ["--jobs", "4"])
        #expect(one.count == 20)
        #expect(own(one) == own(try Self.without.get()))
        #expect(one.map(JSONText.compact) == many.map(JSONText.compact))
        #expect(outcomes(one).isSuperset(of: ["pass", "fail", "unknown"]))
        module.stop()
    }

    @Test(arguments: ["exits", "floods-lines", "wrong-id", "wrong-name", "ends-and-leaves-children"])
    func `a module that breaks in a batch takes no other rule with it`(_ mode: String) throws {
        let marker = UUID().uuidString
        let module = try Misdeed.fault(mode, "", processes: true).module(marker: marker, outside: "/")
        let lines = try Self.run(["--modules", module.path, "--jobs", "3"])
        #expect(own(lines) == own(try Self.without.get()))
        #expect(outcomes(lines) == ["unknown"])
        #expect(ProcessWatch.isGone(marker))
        module.stop()
    }
}
