import Foundation
import Notation
import TestSupport
import Testing

/// Many cases: in order, whatever the number of workers, and whole after any interruption.
@Suite struct BatchTests {
    private static let seed = UInt64(ProcessInfo.processInfo.environment["SAIKES_SEED"] ?? "") ?? 7
    /// How often a run is killed; `scripts/soak` asks for more.
    private static let kills = Int(ProcessInfo.processInfo.environment["SAIKES_KILLS"] ?? "") ?? 8

    /// Lines of cases, of which some are bad, blank or cut.
    private func lines(_ count: Int) -> String {
        var generator = CaseGenerator(seed: Self.seed)
        return (0..<count).map { number in
            if number % 50 == 7 { return "{\"dossier\":{\"lecturers\":[{}]}}" }
            if number % 50 == 8 { return "  " }
            if number % 50 == 9 { return "{\"dossier\":" }
            let members = (generator.makeCase().members ?? []).filter { ["tender", "bid", "dossier"].contains($0.key) }
            return JSONText.compact(.record(members.map { ($0.key, $0.value) }))
        }.joined(separator: "\n")
    }

    @Test(arguments: [["--summary"], [], ["--summary", "--rules", "11-1/2,11-1/1a", "--one-reading"]])
    func `workers beside each other give what one alone gives`(_ options: [String]) throws {
        let bench = try Workbench()
        let cases = try bench.write("cases.ndjson", lines(150).utf8)
        let one = BuiltProgram.run(["batch", cases, "--jobs", "1"] + options)
        #expect(one.code == 65 && one.output.split(separator: "\n").count == 147)
        for jobs in ["2", "3", "16"] {
            let several = BuiltProgram.run(["batch", cases, "--jobs", jobs] + options)
            #expect(several.output == one.output, "seed \(Self.seed)")
            #expect(several.code == one.code)
        }
    }

    @Test func `a run that is killed at any moment goes on where it was`() throws {
        let bench = try Workbench()
        let cases = try bench.write("cases.ndjson", lines(400).utf8)
        let options = ["batch", cases, "--summary", "--jobs", "2", "-o"]
        let whole = BuiltProgram.run(options + [bench.path("whole.ndjson")])
        let expected = try bench.read("whole.ndjson")
        #expect(whole.code == 65 && expected.split(separator: "\n").count == 392)
        var random = SeededGenerator(seed: Self.seed)
        var lengths: Set<Int> = []
        for kill in 0..<Self.kills {
            let path = bench.path("killed\(kill).ndjson")
            for _ in 0..<2 {
                _ = BuiltProgram.run(
                    options + [path, "--resume"], seconds: Double(random.number(5...1500)) / 1000)
                lengths.insert((try? bench.read("killed\(kill).ndjson").utf8.count) ?? 0)
            }
            let last = BuiltProgram.run(options + [path, "--resume"])
            #expect(last.code == whole.code, "kill \(kill), seed \(Self.seed)")
            #expect(try bench.read("killed\(kill).ndjson") == expected, "kill \(kill), seed \(Self.seed)")
        }
        #expect(lengths.count > 1, "every run was killed at the same place")
    }

    @Test func `an output that ends within a line is made whole`() throws {
        let bench = try Workbench()
        let cases = try bench.write("cases.ndjson", lines(30).utf8)
        let whole = BuiltProgram.run(["batch", cases, "--summary"]).output
        for length in [0, 1, 300, 301, whole.utf8.count - 1, whole.utf8.count] {
            try bench.write("cut.ndjson", whole.utf8.prefix(length))
            let run = BuiltProgram.run(["batch", cases, "--summary", "-o", bench.path("cut.ndjson"), "--resume"])
            #expect(run.code == 65)
            #expect(try bench.read("cut.ndjson") == whole)
        }
    }

    @Test func `rules that are not there, and rules without a summary, are refused`() throws {
        let bench = try Workbench()
        let cases = try bench.write("cases.ndjson", lines(2).utf8)
        let wrong = BuiltProgram.run(["batch", cases, "--summary", "--rules", "11-1/9", "--lang", "en"])
        #expect(wrong.code == 64 && wrong.complaints.contains("there is no rule “11-1/9”"))
        let alone = BuiltProgram.run(["batch", cases, "--rules", "11-1/2", "--lang", "en"])
        #expect(alone.code == 64 && alone.complaints.contains("go with --summary"))
    }

    @Test func `a reader that leaves ends the run`() throws {
        let bench = try Workbench()
        let cases = try bench.write("cases.ndjson", lines(200).utf8)
        let run = BuiltProgram.run(["batch", cases, "--jobs", "3"], bytesWanted: 1000, seconds: 30)
        #expect(run.code == 74)
    }
}
