import Evidence
import Testing

@Suite struct AddressPolicyTests {
    private func objection(_ text: String, allowing: [String] = []) throws -> AddressKind? {
        let policy = AddressPolicy(allowing: allowing.compactMap { AddressRange($0) })
        return policy.objection(to: try #require(IPAddress(text)))
    }

    @Test(
        "The first and the last address of every range that is not public is refused, and its neighbours are not",
        arguments: [
            ("0.0.0.0", "0.255.255.255", .unspecified), ("10.0.0.0", "10.255.255.255", .privateNetwork),
            ("100.64.0.0", "100.127.255.255", .carrier), ("127.0.0.0", "127.255.255.255", .loopback),
            ("169.254.0.0", "169.254.255.255", .linkLocal), ("172.16.0.0", "172.31.255.255", .privateNetwork),
            ("192.0.0.0", "192.0.0.255", .protocolUse), ("192.0.2.0", "192.0.2.255", .documentation),
            ("192.88.99.0", "192.88.99.255", .reserved), ("192.168.0.0", "192.168.255.255", .privateNetwork),
            ("198.18.0.0", "198.19.255.255", .benchmark), ("198.51.100.0", "198.51.100.255", .documentation),
            ("203.0.113.0", "203.0.113.255", .documentation), ("224.0.0.0", "239.255.255.255", .multicast),
            ("240.0.0.0", "255.255.255.255", .reserved), ("::", "::", .unspecified), ("::1", "::1", .loopback),
            ("100::", "100::ffff:ffff:ffff:ffff", .reserved),
            ("64:ff9b:1::808:808", "64:ff9b:1:ffff:ffff:ffff:808:808", .privateNetwork),
            ("2001:2::", "2001:2:0:ffff:ffff:ffff:ffff:ffff", .benchmark),
            ("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", .documentation),
            ("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", .documentation),
            ("5f00::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .reserved),
            ("fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .privateNetwork),
            ("fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .linkLocal),
            ("fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .privateNetwork),
            ("ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .multicast), ("4000::", "5eff::1", .reserved),
        ] as [(String, String, AddressKind)])
    func refused(_ first: String, _ last: String, _ kind: AddressKind) throws {
        let found = [try objection(first), try objection(last)]
        // 5f00::/16 is for segment routing, and outside of what is given out to the public in any case.
        #expect(found.allSatisfy { $0 == kind || kind == .reserved && $0 == .protocolUse })
    }

    @Test(
        "A public address is not refused",
        arguments: [
            "1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
            "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.0.3.0",
            "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "8.8.8.8",
            "2a00:1450:4010:c0a::65", "2600::", "2001:200::1", "2001:4860:4860::8888", "64:ff9b::808:808",
            "::ffff:8.8.8.8",
        ])
    func allowed(_ text: String) throws { #expect(try objection(text) == nil) }

    @Test(
        "An address that carries another one is judged by that",
        arguments: [
            ("::ffff:127.0.0.1", .loopback), ("::ffff:10.1.2.3", .privateNetwork), ("::ffff:a9fe:a9fe", .linkLocal),
            ("::127.0.0.1", .loopback), ("::8.8.8.8", .reserved), ("64:ff9b::127.0.0.1", .loopback),
            ("64:ff9b::a9fe:a9fe", .linkLocal), ("2002:7f00:1::", .loopback), ("2002:0a01:0203::1", .privateNetwork),
            ("2002:808:808::", .protocolUse), ("2001:0:808:808:0:0:80ff:fffe", .loopback),
            ("2001:0:4136:e378:8000:63bf:3fff:fdd2", .documentation), ("2a00::5efe:10.0.0.1", .privateNetwork),
            ("2a00::200:5efe:127.0.0.1", .loopback), ("::ffff:0:127.0.0.1", .reserved),
        ] as [(String, AddressKind)])
    func embedded(_ text: String, _ kind: AddressKind) throws { #expect(try objection(text) == kind) }

    @Test func `the operator allows a network by name, and nothing beside it`() throws {
        #expect(try objection("127.0.0.1", allowing: ["127.0.0.0/8"]) == nil)
        #expect(try objection("::ffff:127.0.0.1", allowing: ["127.0.0.0/8"]) == nil)
        #expect(try objection("127.0.0.2", allowing: ["127.0.0.1"]) == .loopback)
        #expect(try objection("::1", allowing: ["127.0.0.0/8"]) == .loopback)
        #expect(try objection("fd00::1", allowing: ["fd00::/8"]) == nil)
        #expect(try objection("10.0.0.1", allowing: ["fd00::/8", "192.168.0.0/16"]) == .privateNetwork)
    }

    @Test func `one forbidden address among several fails the host`() throws {
        let found = ["8.8.8.8", "10.0.0.1", "127.0.0.1"].compactMap { IPAddress($0) }
        #expect(AddressPolicy().objection(toAnyOf: found)?.address == found[1])
        #expect(AddressPolicy().objection(toAnyOf: Array(found.prefix(1))) == nil)
    }

    @Test(
        "A network is written with zeros after its prefix",
        arguments: [
            ("10.0.0.0/8", "10.0.0.0/8"), ("127.0.0.1", "127.0.0.1/32"), ("::/0", "::/0"), ("FD00::/8", "fd00::/8"),
            ("0.0.0.0/0", "0.0.0.0/0"), ("10.1.0.0/8", nil), ("10.0.0.0/33", nil), ("10.0.0.0/", nil), ("/8", nil),
            ("10.0.0.0/+8", nil), ("10.0.0/8", nil), ("example.kz/8", nil), ("", nil), ("::1/129", nil),
        ] as [(String, String?)])
    func range(_ text: String, _ written: String?) { #expect(AddressRange(text)?.description == written) }

    @Test(
        "Only the usual text of an address is one",
        arguments: [
            "127.1", "0x7f.0.0.1", "2130706433", "0177.0.0.1", "127.0.0.1 ", "[::1]", "fe80::1%eth0", "1.2.3.4.5",
        ])
    func unusual(_ text: String) { #expect(IPAddress(text) == nil) }
}
