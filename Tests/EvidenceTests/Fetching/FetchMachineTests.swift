import Testing

@testable import Evidence

@Suite struct FetchMachineTests {
    @Test func `a document is looked up, asked for, received and stored`() {
        var bench = MachineBench()
        #expect(bench.tell(.start) == [.resolve(host: "example.kz")])
        let request = bench.tell(.resolved(.success(MachineBench.address))).request
        #expect(request?.address.text == MachineBench.url)
        #expect(request?.pinned == MachineBench.address)
        #expect(request?.headers == [])
        #expect(bench.head(200, "Content-Length: 10", "ETag: \"a\"", "Content-Type: application/pdf") == [])
        #expect(bench.machine.isReceiving)
        #expect(bench.tell(.bytes(10)) == [])
        let body = bench.tell(.finished).body
        #expect(body?.length == 10)
        #expect(body?.isLengthVerified == true)
        #expect(body?.validators.etag == "\"a\"")
        #expect(body?.statedType == "application/pdf")
        #expect(!bench.machine.isOver)
        #expect(bench.tell(.stored) == [])
        #expect(bench.machine.isOver)
    }

    @Test func `an address that cannot be asked is given up before anything is looked up`() {
        var bench = MachineBench("file:///etc/passwd")
        #expect(bench.tell(.start) == [.giveUp(.url(.scheme("file")))])
    }

    @Test func `a name that leads to an address of the inside is given up`() {
        var bench = MachineBench()
        _ = bench.tell(.start)
        let found = ["8.8.8.8", "10.0.0.1"].compactMap { IPAddress($0) }
        #expect(bench.tell(.resolved(.success(found))) == [.giveUp(.forbiddenAddress(found[1], .privateNetwork))])
    }

    @Test func `a redirect is vetted like the first address, and a document passed over is not received`() {
        var bench = MachineBench()
        _ = bench.open()
        #expect(bench.head(301, "Location: http://127.0.0.1/x", "Content-Length: 20") == [])
        #expect(!bench.machine.isReceiving)
        #expect(bench.tell(.bytes(20)) == [])
        let actions = bench.tell(.finished)
        #expect(actions.contains { if case .giveUp(.forbiddenAddress(_, .loopback)) = $0 { true } else { false } })
        #expect(bench.machine.anomalies == [.protectionDropped])
    }

    @Test func `five redirects are followed, a sixth is not, and a circle is seen`() {
        var bench = MachineBench()
        _ = bench.open()
        for hop in 1...5 { #expect(bench.redirect(to: "/\(hop)").request?.address.text == "https://example.kz/\(hop)") }
        #expect(bench.redirect(to: "/6").last == .giveUp(.tooManyRedirects))
        var circle = MachineBench()
        _ = circle.open()
        _ = circle.redirect(to: "/b")
        #expect(circle.redirect(to: "/a.pdf").last == .giveUp(.redirectLoop))
    }

    @Test func `a body is stopped where its bytes go over the limit, whatever was declared`() {
        var bench = MachineBench { $0.bodyBytes = 100 }
        _ = bench.open()
        #expect(bench.head(200, "Content-Length: 101") == [.cancel])
        #expect(bench.tell(.failed(.cancelled)).last == .giveUp(.tooLarge(limit: 100)))
        var chunked = MachineBench { $0.bodyBytes = 100 }
        _ = chunked.open()
        #expect(chunked.head(200, "Transfer-Encoding: chunked") == [])
        #expect(chunked.tell(.bytes(100)) == [])
        #expect(chunked.tell(.bytes(1)) == [.cancel])
        #expect(chunked.tell(.failed(.connectionLost)).last == .giveUp(.tooLarge(limit: 100)))
    }

    @Test func `the time that a document may take grows with what has arrived`() {
        var bench = MachineBench { ($0.baseTime, $0.bytesPerSecond, $0.idleTime) = (.seconds(10), 100, .seconds(100)) }
        _ = bench.open()
        _ = bench.head(200)
        _ = bench.tell(.bytes(1000))
        bench.now = .seconds(19)
        #expect(bench.tell(.tick) == [])
        bench.now = .seconds(20)
        #expect(bench.tell(.tick) == [.cancel])
        let actions = bench.tell(.failed(.cancelled))
        #expect(actions.contains { if case .wait(_, .tooSlow) = $0 { true } else { false } })
    }

    @Test func `silence is noticed before the head, within the body and in a look-up`() {
        var mute = MachineBench()
        _ = mute.open()
        mute.now = .seconds(45)
        #expect(mute.tell(.tick) == [.cancel])
        var stalled = MachineBench()
        _ = stalled.open()
        _ = stalled.head(200, "Content-Length: 5")
        stalled.now = .seconds(30)
        #expect(stalled.tell(.tick) == [.cancel])
        var unresolved = MachineBench()
        _ = unresolved.tell(.start)
        unresolved.now = .seconds(10)
        let actions = unresolved.tell(.tick)
        #expect(actions.contains { if case .wait(_, .resolverTimedOut) = $0 { true } else { false } })
        #expect(unresolved.tell(.resolved(.success(MachineBench.address))) == [])
    }

    @Test func `a stop may come at any time, and is the end`() {
        for events in [[], [FetchEvent.start], [.start, .resolved(.success(MachineBench.address))]] {
            var bench = MachineBench()
            for event in events { _ = bench.tell(event) }
            #expect(bench.tell(.cancelled) == [.giveUp(.cancelled)])
            #expect(bench.machine.isOver)
            #expect(bench.tell(.cancelled) == [])
        }
    }

    @Test func `an answer by the end of the connection alone is kept as not verified`() {
        var bench = MachineBench()
        _ = bench.open()
        _ = bench.head(200)
        _ = bench.tell(.bytes(7))
        #expect(bench.tell(.finished).body?.isLengthVerified == false)
        #expect(bench.machine.anomalies == [.lengthUnverified])
    }

    @Test func `a document that cannot be stored is given up`() {
        var bench = MachineBench()
        _ = bench.open()
        _ = bench.head(200)
        _ = bench.tell(.bytes(7))
        _ = bench.tell(.finished)
        let fault = EvidenceFault.noStore(path: "x")
        #expect(bench.tell(.notStored(fault)) == [.giveUp(.notKept(fault))])
    }
}
