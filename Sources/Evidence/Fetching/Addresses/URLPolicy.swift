import CCurl
import Glibc

/// Which addresses are asked: http and https, on usual ports, with plain names and without credentials.
///
/// libcurl's own parser reads them, so that what is vetted is what is asked. It writes `0x7f.1` and `2130706433` as the
/// addresses they are, and names of other alphabets in ASCII.
public struct URLPolicy: Hashable, Sendable {
    /// The longest address, in bytes as it is asked.
    public static let maximumBytes = 4096
    /// Ports that are allowed.
    public var ports: Set<Int>

    /// Makes a policy; by default of the usual ports alone.
    ///
    /// - Parameter ports: further ports, 1 to 65535.
    public init(allowingPorts ports: some Sequence<Int> = []) { self.ports = Set(ports).union([80, 443]) }

    /// Vets an address, relative to another where it is the target of a redirect.
    ///
    /// - Throws: why it cannot be asked.
    public func address(_ text: String, relativeTo base: DocumentAddress? = nil) throws(URLFault) -> DocumentAddress {
        let bytes = text.utf8.count
        guard bytes > 0, bytes <= Self.maximumBytes else {
            throw bytes == 0 ? .malformed : .tooLong(bytes: bytes)
        }
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw .malformed }
        let parser = try Parser()
        if let base { try parser.set(CURLUPART_URL, base.text) }
        try parser.set(CURLUPART_URL, text)
        return try vetted(parser)
    }

    private func vetted(_ parser: Parser) throws(URLFault) -> DocumentAddress {
        guard let scheme = try parser.part(CURLUPART_SCHEME)?.lowercased() else { throw .malformed }
        guard scheme == "http" || scheme == "https" else { throw .scheme(scheme) }
        for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS] {
            guard try parser.part(part) == nil else { throw .credentials }
        }
        guard try parser.part(CURLUPART_ZONEID) == nil else { throw .host }
        let port = try parser.part(CURLUPART_PORT, CURLU_DEFAULT_PORT).flatMap { Int($0) } ?? 0
        guard ports.contains(port) else { throw .port(port) }
        let host = try host(parser)
        try parser.set(CURLUPART_HOST, host)
        try parser.set(CURLUPART_FRAGMENT, nil)
        guard let text = try parser.part(CURLUPART_URL), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw .malformed
        }
        guard text.utf8.count <= Self.maximumBytes else { throw .tooLong(bytes: text.utf8.count) }
        let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        return DocumentAddress(text: text, isSecure: scheme == "https", host: bare, port: port)
    }

    /// The host in ASCII and lower case, without a last dot.
    private func host(_ parser: Parser) throws(URLFault) -> String {
        guard var host = try parser.part(CURLUPART_HOST, CURLU_PUNYCODE)?.lowercased() else { throw .host }
        if host.hasPrefix("[") {
            guard let address = IPAddress(host.dropFirst().dropLast()) else { throw .host }
            return "[\(address)]"
        }
        if host.hasSuffix(".") { host.removeLast() }
        guard IPAddress(host) == nil else { return host }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let isName = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { byte in
                    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
                }
        }
        // A last label of digits is somebody's way of writing an address, which resolvers read differently.
        let isNumber = labels.last?.utf8.first.map { (0x30...0x39).contains($0) } ?? true
        guard isName, !isNumber, host.utf8.count <= 253 else { throw .host }
        return host
    }
}

/// One address in the hands of libcurl's parser.
private final class Parser {
    private let handle: OpaquePointer

    init() throws(URLFault) {
        guard let handle = curl_url() else { throw .malformed }
        self.handle = handle
    }

    deinit { curl_url_cleanup(handle) }

    func set(_ part: CURLUPart, _ text: String?) throws(URLFault) {
        // Schemes are looked at afterwards, so that each has its own complaint.
        let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_ALLOW_SPACE | CURLU_URLENCODE)
        switch curl_url_set(handle, part, text, part == CURLUPART_URL ? flags : 0) {
        case CURLUE_OK: return
        case CURLUE_BAD_HOSTNAME, CURLUE_BAD_IPV6, CURLUE_NO_HOST, CURLUE_LACKS_IDN: throw .host
        case CURLUE_BAD_PORT_NUMBER: throw .port(0)
        default: throw .malformed
        }
    }

    func part(_ part: CURLUPart, _ flags: Int32 = 0) throws(URLFault) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        let code = Self.inUTF8 { curl_url_get(handle, part, &text, UInt32(flags)) }
        defer { curl_free(text) }
        switch code {
        case CURLUE_OK: return text.map { String(cString: $0) }
        case CURLUE_NO_USER, CURLUE_NO_PASSWORD, CURLUE_NO_OPTIONS, CURLUE_NO_ZONEID, CURLUE_NO_PORT,
            CURLUE_NO_HOST, CURLUE_NO_SCHEME:
            return nil
        default: throw part == CURLUPART_HOST ? .host : .malformed
        }
    }

    /// libcurl gives names of other alphabets to a library that reads them by the locale, which may be any.
    private static func inUTF8<Result>(_ body: () -> Result) -> Result {
        guard let utf8 else { return body() }
        let before = uselocale(utf8)
        defer { uselocale(before) }
        return body()
    }

    /// Made once, as it is read from a dozen files; nobody changes it.
    private nonisolated(unsafe) static let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
}
