import CheckKit

/// The numbers of twelve digits in a text: BIN and IIN, however their digits are parted by spaces.
struct RegisterNumbers {
    /// A number, its tokens, and what the word before it calls it.
    struct Number {
        var digits: String
        var range: ClosedRange<Int>
        var scheme: Identifier.Scheme?
    }

    let numbers: [Number]

    init(_ index: TextIndex) {
        var numbers: [Number] = []
        var place = 0
        while place < index.tokens.count {
            guard let end = Self.end(of: index.tokens, from: place) else {
                place += 1
                continue
            }
            let digits = index.tokens[place...end].map(\.key).joined()
            numbers.append(Number(digits: digits, range: place...end, scheme: Self.scheme(index, before: place)))
            place = end + 1
        }
        self.numbers = numbers
    }

    /// The last token of twelve digits that begin at a token and touch no others.
    private static func end(of tokens: [TextToken], from start: Int) -> Int? {
        var (place, count) = (start, 0)
        while place < tokens.count, tokens[place].form == .digits, place == start || !tokens[place].touchesPrevious {
            count += tokens[place].key.count
            if count >= 12 { return count == 12 ? place : nil }
            // Groups of a number that is written apart are of three digits or more.
            guard tokens[place].key.count >= 3 else { return nil }
            place += 1
        }
        return nil
    }

    private static func scheme(_ index: TextIndex, before place: Int) -> Identifier.Scheme? {
        for word in index.preceding(place, atMost: 2) {
            switch index.tokens[word].key {
            case "бин", "бсн", "bin": return .bin
            case "иин", "жсн", "iin": return .iin
            default: continue
            }
        }
        return nil
    }

    /// What the text says of a stated number.
    ///
    /// It speaks against it where it calls one other number so and no further one; `others` are numbers that may stand in
    /// every paper, such as the provider's own.
    func fact(
        _ kind: Corroboration.Kind, _ stated: Identifier, apartFrom others: [String], _ index: TextIndex
    ) -> Corroboration.Fact {
        if let same = numbers.first(where: { $0.digits == stated.id }) {
            return index.fact(kind, .found, at: same.range)
        }
        let rivals = numbers.filter { $0.scheme == stated.scheme && !others.contains($0.digits) }
        guard let first = rivals.first, rivals.allSatisfy({ $0.digits == first.digits }) else {
            return Corroboration.Fact(kind, .silent)
        }
        return index.fact(kind, .contradicts, at: first.range)
    }
}
