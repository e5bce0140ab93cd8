import Evidence
import Notation

/// What the register says of itself at a moment: how many events it has and the hash over them, signed by the
/// installation, so that a tail that was cut off shows.
struct RegisterHead: Equatable {
    /// How many events there are.
    var count: Int
    /// The hash of the last one.
    var hash: [UInt8]

    /// The signed note: origin, count, hash.
    func note(by key: NoteKey, keyPath: String) throws(RegisterFault) -> String {
        do throws(EvidenceFault) {
            return try SignedNote.text("\(key.name)\n\(count)\n\(hash.hexadecimal)\n", by: key, keyPath: keyPath)
        } catch {
            throw .noKey(path: keyPath)
        }
    }

    /// Makes a head.
    init(count: Int, hash: [UInt8]) { (self.count, self.hash) = (count, hash) }

    /// Reads a signed note; nil unless this key signed it.
    init?(note: String, by key: NoteKey) {
        guard let body = SignedNote.body(of: Array(note.utf8), by: key) else { return nil }
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4, lines[0] == key.name, let count = Int(lines[1]), count >= 0,
            let hash = Hexadecimal.bytes(lines[2]), hash.count == 32
        else { return nil }
        (self.count, self.hash) = (count, hash)
    }
}

/// Bytes written as hexadecimal digits.
enum Hexadecimal {
    /// The bytes that digits in lower case stand for; nil where they are none.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(digits[place]), let low = value(digits[place + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    /// Whether a text is a SHA-256 in lower case.
    static func isDigest(_ text: String) -> Bool { text.utf8.count == 64 && bytes(text) != nil }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}
