import CheckKit

/// The text of a document, ready to be asked many times.
struct TextIndex {
    /// The text.
    let text: DocumentText
    /// Its tokens in the order of reading.
    let tokens: [TextToken]
    /// The dates in it.
    let dates: [WrittenDate]
    /// Where the letters and digits are that begin alike.
    private let places: [String: [Int]]

    init(_ text: DocumentText) {
        self.text = text
        var tokens: [TextToken] = []
        var folded: [String: [TextToken]] = [:]
        for (place, word) in text.words.enumerated() {
            var own = folded[word.text] ?? TextToken.tokens(of: word.text)
            folded[word.text] = own
            for index in own.indices { own[index].word = place }
            tokens += own
        }
        self.tokens = tokens
        dates = WrittenDate.all(in: tokens)
        var places: [String: [Int]] = [:]
        for (place, token) in tokens.enumerated() where token.form != .mark {
            places[String(token.key.prefix(3)), default: []].append(place)
        }
        self.places = places
    }

    /// The places of tokens that may be forms of a folded word, or are its digits.
    func places(beginningAs key: String) -> [Int] { places[String(key.prefix(3))] ?? [] }

    /// The next tokens after a place that are no marks, at most so many.
    func following(_ place: Int, atMost count: Int) -> [Int] {
        var found: [Int] = []
        var next = place + 1
        while next < tokens.count, found.count < count, next - place < 4 * count + 4 {
            if tokens[next].form != .mark { found.append(next) }
            next += 1
        }
        return found
    }

    /// The tokens before a place that are no marks, the nearest first, at most so many.
    func preceding(_ place: Int, atMost count: Int) -> [Int] {
        var found: [Int] = []
        var next = place - 1
        while next >= 0, found.count < count, place - next < 4 * count + 4 {
            if tokens[next].form != .mark { found.append(next) }
            next -= 1
        }
        return found
    }

    /// A fact as the tokens of a range bear it out.
    func fact(
        _ kind: Corroboration.Kind, _ result: Corroboration.Result, at range: ClosedRange<Int>
    ) -> Corroboration.Fact {
        var fact = Corroboration.Fact(kind, result)
        let word = text.words[tokens[range.lowerBound].word]
        fact.page = text.shownPage(word)
        fact.line = word.line
        fact.quote = QuotedWords.quote(text.words, tokens[range.lowerBound].word...tokens[range.upperBound].word)
        return fact
    }
}
