/// The text of a document with the page and the line of each word.
public struct DocumentText: Hashable, Sendable {
    /// The words in the order in which they are read.
    public var words: [Word] = []
    /// The number of pages that the document has; nil where nobody laid them out.
    public var pages: Int?
    /// Whether the text goes on after what was read.
    public var isCut = false

    /// A word: letters and marks without a space.
    public struct Word: Hashable, Sendable {
        /// What is written.
        public var text: String
        /// The page from 1; 0 for headers, footers and notes of a Word document.
        public var page: Int
        /// The line of the page from 1: a row as an eye counts it, of a Word document a paragraph.
        public var line: Int
        /// The distance from the left edge in tenths of a point; 0 where it is not known.
        public var left: Int = 0
    }

    /// A line of a page.
    public struct Line: Hashable, Sendable {
        /// The page, as of a word.
        public var page: Int
        /// The line, as of a word.
        public var line: Int
        /// Its words with single spaces between them, from left to right, numbers of persons hidden.
        public var text: String
    }

    /// The page of a word as it is shown; nil where there are no pages, and for headers and notes.
    func shownPage(_ word: Word) -> Int? { pages == nil || word.page == 0 ? nil : word.page }

    /// The lines in order, of all pages or of one.
    public func lines(ofPage page: Int? = nil) -> [Line] {
        let chosen = words.enumerated().filter { page == nil || $0.element.page == page }
        let sorted = chosen.sorted { one, two in
            let (a, b) = (one.element, two.element)
            return (Self.order(a.page), a.line, a.left, one.offset) < (Self.order(b.page), b.line, b.left, two.offset)
        }
        var lines: [Line] = []
        for (_, word) in sorted {
            if let last = lines.last, last.page == word.page, last.line == word.line {
                lines[lines.count - 1].text += " \(word.text)"
            } else {
                lines.append(Line(page: word.page, line: word.line, text: word.text))
            }
        }
        for index in lines.indices { lines[index].text = QuotedWords.hidden(lines[index].text) }
        return lines
    }

    /// Headers and notes come last.
    private static func order(_ page: Int) -> Int { page == 0 ? .max : page }

    /// Whether most of it is letters and marks that mean something: fonts that do not tell their letters give others.
    var isLegible: Bool {
        var (sound, odd) = (0, 0)
        for word in words {
            for scalar in word.text.unicodeScalars {
                switch scalar.properties.generalCategory {
                case .privateUse, .unassigned, .control, .surrogate: odd += 1
                default: if scalar == "\u{FFFD}" { odd += 1 } else { sound += 1 }
                }
            }
        }
        return sound > 2 * odd
    }
}
