/// A network: every address that begins with the same bits.
public struct AddressRange: Hashable, Sendable {
    /// The first address.
    public let first: IPAddress
    /// How many bits all its addresses share: 0 to 32 of IPv4, 0 to 128 of IPv6.
    public let prefix: Int

    /// Makes a network from text such as `10.0.0.0/8` or `fc00::/7`; a single address is a network of one.
    ///
    /// Nil where the text is no network, also where bits after the prefix are set: `10.1.0.0/8` is likelier a mistake than
    /// a way to allow sixteen million addresses.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let head = parts.first, let first = IPAddress(head) else { return nil }
        let bits = first.bytes.count * 8
        self.first = first
        guard parts.count == 2 else {
            prefix = bits
            return
        }
        guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let prefix = Int(parts[1]), prefix <= bits
        else {
            return nil
        }
        self.prefix = prefix
        guard (prefix..<bits).allSatisfy({ first.bytes[$0 / 8] & (0x80 >> ($0 % 8)) == 0 }) else { return nil }
    }

    /// Whether an address lies in the network; one of the other family never does.
    public func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == first.bytes.count else { return false }
        let whole = prefix / 8
        guard address.bytes[..<whole] == first.bytes[..<whole] else { return false }
        let rest = prefix % 8
        return rest == 0 || (address.bytes[whole] ^ first.bytes[whole]) >> (8 - rest) == 0
    }
}

extension AddressRange: CustomStringConvertible {
    /// The network as it is written on the command line.
    public var description: String { "\(first)/\(prefix)" }
}
