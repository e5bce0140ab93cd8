/// Folds text of the letters that papers of Kazakhstan have, ASCII and Cyrillic, byte by byte and without look-ups.
///
/// It gives what folding by the tables of Unicode gives, in a tenth of the time; any other letter it leaves to them.
struct FoldedText {
    /// The words, with single spaces between them, as UTF-8.
    private(set) var bytes: [UInt8] = []

    /// The words, with single spaces between them.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Folds a text; false where it has a letter that only the tables know.
    mutating func add(_ text: some StringProtocol) -> Bool {
        var text = String(text)
        return text.withUTF8 { fold($0) }
    }

    private mutating func fold(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.reserveCapacity(source.count + 8)
        var index = 0
        while index < source.count {
            guard let (scalar, length) = Self.scalar(source, index) else { return false }
            guard Self.isPartOfWord(scalar) else {
                index += length
                continue
            }
            if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            guard let end = foldWord(source, index) else { return false }
            index = end
        }
        return true
    }

    /// Folds a word and gives where it ends; nil where it has a letter that only the tables know.
    private mutating func foldWord(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var end = start
        var hasOwnLatin = false
        while end < source.count {
            guard let (scalar, length) = Self.scalar(source, end) else { return nil }
            guard Self.isPartOfWord(scalar) else { break }
            hasOwnLatin = hasOwnLatin || (0x61...0x7A).contains(scalar) && Self.twins[Int(scalar - 0x61)] == 0
            end += length
        }
        var index = start
        while index < end {
            guard let (scalar, length) = Self.scalar(source, index) else { return nil }
            append(hasOwnLatin ? scalar : Self.twin(of: scalar))
            index += length
        }
        return end
    }

    private mutating func append(_ scalar: UInt32) {
        if scalar < 0x80 {
            bytes.append(UInt8(scalar))
        } else {
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        }
    }

    /// The scalar at a place, in lower case, and its length in bytes; nil for one beyond ASCII, Cyrillic and the usual marks.
    private static func scalar(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> (scalar: UInt32, length: Int)? {
        let first = source[index]
        if first < 0x80 {
            return (UInt32((0x41...0x5A).contains(first) ? first + 0x20 : first), 1)
        }
        if first & 0xE0 == 0xC0 {
            let scalar = UInt32(first & 0x1F) << 6 | UInt32(source[index + 1] & 0x3F)
            switch scalar {
            // No-break space and quotation marks part words and have no case.
            case 0xA0, 0xAB, 0xBB: return (scalar, 2)
            case 0x400...0x481, 0x48A...0x52F: return (lower(scalar), 2)
            default: return nil
            }
        }
        if first == 0xE2, source[index + 1] == 0x80 {
            // Dashes, quotation marks, the ellipsis.
            let scalar = 0x2000 | UInt32(source[index + 2] & 0x3F)
            return (0x2010...0x2026).contains(scalar) ? (scalar, 3) : nil
        }
        if first == 0xE2, source[index + 1] == 0x84, source[index + 2] == 0x96 { return (0x2116, 3) }
        return nil
    }

    /// A Cyrillic letter in lower case.
    private static func lower(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x400...0x40F: scalar + 0x50
        case 0x410...0x42F: scalar + 0x20
        case 0x4C0: 0x4CF
        case 0x4C1...0x4CE: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar & 1 == 0 ? scalar + 1 : scalar
        default: scalar
        }
    }

    private static func isPartOfWord(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x61...0x7A, 0x430...0x481, 0x48A...0x52F: true
        default: false
        }
    }

    /// The Cyrillic letter that looks like a letter; of ё the е.
    private static func twin(of scalar: UInt32) -> UInt32 {
        if (0x61...0x7A).contains(scalar), twins[Int(scalar - 0x61)] != 0 { return UInt32(twins[Int(scalar - 0x61)]) }
        return scalar == 0x451 ? 0x435 : scalar
    }

    /// For each small Latin letter the Cyrillic one of the same shape; 0 where there is none.
    private static let twins: [UInt16] = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
        Folding.lookAlikes[Unicode.Scalar(letter)].map { UInt16($0.value) } ?? 0
    }
}
