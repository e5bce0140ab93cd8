extension TapeCursor {
    /// Takes a string; nil where there is another kind of value.
    public mutating func takeText() -> String? {
        guard let string else { return nil }
        index += 1
        return Self.text(string)
    }

    /// Takes a list of strings; nil where there is another kind of value, or an element of another kind.
    mutating func takeTexts() -> [String]? {
        guard let count = countOfElements else { return nil }
        step()
        var texts: [String] = []
        if count == 1 {
            guard let only = takeText() else { return nil }
            texts = [only]
        } else if count > 0 {
            texts.reserveCapacity(count)
            for _ in 0..<count {
                guard let text = takeText() else { return nil }
                texts.append(text)
            }
        }
        step()
        return texts
    }

    /// Whether a string stands here that has nothing but white space, so that a required key states nothing.
    var isBlankText: Bool {
        guard let string else { return false }
        // A visible ASCII character, or the first byte of a letter of two bytes, none of which is white space.
        if let first = string.first, (0x21..<0x7F).contains(first) || (0xC3...0xDF).contains(first) { return false }
        return String(decoding: string, as: UTF8.self).allSatisfy(\.isWhitespace)
    }

    /// The text of bytes that simdjson has read: it takes nothing but well-formed UTF-8 and whole pairs of surrogates.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII(bytes)))
    }

    private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = UnsafeRawPointer(bytes.baseAddress) else { return true }
        let highBits: UInt64 = 0x8080_8080_8080_8080
        var place = 0
        while place + 8 <= bytes.count {
            guard (start + place).loadUnaligned(as: UInt64.self) & highBits == 0 else { return false }
            place += 8
        }
        return bytes[place...].allSatisfy { $0 < 0x80 }
    }
}
