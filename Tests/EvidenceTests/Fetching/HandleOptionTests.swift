import Foundation
import TestSupport
import Testing

@testable import Evidence

@Suite struct HandleOptionTests {
    /// What libcurl's manual calls the options, by hand: the table of the program is not asked what it should be.
    private static let standing: [String: CurlOption.Value] = [
        "NOSIGNAL": .number(1), "QUICK_EXIT": .number(1), "PROTOCOLS_STR": .text("http,https"),
        "REDIR_PROTOCOLS_STR": .text("http,https"), "FOLLOWLOCATION": .number(0), "PROXY": .text(""),
        "NOPROXY": .text("*"), "NETRC": .number(0), "DISALLOW_USERNAME_IN_URL": .number(1), "HTTPAUTH": .number(0),
        "HTTP09_ALLOWED": .number(0), "HTTP_VERSION": .number(4), "PIPEWAIT": .number(1),
        "HTTP_CONTENT_DECODING": .number(0), "SSL_VERIFYPEER": .number(1), "SSL_VERIFYHOST": .number(2),
        "SSLVERSION": .number(6), "DNS_CACHE_TIMEOUT": .number(-1), "CONNECTTIMEOUT_MS": .number(2000),
        "TIMEOUT_MS": .number(63_535), "LOW_SPEED_LIMIT": .number(1), "LOW_SPEED_TIME": .number(2),
        "MAXFILESIZE_LARGE": .offset(1_000_000), "BUFFERSIZE": .number(131_072),
        "USERAGENT": .text("saikes-evidence/1"), "VERBOSE": .number(1),
    ]

    @Test func `every handle of a fetch has the same protections, whatever it asks`() throws {
        let bench = try FetchBench()
        let id = UUID()
        let urls = [
            bench.server.url("good"), bench.server.url("good", "good", host: "tls.test"),
            bench.server.url("continued/\(id)", host: "http.test"), bench.server.url("hops/0"),
            bench.server.url("good", "expired", host: "tls.test"), bench.server.url("good", "http2", host: "tls.test"),
        ]
        var handles: [[String: CurlOption.Value]] = []
        let fetcher = Fetcher(bench.settings, into: bench.store)
        _ = fetcher.run(urls, report: { _ in }, onHandle: { handles.append($0.options) })
        #expect(handles.count > 12)
        let expected = Self.standing.merging(["CAINFO": .text(bench.server.authorities)]) { first, _ in first }
        for handle in handles {
            let rest = handle.filter { !["URL", "RESUME_FROM_LARGE", "RESOLVE", "HTTPHEADER"].contains($0.key) }
            #expect(rest == expected)
        }
        #expect(handles.contains { $0["HTTPHEADER"] == .lines(["If-Range: \"one\""]) })
        let port = bench.server.ports["http"] ?? 0
        #expect(handles.contains { $0["RESOLVE"] == .lines(["+http.test:\(port):127.0.0.1"]) })
    }

    @Test func `options are set in one file, and none switches the checks of certificates off`() throws {
        let folder = "\(Repository.root)/Sources"
        let files = (FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).compactMap { $0 as? String }
        for path in files where path.hasSuffix(".swift") && !path.hasSuffix("Shell/CurlOption.swift") {
            let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
            #expect(!text.contains("CURLOPT_SSL_") && !text.contains("CURLOPT_PROXY"), "\(path)")
        }
    }

    @Test func `without authorities of its own a handle trusts the system's`() {
        let names = CurlOption.standing(FetchLimits(), authorities: nil).map(\.name)
        #expect(!names.contains("CAINFO"))
        #expect(Set(names).count == names.count)
    }

    @Test func `a libcurl older than the one relied on is refused`() {
        #expect(CurlLibrary.isNewEnough(0x075801))
        #expect(!CurlLibrary.isNewEnough(0x075700))
        #expect(Fetcher.isUsable)
    }
}
