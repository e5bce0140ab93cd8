import CheckKit

/// Numbers that stand beside a word which says what they count.
struct LabelledNumbers {
    /// A number and its tokens.
    struct Number {
        var value: Rational
        var range: ClosedRange<Int>
    }

    /// The numbers, in order; of one that may be read in two ways both.
    let numbers: [Number]

    /// Seats, as in «48 мест», «посадочных мест: 48», «орын саны – 48».
    static func seats(_ index: TextIndex) -> LabelledNumbers {
        LabelledNumbers(index, beside: ["мест", "места", "местах", "орын", "орындык", "орны", "seats"])
    }

    /// Areas in square metres, as in «96,5 кв м», «96 м²», «96 шаршы метр».
    static func areas(_ index: TextIndex) -> LabelledNumbers { LabelledNumbers(areasOf: index) }

    /// Things that are counted by any of some words.
    static func counted(_ index: TextIndex, _ words: [String]) -> LabelledNumbers {
        LabelledNumbers(index, beside: words)
    }

    private init(_ index: TextIndex, beside labels: [String]) {
        let places = labels.flatMap { index.places(beginningAs: $0) }.filter { labels.contains(index.tokens[$0].key) }
        numbers = Set(places).sorted().flatMap { label -> [Number] in
            // «48 посадочных мест» before «мест: 48», since a sentence goes on behind the word.
            for place in index.preceding(label, atMost: 2) where index.tokens[place].form == .digits {
                return Self.read(index, endingAt: place, with: label)
            }
            for place in index.following(label, atMost: 3) where index.tokens[place].form == .digits {
                return Self.read(index, beginningAt: place, with: label)
            }
            return []
        }
    }

    private init(areasOf index: TextIndex) {
        let tokens = index.tokens
        let places = ["кв", "м", "шаршы", "sq"].flatMap { key in
            index.places(beginningAs: key).filter { tokens[$0].key == key }
        }
        numbers = places.sorted().flatMap { place -> [Number] in
            guard Self.isSquareMetre(tokens, place), let digits = index.preceding(place, atMost: 1).first,
                tokens[digits].form == .digits, place - digits <= 2
            else { return [] }
            return Self.read(index, endingAt: digits, with: place)
        }
    }

    /// Whether the unit of an area begins at a token: «кв м», «м²», «м2», «шаршы метр», «sq m».
    private static func isSquareMetre(_ tokens: [TextToken], _ place: Int) -> Bool {
        let next = tokens.dropFirst(place + 1).first { $0.key != "." }?.key
        switch tokens[place].key {
        case "м": return next == "²" || next == "2" && tokens[place + 1].touchesPrevious
        case "шаршы": return next?.hasPrefix("м") == true
        default: return next == "м" || next == "метр" || next == "метров"
        }
    }

    /// Words before a number that make it a bound and no count.
    private static let bounds: Set<String> = ["до", "от", "менее", "более", "свыше", "than"]

    private static func read(_ index: TextIndex, beginningAt first: Int, with label: Int) -> [Number] {
        var last = first
        while last + 1 < index.tokens.count, isPart(index.tokens[last + 1]), last - first < 4 { last += 1 }
        return read(index, first, last, label)
    }

    private static func read(_ index: TextIndex, endingAt last: Int, with label: Int) -> [Number] {
        var first = last
        while first > 0, index.tokens[first].touchesPrevious, isPart(index.tokens[first - 1]), last - first < 4 {
            first -= 1
        }
        while first < last, index.tokens[first].form == .mark { first += 1 }
        return read(index, first, last, label)
    }

    private static func isPart(_ token: TextToken) -> Bool {
        token.form == .digits || [",", "."].contains(token.key)
    }

    /// The number of tokens, and where a group of thousands may stand before it, that too.
    private static func read(_ index: TextIndex, _ first: Int, _ last: Int, _ label: Int) -> [Number] {
        let tokens = index.tokens
        var written = ""
        for place in first...last where place == first || tokens[place].touchesPrevious {
            written += tokens[place].form == .digits ? tokens[place].key : "."
        }
        while written.last == "." { written.removeLast() }
        if let before = index.preceding(first, atMost: 1).first, bounds.contains(tokens[before].key) { return [] }
        var texts = [written]
        if first > 0, tokens[first].key.count == 3, !tokens[first].touchesPrevious,
            tokens[first - 1].form == .digits, tokens[first - 1].key.count <= 3
        {
            texts.append(tokens[first - 1].key + written)
        }
        let range = min(first, label)...max(last, label)
        return texts.compactMap { Rational($0) }.map { Number(value: $0, range: range) }
    }

    /// What the numbers say of a stated one: found, or contradicted where there is one value and it is another.
    func fact(
        _ kind: Corroboration.Kind, _ stated: Rational, _ index: TextIndex, maySpeakAgainst: Bool
    ) -> Corroboration.Fact {
        if let same = numbers.first(where: { $0.value.isEqual(to: stated) }) {
            return index.fact(kind, .found, at: same.range)
        }
        guard maySpeakAgainst, let first = numbers.first,
            numbers.allSatisfy({ $0.value.isEqual(to: first.value) })
        else {
            return Corroboration.Fact(kind, .silent)
        }
        return index.fact(kind, .contradicts, at: first.range)
    }
}

extension Rational {
    /// Whether both are one number, however they are written.
    func isEqual(to other: Rational) -> Bool {
        numerator.multipliedFullWidth(by: other.denominator) == other.numerator.multipliedFullWidth(by: denominator)
    }
}
