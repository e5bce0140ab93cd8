import CheckKit
import Glibc
import Notation
import Testing

@testable import Evidence

/// Retention, legal hold, redaction.
@Suite struct CustodyTests {
    private let bench = StoreBench()
    private static let bytes = Array("%PDF-1.4 lease\n".utf8)
    private static let sha256 = ContentDigest.hex(of: bytes)
    private static let today = CivilDate(rawValue: 20_577)

    private func act(_ kind: CustodyKind, until: CivilDate? = nil, _ sha256: String = sha256) -> CustodyAct {
        CustodyAct(
            kind, sha256, until: until, at: Timestamp(rawValue: 1_777_900_000_000), reason: "appeal 12", actor: "clerk")
    }

    private func kept() throws -> EvidenceStore {
        let store = try bench.store()
        _ = try store.commit([StoreBench.capture(store, "https://a.kz/lease.pdf", Self.bytes)])
        return store
    }

    private func isThere(_ store: EvidenceStore) -> Bool { store.disk.exists(ObjectName.path(Self.sha256)) }

    private func verified(_ store: EvidenceStore) throws -> StoreVerification {
        var random = SystemRandomNumberGenerator()
        return try store.verify(random: &random)
    }

    private func refusal(_ body: () throws -> Void) -> CustodyRefusal? {
        do {
            try body()
        } catch EvidenceFault.custody(_, let refusal) {
            return refusal
        } catch {
            Issue.record("\(error)")
        }
        return nil
    }

    @Test func `a redacted document's bytes go, its record and the log stay sound, and it does not come back`() throws {
        let store = try kept()
        #expect(try store.perform(act(.redact), today: Self.today) == 1)
        #expect(!isThere(store))
        #expect(try store.captures(.object(prefix: Self.sha256)).count == 1)
        let found = try verified(try bench.store())
        #expect(found.problems.isEmpty, "\(found.problems)")
        #expect((found.records, found.objects, found.redacted) == (2, 0, 1))
        let again = try StoreBench.capture(store, "https://a.kz/lease.pdf", Self.bytes)
        #expect(refusal { _ = try store.keep(try #require(again.bytes), again.record) } == .redacted(act(.redact)))
        #expect(!isThere(store))
        for kind in [CustodyKind.hold, .release, .redact] {
            #expect(refusal { try store.perform(act(kind), today: Self.today) } == .redacted(act(.redact)), "\(kind)")
        }
    }

    @Test func `bytes that a killed program left are named and go with the same act`() throws {
        let store = try kept()
        try store.perform(act(.redact), today: Self.today)
        // What a process that died between the record and the removal leaves, with a copy that was set aside before.
        try bench.overwrite(ObjectName.path(Self.sha256), Self.bytes)
        chmod(store.disk.path(ObjectName.path(Self.sha256)), 0o444)
        try bench.overwrite("quarantine/\(Self.sha256).1", Self.bytes)
        #expect(try verified(store).problems == [.remainingObject(sha256: Self.sha256)])
        #expect(try store.perform(act(.redact), today: Self.today) == 1)
        #expect(try !isThere(store) && bench.files("quarantine").isEmpty)
        #expect(try verified(store).problems.isEmpty)
    }

    @Test func `what is held is not redacted until it is released`() throws {
        let store = try kept()
        #expect(refusal { try store.perform(act(.release), today: Self.today) } == .notHeld)
        try store.perform(act(.hold), today: Self.today)
        #expect(refusal { try store.perform(act(.hold), today: Self.today) } == .alreadyHeld(act(.hold)))
        #expect(refusal { try store.perform(act(.redact), today: Self.today) } == .held(act(.hold)))
        #expect(isThere(store))
        try store.perform(act(.release), today: Self.today)
        try store.perform(act(.redact), today: Self.today)
        #expect(try store.custody(of: Self.sha256).acts.map(\.kind) == [.hold, .release, .redact])
    }

    @Test func `a document is kept on the last day of its retention and may go on the next`() throws {
        let store = try kept()
        let last = Self.today
        try store.perform(act(.retain, until: last), today: last)
        #expect(refusal { try store.perform(act(.redact), today: last) } == .retained(until: last))
        #expect(try store.overdue(on: last).isEmpty)
        let next = last.adding(days: 1)
        #expect(try store.overdue(on: next).map(\.sha256) == [Self.sha256])
        try store.perform(act(.hold), today: next)
        #expect(try store.overdue(on: next).isEmpty, "a held document is not overdue")
        try store.perform(act(.release), today: next)
        try store.perform(act(.redact), today: next)
        #expect(try store.overdue(on: next).isEmpty, "a redacted one neither")
    }

    @Test func `the last retention counts, whether it is longer or shorter`() throws {
        let store = try kept()
        try store.perform(act(.retain, until: Self.today.adding(days: 9)), today: Self.today)
        try store.perform(act(.retain, until: Self.today.adding(days: 5)), today: Self.today)
        #expect(try store.custody(of: Self.sha256).retainedUntil == Self.today.adding(days: 5))
    }

    @Test func `nothing is done about bytes that no record names, and nothing that could not be read back`() throws {
        let store = try kept()
        let other = String(repeating: "0", count: 64)
        #expect(throws: EvidenceFault.noObject(sha256: other)) {
            try store.perform(act(.hold, other), today: Self.today)
        }
        #expect(throws: EvidenceFault.self) { try store.perform(act(.retain), today: Self.today) }
        #expect(throws: EvidenceFault.self) { try store.perform(act(.hold, until: Self.today), today: Self.today) }
        #expect(throws: EvidenceFault.self) { try store.perform(act(.hold, "../../etc"), today: Self.today) }
        #expect(try verified(store).records == 1)
        #expect(throws: EvidenceFault.noCapture(index: 1)) {
            try store.perform(act(.hold), today: Self.today)
            _ = try store.capture(at: 1)
        }
    }

    @Test func `an index made again from the log knows what was done`() throws {
        do { try kept().perform(act(.hold), today: Self.today) }
        for ending in ["", "-wal", "-shm"] { unlink("\(bench.path)/index.sqlite\(ending)") }
        #expect(refusal { try bench.store().perform(act(.redact), today: Self.today) } == .held(act(.hold)))
    }

    @Test func `of a redacted document an archive has the record and no bytes`() throws {
        let store = try kept()
        _ = try store.commit([StoreBench.capture(store, "https://a.kz/other.pdf", Array("%PDF-1.4 other".utf8))])
        try store.perform(act(.redact), today: Self.today)
        let path = "\(bench.folder)/all.warc"
        try store.export([0, 1], toWarc: path, software: "saikes/test", now: Timestamp(rawValue: 0))
        let archive = String(
            decoding: try #require(try StoreDisk(folder: bench.folder, sync: fsync).bytes("all.warc")), as: UTF8.self)
        #expect(archive.contains("https://a.kz/lease.pdf") && archive.contains("%PDF-1.4 other"))
        #expect(!archive.contains("%PDF-1.4 lease"))
    }
}
