/// The name of kept bytes: their SHA-256.
enum ObjectName {
    /// Whether a text is a SHA-256 as the store writes it: 64 hexadecimal digits in lower case.
    static func isDigest(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// Where the bytes of a digest lie in a store: `objects/ab/cdef…`.
    static func path(_ sha256: String) -> String { "\(folder(sha256))/\(sha256.dropFirst(2))" }

    /// The folder of a digest: `objects/ab`.
    static func folder(_ sha256: String) -> String { "objects/\(sha256.prefix(2))" }
}
