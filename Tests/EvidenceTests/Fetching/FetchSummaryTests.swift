import Evidence
import Testing

@Suite struct FetchSummaryTests {
    @Test func `failures stand by their reason, the commonest first, and reasons that read differently stand apart`()
        throws
    {
        let (one, two) = (try #require(IPAddress("127.0.0.1")), try #require(IPAddress("169.254.169.254")))
        var summary = FetchSummary()
        summary.outcomes = [
            "http://d/": .failed(.forbiddenAddress(two, .linkLocal)), "http://c/": .failed(.status(404)),
            "http://b/": .failed(.forbiddenAddress(one, .loopback)), "http://a/": .failed(.status(404)),
            "http://e/": .unchanged(sha256: ""),
        ]
        #expect(summary.failures.map(\.failure.code) == ["status404", "forbiddenAddress", "forbiddenAddress"])
        #expect(summary.failures.map(\.urls) == [["http://a/", "http://c/"], ["http://b/"], ["http://d/"]])
    }
}
