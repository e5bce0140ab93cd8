/// JSON for people and pipes: keys in the order of the tree, letters of every script as they are.
///
/// Characters that steer a terminal or turn the direction of a line are written as `\u` escapes.
public enum JSONText {
    /// JSON over several lines, two spaces a level, with a line end at the end.
    public static func pretty(_ node: Node) -> String {
        var bytes: [UInt8] = []
        append(node, level: 0, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return text(of: bytes)
    }

    /// JSON on one line without white space or line end.
    public static func compact(_ node: Node) -> String {
        var bytes: [UInt8] = []
        append(node, level: nil, to: &bytes)
        return text(of: bytes)
    }

    /// The text with its controls escaped, of which most texts have none.
    private static func text(of bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return bytes.withUnsafeBufferPointer(mayHaveControl) ? escapingControls(text) : text
    }

    /// Whether a control may stand in UTF-8, told by the first two bytes of a character.
    private static func mayHaveControl(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte >= 0x7F, byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF else { continue }
            guard byte != 0x7F, index + 2 < bytes.count else { return true }
            let (second, third) = (bytes[index + 1], bytes[index + 2])
            switch byte {
            case 0xC2: if second < 0xA0 { return true }
            case 0xE2:
                if second == 0x80 && !(0x90...0xA7).contains(third) && third < 0xAF || second == 0x81 { return true }
            default: return true
            }
        }
        return false
    }

    /// Outside of strings JSON has none of these characters, so the whole text can be searched for them.
    private static func escapingControls(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: isControl) else { return json }
        var result = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            guard isControl(scalar) else {
                result.append(scalar)
                continue
            }
            let digits = String(scalar.value, radix: 16)
            result.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
        }
        return String(result)
    }

    /// Control characters that JSON itself leaves as they are, marks of direction, and line ends of Unicode.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func append(_ node: Node, level: Int?, to bytes: inout [UInt8]) {
        switch node.content {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .scalar(let scalar): JSONToken.append(scalar, to: &bytes)
        case .list(let items):
            appendAll(items, in: ("[", "]"), level: level, to: &bytes) { append($0, level: $1, to: &$2) }
        case .record(let members):
            appendAll(members, in: ("{", "}"), level: level, to: &bytes) { member, inner, bytes in
                JSONToken.append(string: member.key, to: &bytes)
                bytes.append(contentsOf: (inner == nil ? ":" : ": ").utf8)
                append(member.value, level: inner, to: &bytes)
            }
        }
    }

    private static func appendAll<Part>(
        _ parts: [Part], in brackets: (String, String), level: Int?, to bytes: inout [UInt8],
        _ appendPart: (Part, Int?, inout [UInt8]) -> Void
    ) {
        bytes.append(contentsOf: brackets.0.utf8)
        let inner = level.map { $0 + 1 }
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            startLine(inner, in: &bytes)
            appendPart(part, inner, &bytes)
        }
        if !parts.isEmpty { startLine(level, in: &bytes) }
        bytes.append(contentsOf: brackets.1.utf8)
    }

    private static func startLine(_ level: Int?, in bytes: inout [UInt8]) {
        guard let level else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(0x20, count: level * 2))
    }
}
