import Glibc
import Notation

/// Writes captures as a web archive that other programs read: request, response, revisit, resource and metadata records.
///
/// The same captures give the same bytes. Bodies stand as they were sent; an address whose bytes stand in the archive
/// already gets a revisit record.
struct WarcWriter {
    private let descriptor: Int32
    private let path: String
    /// Where bytes stand in the archive: the id, address and date of the record that holds them.
    private var written: [String: (id: String, url: String, date: Timestamp)] = [:]

    /// Begins an archive on a descriptor that the caller closes.
    init(to descriptor: Int32, _ path: String) { (self.descriptor, self.path) = (descriptor, path) }

    /// Writes the record that says who made the archive.
    mutating func begin(software: String, at date: Timestamp, origin: String) throws(EvidenceFault) {
        let text = "software: \(software)\r\nformat: WARC File Format 1.1\r\nisPartOf: \(origin)\r\n"
        try write(
            WarcRecord(
                kind: .warcinfo, id: WarcRecord.id(ContentDigest.hex(of: Array("\(origin) \(date)".utf8)), "warcinfo"),
                date: date, fields: [], type: "application/warc-fields", head: Array(text.utf8)))
    }

    /// Writes one capture; `object` is where its bytes lie, nil where none are kept.
    mutating func write(_ capture: StoredCapture, object: StoredObject?) throws(EvidenceFault) {
        let record = capture.record
        let canonical = record.canonicalBytes
        let digest = ContentDigest.hex(of: canonical)
        var main: String?
        for (place, hop) in record.hops.enumerated() {
            let isLast = place == record.hops.count - 1
            let answer = try writeAnswer(hop, record, digest, place, isLast ? object : nil)
            if let request = hop.requestBytes {
                var fields = Self.fields(hop.url, hop)
                if let answer { fields.append(.init("WARC-Concurrent-To", answer)) }
                try write(
                    WarcRecord(
                        kind: .request, id: WarcRecord.id(digest, "request \(place)"), date: hop.at, fields: fields,
                        type: "application/http;msgtype=request", head: request))
            }
            main = answer ?? main
        }
        if record.hops.isEmpty, let object { main = try writeResource(record, digest, object) }
        var fields: [CaptureRecord.Pair] = [.init("WARC-Target-URI", record.askedURL)]
        if let main { fields.append(.init("WARC-Concurrent-To", main)) }
        try write(
            WarcRecord(
                kind: .metadata, id: WarcRecord.id(digest, "metadata"), date: record.startedAt, fields: fields,
                type: "application/json", head: canonical))
    }

    /// Writes the answer of a hop.
    ///
    /// - Returns: the id of its record; nil where none came.
    private mutating func writeAnswer(
        _ hop: CaptureRecord.Hop, _ record: CaptureRecord, _ digest: String, _ place: Int, _ object: StoredObject?
    ) throws(EvidenceFault) -> String? {
        guard let head = hop.responseBytes else { return nil }
        let id = WarcRecord.id(digest, "response \(place)")
        var answer = WarcRecord(
            kind: .response, id: id, date: hop.at, fields: Self.fields(hop.url, hop),
            type: "application/http;msgtype=response", head: head)
        guard let object else {
            // The body of a redirect or a refusal is not kept; an archive says so where there was one.
            let isEmpty = hop.received.contains { $0.name.lowercased() == "content-length" && $0.value == "0" }
            if !isEmpty { answer.fields.append(.init("WARC-Truncated", "unspecified")) }
            try write(answer)
            return id
        }
        answer.fields.append(.init("WARC-Payload-Digest", "sha256:\(object.sha256)"))
        guard let first = written[object.sha256] else {
            // A body that was found unchanged stands here only if nothing else holds it: then it is no answer to this.
            if record.verdict == .unchanged {
                answer.kind = .revisit
                answer.fields.append(.init("WARC-Profile", Self.notModified))
                try write(answer)
                return id
            }
            written[object.sha256] = (id, hop.url, hop.at)
            try write(answer, object)
            return id
        }
        answer.kind = .revisit
        answer.fields += [
            .init("WARC-Profile", record.verdict == .unchanged ? Self.notModified : Self.sameBytes),
            .init("WARC-Refers-To", first.id), .init("WARC-Refers-To-Target-URI", first.url),
            .init("WARC-Refers-To-Date", first.date.description),
        ]
        try write(answer)
        return id
    }

    /// Writes bytes that came over no protocol.
    private mutating func writeResource(
        _ record: CaptureRecord, _ digest: String, _ object: StoredObject
    ) throws(EvidenceFault) -> String {
        let id = WarcRecord.id(digest, "resource")
        let fields: [CaptureRecord.Pair] = [
            .init("WARC-Target-URI", record.askedURL), .init("WARC-Payload-Digest", "sha256:\(object.sha256)"),
        ]
        let type = record.body?.statedType ?? "application/octet-stream"
        try write(
            WarcRecord(kind: .resource, id: id, date: record.startedAt, fields: fields, type: type, head: []), object)
        if written[object.sha256] == nil { written[object.sha256] = (id, record.askedURL, record.startedAt) }
        return id
    }

    private func write(_ record: WarcRecord, _ object: StoredObject? = nil) throws(EvidenceFault) {
        var digest = ContentDigest()
        digest.add(record.head)
        if let object { try each(of: object) { digest.add($0) } }
        let length = record.head.count + (object?.length ?? 0)
        try FileBytes.write(record.lines(length: length, blockDigest: digest.hex) + record.head, to: descriptor, path)
        if let object {
            try each(of: object) { bytes throws(EvidenceFault) in try FileBytes.write(bytes, to: descriptor, path) }
        }
        try FileBytes.write([0x0D, 0x0A, 0x0D, 0x0A], to: descriptor, path)
    }

    private func each(
        of object: StoredObject, _ body: (UnsafeRawBufferPointer) throws(EvidenceFault) -> Void
    ) throws(EvidenceFault) {
        let descriptor = open(object.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw .last(object.path) }
        defer { close(descriptor) }
        try FileBytes.each(of: descriptor, object.path, body)
    }

    private static func fields(_ url: String, _ hop: CaptureRecord.Hop) -> [CaptureRecord.Pair] {
        var fields: [CaptureRecord.Pair] = [.init("WARC-Target-URI", url)]
        if let address = hop.address, let colon = address.lastIndex(of: ":") {
            let bare = address[..<colon].drop { $0 == "[" }
            fields.append(.init("WARC-IP-Address", bare.hasSuffix("]") ? String(bare.dropLast()) : String(bare)))
        }
        return fields
    }

    private static let notModified = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
    private static let sameBytes = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
}

extension EvidenceStore {
    /// Writes captures as a web archive (ISO 28500, WARC/1.1) to a new file, which appears whole or not at all.
    ///
    /// Of a redacted document the archive has the record and no bytes.
    ///
    /// - Parameters:
    ///   - places: the captures by their places in the log, in the order in which they are written.
    ///   - path: the file to make.
    ///   - software: who makes it, such as `saikes/0.1.0`.
    ///   - now: the moment of making.
    /// - Throws: `alreadyThere`, `noObject` and `alteredObject` of bytes that cannot be trusted, faults of the system.
    public func export(
        _ places: [Int], toWarc path: String, software: String, now: Timestamp
    ) throws(EvidenceFault) {
        let part = "\(path).\(getpid()).part"
        let descriptor = Glibc.open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .last(path) }
        defer {
            close(descriptor)
            unlink(part)
        }
        var writer = WarcWriter(to: descriptor, part)
        try writer.begin(software: software, at: now, origin: log.key.name)
        for place in places {
            let capture = try capture(at: place)
            var kept: StoredObject?
            if let sha256 = capture.record.body?.sha256, try !index.isRedacted(sha256) { kept = try object(sha256) }
            try writer.write(capture, object: kept)
        }
        guard fsync(descriptor) == 0 else { throw .last(path) }
        // Unlike a rename, a link never takes the place of what is there.
        guard link(part, path) == 0 else { throw errno == EEXIST ? .alreadyThere(path: path) : .last(path) }
    }
}
