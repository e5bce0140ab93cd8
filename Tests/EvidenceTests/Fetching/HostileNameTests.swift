import Foundation
import TestSupport
import Testing

@testable import Evidence

@Suite struct HostileNameTests {
    private func hex(_ text: String) -> String { text.utf8.map { String($0, radix: 16) }.joined() }

    @Test(
        "A redirect is vetted like the first address",
        arguments: [
            ("http://127.0.0.2/x", "forbiddenAddress"), ("http://10.0.0.1/", "forbiddenAddress"),
            ("http://[::1]/", "forbiddenAddress"), ("http://[::ffff:169.254.169.254]/", "forbiddenAddress"),
            ("http://0x7f000002/", "forbiddenAddress"), ("http://inside.test/", "forbiddenAddress"),
            ("file:///etc/passwd", "forbiddenScheme"), ("ftp://127.0.0.1/", "forbiddenScheme"),
            ("http://user@127.0.0.1/", "credentialsInURL"), ("http://127.0.0.1:22/", "forbiddenPort"),
            ("http://nobody.test/", "noSuchHost"),
        ])
    func redirect(_ target: String, _ code: String) throws {
        let bench = try FetchBench()
        bench.settings.resolver = FixedNames(["inside.test": ["192.168.1.1"]])
        #expect(bench.fetch(path: "to/\(hex(target))")?.code == code)
        #expect(bench.files() == [])
        // The redirect itself stands in the record.
        #expect(try bench.lastRecord()?.hops.first?.location == target)
    }

    @Test(
        "A name that leads inside is not asked, also where only one of its addresses does",
        arguments: [["10.0.0.1"], ["127.0.0.1", "10.0.0.1"], ["::1"], ["::ffff:10.0.0.1"], ["64:ff9b::a00:1"]])
    func inside(_ addresses: [String]) throws {
        let bench = try FetchBench()
        bench.settings.resolver = FixedNames(["name.test": addresses])
        #expect(bench.fetch(path: "good", host: "name.test")?.code == "forbiddenAddress")
        #expect(try bench.lastRecord()?.hops == [])
    }

    @Test func `names that nobody answers for hold up no other, though there are more of them than threads`() throws {
        let bench = try FetchBench()
        let names = UnansweredNames()
        defer { names.letGo() }
        (bench.settings.resolver, bench.settings.lookUps, bench.settings.active) = (names, 2, 20)
        (bench.settings.limits.resolveTime, bench.settings.limits.attempts) = (.milliseconds(300), 6)
        let stuck = (0..<5).map { bench.server.url("good", host: "stuck\($0).test") }
        let free = (0..<3).map { bench.server.url("good", host: "free\($0).test") }
        let found = Fetcher(bench.settings, into: bench.store).run(stuck + free).outcomes
        #expect(stuck.map { found[$0]?.code } == Array(repeating: "resolverTimedOut", count: 5))
        #expect(free.map { found[$0]?.code } == Array(repeating: "kept", count: 3))
    }

    @Test func `a name that leads elsewhere the second time is asked at the address that was vetted`() throws {
        let bench = try FetchBench()
        let names = FixedNames(inTurn: ["name.test": [["127.0.0.1"], ["10.0.0.1"]]])
        bench.settings.resolver = names
        // The second hop and the second attempt ask the same name again.
        let target = bench.server.url("once-busy/\(UUID())", host: "name.test")
        #expect(bench.fetch(path: "to/\(hex(target))", host: "name.test")?.code == "kept")
        #expect(names.timesAsked("name.test") == 1)
        #expect(try bench.lastRecord()?.hops.map(\.address) == Array(repeating: try address(bench), count: 2))
    }

    private func address(_ bench: FetchBench) throws -> String? { "127.0.0.1:\(bench.server.ports["http"] ?? 0)" }

    @Test func `the address that is really connected to is vetted again`() throws {
        let bench = try FetchBench()
        let loop = try #require(FetchLoop(bench.settings, bench.store, Doorbell()))
        let machine = FetchMachine("http://name.test/", random: SeededGenerator(seed: 1))
        let transfer = Transfer(number: 0, place: "", machine: machine, known: nil, loop: loop)
        for (text, isOpened) in [("127.0.0.1", true), ("127.0.0.2", false), ("10.0.0.1", false), ("8.8.8.8", true)] {
            transfer.refused = nil
            var target = socketAddress(of: text)
            let socket = transfer.open(&target)
            #expect((socket >= 0) == isOpened, "\(text)")
            #expect((transfer.refused == nil) == isOpened, "\(text)")
            if socket >= 0 { close(socket) }
        }
    }

    @Test func `a request whose address was bent on the way to libcurl is refused at the socket`() throws {
        let bench = try FetchBench()
        // What the machine would never say: an address of the inside, as if the check had been passed.
        let door = Doorbell()
        let loop = try #require(FetchLoop(bench.settings, bench.store, door))
        var hosts = HostLedger()
        var machine = FetchMachine(
            bench.server.url("good", host: "name.test"), limits: FetchBench.limits, urls: bench.settings.urls,
            addresses: AddressPolicy(allowing: ["127.0.0.0/8"].compactMap { AddressRange($0) }),
            random: SeededGenerator(seed: 1))
        _ = machine.handle(.start, at: .zero, in: &hosts)
        let bent = ["127.0.0.2"].compactMap { IPAddress($0) }
        let actions = machine.handle(.resolved(.success(bent)), at: .zero, in: &hosts)
        let transfer = Transfer(number: 0, place: "", machine: machine, known: nil, loop: loop)
        loop.transfers[0] = transfer
        for action in actions { loop.perform(action, transfer) }
        let end = ContinuousClock.now + .seconds(5)
        while loop.transfers[0] != nil, ContinuousClock.now < end { loop.drive() }
        #expect(loop.summary.outcomes.values.first?.code == "forbiddenAddress")
    }

    @Test func `a name server that does not answer holds up nobody else`() throws {
        let bench = try FetchBench()
        bench.settings.resolver = StuckNames()
        let begin = ContinuousClock.now
        let urls = (1...4).map { bench.server.url("good", host: "stuck\($0).test") } + [bench.server.url("good")]
        let summary = Fetcher(bench.settings, into: bench.store).run(urls)
        #expect(summary.failures.map(\.failure) == [.resolverTimedOut])
        #expect(summary.progress.kept == 1)
        #expect(ContinuousClock.now - begin < .seconds(4))
    }
}

/// Name servers that take three seconds for nothing.
private struct StuckNames: NameResolver {
    func addresses(of host: String) throws(FetchFailure) -> [IPAddress] {
        Thread.sleep(forTimeInterval: 3)
        throw .resolverFailed
    }
}
