import Notation
import Testing

@testable import Evidence

@Suite struct CaptureRecordTests {
    /// A record in which everything is stated.
    static let full: CaptureRecord = {
        let time = Timestamp(rawValue: 1_777_889_730_123)
        var record = CaptureRecord(
            origin: .fetched, askedURL: "https://example.kz/a.pdf", startedAt: time,
            finishedAt: time.adding(milliseconds: 250), verdict: .kept, actor: "officer")
        record.finalURL = "https://files.example.kz/a.pdf"
        var first = CaptureRecord.Hop(url: "https://example.kz/a.pdf", at: time)
        first.resolved = ["192.0.2.1", "2001:db8::1"]
        (first.address, first.status, first.location) = ("192.0.2.1:443", 302, "https://files.example.kz/a.pdf")
        first.tls = CaptureRecord.TLS(
            version: "TLSv1.3", cipher: "TLS_AES_256_GCM_SHA384", chain: [String(repeating: "ab", count: 32)])
        (first.requestLine, first.statusLine) = ("GET /a.pdf HTTP/1.1", "HTTP/1.1 302 Found")
        first.sent = [.init("Host", "example.kz"), .init("Accept", "*/*")]
        first.received = [
            .init("Location", "https://files.example.kz/a.pdf"), .init("X-Empty", ""), .init("X-L", "\u{e9}"),
        ]
        record.hops = [
            first, CaptureRecord.Hop(url: "https://files.example.kz/a.pdf", at: time.adding(milliseconds: 90)),
        ]
        record.body = CaptureRecord.Body(
            sha256: String(repeating: "0f", count: 32), length: 0, isLengthVerified: false, encoding: "gzip",
            statedType: "application/pdf")
        record.validators = .init(etag: "W/\"a\"", lastModified: "Mon, 04 May 2026 10:15:30 GMT")
        record.timings = [.init("connect", "12"), .init("total", "250")]
        (record.limitsHit, record.anomalies) = (["headerBytes"], ["lengthUnverified"])
        (record.versions, record.policy) = ([.init("libcurl", "7.88.1")], [.init("maximumBodyBytes", "50000000")])
        return record
    }()

    @Test func `a record is read back as it was written, and its bytes do not change`() throws {
        for record in [Self.full, StoreBench.failure("https://a.kz/", "timeout"), StoreBench.record("file:///a", [1])] {
            let bytes = record.canonicalBytes
            let read = try CaptureRecord(canonicalBytes: bytes)
            #expect(read == record)
            #expect(read.canonicalBytes == bytes)
        }
    }

    @Test func `the canonical bytes are these, so that anyone can recompute their hash`() {
        let text = String(decoding: StoreBench.failure("https://a.kz/ә", "timeout").canonicalBytes, as: UTF8.self)
        #expect(
            text == """
                {"actor":"tester","askedURL":"https://a.kz/ә","finishedAt":"2026-05-04T08:00:00.000Z",\
                "format":"saikes/capture/1","origin":"fetched","reason":"timeout",\
                "startedAt":"2026-05-04T08:00:00.000Z","verdict":"failed"}
                """)
    }

    @Test(
        "What is no record is refused, with the place",
        arguments: [
            ("{}", "format"), ("{\"format\":\"saikes/capture/2\"}", "version 2"),
            ("{\"format\":\"saikes/dossier/1\"}", "saikes/capture/1 is needed"),
            ("[]", "a record"), ("", "empty"), ("{\"format\":\"saikes/capture/1\",\"verdict\":\"kept\"}", "askedURL"),
        ])
    func refused(_ text: String, _ words: String) {
        do throws(Faults) {
            _ = try CaptureRecord(canonicalBytes: Array(text.utf8))
            Issue.record("read")
        } catch {
            #expect(error.description.contains(words), "\(error)")
        }
    }

    @Test func `a kept document without a body and a failed one with a body are refused`() {
        var kept = StoreBench.record("https://a.kz/", [1])
        kept.body = nil
        #expect(throws: Faults.self) { try CaptureRecord(canonicalBytes: kept.canonicalBytes) }
        var failed = Self.full
        failed.verdict = .failed
        #expect(throws: Faults.self) { try CaptureRecord(canonicalBytes: failed.canonicalBytes) }
        var digest = Self.full
        digest.body?.sha256 = String(repeating: "0F", count: 32)
        #expect(throws: Faults.self) { try CaptureRecord(canonicalBytes: digest.canonicalBytes) }
    }

    @Test func `a moment is written in UTC to the millisecond and read back`() {
        for (milliseconds, text) in [
            (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
            (1_777_889_730_123, "2026-05-04T10:15:30.123Z"), (951_827_696_007, "2000-02-29T12:34:56.007Z"),
        ] {
            #expect(Timestamp(rawValue: milliseconds).description == text)
            #expect(Timestamp(text)?.rawValue == milliseconds)
        }
        for text in [
            "2026-05-04T10:15:30Z", "2026-02-30T10:15:30.123Z", "2026-05-04T24:15:30.123Z", "2026-05-04T10:60:30.123Z",
            "2026-05-04T10:15:60.123Z", "2026-05-04T10:15:30.1a3Z", "2026-05-04T10:15:30.123+", "",
        ] {
            #expect(Timestamp(text) == nil, "\(text)")
        }
    }
}
