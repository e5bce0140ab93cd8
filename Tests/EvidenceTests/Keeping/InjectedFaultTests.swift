import Foundation
import Notation
import TestSupport
import Testing

@testable import Evidence

/// A disk that fails at any call, and a process that is killed at any call: strace puts the faults in.
@Suite struct InjectedFaultTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["SAIKES_SEED"].flatMap { UInt64($0) } ?? 23
    /// How many calls of each kind are tried, chosen at random; `scripts/soak` tries each.
    private static let tries = environment["SAIKES_FAULTS"].flatMap { Int($0) } ?? 2
    private static let documents = 12

    /// A call of the system and what befalls it.
    struct Fault: CustomTestStringConvertible, Sendable {
        var call: String
        var effect: String

        var testDescription: String { "\(call) \(effect)" }
    }

    static let faults =
        ["write", "fsync", "link", "rename", "pwrite64"].flatMap { call in
            ["error=EIO", "error=ENOSPC", "signal=SIGKILL"].map { Fault(call: call, effect: $0) }
        }
        + ["fchmod", "mkdir", "openat", "fdatasync", "unlink", "ftruncate"].map {
            Fault(call: $0, effect: "signal=SIGKILL")
        }

    /// Whether strace is here and may trace; a container may forbid it.
    static let canInject =
        BuiltProgram.run(["-qq", "-o", "/dev/null", "/bin/true"], program: "/usr/bin/strace").code == 0

    @Test(
        .enabled(if: canInject, "strace is missing, or the kernel lets nobody trace here"),
        arguments: ["add", "fetch"], faults)
    func `A fault at any call leaves a sound store that goes on`(_ command: String, _ fault: Fault) throws {
        let bench = StoreBench()
        let work = try Work(command, Self.documents, bench.folder)
        var random = SeededGenerator(seed: Self.seed)
        let most = try calls(fault.call, work, "\(bench.folder)/counted")
        // A kind of call that the command does not make cannot fail.
        guard most > 0 else { return }
        let chosen = Array((1...most).shuffled(using: &random).prefix(Self.tries)).sorted()
        for number in chosen {
            let path = "\(bench.folder)/\(number)"
            _ = try EvidenceStore.open(path, creating: true)
            let place = "call \(number) of \(most), seed \(Self.seed)"
            let run = inject("\(fault.call):\(fault.effect):when=\(number)", work.arguments(path))
            if fault.effect.hasPrefix("error") {
                // The error may hit a call whose failure does no harm, such as telling how far the run is.
                #expect([0, 3, 74].contains(run.code), "\(place): \(run.all)")
                #expect(run.code == 0 || !run.all.isEmpty, "\(place)")
            }
            let store = try EvidenceStore.open(path, creating: false)
            let digests = Set(try store.captures().compactMap(\.sha256))
            #expect(try problems(store) == [], "\(place): \(run.all)")
            #expect(work.acknowledged(run.output).isSubset(of: digests), "\(place): \(run.all)")
            let again = BuiltProgram.run(work.arguments(path), environment: ["SAIKES_LANG": "en"])
            #expect(again.code == 0, "\(place): \(again.all)")
            #expect(try problems(store) == [], "\(place)")
            #expect(try Set(store.captures().compactMap(\.sha256)) == work.digests, "\(place)")
        }
    }

    private func problems(_ store: EvidenceStore) throws -> [StoreProblem] {
        var random = SystemRandomNumberGenerator()
        return try store.verify(random: &random).problems
    }

    /// Runs the program with a fault at a call; strace counts the calls of each thread by itself.
    private func inject(_ fault: String, _ arguments: [String]) -> BuiltProgram.Run {
        let call = fault.split(separator: ":")[0]
        return BuiltProgram.run(
            ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(fault)", BuiltProgram.path]
                + arguments, environment: ["SAIKES_LANG": "en", "PATH": "/usr/bin:/bin"], program: "/usr/bin/strace")
    }

    /// The most calls of a kind that one thread of the command makes.
    private func calls(_ call: String, _ work: Work, _ store: String) throws -> Int {
        _ = try EvidenceStore.open(store, creating: true)
        let log = "\(store).calls"
        let run = BuiltProgram.run(
            ["-f", "-qq", "-o", log, "-e", "trace=\(call)", BuiltProgram.path] + work.arguments(store),
            environment: ["SAIKES_LANG": "en", "PATH": "/usr/bin:/bin"], program: "/usr/bin/strace")
        #expect(run.code == 0, "\(run.all)")
        var counts: [Substring: Int] = [:]
        for line in try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        where line.contains("\(call)(") {
            counts[line.prefix { $0 != " " }, default: 0] += 1
        }
        return counts.values.max() ?? 0
    }
}

/// A command that fills a store, and what the store has afterwards.
private struct Work {
    private let documents: NumberedDocuments
    private let files: [String]
    let digests: Set<String>

    init(_ command: String, _ count: Int, _ folder: String) throws {
        documents = try NumberedDocuments(count, in: folder)
        guard command == "add" else {
            (files, digests) = ([], Set(documents.digests.values))
            return
        }
        var (files, digests) = ([String](), Set<String>())
        for number in 0..<count {
            let bytes = Array("document \(number) ".utf8) + [UInt8](repeating: 7, count: number * 9000)
            try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/d\(number)"))
            files.append("\(folder)/d\(number)")
            digests.insert(ContentDigest.hex(of: bytes))
        }
        (self.files, self.digests) = (files, digests)
    }

    func arguments(_ store: String) -> [String] {
        files.isEmpty ? documents.fetch(into: store) : ["evidence", "add"] + files + ["--store", store]
    }

    /// The digests that the command said it has kept.
    func acknowledged(_ output: String) -> Set<String> {
        guard !files.isEmpty else { return [] }
        let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return Set(lines.map { String($0.prefix(64)) }.filter { ObjectName.isDigest($0) })
    }
}
