import Foundation
import Notation
import TestSupport
import Testing

@testable import Evidence

@Suite struct ArchiveTests {
    private let bench = StoreBench()
    private static let pdf = Array("%PDF-1.4 body with \r\n\r\n and a zero \0 in it\n".utf8)

    /// A store with a redirect, an unchanged answer, the same bytes at another address, a failure and an added file.
    private func filled() throws -> EvidenceStore {
        let store = try bench.store()
        var redirected = try StoreBench.capture(store, "https://a.kz/old", Self.pdf)
        let time = redirected.record.startedAt
        redirected.record.finalURL = "https://a.kz/new"
        redirected.record.hops = [
            Self.hop("https://a.kz/old", time, 302, "HTTP/1.1 302 Found", [.init("Location", "/new")]),
            Self.hop(
                "https://a.kz/new", time.adding(milliseconds: 20), 200, "HTTP/2 200 ",
                [
                    .init("Content-Type", "application/pdf"), .init("Transfer-Encoding", "chunked"),
                    .init("X-Latin", "\u{e9}"),
                ]),
        ]
        _ = try store.commit([redirected])
        var unchanged = StoreBench.record("https://a.kz/old", Self.pdf, at: 5)
        unchanged.verdict = .unchanged
        unchanged.hops = [
            Self.hop("https://a.kz/old", time, 304, "HTTP/1.1 304 Not Modified", [.init("ETag", "\"1\"")])
        ]
        _ = try store.note(unchanged)
        var again = try StoreBench.capture(store, "https://a.kz/copy", Self.pdf, at: 7)
        again.record.hops = [Self.hop("https://a.kz/copy", time, 200, "HTTP/1.1 200 OK", [])]
        _ = try store.commit([again, Capture(record: StoreBench.failure("https://a.kz/none", "timeout", at: 8))])
        var added = try StoreBench.capture(store, "file:///d/a%20b.txt", Array("text".utf8), at: 9)
        added.record.origin = .added
        added.record.body?.statedType = "text/plain\r\nWARC-Type: response"
        _ = try store.commit([added])
        return store
    }

    private static func hop(
        _ url: String, _ time: Timestamp, _ status: Int, _ line: String, _ headers: [CaptureRecord.Pair]
    ) -> CaptureRecord.Hop {
        var hop = CaptureRecord.Hop(url: url, at: time)
        (hop.status, hop.statusLine, hop.received) = (status, line, headers)
        (hop.requestLine, hop.sent) = ("GET /x HTTP/1.1", [.init("Host", "a.kz")])
        hop.address = "[2001:db8::1]:443"
        return hop
    }

    private func export(_ store: EvidenceStore, _ name: String) throws -> String {
        let path = "\(bench.folder)/\(name)"
        let places = try store.captures().map(\.index)
        try store.export(places, toWarc: path, software: "saikes/test", now: Timestamp(rawValue: 1_777_889_730_123))
        return path
    }

    @Test func `the same captures give the same archive, and a file that is there is left alone`() throws {
        let store = try filled()
        let (first, second) = (try export(store, "a.warc"), try export(store, "b.warc"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: first)) == Data(contentsOf: URL(fileURLWithPath: second)))
        #expect(throws: EvidenceFault.alreadyThere(path: first)) { try export(store, "a.warc") }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: bench.folder).sorted() == ["a.warc", "b.warc", "store"])
    }

    @Test func `what was exported is imported with its records, and says so`() throws {
        let path = try export(try filled(), "a.warc")
        let other = try EvidenceStore.open("\(bench.folder)/other", creating: true)
        let result = try other.importWarc(path, actor: "importer", now: Timestamp(rawValue: 1_777_889_999_000))
        #expect((result.kept, result.noted, result.refused) == (2, 3, []))
        let captures = try other.captures()
        #expect(captures.map(\.askedURL) == (try bench.store().captures().map(\.askedURL)))
        #expect(captures.map(\.sha256) == (try bench.store().captures().map(\.sha256)))
        let record = try other.capture(at: 0).record
        let original = try bench.store().capture(at: 0).record
        #expect(record.hops == original.hops && record.startedAt == original.startedAt)
        #expect(record.origin == .imported && record.actor == "importer")
        #expect(record.imported.contains(.init("record", "sha256:\(ContentDigest.hex(of: original.canonicalBytes))")))
        #expect(record.imported.contains(.init("archive", "a.warc")))
        var random = SystemRandomNumberGenerator()
        #expect(try other.verify(random: &random).problems == [])
    }

    @Test func `an archive cut anywhere or with a changed body is refused from there on`() throws {
        let path = try export(try filled(), "a.warc")
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let cut = "\(bench.folder)/cut.warc"
        let other = try EvidenceStore.open("\(bench.folder)/other", creating: true)
        for length in stride(from: 100, to: whole.count - 4, by: 211) {
            try whole.prefix(length).write(to: URL(fileURLWithPath: cut))
            do throws(EvidenceFault) {
                _ = try other.importWarc(cut, actor: "importer", now: .now)
            } catch {
                guard case .badArchive = error else {
                    Issue.record("\(error), cut at \(length)")
                    continue
                }
            }
        }
        let place = try #require(whole.firstRange(of: Data("%PDF-1.4".utf8)))
        var changed = whole
        changed[place.lowerBound] = 0x41
        try changed.write(to: URL(fileURLWithPath: cut))
        let result = try other.importWarc(cut, actor: "importer", now: .now)
        #expect(result.refused.contains { if case .otherBytes = $0 { true } else { false } })
        var random = SystemRandomNumberGenerator()
        #expect(try other.verify(random: &random).problems == [])
    }

    @Test func `an archive of somebody else gives its documents, chunks taken off`() throws {
        let chunked = "4\r\n%PDF\r\n5;x=1\r\n-1.4 \r\n0\r\n\r\n"
        let plain = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nhello"
        let archive =
            Self.record(
                "response", "https://b.kz/c", "application/http;msgtype=response",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nETag: \"q\"\r\n\r\n" + chunked)
            + Self.record("response", "<https://b.kz/p>", "application/http; msgtype=response", plain)
            + Self.record(
                "response", "https://b.kz/n", "application/http;msgtype=response", "HTTP/1.1 404 No\r\n\r\nno")
            + Self.record("resource", "https://b.kz/r", "text/plain", "resource")
            + Self.record(
                "response", "https://b.kz/x", "application/http;msgtype=response",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nno chunks")
        let path = "\(bench.folder)/foreign.warc"
        try Data(archive.utf8).write(to: URL(fileURLWithPath: path))
        let store = try bench.store()
        let result = try store.importWarc(path, actor: "importer", now: Timestamp(rawValue: 1_777_889_999_000))
        #expect((result.kept, result.noted, result.skipped, result.refused) == (3, 0, 2, []))
        let kept = try store.captures()
        #expect(kept.map(\.askedURL) == ["https://b.kz/c", "https://b.kz/p", "https://b.kz/r"])
        let bodies = ["%PDF-1.4 ", "hello", "resource"]
        #expect(kept.map(\.sha256) == bodies.map { ContentDigest.hex(of: Array($0.utf8)) })
        #expect(kept.map(\.startedAt.description) == Array(repeating: "2020-01-02T03:04:05.000Z", count: 3))
        #expect(try store.capture(at: 0).record.validators.etag == "\"q\"")
    }

    private static func record(_ kind: String, _ url: String, _ type: String, _ block: String) -> String {
        "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Record-ID: <urn:x:\(url.count)>\r\nWARC-Date: 2020-01-02T03:04:05Z\r\n"
            + "WARC-Target-URI: \(url)\r\nContent-Type: \(type)\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }

    /// Python with warcio: `SAIKES_PYTHON`, else the system's; nil where it lacks the library.
    private static let python: String? = {
        let path = ProcessInfo.processInfo.environment["SAIKES_PYTHON"] ?? "/usr/bin/python3"
        return BuiltProgram.run(["-c", "import warcio"], program: path).code == 0 ? path : nil
    }()

    @Test func `warcio accepts an exported archive and reads the same bytes back`() throws {
        guard let python = Self.python else {
            print("skipped: Python has no warcio; scripts/test prepares one and names it in SAIKES_PYTHON")
            return
        }
        let path = try export(try filled(), "a.warc")
        let check = BuiltProgram.run(["-m", "warcio.cli", "check", "-v", path], program: python)
        #expect(check.code == 0 && !check.all.contains("fail"), "\(check.all)")
        let script = """
            import sys, hashlib
            from warcio.archiveiterator import ArchiveIterator
            with open(sys.argv[1], 'rb') as stream:
                for record in ArchiveIterator(stream):
                    body = record.content_stream().read()
                    print(record.rec_type, record.rec_headers.get_header('WARC-Target-URI'),
                          record.http_headers.get_statuscode() if record.http_headers else '-',
                          hashlib.sha256(body).hexdigest()[:8], sep=' ')
            """
        let read = BuiltProgram.run(["-c", script, path], program: python)
        let digest = ContentDigest.hex(of: Self.pdf).prefix(8)
        let empty = ContentDigest.hex(of: []).prefix(8)
        let lines = read.output.split(separator: "\n").filter { !$0.hasPrefix("metadata") && !$0.hasPrefix("warcinfo") }
        #expect(
            lines.filter { !$0.hasPrefix("request") } == [
                "response https://a.kz/old 302 \(empty)", "response https://a.kz/new 200 \(digest)",
                "revisit https://a.kz/old 304 \(empty)", "revisit https://a.kz/copy 200 \(empty)",
                "resource file:///d/a%20b.txt - \(ContentDigest.hex(of: Array("text".utf8)).prefix(8))",
            ], "\(read.all)")
        #expect(lines.count(where: { $0.hasPrefix("request") }) == 4)
    }
}
