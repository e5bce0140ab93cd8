import CheckKit

/// A look of text; words always say the same, so that nothing hangs on it.
enum Style: String {
    case green = "32"
    case red = "31"
    case yellow = "33"
    case magenta = "35"
    case dim = "2"
    case bold = "1"

    /// The look of an outcome.
    init(_ outcome: Outcome) {
        self =
            switch outcome {
            case .pass: .green
            case .fail: .red
            case .review: .yellow
            case .unknown: .magenta
            case .notApplicable: .dim
            }
    }
}

/// Puts texts on lines that never pass a width.
struct Layout: Sendable {
    /// The columns of a line.
    let width: Int
    /// Whether looks are written as ANSI sequences.
    let isColoured: Bool

    /// A text in a column of its own.
    struct Cell {
        var text: String
        /// The columns, with the gap to the next cell.
        var width: Int
        var style: Style?
    }

    /// A text over the whole width.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - indent: spaces before the first line.
    ///   - hanging: further spaces before the others.
    ///   - style: its look.
    /// - Returns: the lines.
    func paragraph(_ text: String, indent: Int = 0, hanging: Int = 2, style: Style? = nil) -> [String] {
        let lines = DisplayText.lines(of: text, width: width - indent, hanging: hanging)
        return lines.enumerated().map { shift($1, by: $0 == 0 ? indent : indent + hanging, style) }
    }

    /// Texts side by side, each wrapped inside its own column.
    func row(_ cells: [Cell], indent: Int = 0) -> [String] {
        let columns = cells.enumerated().map { index, cell in
            DisplayText.lines(of: cell.text, width: cell.width - (index == cells.count - 1 ? 0 : 1))
        }
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var result = String(repeating: " ", count: indent)
            var waiting = 0
            for (cell, texts) in zip(cells, columns) {
                let text = line < texts.count ? texts[line] : ""
                if !text.isEmpty {
                    result += String(repeating: " ", count: waiting) + painted(text, cell.style)
                    waiting = 0
                }
                waiting += cell.width - DisplayText.width(of: text)
            }
            return result
        }
    }

    /// A text with its look, where looks are asked for.
    func painted(_ text: String, _ style: Style?) -> String {
        guard isColoured, let style, !text.isEmpty else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }

    private func shift(_ line: String, by indent: Int, _ style: Style?) -> String {
        line.isEmpty ? "" : String(repeating: " ", count: indent) + painted(line, style)
    }
}
