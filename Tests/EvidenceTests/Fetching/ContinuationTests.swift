import Testing

@testable import Evidence

@Suite struct ContinuationTests {
    /// A document of 100 bytes of which 40 have come when the connection breaks.
    private func brokenOff(_ fields: String...) -> (bench: MachineBench, next: FetchRequest?) {
        var bench = MachineBench()
        _ = bench.open()
        var actions: [FetchAction] = []
        for line in ["HTTP/1.1 200 OK", "Content-Length: 100"] + fields + [""] {
            actions += bench.tell(.headerLine(Array("\(line)\r\n".utf8), MachineBench.moment))
        }
        _ = bench.tell(.bytes(40))
        actions = bench.tell(.failed(.connectionLost))
        bench.now = actions.pause ?? .zero
        let next = bench.open().request
        return (bench, next)
    }

    @Test func `a stated rest longer than any number is too large, and no crash`() {
        var bench = MachineBench()
        _ = bench.open()
        _ = bench.head(200, "Content-Length: 9", "ETag: \"a\"")
        _ = bench.tell(.bytes(5))
        let paused = bench.tell(.failed(.connectionLost))
        bench.now = paused.pause ?? .zero
        #expect(bench.open().request?.resumeFrom == 5)
        let actions = bench.head(206, "Content-Range: bytes 5-8/*", "Content-Length: \(Int.max)", "ETag: \"a\"")
        #expect(actions == [.cancel])
        #expect(bench.tell(.failed(.cancelled)).contains(.giveUp(.tooLarge(limit: bench.machine.limits.bodyBytes))))
    }

    @Test func `a strong entity tag lets the rest be asked for`() {
        var (bench, next) = brokenOff("ETag: \"v1\"")
        #expect(next?.resumeFrom == 40)
        #expect(next?.headers == [CaptureRecord.Pair("If-Range", "\"v1\"")])
        #expect(bench.head(206, "Content-Range: bytes 40-99/100", "Content-Length: 60", "ETag: \"v1\"") == [])
        _ = bench.tell(.bytes(60))
        let body = bench.tell(.finished).body
        #expect(body?.length == 100)
        #expect(body?.isLengthVerified == true)
    }

    @Test(
        "Without one the document is asked for from the beginning",
        arguments: [
            "X: y", "ETag: W/\"v1\"", "ETag: v1", "ETag: \"a b\"", "Last-Modified: Mon, 04 May 2026 00:00:00 GMT",
        ])
    func weak(_ field: String) {
        let (_, next) = brokenOff(field)
        #expect(next?.resumeFrom == 0)
        #expect(next?.headers == [])
    }

    @Test(
        "A part that is not the one asked for starts the document over",
        arguments: [
            ["206", "Content-Range: bytes 41-99/100"], ["206", "Content-Range: bytes 0-99/100"],
            ["206", "Content-Range: bytes 40-99/101"], ["206", "Content-Range: bytes 40-99/100", "ETag: \"v2\""],
            ["206", "Content-Range: bytes 99-40/100"], ["206", "Content-Range: lines 40-99/100"], ["206", "X: y"],
            ["200", "Content-Length: 100"], ["416", "Content-Range: bytes */100"],
        ])
    func other(_ answer: [String]) {
        var (bench, _) = brokenOff("ETag: \"v1\"")
        var actions: [FetchAction] = []
        for line in ["HTTP/1.1 \(answer[0]) X"] + answer.dropFirst() + [""] where actions.isEmpty {
            actions = bench.tell(.headerLine(Array("\(line)\r\n".utf8), MachineBench.moment))
        }
        #expect(actions == [.cancel])
        actions = bench.tell(.failed(.cancelled))
        #expect(actions.first == .dropBody)
        if case .resolve = actions.last { actions = bench.tell(.resolved(.success(MachineBench.address))) }
        #expect(actions.request?.resumeFrom == 0)
        _ = bench.head(200, "Content-Length: 5")
        _ = bench.tell(.bytes(5))
        #expect(bench.tell(.finished).body?.length == 5)
    }

    @Test func `a part that ends short is not the whole`() {
        var (bench, _) = brokenOff("ETag: \"v1\"")
        _ = bench.head(206, "Content-Range: bytes 40-98/100")
        _ = bench.tell(.bytes(59))
        let actions = bench.tell(.finished)
        #expect(actions.body == nil)
        #expect(actions.pause != nil)
    }

    @Test func `another address does not go on with it`() {
        var (bench, next) = brokenOff("ETag: \"v1\"")
        #expect(next?.resumeFrom == 40)
        let other = bench.redirect(to: "/other.pdf").request
        #expect(other?.resumeFrom == 0)
        #expect(bench.head(200, "Content-Length: 5") == [.dropBody])
        _ = bench.tell(.bytes(5))
        #expect(bench.tell(.finished).body?.length == 5)
    }

    @Test func `what the store has is asked about by its tag, else by its date, at the same address only`() {
        let validators = CaptureRecord.Validators(etag: "\"v1\"", lastModified: "Mon, 04 May 2026 00:00:00 GMT")
        var tagged = MachineBench(known: KnownCopy(finalURL: MachineBench.url, validators: validators))
        #expect(tagged.open().request?.headers == [CaptureRecord.Pair("If-None-Match", "\"v1\"")])
        #expect(tagged.head(304) == [])
        #expect(tagged.tell(.finished) == [.confirm])
        var dated = MachineBench(
            known: KnownCopy(finalURL: MachineBench.url, validators: .init(lastModified: validators.lastModified)))
        #expect(dated.open().request?.headers.map(\.name) == ["If-Modified-Since"])
        var elsewhere = MachineBench(known: KnownCopy(finalURL: "https://other.kz/", validators: validators))
        #expect(elsewhere.open().request?.headers == [])
        #expect(elsewhere.head(304) == [])
        #expect(elsewhere.tell(.finished).last == .giveUp(.unaskedNotModified))
    }
}
