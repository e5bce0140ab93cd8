import CheckKit

/// The words under which an entry is found: look-alike letters are one, and Kazakh letters may be typed as the Russian ones
/// beside them, since many keyboards have no others.
enum SearchWords {
    /// What the index holds of a name and a number.
    static func indexed(_ name: StatedName, _ bin: String?) -> String {
        (name.forms.flatMap(words) + [bin].compactMap(\.self)).joined(separator: " ")
    }

    /// The words of a text.
    static func words(_ text: String) -> [String] {
        Folding.words(text).map { word in String(String.UnicodeScalarView(word.unicodeScalars.map { kazakh[$0] ?? $0 }))
        }
    }

    /// A question for FTS5: every word, by its beginning; nil where there is none.
    ///
    /// - Parameters:
    ///   - text: what was typed.
    ///   - cut: how many letters of longer words may differ at the end, as Russian and Kazakh endings do.
    /// - Returns: the question.
    static func question(_ text: String, cut: Int) -> String? {
        let words = words(text).prefix(12)
        guard !words.isEmpty else { return nil }
        return words.map { word in
            let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
            let length = isNumber ? word.count : max(min(word.count, 4), word.count - cut)
            return "\"\(word.prefix(length))\"*"
        }.joined(separator: " ")
    }

    private static let kazakh: [Unicode.Scalar: Unicode.Scalar] = [
        "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и",
    ]
}
