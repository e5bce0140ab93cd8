import CheckKit
import Glibc
import Notation
import Testing

@testable import Evidence

@Suite struct StoreTests {
    private let bench = StoreBench()
    private static let first = Array("%PDF-1.4 first\n".utf8)
    private static let second = Array("%PDF-1.4 second\n".utf8)

    private func verified(_ store: EvidenceStore) throws -> StoreVerification {
        var random = SystemRandomNumberGenerator()
        return try store.verify(random: &random)
    }

    @Test func `what is kept is read back, under its digest, not writable, with its record`() throws {
        let store = try bench.store()
        let results = try store.commit([
            StoreBench.capture(store, "https://a.kz/1", Self.first),
            StoreBench.capture(store, "https://a.kz/2", Self.second),
            Capture(record: StoreBench.failure("https://a.kz/3", "timeout")),
        ])
        #expect(results.map(\.index) == [0, 1, 2])
        let sha256 = ContentDigest.hex(of: Self.first)
        let object = try store.object(sha256)
        #expect(object.length == Self.first.count)
        #expect(try bench.read("objects/\(sha256.prefix(2))/\(sha256.dropFirst(2))") == Self.first)
        var status = stat()
        #expect(stat(object.path, &status) == 0 && status.st_mode & 0o777 == 0o444 && status.st_nlink == 1)
        let last = try #require(try store.lastCapture(ofURL: "https://a.kz/1"))
        #expect(last == StoredCapture(index: 0, record: StoreBench.record("https://a.kz/1", Self.first)))
        #expect(try store.lastCapture(ofURL: "https://a.kz/3") == nil)
        #expect(try bench.files("tmp").isEmpty)
        let found = try verified(try bench.store())
        #expect(found.problems.isEmpty && found.leftovers.isEmpty)
        #expect(
            (found.records, found.objects, found.hashed, found.bytes) == (3, 2, 2, Self.first.count + Self.second.count)
        )
    }

    @Test func `one address has many captures over time, and equal bytes are kept once`() throws {
        let store = try bench.store()
        for number in 0..<3 {
            _ = try store.commit([StoreBench.capture(store, "https://a.kz/1", Self.first, at: number)])
        }
        var unchanged = StoreBench.record("https://a.kz/1", Self.first, at: 9)
        unchanged.verdict = .unchanged
        #expect(try store.note(unchanged) == 3)
        #expect(try bench.files("objects").count == 1)
        #expect(try store.captures(.url("https://a.kz/1")).map(\.index) == [0, 1, 2, 3])
        #expect(try store.captures(.object(prefix: String(ContentDigest.hex(of: Self.first).prefix(8)))).count == 4)
        #expect(try store.captures(.object(prefix: "0000000")).isEmpty)
        #expect(try store.lastCapture(ofURL: "https://a.kz/1")?.record.verdict == .unchanged)
    }

    @Test func `what is not there or not as it is said to be is refused, and the others are stored`() throws {
        let store = try bench.store()
        var short = try StoreBench.capture(store, "https://a.kz/1", Self.first)
        short.record.body?.length = 3
        let nothing = Capture(record: StoreBench.record("https://a.kz/2", Self.second))
        let good = try StoreBench.capture(store, "https://a.kz/3", Self.second)
        let results = try store.commit([short, nothing, good])
        #expect(
            results.map(\.fault) == [
                .otherBytes(stated: "3", found: "15"), .noObject(sha256: ContentDigest.hex(of: Self.second)), nil,
            ])
        #expect(results.map(\.index) == [nil, nil, 0])
        #expect(throws: EvidenceFault.noObject(sha256: "x")) { try store.object("x") }
        #expect(try verified(store).problems.isEmpty)
    }

    @Test func `a record that is too long for the log loses its headers and says so`() throws {
        let store = try bench.store()
        var capture = try StoreBench.capture(store, "https://a.kz/1", Self.first)
        var hop = CaptureRecord.Hop(url: "https://a.kz/1", at: capture.record.startedAt)
        hop.received = (0..<2000).map { .init("X-Header-\($0)", "value of some length") }
        capture.record.hops = [hop]
        var longer = try StoreBench.capture(store, "https://a.kz/2", Self.first)
        longer.record.anomalies = (0..<9000).map { "anomaly\($0)" }
        let results = try store.commit([capture, longer])
        #expect(results[0].index == 0)
        let record = try store.capture(at: 0).record
        #expect(record.limitsHit == ["recordBytes"] && record.hops.first?.received == [])
        let isTooLarge = if case .recordTooLarge? = results[1].fault { true } else { false }
        #expect(isTooLarge, "\(results[1])")
    }

    @Test func `a record that could not be read back is refused, and one in the log closes no store`() throws {
        let store = try bench.store()
        var nobody = StoreBench.failure("https://a.kz/1", "timeout")
        nobody.actor = ""
        #expect(throws: EvidenceFault.self) { try store.note(nobody) }
        #expect(try store.captures().isEmpty)
        _ = try store.log.append([Array("{}".utf8)])
        _ = try store.commit([StoreBench.capture(store, "https://a.kz/1", Self.first)])
        #expect(try store.captures().map(\.index) == [1])
        let problems = try verified(store).problems
        #expect(problems.map(\.code) == ["unchecked"])
        #expect(problems.first?.message.rendered(in: .en).contains("record 0 of the log cannot be read") == true)
    }

    @Test func `a damaged object that is there already is set aside and never trusted`() throws {
        let store = try bench.store()
        _ = try store.commit([StoreBench.capture(store, "https://a.kz/1", Self.first)])
        let sha256 = ContentDigest.hex(of: Self.first)
        let name = "objects/\(sha256.prefix(2))/\(sha256.dropFirst(2))"
        try bench.flip(name, byte: 3)
        let damaged = try bench.read(name)
        #expect(throws: EvidenceFault.alteredObject(sha256: sha256)) { try store.object(sha256) }
        _ = try store.commit([StoreBench.capture(store, "https://a.kz/1", Self.first)])
        #expect(try bench.read(name) == Self.first)
        #expect(try bench.files("quarantine") == ["quarantine/\(sha256).1"])
        #expect(try bench.read("quarantine/\(sha256).1") == damaged)
        #expect(try verified(store).problems.isEmpty)
    }

    @Test func `the key is made with the store, only its owner reads it, and without it nothing is written`() throws {
        let store = try bench.store()
        var status = stat()
        #expect(stat("\(bench.path)/log/key", &status) == 0 && status.st_mode & 0o777 == 0o600)
        _ = try store.commit([StoreBench.capture(store, "https://a.kz/1", Self.first)])
        #expect(unlink("\(bench.path)/log/key") == 0)
        let reader = try bench.store()
        #expect(try verified(reader).problems.isEmpty)
        #expect(throws: EvidenceFault.noKey(path: "\(bench.path)/log/key")) {
            try reader.commit([StoreBench.capture(reader, "https://a.kz/2", Self.second)])
        }
        #expect(try reader.captures().count == 1)
    }

    @Test func `a folder that is no store is refused, and one with other things in it is left alone`() throws {
        #expect(throws: EvidenceFault.noStore(path: bench.path)) { try EvidenceStore.open(bench.path, creating: false) }
        mkdir(bench.path, 0o700)
        #expect(throws: EvidenceFault.noStore(path: bench.path)) { try EvidenceStore.open(bench.path, creating: false) }
        try bench.overwrite("thesis.txt", [1])
        #expect(throws: EvidenceFault.foreignFolder(path: bench.path)) { try bench.store() }
        #expect(try bench.files(".") == ["./thesis.txt"])
        unlink("\(bench.path)/thesis.txt")
        _ = try bench.store()
        try bench.overwrite("format", Array("saikes/store/2\n".utf8))
        #expect(throws: EvidenceFault.newerStore(path: bench.path)) { try bench.store() }
        let file = "\(bench.path)/format"
        #expect(throws: EvidenceFault.system(path: file, code: ENOTDIR)) {
            try EvidenceStore.open(file, creating: true)
        }
    }

    @Test func `the index is made again from the log when it is gone or damaged`() throws {
        var store = try bench.store()
        for number in 0..<5 {
            _ = try store.commit([StoreBench.capture(store, "https://a.kz/\(number)", [UInt8(number)])])
        }
        let captures = try store.captures()
        for name in ["index.sqlite", "index.sqlite-wal", "index.sqlite-shm"] { unlink("\(bench.path)/\(name)") }
        store = try bench.store()
        #expect(try store.captures() == captures)
        for name in ["index.sqlite-wal", "index.sqlite-shm"] { unlink("\(bench.path)/\(name)") }
        try bench.overwrite("index.sqlite", Array("no database at all, but long enough to be read as one".utf8))
        store = try bench.store()
        #expect(try store.captures() == captures)
        #expect(try bench.files("quarantine") == ["quarantine/index.sqlite.1"])
    }

    @Test func `garbage is found after the grace time and removed on demand only`() throws {
        let store = try bench.store()
        _ = try store.commit([StoreBench.capture(store, "https://a.kz/1", Self.first)])
        let left = ContentDigest.hex(of: Self.second)
        mkdir("\(bench.path)/objects/\(left.prefix(2))", 0o700)
        let path = "objects/\(left.prefix(2))/\(left.dropFirst(2))"
        try bench.overwrite(path, Self.second)
        try bench.overwrite("tmp/123-abc", [1, 2])
        try bench.overwrite("log/tile/0/000.p/9", [1])
        let garbage = [
            Garbage(path: "log/tile/0/000.p/9", length: 1), Garbage(path: path, length: Self.second.count),
            Garbage(path: "tmp/123-abc", length: 2),
        ]
        #expect(try store.garbage(now: .now, grace: 3_600_000, removing: true).isEmpty)
        let later = Timestamp.now.adding(milliseconds: 3_700_000)
        #expect(try store.garbage(now: later, grace: 3_600_000, removing: false) == garbage)
        #expect(try verified(store).leftovers == [left])
        #expect(try store.garbage(now: later, grace: 3_600_000, removing: true) == garbage)
        #expect(try store.garbage(now: later, grace: 0, removing: true).isEmpty)
        let found = try verified(store)
        #expect(found.problems.isEmpty && found.leftovers.isEmpty && found.objects == 1)
    }

    @Test func `the plan goes on where it was, and only what came later counts`() throws {
        let store = try bench.store()
        _ = try store.commit([StoreBench.capture(store, "https://a.kz/1", Self.first)])
        try store.plan(["https://a.kz/1", "https://a.kz/2", "https://a.kz/3"])
        #expect(try store.planned(.pending).map(\.url) == ["https://a.kz/1", "https://a.kz/2", "https://a.kz/3"])
        _ = try store.commit([StoreBench.capture(store, "https://a.kz/1", Self.first)])
        _ = try store.note(StoreBench.failure("https://a.kz/2", "timeout"), retries: true)
        _ = try store.note(StoreBench.failure("https://a.kz/3", "status404"))
        #expect(
            try store.planned() == [
                FetchPlanItem(url: "https://a.kz/1", state: .done, attempts: 1, reason: nil, index: 1),
                FetchPlanItem(url: "https://a.kz/2", state: .pending, attempts: 1, reason: "timeout", index: 2),
                FetchPlanItem(url: "https://a.kz/3", state: .failed, attempts: 1, reason: "status404", index: 3),
            ])
        try store.plan(["https://a.kz/2", "https://a.kz/3"])
        #expect(try store.planned(.pending, limit: 1).map(\.attempts) == [1])
        #expect(try store.planned(.pending).map(\.attempts) == [1, 0])
        #expect(try store.plannedCount(.done) == 1)
        // As after a kill between the log and the index: a failure is asked again, a document is not.
        try store.plan(["https://a.kz/4", "https://a.kz/5"])
        _ = try store.log.append([
            StoreBench.record("https://a.kz/4", Self.first).canonicalBytes,
            StoreBench.failure("https://a.kz/5", "timeout").canonicalBytes,
        ])
        #expect(try store.planned(.pending).map(\.url) == ["https://a.kz/2", "https://a.kz/3", "https://a.kz/5"])
        #expect(try store.plannedCount(.done) == 2)
        try store.forgetPlan()
        #expect(try store.planned().isEmpty)
        #expect(try store.captures().count == 6)
    }
}

extension CommitResult {
    /// The place in the log; nil where it was refused.
    var index: Int? {
        guard case .stored(let index) = self else { return nil }
        return index
    }

    /// Why it was refused; nil where it is stored.
    var fault: EvidenceFault? {
        guard case .refused(let fault) = self else { return nil }
        return fault
    }
}
