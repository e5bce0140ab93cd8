/// Comparison of texts that people typed: case, spaces and look-alike letters aside.
///
/// A Kazakhstan document mixes Cyrillic and Latin letters of one shape inside a word («С-О-1» against "C-O-1"), so a
/// comparison letter by letter misses what every reader sees as the same.
public enum Folding {
    /// The text in lower case, with single spaces and with Cyrillic letters for Latin ones of the same shape.
    ///
    /// Only words that have a Cyrillic letter or nothing but look-alikes are turned to Cyrillic: a purely Latin word
    /// such as "excel" stays.
    public static func key(_ text: some StringProtocol) -> String {
        FoldedText(text)?.text ?? slowWords(text).joined(separator: " ")
    }

    /// The bytes of a text's key, which are compared and hashed without regard to how Unicode composes letters.
    public static func bytes(_ text: some StringProtocol) -> [UInt8] {
        FoldedText(text)?.bytes ?? Array(slowWords(text).joined(separator: " ").utf8)
    }

    /// The folded words of a text; punctuation parts words and is dropped.
    public static func words(_ text: some StringProtocol) -> [String] {
        guard let folded = FoldedText(text) else { return slowWords(text) }
        return folded.text.split(separator: " ").map(String.init)
    }

    /// The folded words of a text of any letters there are.
    static func slowWords(_ text: some StringProtocol) -> [String] {
        text.lowercased().unicodeScalars.split { !isPartOfWord($0) }.map { word in
            let hasOwnLatin = word.contains { ("a"..."z").contains($0) && lookAlikes[$0] == nil }
            if hasOwnLatin { return String(word) }
            var folded = String.UnicodeScalarView()
            for scalar in word { folded.append(scalar == "ё" ? "е" : lookAlikes[scalar] ?? scalar) }
            return String(folded)
        }
    }

    /// Whether a scalar belongs to a word; the letters of Kazakh, Russian and English are known without a look-up.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0x430...0x45F, 0x48A...0x52F: true
        case 0...0x7F: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// Lower-case Latin letters (and one Kazakh) that look like Cyrillic ones.
    static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "k": "к", "m": "м", "o": "о", "p": "р", "t": "т", "x": "х",
        "y": "у", "i": "і",
    ]

    /// The nearest of several words within a distance that a slip of the keyboard explains, or nil.
    ///
    /// The distance (insertions, deletions, replacements, swaps of neighbours) may be a third of the word's length.
    /// Of equally near words the first wins.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let folded = Array(word.lowercased().unicodeScalars.prefix(64))
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
            let allowed = max(1, max(folded.count, other.count) / 3)
            guard abs(folded.count - other.count) <= allowed else { continue }
            let distance = distance(folded, other)
            if distance <= allowed, distance < (best?.distance ?? .max) { best = (candidate, distance) }
        }
        return best?.word
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var rows = [[Int]](repeating: Array(0...right.count), count: 1)
        for (row, leftScalar) in left.enumerated() {
            var current = [row + 1]
            for (column, rightScalar) in right.enumerated() {
                var cost = min(
                    rows[row][column + 1] + 1, current[column] + 1,
                    rows[row][column] + (leftScalar == rightScalar ? 0 : 1))
                if row > 0, column > 0, leftScalar == right[column - 1], left[row - 1] == rightScalar {
                    cost = min(cost, rows[row - 1][column - 1] + 1)
                }
                current.append(cost)
            }
            rows.append(current)
        }
        return rows[left.count][right.count]
    }
}
