/// What a JSON string must escape, and what it should: marks that steer a terminal or turn the direction of a line.
///
/// The marks are control characters that JSON itself leaves as they are (U+007F to U+009F), U+200B to U+200F, U+2028 to
/// U+202E, U+2060 to U+2069 and U+FEFF.
enum JSONEscape {
    /// How many bytes beyond the text ``isPlain(_:)`` reads.
    static let overrun = 8

    /// Whether a text, in UTF-8, stands in a JSON string as it is.
    ///
    /// Most texts do, so eight bytes are looked at in one step; the bytes after the text must be readable and plain.
    static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = UnsafeRawPointer(text.baseAddress) else { return true }
        var place = 0
        while place < text.count {
            let bytes = (start + place).loadUnaligned(as: UInt64.self)
            // A quotation mark beside the controls: only they are at most a space once their second bit is turned.
            let low = ((bytes ^ each(0x02)) &- each(0x21)) & ~bytes
            let marks = low | equal(bytes, 0x5C) | equal(bytes, 0x7F)
            if marks & each(0x80) != 0 { return false }
            // Beyond ASCII only characters that begin with one of three bytes may be marks.
            var leads = (equal(bytes | each(0x20), 0xE2) | equal(bytes, 0xEF)) & each(0x80)
            while leads != 0 {
                if isMark(start + place + leads.trailingZeroBitCount / 8) { return false }
                leads &= leads &- 1
            }
            place += 8
        }
        return true
    }

    /// A byte in all eight places.
    private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// The upper bit of each place that has the byte; above such a place others may be set too.
    private static func equal(_ bytes: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = bytes ^ each(byte)
        return (difference &- each(0x01)) & ~difference
    }

    /// Whether a mark beyond ASCII begins here.
    private static func isMark(_ place: UnsafeRawPointer) -> Bool {
        func byte(_ offset: Int) -> UInt8 { place.load(fromByteOffset: offset, as: UInt8.self) }
        switch byte(0) {
        case 0xC2: return byte(1) < 0xA0
        case 0xE2 where byte(1) == 0x80: return byte(2) &- 0x8B <= 4 || byte(2) &- 0xA8 <= 6
        case 0xE2 where byte(1) == 0x81: return byte(2) &- 0xA0 <= 9
        case 0xEF: return byte(1) == 0xBB && byte(2) == 0xBF
        default: return false
        }
    }

    /// The content of a JSON string with the fewest escapes that RFC 8259 allows, and the marks escaped too.
    static func escaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var index = 0
        while index < text.count {
            if let (mark, length) = mark(in: text[index...]) {
                append(mark, to: &bytes)
                index += length
            } else {
                append(text[index], to: &bytes)
                index += 1
            }
        }
        return bytes
    }

    /// Writes a byte of a JSON string, escaped where it must be.
    static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
        case 0x08: bytes.append(contentsOf: "\\b".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0C: bytes.append(contentsOf: "\\f".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0..<0x20: append(UInt16(byte), to: &bytes)
        default: bytes.append(byte)
        }
    }

    /// The mark with which bytes begin, and its length in bytes; nil where they begin with none.
    private static func mark(in text: Slice<UnsafeBufferPointer<UInt8>>) -> (mark: UInt16, length: Int)? {
        guard let first = text.first, first >= 0x7F else { return nil }
        if first == 0x7F { return (0x7F, 1) }
        let length = first < 0xE0 ? 2 : 3
        guard text.count >= length else { return nil }
        let second = UInt16(text[text.startIndex + 1] & 0x3F)
        guard length == 3 else {
            return first == 0xC2 && second < 0x20 ? (0x80 | second, length) : nil
        }
        let value = UInt16(first & 0x0F) << 12 | second << 6 | UInt16(text[text.startIndex + 2] & 0x3F)
        switch value {
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: return first < 0xF0 ? (value, length) : nil
        default: return nil
        }
    }

    private static func append(_ value: UInt16, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: "\\u".utf8)
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(value >> shift & 0x0F)
            bytes.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
        }
    }
}
