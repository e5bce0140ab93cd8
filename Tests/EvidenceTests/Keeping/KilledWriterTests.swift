import Foundation
import Glibc
import Notation
import TestSupport
import Testing

@testable import Evidence

/// A writing process that is killed at any moment leaves a sound store with everything that it said is kept.
@Suite struct KilledWriterTests {
    private static let seed = UInt64(ProcessInfo.processInfo.environment["SAIKES_SEED"] ?? "") ?? 17
    /// How often a writer is killed; `scripts/soak` asks for more.
    private static let kills = Int(ProcessInfo.processInfo.environment["SAIKES_KILLS"] ?? "") ?? 12

    @Test func `killed at random moments, alone or beside another writer`() throws {
        let bench = StoreBench()
        var files: [String] = []
        var digests: [String: String] = [:]
        for number in 0..<400 {
            let bytes = Array("document \(number) ".utf8) + [UInt8](repeating: UInt8(number % 251), count: number * 37)
            let path = "\(bench.folder)/d\(number)"
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            files.append(path)
            digests[ContentDigest.hex(of: bytes)] = path
        }
        // A machine that is busy or slow is killed later.
        let start = Date()
        let whole = BuiltProgram.run(["evidence", "add"] + files + ["--store", "\(bench.folder)/whole"])
        let longest = Int(Date().timeIntervalSince(start) * 1000)
        #expect(whole.code == 0, "\(whole.complaints)")
        var random = SeededGenerator(seed: Self.seed)
        var acknowledged: Set<String> = []
        var moments: Set<Int> = []
        _ = try bench.store()
        for kill in 0..<Self.kills {
            let chosen = files.shuffled(using: &random)
            let seconds = Double(random.number(10...max(11, longest))) / 1000
            let beside = kill % 3 == 2 ? try startBeside(bench, files.shuffled(using: &random).prefix(60)) : nil
            let run = BuiltProgram.run(
                ["evidence", "add"] + chosen + ["--store", bench.path], environment: ["SAIKES_LANG": "en"],
                seconds: seconds)
            #expect(run.code == 124 || run.code == 0, "\(run.complaints)")
            let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            acknowledged.formUnion(lines.map { String($0.prefix(64)) })
            moments.insert(lines.count)
            beside?.waitUntilExit()
            #expect(beside?.terminationStatus ?? 0 == 0)
            let store = try bench.store()
            var generator = random
            let found = try store.verify(random: &generator)
            #expect(found.problems == [], "kill \(kill), seed \(Self.seed)")
            let kept = Set(try store.captures().compactMap(\.sha256))
            #expect(acknowledged.isSubset(of: kept), "kill \(kill), seed \(Self.seed)")
        }
        #expect(acknowledged.isSubset(of: digests.keys))
        #expect(moments.count > 1, "every writer was killed at the same place: \(moments)")
        print(
            "seed \(Self.seed): \(Self.kills) kills, \(acknowledged.count) documents acknowledged, after \(moments.sorted()) lines"
        )
        // What the dead left behind is taken away, and nothing else.
        let store = try bench.store()
        _ = try store.garbage(now: Timestamp.now.adding(milliseconds: 5000), grace: 0, removing: true)
        let found = try store.verify(random: &random)
        #expect(found.problems == [] && found.leftovers == [] && found.objects >= acknowledged.count)
        #expect(try bench.files("tmp").isEmpty)
    }

    private func startBeside(_ bench: StoreBench, _ files: ArraySlice<String>) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
        process.arguments = ["evidence", "add"] + files + ["--store", bench.path]
        process.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
        try process.run()
        return process
    }
}
