import Foundation
import Glibc
import Notation
import TestSupport
import Testing

@testable import Evidence

/// Whenever the power goes, what the store said it has is there, and nothing in it is other than its name.
@Suite struct PowerCutTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["SAIKES_SEED"].flatMap { UInt64($0) } ?? 29
    /// How often the power goes; `scripts/soak` asks for more.
    private static let cuts = environment["SAIKES_POWER_CUTS"].flatMap { Int($0) } ?? 6

    @Test func `the power goes at random moments`() throws {
        guard let disk = CloningDisk() else { return Self.skip() }
        let found = try cut(disk, times: Self.cuts, sync: fsync)
        #expect(found.faults == [], "seed \(Self.seed)")
        #expect(found.acknowledged > 0)
        print("seed \(Self.seed): \(Self.cuts) cuts, \(found.acknowledged) captures were acknowledged before them")
    }

    @Test func `a store that does not sync is found out by the same cuts`() throws {
        guard let disk = CloningDisk() else { return Self.skip() }
        let found = try cut(disk, times: 3, sync: { _ in 0 })
        #expect(!found.faults.isEmpty)
    }

    private static func skip() {
        print("skipped: only the superuser can mount an XFS and an ext4 for it, with xfsprogs and e2fsprogs")
        #expect(geteuid() != 0 || access("/usr/sbin/mkfs.xfs", X_OK) != 0 || access("/dev/loop-control", F_OK) != 0)
    }

    /// Fills a store in another thread, cuts the power at random moments, and says what is wrong with what is left.
    private func cut(
        _ disk: CloningDisk, times: Int, sync: @escaping @Sendable (Int32) -> Int32
    ) throws -> (faults: [String], acknowledged: Int) {
        let path = "\(disk.path)/store"
        let writer = try Writer(EvidenceStore.open(path, creating: true, sync: sync), seed: Self.seed)
        // The making of the store itself is over.
        Glibc.sync()
        writer.start()
        // A slow machine begins later; a minute without a first capture is a fault of the store.
        for _ in 0..<6000 where writer.acknowledged.isEmpty { usleep(10_000) }
        var random = SeededGenerator(seed: Self.seed)
        var clones: [(clone: String, acknowledged: Set<String>)] = []
        for _ in 0..<times {
            usleep(UInt32(random.number(5...120)) * 1000)
            // What is acknowledged before the cut must be there after it.
            let acknowledged = writer.acknowledged
            clones.append((try #require(disk.cut()), acknowledged))
        }
        let complaint = writer.stop()
        #expect(complaint == nil)
        let last = try EvidenceStore.open(path, creating: false)
        var faults: [String] = []
        for (clone, acknowledged) in clones {
            try disk.restart(clone) { place in
                do {
                    faults += try self.faults("\(place)/store", acknowledged, since: last)
                } catch {
                    faults.append("\(error)")
                }
            }
        }
        return (faults, clones.last?.acknowledged.count ?? 0)
    }

    private func faults(
        _ path: String, _ acknowledged: Set<String>, since last: EvidenceStore
    ) throws -> [String] {
        let store = try EvidenceStore.open(path, creating: false)
        var random = SystemRandomNumberGenerator()
        var faults = try store.verify(random: &random).problems.map { "\($0)" }
        let kept = Set(try store.captures().compactMap(\.sha256))
        faults += acknowledged.subtracting(kept).sorted().map { "\($0) was acknowledged and is gone" }
        // The log that lived on only grew since.
        let checkpoint = try StoreDisk(folder: path, sync: fsync).bytes(RecordLog.checkpointName) ?? []
        faults += try last.problems(since: checkpoint, "the checkpoint before the cut").map { "\($0)" }
        let bytes = Array("after the cut".utf8)
        _ = try store.commit([StoreBench.capture(store, "https://a.kz/after", bytes)])
        faults += try store.verify(random: &random).problems.map { "after going on: \($0)" }
        return faults
    }
}

/// A thread that keeps documents, a few at once, until it is stopped.
private final class Writer: @unchecked Sendable {
    private let store: EvidenceStore
    private var random: SeededGenerator
    private let lock = NSLock()
    private let done = DispatchSemaphore(value: 0)
    private var kept: Set<String> = []
    private var isStopped = false
    private var complaint: String?

    init(_ store: EvidenceStore, seed: UInt64) { (self.store, random) = (store, SeededGenerator(seed: seed)) }

    var acknowledged: Set<String> { lock.withLock { kept } }

    func start() {
        Thread {
            do { try self.work() } catch { self.lock.withLock { self.complaint = "\(error)" } }
            self.done.signal()
        }.start()
    }

    /// Stops the thread; what went wrong in it.
    func stop() -> String? {
        lock.withLock { isStopped = true }
        done.wait()
        return lock.withLock { complaint }
    }

    private func work() throws {
        var number = 0
        // The disk is small.
        while number < 3000, !lock.withLock({ isStopped }) {
            let captures = try (0..<random.number(1...12)).map { place in
                let bytes =
                    Array("document \(number + place) ".utf8)
                    + [UInt8](repeating: UInt8(place), count: random.number(0...30_000))
                return try StoreBench.capture(store, "https://a.kz/\(number + place)", bytes)
            }
            number += captures.count
            for (capture, result) in zip(captures, try store.commit(captures)) where result.index != nil {
                lock.withLock { _ = kept.insert(capture.record.body?.sha256 ?? "") }
            }
        }
    }
}
