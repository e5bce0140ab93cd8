import Glibc
import Notation

/// What came of reading an archive into a store.
public struct ArchiveImport: Hashable, Sendable {
    /// How many documents are kept.
    public var kept = 0
    /// How many attempts without bytes of their own are noted.
    public var noted = 0
    /// How many records hold no document, or one that is not understood.
    public var skipped = 0
    /// Why documents were refused.
    public var refused: [EvidenceFault] = []
}

extension EvidenceStore {
    /// Takes in the documents of a web archive (ISO 28500), plain or packed by gzip.
    ///
    /// What this program exported comes back with its records; of archives of others each successful answer and each
    /// resource is taken. Every record says that it was imported, from which archive, and by whom.
    ///
    /// - Parameters:
    ///   - path: the archive, a regular file; the caller has made sure of that.
    ///   - actor: who has it done.
    ///   - now: the moment of doing it.
    /// - Returns: what came of it; what was read before a fault of the archive stays.
    /// - Throws: `badArchive`, `archiveBomb`, and faults of the system.
    public func importWarc(_ path: String, actor: String, now: Timestamp) throws(EvidenceFault) -> ArchiveImport {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last(path) }
        defer { close(descriptor) }
        let archive = String(path.split(separator: "/").last ?? "")
        var importer = WarcImporter(
            store: self, reader: WarcReader(ArchiveInput(descriptor, path)), archive: archive, actor: actor, now: now)
        return try importer.run()
    }
}

/// Turns the records of an archive into captures.
struct WarcImporter {
    /// Bytes that wait for the record that says what they are.
    private struct Waiting {
        var id: String
        var head: WarcReader.Head
        var capture: Capture
    }

    private let store: EvidenceStore
    private let reader: WarcReader
    private let archive: String
    private let actor: String
    private let now: Timestamp
    private var waiting: [Waiting] = []
    private var batch: [Capture] = []
    private var result = ArchiveImport()

    /// How much waits, and how much is committed at once.
    private static let group = 32

    init(store: EvidenceStore, reader: WarcReader, archive: String, actor: String, now: Timestamp) {
        (self.store, self.reader, self.archive) = (store, reader, archive)
        (self.actor, self.now) = (actor, now)
    }

    mutating func run() throws(EvidenceFault) -> ArchiveImport {
        do throws(EvidenceFault) {
            while let head = try reader.next() { try take(head) }
        } catch {
            try settle()
            throw error
        }
        try settle()
        return result
    }

    private mutating func settle() throws(EvidenceFault) {
        for foreign in waiting { batch.append(foreign.capture) }
        waiting = []
        try commit()
    }

    private mutating func take(_ head: WarcReader.Head) throws(EvidenceFault) {
        let isAnswer = head.kind == "response" && head.startLine?.split(separator: " ").dropFirst().first?.first == "2"
        if isAnswer || head.kind == "resource", head.url != nil { return try hold(head) }
        if head.kind == "metadata", let record = try record(head) { return try add(record, head) }
        try reader.take(head) { _ in }
        if head.kind != "warcinfo", head.kind != "request", head.kind != "metadata" { result.skipped += 1 }
    }

    /// Takes the bytes of an answer or a resource and lets them wait for our own record of them.
    private mutating func hold(_ head: WarcReader.Head) throws(EvidenceFault) {
        var chunks =
            head.headers.contains { field in
                field.name.lowercased() == "transfer-encoding" && field.value.lowercased() == "chunked"
            } ? ChunkedBody() : nil
        var isBroken = false
        let capture = try store.capture(foreignRecord(head)) { take throws(EvidenceFault) in
            try reader.take(head) { bytes throws(EvidenceFault) in
                guard chunks != nil else { return try take(bytes) }
                guard !isBroken, let body = chunks?.decoded(bytes) else {
                    isBroken = true
                    return
                }
                try FileBytes.lend(body, to: take)
            }
        }
        guard !isBroken, chunks?.isComplete ?? true else {
            result.skipped += 1
            return
        }
        waiting.append(Waiting(id: head.fields["warc-record-id"] ?? "", head: head, capture: capture))
        if waiting.count > Self.group { try settle() }
    }

    /// The record of a document of which nothing is known but the archive.
    private func foreignRecord(_ head: WarcReader.Head) -> CaptureRecord {
        let stated = head.fields["warc-date"] ?? ""
        let date = Timestamp(stated) ?? Timestamp(stated.replacing("Z", with: ".000Z")) ?? now
        let url = head.url ?? ""
        var record = CaptureRecord(
            origin: .imported, askedURL: url, startedAt: date, finishedAt: date, verdict: .kept, actor: actor)
        record.imported = [.init("archive", archive), .init("importedAt", now.description)]
        if let digest = head.fields["warc-payload-digest"] { record.imported.append(.init("payloadDigest", digest)) }
        guard let statusLine = head.startLine else {
            record.body = CaptureRecord.Body(
                sha256: "", length: 0, isLengthVerified: true, statedType: head.fields["content-type"])
            return record
        }
        func header(_ name: String) -> String? { head.headers.first { $0.name.lowercased() == name }?.value }
        var hop = CaptureRecord.Hop(url: url, at: date)
        (hop.statusLine, hop.received) = (statusLine, head.headers)
        hop.status = statusLine.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        hop.address = head.fields["warc-ip-address"]
        (record.hops, record.finalURL) = ([hop], url)
        record.validators = .init(etag: header("etag"), lastModified: header("last-modified"))
        record.body = CaptureRecord.Body(
            sha256: "", length: 0, isLengthVerified: false, encoding: header("content-encoding"),
            statedType: header("content-type"))
        return record
    }

    /// Our own record in a metadata record; nil where it is somebody else's.
    private mutating func record(_ head: WarcReader.Head) throws(EvidenceFault) -> CaptureRecord? {
        guard head.left <= RecordLog.maximumRecord, head.fields["content-type"] == "application/json" else {
            return nil
        }
        var bytes: [UInt8] = []
        try reader.take(head) { bytes.append(contentsOf: $0) }
        do throws(Faults) {
            return try CaptureRecord(canonicalBytes: bytes)
        } catch {
            result.skipped += 1
            return nil
        }
    }

    /// Adds a record of ours with the bytes that wait for it.
    private mutating func add(_ original: CaptureRecord, _ head: WarcReader.Head) throws(EvidenceFault) {
        var record = original
        record.origin = .imported
        record.actor = actor
        record.imported = [
            .init("archive", archive), .init("importedAt", now.description),
            .init("record", "sha256:\(ContentDigest.hex(of: original.canonicalBytes))"),
            .init("origin", original.origin.rawValue), .init("actor", original.actor),
        ]
        let concurrent = head.fields["warc-concurrent-to"] ?? ""
        let held = waiting.first { $0.id == concurrent }?.capture
        waiting = []
        guard let stated = original.body else {
            batch.append(Capture(record: record))
            return
        }
        guard let held, let found = held.record.body, original.verdict == .kept else {
            // The bytes stand earlier in the archive, or in the store.
            try commit()
            batch.append(Capture(record: record))
            return try commit()
        }
        guard found.sha256 == stated.sha256 else {
            result.refused.append(.otherBytes(stated: stated.sha256, found: found.sha256))
            return
        }
        batch.append(Capture(record: record, bytes: held.bytes))
        if batch.count >= Self.group { try commit() }
    }

    private mutating func commit() throws(EvidenceFault) {
        let captures = batch
        batch = []
        for (capture, outcome) in zip(captures, try store.commit(captures)) {
            switch outcome {
            case .stored: if capture.bytes == nil { result.noted += 1 } else { result.kept += 1 }
            case .refused(let fault): result.refused.append(fault)
            }
        }
    }
}
