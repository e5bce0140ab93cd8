import CCurl
import Notation

/// Certificates that an operator trusts beside the system's: the file that libcurl reads, and the digest for the records.
public struct AddedAuthorities: Hashable, Sendable {
    /// The file, certificates in PEM.
    public let path: String
    /// The SHA-256 of its bytes.
    public let sha256: String

    /// Takes a file as it was read; nil where it holds no certificate.
    public init?(path: String, bytes: [UInt8]) {
        guard bytes.withUnsafeBytes({ ccurl_certificate_count($0.baseAddress, $0.count) }) > 0 else { return nil }
        (self.path, sha256) = (path, ContentDigest.hex(of: bytes))
    }
}
