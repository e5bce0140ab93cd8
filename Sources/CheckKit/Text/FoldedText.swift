/// Folds text of the letters that papers of Kazakhstan have, ASCII and Cyrillic, byte by byte and without look-ups.
///
/// It gives what folding by the tables of Unicode gives, in a tenth of the time; any other letter it leaves to them.
struct FoldedText {
    /// The words, with single spaces between them, as UTF-8.
    let bytes: [UInt8]

    /// The words, with single spaces between them.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Folds a text; nil where it has a letter that only the tables know.
    init?(_ text: some StringProtocol) {
        var text = String(text)
        let folded = text.withUTF8 { source in
            // A letter of one byte may give way to a twin of two, and nothing else grows.
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: source.count * 2 + 2) { room -> [UInt8]? in
                Self.letters.withUnsafeBufferPointer { letters in
                    var target = Target(room: room)
                    guard target.fold(source, by: letters) else { return nil }
                    return Array(room[..<target.count])
                }
            }
        }
        guard let folded else { return nil }
        bytes = folded
    }

    /// Where the folded bytes go.
    private struct Target {
        let room: UnsafeMutableBufferPointer<UInt8>
        /// How many bytes there are.
        var count = 0
        /// Where the word that is being read begins; nil between words.
        private var start: Int?
        /// The marks of the word's letters together.
        private var marks: UInt32 = 0

        init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

        mutating func fold(_ source: UnsafeBufferPointer<UInt8>, by letters: UnsafeBufferPointer<UInt32>) -> Bool {
            var index = 0
            while index < source.count {
                guard let (scalar, length) = FoldedText.scalar(source, index) else { return false }
                index += length
                // What lies beyond the table parts words, as most of what is in it does.
                let letter = scalar < letters.count ? letters[scalar] : FoldedText.parting
                guard letter != FoldedText.parting else {
                    endWord()
                    continue
                }
                if letter == FoldedText.unknown { return false }
                if start == nil {
                    if count > 0 {
                        room[count] = 0x20
                        count += 1
                    }
                    start = count
                }
                marks |= letter
                // The second byte of a letter of one byte is overwritten by what follows.
                room[count] = UInt8(truncatingIfNeeded: letter)
                room[count + 1] = UInt8(truncatingIfNeeded: letter >> 8)
                count += letter & FoldedText.isShort == 0 ? 2 : 1
            }
            endWord()
            return true
        }

        /// Ends a word: letters of one that is not Latin give way to their Cyrillic twins.
        private mutating func endWord() {
            if let start, marks & FoldedText.hasTwin != 0, marks & FoldedText.isLatin == 0 {
                let word = Array(room[start..<count])
                count = start
                var index = 0
                while index < word.count {
                    let isShort = word[index] < 0x80
                    append(
                        FoldedText.twin(
                            of: isShort
                                ? UInt16(word[index])
                                : UInt16(word[index] & 0x1F) << 6 | UInt16(word[index + 1] & 0x3F)))
                    index += isShort ? 1 : 2
                }
            }
            (start, marks) = (nil, 0)
        }

        private mutating func append(_ letter: UInt16) {
            if letter < 0x80 {
                room[count] = UInt8(letter)
                count += 1
            } else {
                room[count] = UInt8(0xC0 | letter >> 6)
                room[count + 1] = UInt8(0x80 | letter & 0x3F)
                count += 2
            }
        }
    }

    /// The scalar at a place and its length in bytes; nil for one of four bytes, or of three that is no usual mark.
    private static func scalar(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> (scalar: Int, length: Int)? {
        let first = source[index]
        if first < 0x80 { return (Int(first), 1) }
        if first & 0xE0 == 0xC0 { return (Int(first & 0x1F) << 6 | Int(source[index + 1] & 0x3F), 2) }
        if first == 0xE2, source[index + 1] == 0x80 {
            // Dashes, quotation marks, the ellipsis.
            let scalar = 0x2000 | Int(source[index + 2] & 0x3F)
            return (0x2010...0x2026).contains(scalar) ? (scalar, 3) : nil
        }
        if first == 0xE2, source[index + 1] == 0x84, source[index + 2] == 0x96 { return (0x2116, 3) }
        return nil
    }

    /// What the table says of a scalar that is no part of a word.
    private static var parting: UInt32 { 0 }
    /// What the table says of a scalar that only Unicode's own tables know.
    private static var unknown: UInt32 { 1 }
    /// What the table marks of a letter: that it takes one byte, that it has a twin of the same shape or is ё, and that it is
    /// a Latin letter which no Cyrillic one looks like, so that its word is a Latin one.
    private static var isShort: UInt32 { 1 << 16 }
    private static var hasTwin: UInt32 { 1 << 17 }
    private static var isLatin: UInt32 { 1 << 18 }

    /// Of each scalar below the Armenian ones its letter in lower case, as UTF-8 with marks, or what is said above.
    private static let letters: [UInt32] = (0..<0x530).map { scalar in
        switch scalar {
        case 0x41...0x5A: entry(UInt32(scalar + 0x20))
        case 0...0x7F: isPartOfWord(UInt32(scalar)) ? entry(UInt32(scalar)) : parting
        // No-break space and quotation marks part words.
        case 0xA0, 0xAB, 0xBB: parting
        case 0x400...0x481, 0x48A...0x52F:
            isPartOfWord(lower(UInt32(scalar))) ? entry(lower(UInt32(scalar))) : parting
        default: unknown
        }
    }

    /// A letter as its UTF-8, the first byte lowest, with its marks.
    private static func entry(_ letter: UInt32) -> UInt32 {
        guard letter < 0x80 else {
            return (0xC0 | letter >> 6) | (0x80 | letter & 0x3F) << 8 | (letter == 0x451 ? hasTwin : 0)
        }
        guard (0x61...0x7A).contains(letter) else { return letter | isShort }
        return letter | isShort | (twins[Int(letter - 0x61)] == 0 ? isLatin : hasTwin)
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
    private static func twin(of letter: UInt16) -> UInt16 {
        if (0x61...0x7A).contains(letter), twins[Int(letter - 0x61)] != 0 { return twins[Int(letter - 0x61)] }
        return letter == 0x451 ? 0x435 : letter
    }

    /// For each small Latin letter the Cyrillic one of the same shape; 0 where there is none.
    private static let twins: [UInt16] = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
        Folding.lookAlikes[Unicode.Scalar(letter)].map { UInt16($0.value) } ?? 0
    }
}
