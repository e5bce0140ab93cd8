import CheckKit

/// Two days that a paper joins to a period: с 01.05.2025 по 30.04.2026, 2025 жылғы 1 мамырдан бастап … дейін, a dash.
struct WrittenPeriod: Hashable {
    var start: CivilDate
    var end: CivilDate
    /// Its tokens.
    var range: ClosedRange<Int>

    /// The periods of a text, in order.
    static func all(in index: TextIndex) -> [WrittenPeriod] {
        zip(index.dates, index.dates.dropFirst()).compactMap { first, second in
            let between = index.tokens[(first.range.upperBound + 1)..<second.range.lowerBound]
            let words = between.filter { $0.form != .mark }.map(\.key)
            guard first.day <= second.day, words.count <= 6 else { return nil }
            let after = index.following(second.range.upperBound, atMost: 3).map { index.tokens[$0].key }
            let isJoined =
                words.contains(where: joining.contains) || after.contains(where: closing.contains)
                || words.allSatisfy(filler.contains) && between.contains { ["-", "–", "—"].contains($0.key) }
            guard isJoined else { return nil }
            return WrittenPeriod(
                start: first.day, end: second.day, range: first.range.lowerBound...second.range.upperBound)
        }
    }

    /// Words between the two days, folded; the English "to" looks Cyrillic.
    private static let joining: Set<String> = ["по", "до", "бастап", "то", "until", "till", "through"]
    /// Words after the second day, folded.
    private static let closing: Set<String> = ["дейин", "дейинги", "аралыгында", "аралыгы"]
    /// What may stand beside a dash.
    private static let filler: Set<String> = ["г", "года", "год", "ж", "жыл", "жылгы"]
}
