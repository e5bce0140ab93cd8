import Foundation
import TestSupport
import Testing

@testable import Evidence

/// A fetch that is killed at any moment and resumed has every document exactly once.
@Suite struct KilledFetchTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["SAIKES_SEED"].flatMap { UInt64($0) } ?? 19
    /// How often a fetch is killed; `scripts/soak` asks for more.
    private static let kills = environment["SAIKES_KILLS"].flatMap { Int($0) } ?? 10
    /// Documents of one fetch.
    private static let files = environment["SAIKES_KILL_FILES"].flatMap { Int($0) } ?? 200

    @Test func `killed at random moments and resumed`() throws {
        let bench = StoreBench()
        let documents = try NumberedDocuments(Self.files, in: bench.folder)
        // How long it takes to begin, and a whole fetch: a machine that is busy or slow is killed later.
        let beginning = try seconds { BuiltProgram.run(["law", "show", "11-1/2"]).code }
        let whole = try seconds {
            BuiltProgram.run(documents.fetch(into: "\(bench.folder)/whole"), seconds: 600).code
        }
        var random = SeededGenerator(seed: Self.seed)
        var (kills, fetches, moments) = (0, 0, Set<Int>())
        while kills < Self.kills {
            let path = "\(bench.folder)/\(fetches)"
            fetches += 1
            while true {
                let span = beginning + (whole - beginning) * 2 / 3
                let moment = Double(random.number(10...max(11, Int(span * 1000)))) / 1000
                // Beyond the last kill the fetch is let go on to its end.
                let run = BuiltProgram.run(
                    documents.fetch(into: path), seconds: kills < Self.kills ? moment : 600)
                guard run.code == 124 else {
                    #expect(run.code == 0, "\(run.all)")
                    break
                }
                kills += 1
                guard FileManager.default.fileExists(atPath: "\(path)/format") else { continue }
                let store = try EvidenceStore.open(path, creating: false)
                let faults = try documents.faults(in: store, isComplete: false)
                #expect(faults == [], "kill \(kills), seed \(Self.seed)")
                moments.insert(try store.captures().count)
            }
            let store = try EvidenceStore.open(path, creating: false)
            let faults = try documents.faults(in: store, isComplete: true)
            #expect(faults == [], "fetch \(fetches), seed \(Self.seed)")
        }
        #expect(moments.count > 1 || Self.kills < 8, "every fetch was killed at the same place: \(moments)")
        print(
            "seed \(Self.seed): \(kills) kills of \(fetches) fetches of \(Self.files) documents, at \(moments.count) places of the log"
        )
    }

    /// How long a run takes, in seconds.
    private func seconds(_ body: () throws -> Int32) throws -> Double {
        let start = Date()
        #expect(try body() == 0)
        return Date().timeIntervalSince(start)
    }
}
