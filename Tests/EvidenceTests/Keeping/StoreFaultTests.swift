import Foundation
import Glibc
import Notation
import TestSupport
import Testing

@testable import Evidence

/// A store on which everything that can go wrong does.
@Suite struct StoreFaultTests {
    private let bench = StoreBench()
    private static let seed = UInt64(ProcessInfo.processInfo.environment["SAIKES_SEED"] ?? "") ?? 13

    private func verified(_ store: EvidenceStore) throws -> StoreVerification {
        var random = SystemRandomNumberGenerator()
        return try store.verify(random: &random)
    }

    private static func url(_ number: Int) -> String { "https://a.kz/\(number)" }

    private static func bytes(_ number: Int) -> [UInt8] { Array("document \(number)".utf8) }

    private func fill(_ store: EvidenceStore, _ numbers: Range<Int>) throws {
        let captures = try numbers.map { try StoreBench.capture(store, Self.url($0), Self.bytes($0)) }
        for result in try store.commit(captures) { #expect(result.fault == nil) }
    }

    @Test func `whichever sync fails, what is stored is there and what is not was refused`() throws {
        var failed = 0
        for number in 0..<60 {
            let bench = StoreBench()
            try fill(bench.store(), 0..<3)
            let count = Counter(failing: number)
            let store = try bench.store(sync: { count.next() ? -1 : fsync($0) })
            let captures = try (3..<6).map { try StoreBench.capture(store, Self.url($0), Self.bytes($0)) }
            let results: [CommitResult]
            do throws(EvidenceFault) { results = try store.commit(captures) } catch { results = [] }
            let reopened = try bench.store()
            #expect(try verified(reopened).problems == [], "sync \(number)")
            for (place, result) in results.enumerated() where result.index != nil {
                #expect(try reopened.object(ContentDigest.hex(of: Self.bytes(place + 3))).length > 0)
                #expect(try reopened.lastCapture(ofURL: Self.url(place + 3))?.index == result.index)
            }
            if results.count(where: { $0.index != nil }) < 3 { failed += 1 }
            // The store goes on as if nothing had been.
            try fill(reopened, 3..<6)
            #expect(try verified(reopened).problems == [])
            guard count.hasFailed else { break }
        }
        #expect((10..<60).contains(failed))
    }

    @Test func `a full disk refuses and damages nothing`() throws {
        guard let disk = SmallDisk(kibibytes: 600) else { return SmallDisk.skip() }
        var stored = 0
        let store = try EvidenceStore.open("\(disk.path)/store", creating: true)
        let body = [UInt8](repeating: 7, count: 20_000)
        var fault: EvidenceFault?
        for number in 0..<100 where fault == nil {
            do throws(EvidenceFault) {
                let temporary = try store.makeTemporary()
                let bytes = Self.bytes(number) + body
                try FileBytes.write(bytes, to: temporary.descriptor, temporary.path)
                _ = try store.keep(temporary, StoreBench.record(Self.url(number), bytes))
                stored += 1
            } catch {
                fault = error
            }
        }
        #expect(
            fault.map { "\($0)".contains("no room") || "\($0)".contains("full") } == true,
            "\(String(describing: fault))")
        #expect(stored > 3)
        let reopened = try EvidenceStore.open("\(disk.path)/store", creating: false)
        let found = try verified(reopened)
        #expect(found.problems == [])
        #expect((found.records ?? 0) >= stored)
    }

    @Test func `a folder that cannot be written is read and verified`() throws {
        guard let disk = SmallDisk(kibibytes: 4000) else { return SmallDisk.skip() }
        let path = "\(disk.path)/store"
        // The writer is gone before the disk is, as it has the database open.
        try fill(EvidenceStore.open(path, creating: true), 0..<3)
        guard disk.remountReadOnly() else { return SmallDisk.skip() }
        let reader = try EvidenceStore.open(path, creating: false)
        #expect(try reader.captures().count == 3)
        #expect(try verified(reader).problems == [])
        #expect(throws: EvidenceFault.system(path: "\(path)/tmp", code: EROFS)) { try reader.makeTemporary() }
        #expect(throws: EvidenceFault.self) { try reader.note(StoreBench.failure(Self.url(1), "timeout")) }
    }

    @Test func `a bit flipped in any file of the log is named`() throws {
        let store = try bench.store()
        try fill(store, 0..<7)
        var random = SeededGenerator(seed: Self.seed)
        for name in try bench.files("log") where !name.hasPrefix("log/key") {
            let whole = try bench.read(name)
            for _ in 0..<12 {
                // The checkpoint's last line end says nothing.
                let byte = random.number(0...(whole.count - (name == "log/checkpoint" ? 2 : 1)))
                try bench.flip(name, byte: byte, bit: random.number(0...7))
                let found = try verified(store)
                let about = Set(found.problems.map(\.code))
                #expect(!found.problems.isEmpty, "\(name), byte \(byte), seed \(Self.seed)")
                if name.hasPrefix("log/tile/entries") {
                    #expect(about.isSubset(of: ["damagedRecord", "damagedFile"]), "\(found.problems)")
                } else {
                    #expect(found.problems == [.damagedFile(path: name)], "byte \(byte), seed \(Self.seed)")
                }
                #expect(throws: EvidenceFault.self) { try store.garbage(now: .now, grace: 0, removing: true) }
                try bench.overwrite(name, whole)
            }
            unlink("\(bench.path)/\(name)")
            #expect(try verified(store).problems == [.damagedFile(path: name)])
            try bench.overwrite(name, whole)
        }
        #expect(try verified(store).problems == [])
    }

    @Test func `a flipped object is set aside, a missing and a surplus one are named`() throws {
        let store = try bench.store()
        try fill(store, 0..<3)
        let names = (0..<3).map { ObjectName.path(ContentDigest.hex(of: Self.bytes($0))) }
        let digests = (0..<3).map { ContentDigest.hex(of: Self.bytes($0)) }
        try bench.flip(names[0], byte: 4)
        unlink("\(bench.path)/\(names[1])")
        try bench.overwrite("objects/note.txt", [1])
        try bench.overwrite("\(ObjectName.folder(digests[2]))/short", [1])
        symlink("/etc/hostname", "\(bench.path)/objects/\(digests[2].prefix(2))/\(String(repeating: "0", count: 62))")
        let found = try verified(store)
        #expect(
            Set(found.problems) == [
                .damagedObject(sha256: digests[0], movedTo: "quarantine/\(digests[0]).1"),
                .missingObject(sha256: digests[1]), .foreignFile(path: "objects/note.txt"),
                .foreignFile(path: "\(ObjectName.folder(digests[2]))/short"),
                .foreignFile(path: "\(ObjectName.folder(digests[2]))/\(String(repeating: "0", count: 62))"),
            ])
        // What was set aside does not come back by itself, and getting it again heals the store.
        #expect(try verified(store).problems.contains(.missingObject(sha256: digests[0])))
        try fill(store, 0..<2)
        #expect(Set(try verified(store).problems.map(\.code)) == ["foreignFile"])
    }

    @Test func `an object that may be written is named, and sound all the same`() throws {
        let store = try bench.store()
        try fill(store, 0..<2)
        let sha256 = ContentDigest.hex(of: Self.bytes(1))
        chmod("\(bench.path)/\(ObjectName.path(sha256))", 0o644)
        #expect(try verified(store).problems == [.writableObject(sha256: sha256)])
        #expect(try store.object(sha256).length > 0)
        chmod("\(bench.path)/\(ObjectName.path(sha256))", 0o444)
        #expect(try verified(store).problems == [])
    }

    @Test func `a stray byte at the end of any tile is named`() throws {
        let store = try bench.store()
        try fill(store, 0..<3)
        for name in try bench.files("log/tile") {
            let whole = try bench.read(name)
            try bench.overwrite(name, whole + [0])
            #expect(try verified(store).problems.contains(.damagedFile(path: name)))
            try bench.overwrite(name, whole)
        }
        #expect(try verified(store).problems == [])
    }

    @Test func `an address that is too long to be asked does not stay planned`() throws {
        let store = try bench.store()
        let long = "https://a.kz/" + String(repeating: "a", count: 70_000)
        try store.plan([long, Self.url(1)])
        #expect(try store.planned().map(\.url) == [Self.url(1)])
    }

    @Test func `a sample is hashed in part, but what is missing shows all the same`() throws {
        let store = try bench.store()
        try fill(store, 0..<20)
        unlink("\(bench.path)/\(ObjectName.path(ContentDigest.hex(of: Self.bytes(4))))")
        var random = SeededGenerator(seed: Self.seed)
        let found = try store.verify(sample: 5, random: &random)
        #expect(found.hashed == 5 && found.objects == 19)
        #expect(found.problems == [.missingObject(sha256: ContentDigest.hex(of: Self.bytes(4)))])
    }

    @Test func `a log cut to an earlier state shows, and nothing more is written to it`() throws {
        let store = try bench.store()
        try fill(store, 0..<3)
        let old = try bench.files("log").map { ($0, try bench.read($0)) }
        let checkpoint = try bench.read("log/checkpoint")
        try fill(store, 3..<5)
        let current = try bench.read("log/checkpoint")
        #expect(try store.problems(since: checkpoint, "kept") == [])
        for (name, bytes) in old {
            mkdir("\(bench.path)/\(name.split(separator: "/").dropLast().joined(separator: "/"))", 0o700)
            try bench.overwrite(name, bytes)
        }
        let reopened = try bench.store()
        #expect(try verified(reopened).problems == [.cutLog(size: 3, witnessed: 5)])
        #expect(try reopened.problems(since: current, "kept") == [.cutLog(size: 3, witnessed: 5)])
        #expect(throws: EvidenceFault.cutLog(path: "\(bench.path)/log/checkpoint", size: 3, witnessed: 5)) {
            try fill(reopened, 5..<6)
        }
        #expect(throws: EvidenceFault.damaged(path: "kept")) { try reopened.problems(since: [1], "kept") }
    }

    @Test func `makers at once make one store`() async throws {
        for round in 0..<20 {
            let path = "\(bench.folder)/\(round)"
            try await withThrowingTaskGroup(of: Void.self) { group in
                for maker in 0..<4 {
                    group.addTask {
                        let store = try EvidenceStore.open(path, creating: true)
                        _ = try store.note(StoreBench.failure(Self.url(maker), "timeout"))
                    }
                }
                try await group.waitForAll()
            }
            #expect(try EvidenceStore.open(path, creating: false).captures().count == 4)
        }
    }

    @Test func `two writers at once lose nothing`() async throws {
        let (bench, path) = (bench, bench.path)
        _ = try bench.store()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    let store = try EvidenceStore.open(path, creating: true)
                    for number in 0..<12 {
                        // Every other document is everybody's, so that they meet at its name.
                        let url = Self.url(number % 2 == 0 ? number : number + 1000 * (writer + 1))
                        _ = try store.commit([StoreBench.capture(store, url, Array(url.utf8))])
                    }
                }
            }
            try await group.waitForAll()
        }
        let found = try verified(try bench.store())
        #expect(found.problems == [])
        #expect((found.records, found.objects) == (48, 6 + 24))
        #expect(try bench.store().captures().map(\.index) == Array(0..<48))
    }

    @Test func `a log of many records in groups of any size has the tree that the definition gives`() throws {
        var random = SeededGenerator(seed: Self.seed)
        let disk = StoreDisk(folder: bench.path, sync: { _ in 0 })
        _ = try bench.store()
        let key = try #require(NoteKey(String(decoding: try bench.read("log/key").dropLast(), as: UTF8.self)))
        let log = RecordLog(disk: disk, key: key)
        var leaves: [TreeHash] = []
        while leaves.count < 66_000 {
            let count = random.pick([1, 2, 3, 255, 256, 257, 700, 9000])
            let records = (0..<count).map { number in Array("record \(leaves.count + number)".utf8) }
            #expect(try log.append(records) == leaves.count)
            leaves += records.map { TreeHash.leaf($0) }
            guard leaves.count < 3000 || leaves.count >= 66_000 else { continue }
            #expect(try log.checkpoint().root == NaiveTree.root(leaves[...]), "\(leaves.count), seed \(Self.seed)")
        }
        let tree = log.tree(ofSize: leaves.count)
        for _ in 0..<6 {
            let (leaf, old) = (random.number(0...(leaves.count - 1)), random.number(1...leaves.count))
            #expect(
                try tree.inclusionProof(of: leaf, amongFirst: leaves.count) == NaiveTree.inclusion(leaf, leaves[...]))
            #expect(try tree.consistencyProof(from: old, to: leaves.count) == NaiveTree.consistency(old, leaves[...]))
            #expect(try log.records(leaf..<(leaf + 1), below: leaves.count) == [Array("record \(leaf)".utf8)[...]])
        }
        // Full tiles, and the last partial one of each kind: entries, levels 0, 1 and 2.
        #expect(try bench.files("log/tile").count == Tile.all(inLogOf: leaves.count).count)
    }

    @Test(
        "A tile lies where the layout says",
        arguments: [
            (0, 1, "tile/0/000.p/1"), (0, 256, "tile/0/000"), (1, 300, "tile/0/001.p/44"),
            (1_234_067, 1_234_068 * 256, "tile/0/x001/x234/067"), (999, 256_000, "tile/0/999"),
            (1000, 256_001, "tile/0/x001/000.p/1"),
        ])
    func tilePath(_ number: Int, _ size: Int, _ path: String) {
        #expect(Tile(.hashes(level: 0), number: number, inLogOf: size)?.path == path)
        let entries = path.replacing("tile/0", with: "tile/entries")
        #expect(Tile(.entries, number: number, inLogOf: size)?.path == entries)
        #expect(Tile(.hashes(level: 1), number: 0, inLogOf: 255) == nil)
    }
}

/// Counts calls and says which of them fails.
private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private let failing: Int
    private var count = 0

    init(failing: Int) { self.failing = failing }

    func next() -> Bool {
        lock.withLock {
            count += 1
            return count == failing + 1
        }
    }

    var hasFailed: Bool { lock.withLock { count > failing } }
}
