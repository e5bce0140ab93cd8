import Glibc

/// An address of IPv4 or IPv6, without port or zone.
public struct IPAddress: Hashable, Sendable {
    /// Its bytes in network order: 4 or 16.
    public let bytes: [UInt8]

    /// Makes an address from 4 or 16 bytes; nil for another number.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Makes an address from its usual text, `192.0.2.1` or `2001:db8::1`; nil for anything else.
    ///
    /// Forms that only old resolvers take, such as `0x7f.1` or `127.1`, are no usual text.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 {
            self.bytes = Array(bytes[..<4])
        } else if inet_pton(AF_INET6, text, &bytes) == 1 {
            self.bytes = bytes
        } else {
            return nil
        }
    }

    /// Makes an address from a socket's; nil where it is of another family.
    init?(_ socket: UnsafePointer<sockaddr>) {
        switch Int32(socket.pointee.sa_family) {
        case AF_INET:
            bytes = socket.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { address in
                withUnsafeBytes(of: address.pointee.sin_addr) { Array($0) }
            }
        case AF_INET6:
            bytes = socket.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { address in
                withUnsafeBytes(of: address.pointee.sin6_addr) { Array($0) }
            }
        default: return nil
        }
    }

    /// Whether it is of IPv4.
    public var isV4: Bool { bytes.count == 4 }

    /// The IPv4 address that an IPv6 address carries, and which way; nil where it carries none.
    ///
    /// Mapped (RFC 4291), compatible (RFC 4291, deprecated), NAT64 (RFC 6052), 6to4 (RFC 3056), Teredo (RFC 4380, stated
    /// inverted) and ISATAP (RFC 5214): whoever connects to such an address may reach the one inside.
    public var embedded: IPAddress? {
        guard bytes.count == 16 else { return nil }
        func inner(_ first: Int) -> IPAddress? { IPAddress(bytes: Array(bytes[first..<first + 4])) }
        if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == bytes[11], bytes[10] == 0 || bytes[10] == 0xFF {
            // `::` and `::1` have the shape of a compatible address and are none.
            let isOwn = bytes[10] == 0 && bytes[12...14].allSatisfy { $0 == 0 } && bytes[15] < 2
            return isOwn ? nil : inner(12)
        }
        if bytes.starts(with: [0, 0x64, 0xFF, 0x9B]) { return inner(12) }
        if bytes.starts(with: [0x20, 0x02]) { return inner(2) }
        if bytes.starts(with: [0x20, 0x01, 0, 0]) { return IPAddress(bytes: bytes[12...].map { ~$0 }) }
        if bytes[9..<12].elementsEqual([0, 0x5E, 0xFE]) { return inner(12) }
        return nil
    }
}

extension IPAddress: CustomStringConvertible {
    /// The address in its shortest usual text.
    public var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = isV4 ? AF_INET : AF_INET6
        guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
