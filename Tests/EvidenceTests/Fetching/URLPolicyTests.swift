import Evidence
import Testing

@Suite struct URLPolicyTests {
    private func code(_ text: String, ports: [Int] = [], from base: String? = nil) throws -> String {
        let policy = URLPolicy(allowingPorts: ports)
        let from = try base.map { try policy.address($0) }
        do throws(URLFault) {
            return try policy.address(text, relativeTo: from).text
        } catch {
            return error.code
        }
    }

    @Test(
        "An address is written in one way",
        arguments: [
            ("https://example.kz/a.pdf", "https://example.kz/a.pdf"), ("HTTP://Example.KZ", "http://example.kz/"),
            ("https://example.kz:443/a", "https://example.kz:443/a"),
            ("https://example.kz/a#page=2", "https://example.kz/a"),
            ("https://example.kz./a", "https://example.kz/a"), ("https://example.kz/a/../b", "https://example.kz/b"),
            ("https://example.kz/a b.pdf", "https://example.kz/a%20b.pdf"),
            ("https://example.kz/диплом.pdf", "https://example.kz/%d0%b4%d0%b8%d0%bf%d0%bb%d0%be%d0%bc.pdf"),
            ("https://пример.қаз/", "https://xn--e1afmkfd.xn--80ao21a/"), ("http://0x7f.1/", "http://127.0.0.1/"),
            ("http://2130706433/", "http://127.0.0.1/"), ("http://0177.0.0.01/", "http://127.0.0.1/"),
            ("http://127.1/", "http://127.0.0.1/"), ("http://[::FFFF:7f00:1]/", "http://[::ffff:127.0.0.1]/"),
        ])
    func written(_ text: String, _ result: String) throws { #expect(try code(text) == result) }

    @Test(
        "What cannot be asked says why",
        arguments: [
            ("", "malformedURL"), ("example.kz/a.pdf", "malformedURL"), ("https://", "badHost"),
            ("file:///etc/passwd", "forbiddenScheme"), ("ftp://example.kz/a", "forbiddenScheme"),
            ("gopher://example.kz/", "forbiddenScheme"), ("javascript:alert(1)", "malformedURL"),
            ("https://user@example.kz/", "credentialsInURL"), ("https://user:word@example.kz/", "credentialsInURL"),
            ("https://:@example.kz/", "credentialsInURL"),
            ("https://example.kz:22/", "forbiddenPort"), ("https://example.kz:0/", "forbiddenPort"),
            ("https://example.kz:99999/", "forbiddenPort"), ("https://[fe80::1%25eth0]/", "badHost"),
            ("https://exa mple.kz/", "badHost"), ("https://-example.kz/", "badHost"), ("https://a..kz/", "badHost"),
            ("https://1.2.3.4.5/", "badHost"), ("https://example.0x7f/", "badHost"),
            ("https://example.kz/\r\nHost: x", "malformedURL"), ("https://example.kz/\u{0}", "malformedURL"),
        ])
    func refused(_ text: String, _ result: String) throws { #expect(try code(text) == result) }

    @Test func `an address longer than 4096 bytes is refused, also one that grows when it is written out`() throws {
        #expect(try code("https://example.kz/" + String(repeating: "a", count: 4077)).count == 4096)
        #expect(try code("https://example.kz/" + String(repeating: "a", count: 4078)) == "urlTooLong")
        #expect(try code("https://example.kz/" + String(repeating: "ж", count: 1000)) == "urlTooLong")
    }

    @Test func `a port that the operator allows is asked`() throws {
        #expect(try code("https://example.kz:8443/a", ports: [8443]) == "https://example.kz:8443/a")
        #expect(try code("https://example.kz:8444/a", ports: [8443]) == "forbiddenPort")
    }

    @Test(
        "The target of a redirect is read relative to where it stands, and vetted the same",
        arguments: [
            ("b.pdf", "https://example.kz/x/b.pdf"), ("/b", "https://example.kz/b"),
            ("//other.kz/b", "https://other.kz/b"),
            ("?q", "https://example.kz/x/a?q"), ("file:///etc/passwd", "forbiddenScheme"),
            ("http://user@other.kz/", "credentialsInURL"), ("http://other.kz:25/", "forbiddenPort"),
        ])
    func redirect(_ target: String, _ result: String) throws {
        #expect(try code(target, from: "https://example.kz/x/a") == result)
    }
}
