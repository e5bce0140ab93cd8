/// Finds the texts in three languages, `Text(kk: "…", ru: "…", en: "…")`, in Swift code.
public struct TextScanner {
    private let code: [UInt8]
    private var place = 0
    /// The beginnings of texts that are no literals.
    public private(set) var unread: [String] = []

    /// Makes a scanner of code.
    public init(_ code: String) { self.code = Array(code.utf8) }

    /// The three strings of the next text; what is put into a string when the program runs is left out.
    public mutating func next() -> [String]? {
        while skip(past: "Text(") {
            skipSpace()
            let start = place
            guard starts(with: "kk: \"") else { continue }
            let strings = ["kk:", "ru:", "en:"].compactMap { string(after: $0) }
            if strings.count == 3 { return strings }
            unread.append(String(decoding: code[start..<min(code.count, start + 90)], as: UTF8.self))
        }
        return nil
    }

    private mutating func string(after label: String) -> String? {
        skipSpace()
        guard starts(with: label) else { return nil }
        place += label.utf8.count
        let string = literal()
        skipSpace()
        if isAt(",") { place += 1 }
        return string
    }

    private mutating func skip(past word: String) -> Bool {
        while let first = word.utf8.first, let found = code[min(place, code.count)...].firstIndex(of: first) {
            place = found
            if starts(with: word) {
                place += word.utf8.count
                return true
            }
            place += 1
        }
        return false
    }

    private mutating func skipSpace() {
        while place < code.count, code[place] == 0x20 || code[place] == 0x0A { place += 1 }
    }

    private func starts(with word: String) -> Bool {
        // The first byte decides nearly always; a comparison of slices is dear.
        place < code.count && code[place] == word.utf8.first && code[place...].starts(with: word.utf8)
    }

    private func isAt(_ sign: Unicode.Scalar) -> Bool { place < code.count && code[place] == UInt8(ascii: sign) }

    /// A string literal of one line or of several, or several joined by `+`.
    private mutating func literal() -> String? {
        skipSpace()
        guard isAt("\"") else { return nil }
        let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        place += quotes.utf8.count
        var bytes: [UInt8] = []
        while place < code.count, !starts(with: quotes) {
            if isAt("\\") {
                place += 1
                if isAt("(") { skipInterpolation() } else if isAt("u") { skipEscape() }
            } else {
                bytes.append(code[place])
            }
            place += 1
        }
        place += quotes.utf8.count
        let (string, end) = (String(decoding: bytes, as: UTF8.self), place)
        skipSpace()
        if isAt("+") {
            place += 1
            return literal().map { string + $0 }
        }
        place = end
        return string
    }

    /// Leaves the place at the closing parenthesis.
    private mutating func skipInterpolation() {
        var depth = 0
        while place < code.count {
            if isAt("(") { depth += 1 }
            if isAt(")") { depth -= 1 }
            if depth == 0 { return }
            place += 1
        }
    }

    /// Leaves the place at the closing brace of `\u{A0}`.
    private mutating func skipEscape() {
        while place < code.count, !isAt("}") { place += 1 }
    }
}
