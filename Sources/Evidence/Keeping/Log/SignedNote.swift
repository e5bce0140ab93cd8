import Crypto
import FoundationEssentials

/// A text with the signature of whoever stands behind it, as C2SP's signed notes have it.
package enum SignedNote {
    /// Signs a body, which ends with a line end and has no empty line.
    ///
    /// - Throws: `noKey` where the secret half is not known; the library's own error is none that can be acted on.
    package static func text(_ body: String, by key: NoteKey, keyPath: String) throws(EvidenceFault) -> String {
        guard let signing = key.signing else { throw .noKey(path: keyPath) }
        let signature: Data
        do {
            signature = try signing.signature(for: Array(body.utf8))
        } catch {
            throw .noKey(path: keyPath)
        }
        return "\(body)\n\u{2014} \(key.name) \(StrictBase64.text(key.id + signature))\n"
    }

    /// The body of a note; nil unless it is whole and one of its signatures is this key's.
    package static func body(of note: [UInt8], by key: NoteKey) -> String? {
        guard let text = String(validating: note, as: UTF8.self), let end = text.firstRange(of: "\n\n") else {
            return nil
        }
        let body = text[..<text.index(after: end.lowerBound)]
        let prefix = "\u{2014} \(key.name) "
        let isSigned = text[end.upperBound...].split(separator: "\n").contains { line in
            guard line.hasPrefix(prefix), let data = StrictBase64.bytes(line.dropFirst(prefix.count)) else {
                return false
            }
            return Array(data.prefix(4)) == key.id
                && key.verifying.isValidSignature(data.dropFirst(4), for: Array(body.utf8))
        }
        return isSigned ? String(body) : nil
    }
}
