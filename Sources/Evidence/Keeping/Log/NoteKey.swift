package import Crypto
import FoundationEssentials

/// A key that signs checkpoints, and its public half, written as C2SP's signed notes write them.
package struct NoteKey: Sendable {
    /// The name of the log or the person, without spaces and plus signs.
    package let name: String
    /// The public half.
    package let verifying: Curve25519.Signing.PublicKey
    /// The secret half; nil where only the public one is known.
    package let signing: Curve25519.Signing.PrivateKey?

    /// Makes a new key.
    package init(newNamed name: String) {
        let key = Curve25519.Signing.PrivateKey()
        (self.name, verifying, signing) = (name, key.publicKey, key)
    }

    /// The algorithm's number in signed notes: Ed25519.
    private static let algorithm: UInt8 = 1

    /// The first four bytes of SHA-256 over name, line end, algorithm and public key.
    package var id: [UInt8] {
        Array(SHA256.hash(data: Array(name.utf8) + [0x0A, Self.algorithm] + verifying.rawRepresentation).prefix(4))
    }

    /// The public half as text: `name+id+base64`.
    package var verifierText: String { "\(name)+\(idText)+\(Self.base64(verifying.rawRepresentation))" }

    /// The secret half as text: `PRIVATE+KEY+name+id+base64`; nil where it is not known.
    package var signerText: String? {
        signing.map { "PRIVATE+KEY+\(name)+\(idText)+\(Self.base64($0.rawRepresentation))" }
    }

    /// Reads either text; nil where it is none or its id is another key's.
    package init?(_ text: some StringProtocol) {
        var parts = String(text).split(separator: "+", omittingEmptySubsequences: false).map { String($0) }[...]
        let isSecret = parts.starts(with: ["PRIVATE", "KEY"])
        if isSecret { parts = parts.dropFirst(2) }
        // Base64 may hold plus signs itself.
        guard parts.count >= 3, let data = StrictBase64.bytes(parts.dropFirst(2).joined(separator: "+")),
            data.first == Self.algorithm, let name = parts.first, !name.isEmpty
        else { return nil }
        do {
            let bytes = data.dropFirst()
            signing = isSecret ? try Curve25519.Signing.PrivateKey(rawRepresentation: bytes) : nil
            verifying = try signing?.publicKey ?? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        } catch {
            return nil
        }
        self.name = name
        guard parts.dropFirst().first == idText else { return nil }
    }

    private var idText: String {
        id.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func base64(_ bytes: Data) -> String { StrictBase64.text([algorithm] + bytes) }
}
