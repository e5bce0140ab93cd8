import CheckKit

@testable import Notation

/// JSON and the hiding of persons' numbers written in the plainest way, letter by letter: what the fast ways must equal.
enum PlainJSON {
    /// A tree as JSON, on one line or from a level of indentation on.
    static func text(_ node: Node, level: Int?) -> String {
        switch node.content {
        case .null: return "null"
        case .scalar(let scalar): return JSONToken.isBare(scalar) ? scalar.text : quoted(scalar.text)
        case .list(let items): return joined(items.map { text($0, level: level.map { $0 + 1 }) }, "[", "]", level)
        case .record(let members):
            let colon = level == nil ? ":" : ": "
            let parts = members.map { quoted($0.key) + colon + text($0.value, level: level.map { $0 + 1 }) }
            return joined(parts, "{", "}", level)
        }
    }

    /// A tree with each likely IIN in its keys and texts masked.
    static func hidingPersonNumbers(in node: Node) -> Node {
        switch node.content {
        case .null: return node
        case .scalar(let scalar):
            guard scalar.style == .quoted || scalar.style == .plain else { return node }
            return Node(.scalar(Scalar(text: hidden(scalar.text), style: scalar.style)))
        case .list(let items): return .list(items.map(hidingPersonNumbers))
        case .record(let members):
            return .record(members.map { (hidden($0.key), hidingPersonNumbers(in: $0.value)) })
        }
    }

    /// A text with each word of digits that reads as an IIN masked.
    private static func hidden(_ text: String) -> String {
        var result = ""
        var word = ""
        func isWord(_ scalar: Unicode.Scalar) -> Bool {
            isDigit(scalar) || scalar.isASCII && scalar.properties.isAlphabetic
        }
        func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
        func endWord() {
            let isNumber = word.unicodeScalars.allSatisfy(isDigit) && PersonNumber.isLikely(Array(word.utf8))
            result += isNumber ? PersonNumber.mask : word
            word = ""
        }
        for scalar in text.unicodeScalars {
            if isWord(scalar) {
                word.unicodeScalars.append(scalar)
            } else {
                endWord()
                result.unicodeScalars.append(scalar)
            }
        }
        endWord()
        return result
    }

    private static func joined(_ parts: [String], _ open: String, _ close: String, _ level: Int?) -> String {
        guard let level, !parts.isEmpty else { return open + parts.joined(separator: ",") + close }
        let inner = "\n" + String(repeating: "  ", count: level + 1)
        return open + inner + parts.joined(separator: "," + inner) + "\n" + String(repeating: "  ", count: level)
            + close
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x22: return "\\\""
        case 0x5C: return "\\\\"
        case 0x08: return "\\b"
        case 0x09: return "\\t"
        case 0x0A: return "\\n"
        case 0x0C: return "\\f"
        case 0x0D: return "\\r"
        case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: return String(scalar)
        }
    }
}
