import CheckKit

@testable import Evidence

/// A text of lines on one page, for tests that ask it.
func index(_ lines: String...) -> TextIndex {
    var text = DocumentText()
    text.pages = 1
    for (number, line) in lines.enumerated() {
        text.words += line.split(separator: " ").map {
            DocumentText.Word(text: String($0), page: 1, line: number + 1)
        }
    }
    return TextIndex(text)
}

/// What is found at a range, as it is written.
func words(_ index: TextIndex, _ range: ClosedRange<Int>?) -> String? {
    range.map { range in
        index.text.words[index.tokens[range.lowerBound].word...index.tokens[range.upperBound].word].map(\.text)
            .joined(separator: " ")
    }
}
