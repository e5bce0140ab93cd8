import Crypto
import FoundationEssentials

/// What a log says of itself at a moment: how many records it has and the hash over them, signed (C2SP tlog-checkpoint).
struct Checkpoint: Hashable, Sendable {
    /// The name of the log.
    var origin: String
    /// The number of records.
    var size: Int
    /// The root of the tree over them.
    var root: TreeHash

    /// The text that is signed.
    var body: String { "\(origin)\n\(size)\n\(root.base64)\n" }

    /// The signed note.
    ///
    /// - Throws: `noKey` where the secret half is not known; the library's own error is none that can be acted on.
    func signed(by key: NoteKey, keyPath: String) throws(EvidenceFault) -> String {
        guard let signing = key.signing else { throw .noKey(path: keyPath) }
        let signature: Data
        do {
            signature = try signing.signature(for: Array(body.utf8))
        } catch {
            throw .noKey(path: keyPath)
        }
        return "\(body)\n\u{2014} \(key.name) \(StrictBase64.text(key.id + signature))\n"
    }

    /// Reads a signed note; nil unless it is whole and one of its signatures is this key's.
    init?(_ note: [UInt8], by key: NoteKey) {
        guard let text = String(validating: note, as: UTF8.self), let end = text.firstRange(of: "\n\n") else {
            return nil
        }
        let body = text[..<text.index(after: end.lowerBound)]
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        // Extension lines may follow the root; a number is written without leading zeros.
        guard lines.count >= 4, lines[0] == key.name, let size = Int(lines[1]), size >= 0, String(size) == lines[1],
            let root = TreeHash(base64: lines[2])
        else { return nil }
        let prefix = "\u{2014} \(key.name) "
        let isSigned = text[end.upperBound...].split(separator: "\n").contains { line in
            guard line.hasPrefix(prefix), let data = StrictBase64.bytes(line.dropFirst(prefix.count)) else {
                return false
            }
            return Array(data.prefix(4)) == key.id
                && key.verifying.isValidSignature(data.dropFirst(4), for: Array(body.utf8))
        }
        guard isSigned else { return nil }
        (self.origin, self.size, self.root) = (key.name, size, root)
    }

    /// Makes a checkpoint.
    init(origin: String, size: Int, root: TreeHash) { (self.origin, self.size, self.root) = (origin, size, root) }
}
