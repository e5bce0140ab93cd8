import Crypto
import Evidence
import FoundationEssentials
import Notation

/// The number of a person or sole proprietor as the register keeps it: HMAC-SHA-256 under the installation's own key.
///
/// A bare hash of twelve digits is reversed in minutes by trying all of them, so the key is a secret beside the database.
struct PersonToken: Sendable {
    private let key: SymmetricKey

    /// Takes the key's bytes.
    init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    /// A new key's bytes.
    static var newKey: [UInt8] { SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) } }

    /// The 64 hexadecimal digits that stand for a number.
    func token(of number: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Array(number.utf8), using: key).hexadecimal
    }
}
