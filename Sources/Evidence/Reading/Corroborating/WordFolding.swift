import CheckKit

/// Words of papers of Kazakhstan compared as a reader does: the same person is Ерікұлы in one and Ерикулы in the next.
enum WordFolding {
    /// A word in lower case, look-alike letters Cyrillic, Kazakh letters as Russian spelling has them.
    static func key(_ word: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in Folding.key(word).unicodeScalars { key.append(russian[scalar] ?? scalar) }
        return String(key)
    }

    /// Whether two folded words are forms of one: what differs after the common stem are endings of cases.
    static func areForms(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let (left, right) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
        let stem = zip(left, right).prefix { $0 == $1 }.count
        guard stem >= 3 else { return false }
        return endings.contains(String(String.UnicodeScalarView(left[stem...])))
            && endings.contains(String(String.UnicodeScalarView(right[stem...])))
    }

    private static let russian: [Unicode.Scalar: Unicode.Scalar] = [
        "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и",
    ]

    /// Endings of the cases of Russian nouns and adjectives and of Kazakh words, folded.
    private static let endings = Set(
        """
         а у ом ым е ой ы и я ю ем ей ью ого ому им ий ая ую ии ию ием ией й ь ых ый ые \
        нын нин дын дин тын тин га ге ка ке на не ды ди ты ти ны ни да де та те дан ден тан тен нан нен мен бен пен
        """.split(separator: " ", omittingEmptySubsequences: false).map(String.init))
}
