import CheckKit
import Notation

/// What the reading process said, taken for a claim of a stranger: the document may have taken it over.
///
/// One line each: `kind WORD`, `pages N`, `page N`, `word LINE LEFT TEXT`, `cut`, and `end` or `fail CODE` as the last one.
struct ReaderAnswer {
    /// What it found.
    private(set) var document: ReadDocument
    private var text = DocumentText()
    private var page = 0
    private var isOver = false

    /// Reads an answer; nil where it is none.
    init?(_ bytes: [UInt8], to asked: ContentType) {
        document = ReadDocument(asked)
        guard bytes.last == UInt8(ascii: "\n") else { return nil }
        for line in bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            guard !isOver, let line = String(validating: line, as: UTF8.self), take(line) else { return nil }
        }
        guard isOver else { return nil }
        if document.obstacle == nil, [.pdf, .docx].contains(document.kind) { document.text = text }
    }

    private static let largest = 10_000_000

    private mutating func take(_ line: String) -> Bool {
        let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
        switch (parts[0], parts.count) {
        case ("kind", 2):
            guard let kind = ContentType(rawValue: String(parts[1])),
                kind == document.kind || document.kind == .zip && kind.isArchive
            else { return false }
            document.kind = kind
        case ("pages", 2):
            guard let count = Self.number(parts[1]), count > 0 else { return false }
            text.pages = count
        case ("page", 2):
            guard let number = Self.number(parts[1]) else { return false }
            page = number
        case ("word", 4):
            guard let line = Self.number(parts[1]), line > 0, let left = Self.number(parts[2]),
                !parts[3].unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F })
            else { return false }
            text.words.append(DocumentText.Word(text: String(parts[3]), page: page, line: line, left: left))
        case ("cut", 1): text.isCut = true
        case ("end", 1): isOver = true
        case ("fail", 2):
            guard let obstacle = DocumentReading.Obstacle(rawValue: String(parts[1])) else { return false }
            document.obstacle = obstacle
            isOver = true
        default: return false
        }
        return true
    }

    private static func number(_ text: Substring) -> Int? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number <= largest else {
            return nil
        }
        return number
    }
}
