import Testing

@testable import Evidence

@Suite struct RetryTests {
    @Test(
        "What passes is asked again, what stays is not",
        arguments: [
            (408, true), (425, true), (429, true), (500, true), (502, true), (503, true), (504, true), (400, false),
            (401, false), (403, false), (404, false), (410, false), (416, false), (451, false), (501, false),
            (505, false), (204, false), (300, false),
        ])
    func status(_ status: Int, _ isAsked: Bool) {
        var bench = MachineBench()
        _ = bench.open()
        _ = bench.head(status)
        #expect((bench.tell(.finished).pause != nil) == isAsked)
    }

    @Test(
        "Faults of the network pass, those of rules do not",
        arguments: [
            (.resolverFailed, true), (.notReached, true), (.connectTimedOut, true), (.cutShort, true),
            (.tlsFailed, true), (.connectionLost, true), (.streamReset, true), (.noAnswer, true), (.stalled, true),
            (.notHTTP, false), (.certificateExpired, false), (.certificateWrongName, false), (.tlsTooOld, false),
            (.url(.malformed), false), (.tooLarge(limit: 1), false), (.noSuchHost, false),
            (.unexpected(code: 2), false),
        ] as [(FetchFailure, Bool)])
    func fault(_ failure: FetchFailure, _ isAsked: Bool) {
        var bench = MachineBench()
        _ = bench.open()
        #expect((bench.tell(.failed(failure)).pause != nil) == isAsked)
    }

    @Test func `pauses are of any length up to a bound that doubles, the same from the same seed`() {
        func pauses(_ seed: UInt64) -> [Duration] {
            var bench = MachineBench(seed: seed) { $0.attempts = 8 }
            return (0..<7).compactMap { _ in
                _ = bench.open()
                let before = bench.now
                guard let until = bench.tell(.failed(.connectionLost)).pause else { return nil }
                bench.now = until
                return until - before
            }
        }
        var longest = [Duration](repeating: .zero, count: 7)
        for seed in 1...400 as ClosedRange<UInt64> {
            for (place, pause) in pauses(seed).enumerated() { longest[place] = max(longest[place], pause) }
        }
        for (place, bound) in [1, 2, 4, 8, 16, 30, 30].enumerated() {
            #expect(longest[place] <= .seconds(bound))
            #expect(longest[place] > .milliseconds(bound * 900))
        }
        #expect(pauses(7) == pauses(7))
        #expect(pauses(7) != pauses(8))
        #expect(pauses(7).count == 7)
    }

    @Test func `attempts are counted, and the last failure is the reason`() {
        var bench = MachineBench { $0.attempts = 3 }
        for attempt in 1...3 {
            _ = bench.open()
            let actions = bench.tell(.failed(.connectionLost))
            if let until = actions.pause { bench.now = until }
            #expect((actions.last == .giveUp(.connectionLost)) == (attempt == 3))
        }
    }

    @Test func `what a server asks to wait is kept to, at most an hour of it, and no longer than the run has patience`()
    {
        func answer(_ value: String, patience: Int) -> [FetchAction] {
            var bench = MachineBench { $0.patience = .seconds(patience) }
            _ = bench.open()
            _ = bench.head(503, "Retry-After: \(value)")
            return bench.tell(.finished)
        }
        #expect(answer("7", patience: 300).pause == .seconds(7))
        #expect(answer("0", patience: 300).pause == .seconds(0))
        #expect(answer("Mon, 04 May 2026 00:00:09 GMT", patience: 300).pause == .seconds(9))
        #expect(answer("Sun, 03 May 2026 00:00:00 GMT", patience: 300).pause == .seconds(0))
        #expect(answer("31536000", patience: 3600).pause == .seconds(3600))
        #expect(answer("99999999999999999999", patience: 3600).pause == .seconds(3600))
        #expect(answer("31536000", patience: 300).last == .giveUp(.askedToWait(seconds: 3600)))
        #expect(answer("Thu, 31 Dec 2099 00:00:00 GMT", patience: 300).last == .giveUp(.askedToWait(seconds: 3600)))
        // What is no wish is none.
        #expect((answer("soon", patience: 300).pause ?? .seconds(99)) <= .seconds(1))
        #expect((answer("-5", patience: 300).pause ?? .seconds(99)) <= .seconds(1))
    }

    @Test func `a server's stock of retries runs out, and successes fill it up`() {
        var hosts = HostLedger()
        func spent(_ server: String) -> Bool { hosts.spendRetry(server) }
        for _ in 0..<20 { #expect(spent("a:443")) }
        #expect(!spent("a:443"))
        #expect(spent("b:443"))
        for _ in 0..<5 { hosts.noteAnswer("a:443") }
        #expect(spent("a:443"))
        #expect(!spent("a:443"))
    }

    @Test func `a server that cannot be spoken to eight times in a row is asked no more, and one answer clears it`() {
        var hosts = HostLedger()
        for _ in 0..<7 { hosts.noteFailure("example.kz:443") }
        #expect(!hosts.hasGivenUp("example.kz:443"))
        hosts.noteAnswer("example.kz:443")
        for _ in 0..<8 { hosts.noteFailure("example.kz:443") }
        #expect(hosts.hasGivenUp("example.kz:443"))
        var bench = MachineBench()
        bench.hosts = hosts
        #expect(bench.open() == [.giveUp(.hostGivenUp)])
    }
}
