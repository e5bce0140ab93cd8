import Evidence
import Foundation
import TestSupport
import Testing

/// One misdeed, how it must end, and within how many seconds.
struct Misanswer: Sendable, CustomTestStringConvertible {
    let path: String
    let code: String
    var kind = "http"
    var host = "127.0.0.1"
    var seconds = 3.0

    var testDescription: String { "\(kind) \(path): \(code)" }

    init(_ path: String, _ code: String, _ kind: String = "http", host: String = "127.0.0.1", seconds: Double = 3) {
        (self.path, self.code, self.kind, self.host, self.seconds) = (path, code, kind, host, seconds)
    }
}

@Suite struct HostileAnswerTests {
    static let failures: [Misanswer] = [
        Misanswer("endless", "tooLarge"), Misanswer("endless-chunked", "tooLarge"), Misanswer("boast", "tooLarge"),
        Misanswer("short", "cutShort"), Misanswer("drip", "tooSlow", seconds: 6), Misanswer("silence", "stalled"),
        Misanswer("mute", "noAnswer"), Misanswer("slow-headers", "noAnswer"),
        Misanswer("long-headers", "headersTooLong"), Misanswer("long-header", "headersTooLong"),
        Misanswer("bare-cr", "malformedHeaders"), Misanswer("nul", "malformedHeaders"),
        Misanswer("inject", "status404"), Misanswer("loop", "redirectLoop"), Misanswer("hops/0", "tooManyRedirects"),
        Misanswer("nowhere", "redirectWithoutTarget"), Misanswer("not-modified", "unaskedNotModified"),
        Misanswer("unasked-part", "unaskedPart"), Misanswer("retry-year", "askedToWait"),
        Misanswer("retry-date", "askedToWait"), Misanswer("status/404", "status404"),
        Misanswer("status/500", "status500"), Misanswer("status/204", "status204"),
        Misanswer("long-error", "status404"), Misanswer("reset", "connectionLost"),
        Misanswer("at-once", "connectionLost"), Misanswer("nothing", "connectionLost"), Misanswer("http09", "notHTTP"),
        Misanswer("flood", "tooManyInterim"), Misanswer("flood-headers", "tooManyInterim"),
        Misanswer("bad-chunk", "brokenFraming"), Misanswer("huge-chunk", "brokenFraming"),
        Misanswer("cut-chunk", "cutShort"), Misanswer("no-last-chunk", "cutShort"),
        Misanswer("long-trailer", "headersTooLong"), Misanswer("empty", "empty"),
        Misanswer("garbage-status", "notHTTP"),
        Misanswer("good", "certificateExpired", "expired", host: "tls.test"),
        Misanswer("good", "certificateUntrusted", "self", host: "tls.test"),
        Misanswer("good", "certificateWrongName", "other", host: "tls.test"),
        Misanswer("good", "certificateWrongName", "good"),
        Misanswer("good", "tlsTooOld", "old", host: "tls.test"), Misanswer("good", "notTLS", "plain", host: "tls.test"),
        Misanswer("good", "streamReset", "http2", host: "tls.test"),
    ]

    @Test("A misdeed ends in time, with its own reason, and leaves nothing behind", arguments: failures)
    func failure(_ misdeed: Misanswer) throws {
        let bench = try FetchBench()
        let begin = ContinuousClock.now
        let outcome = bench.fetch(path: "\(misdeed.path)/\(UUID())", misdeed.kind, host: misdeed.host)
        #expect(outcome?.code == misdeed.code)
        #expect(ContinuousClock.now - begin < .seconds(misdeed.seconds * 3))
        #expect(bench.files() == [])
        let record = try bench.lastRecord()
        #expect(record?.verdict == .failed)
        #expect(record?.reason == misdeed.code)
        #expect(record?.body == nil)
    }

    @Test(
        "What is odd and still a document is kept, and what was odd is said",
        arguments: [
            ("long", ["bytesAfterEnd"], true, 10),
            ("two-lengths", ["contradictoryLengths", "lengthUnverified"], false, nil),
            ("length-and-chunks", ["lengthBesideChunks"], true, 5),
            ("until-close", ["lengthUnverified"], false, 10_249), ("good", [], true, 10_249),
            ("once-busy", [], true, 10_249), ("bomb", ["unaskedEncoding"], true, nil),
        ] as [(String, [String], Bool, Int?)])
    func oddity(_ path: String, _ anomalies: [String], _ isVerified: Bool, _ length: Int?) throws {
        let bench = try FetchBench()
        let outcome = bench.fetch(path: "\(path)/\(UUID())")
        #expect(outcome?.code == "kept")
        let record = try bench.lastRecord()
        #expect(record?.anomalies.sorted() == anomalies)
        #expect(record?.body?.isLengthVerified == isVerified)
        if let length { #expect(record?.body?.length == length) }
        let sha256 = try #require(record?.body?.sha256)
        #expect(try bench.store.object(sha256).length == record?.body?.length)
    }

    @Test func `a bomb is kept as it was sent, not as it would unfold`() throws {
        let bench = try FetchBench()
        #expect(bench.fetch(path: "bomb")?.code == "kept")
        let record = try bench.lastRecord()
        #expect(record?.body?.encoding == "gzip")
        #expect((record?.body?.length ?? .max) < 60_000)
    }

    @Test func `a record holds what was asked, what came and what protected it`() throws {
        let bench = try FetchBench()
        #expect(bench.fetch(path: "good", "good", host: "tls.test")?.code == "kept")
        let record = try #require(try bench.lastRecord())
        let hop = try #require(record.hops.first)
        #expect(record.hops.count == 1)
        #expect(hop.resolved == ["127.0.0.1"])
        #expect(hop.address == "127.0.0.1:\(bench.server.ports["good"] ?? 0)")
        #expect(hop.requestLine == "GET /good HTTP/1.1")
        #expect(hop.sent.map(\.name) == ["Host", "User-Agent", "Accept"])
        #expect(hop.statusLine == "HTTP/1.1 200 OK")
        #expect(hop.received.contains(CaptureRecord.Pair("ETag", "\"good\"")))
        #expect(hop.tls?.version == "TLSv1.3")
        #expect(hop.tls?.chain.first?.count == 64)
        #expect(record.validators.etag == "\"good\"")
        #expect(record.body?.statedType == "application/pdf")
        #expect(record.versions.map(\.name) == ["saikes", "libcurl", "tls", "nghttp2"])
    }
}
