extension AddressPolicy {
    /// A network that is not public and what it is for.
    struct Entry: Sendable {
        let range: AddressRange
        let kind: AddressKind
    }

    /// IPv4, by the registry of special-purpose addresses; the first that holds an address names it.
    static let v4 = entries([
        ("0.0.0.0/8", .unspecified), ("10.0.0.0/8", .privateNetwork), ("100.64.0.0/10", .carrier),
        ("127.0.0.0/8", .loopback), ("169.254.0.0/16", .linkLocal), ("172.16.0.0/12", .privateNetwork),
        ("192.0.0.0/24", .protocolUse), ("192.0.2.0/24", .documentation), ("192.31.196.0/24", .protocolUse),
        ("192.52.193.0/24", .protocolUse), ("192.88.99.0/24", .reserved), ("192.168.0.0/16", .privateNetwork),
        ("192.175.48.0/24", .protocolUse), ("198.18.0.0/15", .benchmark), ("198.51.100.0/24", .documentation),
        ("203.0.113.0/24", .documentation), ("224.0.0.0/4", .multicast), ("240.0.0.0/4", .reserved),
    ])

    /// IPv6, by the registry of special-purpose addresses; the first that holds an address names it.
    static let v6 = entries([
        ("::/128", .unspecified), ("::1/128", .loopback), ("::/96", .reserved), ("::ffff:0:0:0/96", .reserved),
        ("64:ff9b:1::/48", .privateNetwork), ("100::/64", .reserved), ("100:0:0:1::/64", .reserved),
        ("2001:2::/48", .benchmark), ("2001:db8::/32", .documentation), ("2001:10::/28", .reserved),
        ("2001::/23", .protocolUse), ("2002::/16", .protocolUse), ("2620:4f:8000::/48", .protocolUse),
        ("3fff::/20", .documentation), ("5f00::/16", .protocolUse), ("fc00::/7", .privateNetwork),
        ("fe80::/10", .linkLocal), ("fec0::/10", .privateNetwork), ("ff00::/8", .multicast),
    ])

    /// What IANA gives out to the public Internet; outside of it only NAT64's own prefix reaches anybody.
    static let globalUnicast = ["2000::/3", "64:ff9b::/96"].compactMap { AddressRange($0) }

    private static func entries(_ rows: [(String, AddressKind)]) -> [Entry] {
        rows.compactMap { row in AddressRange(row.0).map { Entry(range: $0, kind: row.1) } }
    }
}
