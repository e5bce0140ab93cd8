import Foundation
import Notation
import TestSupport
import Testing

@testable import Evidence

@Suite struct FetcherTests {
    /// The document of the battery: `%PDF-1.4 ` and 40 times the bytes 0 to 255.
    private static let document =
        Array("%PDF-1.4 ".utf8) + (0..<40).flatMap { _ in Array(0...255 as ClosedRange<UInt8>) }

    @Test(
        "What broke off is continued where that is safe and fetched anew where it is not, and comes out whole",
        arguments: [
            ("continued", []), ("other-range", ["otherPart"]), ("other-etag", ["otherPart"]), ("whole-again", []),
            ("past-the-end", []),
        ] as [(String, [String])])
    func brokenOff(_ path: String, _ anomalies: [String]) throws {
        let bench = try FetchBench()
        #expect(bench.fetch(path: "\(path)/\(UUID())")?.code == "kept")
        let record = try #require(try bench.lastRecord())
        let sha256 = try #require(record.body?.sha256)
        let kept = try Data(contentsOf: URL(fileURLWithPath: try bench.store.object(sha256).path))
        #expect(Array(kept) == Self.document)
        #expect(record.anomalies == anomalies)
        let wasContinued = record.hops.last?.sent.contains { $0.name == "Range" }
        #expect(wasContinued == (path == "continued"))
    }

    @Test func `what the store has is asked about, and is still there`() throws {
        let bench = try FetchBench()
        let path = "re-check/\(UUID())"
        let first = bench.fetch(path: path)
        guard case .kept(let sha256, _) = first else {
            Issue.record("\(String(describing: first))")
            return
        }
        #expect(bench.fetch(path: path) == .unchanged(sha256: sha256))
        let record = try bench.lastRecord()
        #expect(record?.verdict == .unchanged)
        #expect(record?.body?.sha256 == sha256)
        #expect(bench.files().count == 1)
    }

    @Test func `an added authority stands in the record by its digest`() throws {
        let bench = try FetchBench()
        #expect(bench.fetch(path: "good", "good", host: "tls.test")?.code == "kept")
        let stated = try bench.lastRecord()?.policy.first { $0.name == "authorities" }?.value
        let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.server.authorities))
        #expect(stated == "system sha256:\(ContentDigest.hex(of: bytes))")
        #expect(AddedAuthorities(path: "a", bytes: Array("-----BEGIN CERTIFICATE-----\nAAAA\n".utf8)) == nil)
        bench.settings.authorities = nil
        #expect(bench.fetch(path: "good", "good", host: "tls.test")?.code == "certificateUntrusted")
        #expect(try bench.lastRecord()?.policy.first { $0.name == "authorities" }?.value == "system")
    }

    @Test func `an endless body leaves memory as it was`() throws {
        let bench = try FetchBench()
        bench.settings.limits.bodyBytes = 300_000_000
        (bench.settings.limits.baseTime, bench.settings.limits.attempts) = (.seconds(60), 1)
        _ = bench.fetch(path: "good")
        let before = peakMemory()
        #expect(bench.fetch(path: "endless-chunked")?.code == "tooLarge")
        #expect(peakMemory() - before < 40_000_000)
        #expect(bench.files().count == 1)
    }

    /// The most memory that the process ever had, in bytes.
    private func peakMemory() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return (Int(line.filter(\.isNumber)) ?? 0) * 1024
    }

    @Test func `many documents of many names are each there once, under the bytes that were sent`() throws {
        let bench = try FetchBench()
        let names = (0..<25).map { "n\($0).test" }
        bench.settings.resolver = FixedNames(Dictionary(names.map { ($0, ["127.0.0.1"]) }) { first, _ in first })
        let id = UUID()
        let urls = names.flatMap { name in (0..<8).map { bench.server.url("slow-good/\(id)/\($0)", host: name) } }
        var reports: [FetchProgress] = []
        let summary = Fetcher(bench.settings, into: bench.store).run(urls + urls) { reports.append($0) }
        #expect(summary.progress.kept == 200)
        #expect(summary.failures.isEmpty)
        #expect(Set(try bench.store.captures().map(\.askedURL)) == Set(urls))
        #expect(try bench.store.captures().count == 200)
        // The same path of every name gives the same bytes.
        #expect(bench.files().count == 8)
        #expect(reports.allSatisfy { $0.total == 200 && $0.ended + $0.active + $0.pausing <= 200 })
        #expect(reports.last?.ended == 200)
    }

    @Test func `a run that is stopped keeps what arrived and leaves the rest for later`() throws {
        let bench = try FetchBench()
        let id = UUID()
        let urls = (0..<200).map { bench.server.url("slow-good/\(id)/\($0)") }
        try bench.store.plan(urls)
        let fetcher = Fetcher(bench.settings, into: bench.store)
        let summary = fetcher.run(urls) { progress in
            if progress.kept >= 5 { fetcher.stop() }
        }
        #expect(summary.isStopped)
        #expect((5..<200).contains(summary.progress.kept))
        #expect(try bench.store.plannedCount(.done) == summary.progress.kept)
        #expect(try bench.store.plannedCount(.pending) == 200 - summary.progress.kept)
        #expect(bench.files().count == summary.progress.kept)
    }

    @Test func `a stop before the beginning is the end, and so is a cancelled task`() async throws {
        let bench = try FetchBench()
        let early = Fetcher(bench.settings, into: bench.store)
        early.stop()
        #expect(early.run([bench.server.url("good")]).isStopped)
        // Nothing but the cancel can end this one in time.
        (bench.settings.limits.idleTime, bench.settings.limits.attempts) = (.seconds(600), 100)
        let fetcher = Fetcher(bench.settings, into: bench.store)
        let url = bench.server.url("silence")
        let task = Task { await fetcher.fetch([url]) }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        #expect(await task.value.isStopped)
        #expect(bench.files() == [])
    }

    @Test func `a server that is down does not eat the run`() throws {
        let bench = try FetchBench()
        bench.settings.limits.attempts = 4
        bench.settings.urls = URLPolicy(allowingPorts: [1])
        let urls = (0..<100).map { "http://127.0.0.1:1/\($0)" }
        let summary = Fetcher(bench.settings, into: bench.store).run(urls)
        #expect(Set(summary.failures.map(\.failure.code)) == ["notReached", "hostGivenUp"])
        #expect(summary.progress.failed == 100)
        #expect(try bench.store.captures().filter { $0.reason == "notReached" }.count <= 12)
    }
}
