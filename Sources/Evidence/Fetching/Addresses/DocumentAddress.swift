/// Where a document is fetched from: an http or https address that was parsed, vetted and written in one way.
public struct DocumentAddress: Hashable, Sendable {
    /// The whole address in ASCII, without credentials or fragment, as it is asked for.
    public var text: String
    /// Whether it is asked over TLS.
    public var isSecure: Bool
    /// The host in ASCII and lower case, a name or the text of an address without brackets.
    public var host: String
    /// The port, 1 to 65535, also where it is the usual one.
    public var port: Int
    /// The address where the host is one; it need not be resolved.
    public var literal: IPAddress? { IPAddress(host) }

    /// What is shared by everything that comes from one server: host and port.
    var server: String { "\(host):\(port)" }
}
