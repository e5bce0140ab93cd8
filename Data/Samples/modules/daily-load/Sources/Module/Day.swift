// Civil days as the wire writes them, counted without a clock or a time zone.

enum Day {
    /// How many days there are from one through another, both counted; nil where one is not stated or is no day.
    static func count(from first: String?, through last: String?) -> Int? {
        guard let first = first.flatMap(number), let last = last.flatMap(number), first <= last else { return nil }
        return last - first + 1
    }

    /// Days since 1 March of the year 0 of a day written yyyy-mm-dd.
    private static func number(_ text: String) -> Int? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return nil }
        // A year that begins in March has its leap day at its end.
        let month = (parts[1] + 9) % 12
        let year = parts[0] - month / 10
        return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + parts[2]
    }
}

extension Words {
    /// The sentence with numbers in its places.
    func filled(_ numbers: Int...) -> Words {
        func filled(_ text: String) -> String {
            numbers.enumerated().reduce(text) { text, number in
                text.split(separator: "{\(number.offset)}", omittingEmptySubsequences: false)
                    .joined(separator: String(number.element))
            }
        }
        return Words(kk: filled(kk), ru: filled(ru), en: filled(en))
    }
}
