import CheckKit

/// A run of letters, a run of digits or a mark of a text, as comparisons see it.
struct TextToken: Hashable {
    /// What a token is.
    enum Form: Hashable { case letters, digits, mark }

    var form: Form
    /// The folded letters, the digits in ASCII, or the mark.
    var key: String
    /// The place of its word in the text.
    var word: Int
    /// Whether nothing stands between it and the token before.
    var touchesPrevious: Bool

    /// The tokens of a word.
    static func tokens(of word: String, at place: Int = 0) -> [TextToken] {
        var tokens: [TextToken] = []
        var run = String.UnicodeScalarView()
        var form = Form.mark
        func close() {
            guard !run.isEmpty else { return }
            let key = form == .letters ? WordFolding.key(String(run)) : String(run)
            tokens.append(TextToken(form: form, key: key, word: place, touchesPrevious: !tokens.isEmpty))
            run = String.UnicodeScalarView()
        }
        for scalar in word.unicodeScalars where scalar != "\u{AD}" {
            let digit = digit(scalar)
            let next: Form = digit != nil ? .digits : scalar.properties.isAlphabetic ? .letters : .mark
            if next != form || next == .mark { close() }
            form = next
            run.append(digit ?? scalar)
        }
        close()
        return tokens
    }

    /// The tokens of a stated text, in which spaces part words.
    static func tokens(ofText text: String) -> [TextToken] {
        text.split(whereSeparator: \.isWhitespace).enumerated().flatMap { tokens(of: String($1), at: $0) }
    }

    /// A decimal digit of any script as one of ASCII.
    static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.isASCII { return (0x30...0x39).contains(scalar.value) ? scalar : nil }
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return Unicode.Scalar(UInt8(0x30 + Int(value)))
    }
}
