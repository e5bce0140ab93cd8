/// Comma-separated values as RFC 4180 has them.
enum CSV {
    /// A line; fields are quoted where they must be.
    static func line(_ fields: [String]) -> [UInt8] {
        Array((fields.map(quoted).joined(separator: ",") + "\r\n").utf8)
    }

    private static func quoted(_ field: String) -> String {
        let mustBe = field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) } || field.first == " "
        return mustBe ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
    }

    /// Reads lines of fields; each with the number of the line on which it begins.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - separator: what stands between fields; nil for the one that the first line has most of.
    /// - Returns: the rows, empty lines left out.
    static func rows(_ text: String, separator: Character? = nil) -> [(line: Int, fields: [String])] {
        let first = text.prefix { $0 != "\n" && $0 != "\r\n" }
        let mark =
            separator ?? [";", ",", "\t"].max { one, other in first.count { $0 == one } < first.count { $0 == other } }
        var rows: [(line: Int, fields: [String])] = []
        var (fields, field, isQuoted) = ([String](), "", false)
        var (line, start) = (1, 1)
        func isEnd(_ character: Character) -> Bool { character == "\n" || character == "\r\n" || character == "\r" }
        func endRow() {
            fields.append(field)
            if fields.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { rows.append((start, fields)) }
            (fields, field) = ([], "")
        }
        var rest = text[...]
        while let character = rest.popFirst() {
            if isEnd(character) { line += 1 }
            if isQuoted {
                if character == "\"", rest.first == "\"" {
                    field.append("\"")
                    rest.removeFirst()
                } else if character == "\"" {
                    isQuoted = false
                } else {
                    field.append(character)
                }
            } else if character == "\"", field.isEmpty {
                isQuoted = true
            } else if character == mark {
                fields.append(field)
                field = ""
            } else if isEnd(character) {
                endRow()
                start = line
            } else {
                field.append(character)
            }
        }
        if !field.isEmpty || !fields.isEmpty { endRow() }
        return rows
    }
}
