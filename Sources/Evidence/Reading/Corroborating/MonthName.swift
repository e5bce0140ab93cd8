/// The months in Russian, Kazakh and English, in any case of theirs.
enum MonthName {
    /// The month of a folded word, 1 to 12; nil where it names none.
    static func number(of key: String) -> Int? {
        if let number = whole[key] { return number }
        guard let (stem, number) = stems.first(where: { key.hasPrefix($0.stem) }) else { return nil }
        return key.unicodeScalars.count <= stem.unicodeScalars.count + longestEnding ? number : nil
    }

    /// The letters of «маусымына» or «сентябрьского» after the stem.
    private static let longestEnding = 6

    /// Short ones, of which a part could begin another word; the English one looks Cyrillic.
    private static let whole = ["май": 5, "мая": 5, "маю": 5, "маем": 5, "мае": 5, "мау": 5]

    /// Kazakh letters stand as they are folded.
    private static let stems: [(stem: String, number: Int)] = [
        ["январ", "кантар", "january"], ["феврал", "акпан", "february"], ["март", "наурыз", "march"],
        ["апрел", "сауир", "april"], ["мамыр"], ["июн", "маусым", "june"], ["июл", "шилде", "july"],
        ["август", "тамыз", "august"], ["сентябр", "кыркуйек", "september"], ["октябр", "казан", "october"],
        ["ноябр", "караша", "november"], ["декабр", "желтоксан", "december"],
    ].enumerated().flatMap { month, stems in stems.map { ($0, month + 1) } }
}
