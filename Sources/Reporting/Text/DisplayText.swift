import Notation

/// How text takes its place on a terminal: columns, safe characters, lines.
public enum DisplayText {
    /// The columns that a text takes: a combining mark none, a wide letter of East Asia two, all others one.
    public static func width(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// The text on one line without anything that moves the cursor, hides, or turns the direction of writing.
    ///
    /// Names and reasons come from files of strangers; a control sequence in one must not act on the terminal, and the
    /// number of a person that somebody wrote beside a name is not shown.
    public static func safe(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
            case .format, .surrogate, .privateUse, .unassigned: continue
            default: result.append(scalar)
            }
        }
        return PersonNumber.hidden(in: String(result))
    }

    /// Breaks a text into lines between words; a word longer than a line is cut.
    ///
    /// - Parameters:
    ///   - text: the text; white space between words counts as one space, and a no-break space, which is written as
    ///     a space, keeps its words together.
    ///   - width: the columns of a line, at least 1.
    ///   - hanging: by how much the lines after the first are narrower.
    /// - Returns: the lines, at least one.
    public static func lines(of text: some StringProtocol, width: Int, hanging: Int = 0) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in safe(text).split(separator: " ") {
            var rest = word.replacing("\u{A0}", with: " ")[...]
            while !rest.isEmpty {
                let room = max(lines.isEmpty ? width : width - hanging, 1)
                if used > 0 {
                    // Only as much of a word is measured as a line has room for: a name may have millions of letters.
                    if used + 1 < room, prefix(of: rest, width: room - used - 1).endIndex == rest.endIndex,
                        used + 1 + Self.width(of: rest) <= room
                    {
                        line += " " + rest
                        used += 1 + Self.width(of: rest)
                        break
                    }
                    lines.append(line)
                    (line, used) = ("", 0)
                    continue
                }
                let head = prefix(of: rest, width: room)
                line = String(head)
                used = Self.width(of: head)
                rest = rest[head.endIndex...]
            }
        }
        return lines + (used > 0 || lines.isEmpty ? [line] : [])
    }

    /// The text cut to a number of columns, with an ellipsis where something is cut.
    public static func cut(_ text: some StringProtocol, to width: Int) -> String {
        let clean = safe(text)
        guard Self.width(of: clean) > width else { return clean }
        var result = ""
        var used = 1
        for character in clean {
            used += Self.width(of: String(character))
            guard used <= width else { break }
            result.append(character)
        }
        return result + "…"
    }

    /// The text with spaces after it up to a number of columns.
    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - Self.width(of: text)))
    }

    /// The longest beginning that takes at most a number of columns, but at least one character.
    private static func prefix(of text: Substring, width: Int) -> Substring {
        var used = 0
        var end = text.startIndex
        while end < text.endIndex {
            used += Self.width(of: String(text[end]))
            if used > width, end > text.startIndex { break }
            end = text.index(after: end)
        }
        return text[..<end]
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    /// Blocks whose letters take two columns (UAX 11), as far as names may hold them.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
    ]
}
