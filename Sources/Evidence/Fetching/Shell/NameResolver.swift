import Glibc

/// Looks names up.
///
/// A protocol, so that tests can have names lead where no name server would.
public protocol NameResolver: Sendable {
    /// The addresses of a host, IPv4 and IPv6, in the order to try them; it may block.
    ///
    /// - Throws: `noSuchHost` or `resolverFailed`.
    func addresses(of host: String) throws(FetchFailure) -> [IPAddress]
}

/// The system's own way of looking names up.
public struct SystemResolver: NameResolver {
    /// Makes a resolver.
    public init() {}

    /// glibc's EAI_NODATA, "no address of this name", which Swift does not see.
    private static let noData: Int32 = -5

    /// The addresses of a host by `getaddrinfo`.
    public func addresses(of host: String) throws(FetchFailure) -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_ADDRCONFIG
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &list)
        defer { freeaddrinfo(list) }
        guard code == 0 else {
            throw code == EAI_NONAME || code == Self.noData ? .noSuchHost : .resolverFailed
        }
        var found: [IPAddress] = []
        var next = list
        while let entry = next?.pointee {
            if let socket = entry.ai_addr, let address = IPAddress(socket), !found.contains(address) {
                found.append(address)
            }
            next = entry.ai_next
        }
        return found
    }
}
