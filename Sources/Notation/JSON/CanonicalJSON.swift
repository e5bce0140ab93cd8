/// JSON in one form a tree, so that equal facts have equal bytes and one SHA-256.
///
/// Keys are sorted by their UTF-8 bytes, there is no white space, only what must be escaped is (as RFC 8785 does), and
/// numbers keep their text.
public enum CanonicalJSON {
    /// The canonical bytes of a tree.
    public static func bytes(of node: Node) -> [UInt8] {
        var bytes: [UInt8] = []
        append(node, to: &bytes)
        return bytes
    }

    private static func append(_ node: Node, to bytes: inout [UInt8]) {
        switch node.content {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .scalar(let scalar): JSONToken.append(scalar, to: &bytes)
        case .list(let items):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                append(item, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .record(let members):
            bytes.append(UInt8(ascii: "{"))
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for (index, member) in sorted.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                JSONToken.append(string: member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                append(member.value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }
}

/// The tokens that every JSON writer shares.
enum JSONToken {
    /// Writes a scalar; a number or Boolean that JSON would not read back is written as text.
    static func append(_ scalar: Scalar, to bytes: inout [UInt8]) {
        let isBare =
            switch scalar.style {
            case .plain, .quoted: false
            case .number: isNumber(scalar.text)
            case .bool: scalar.text == "true" || scalar.text == "false"
            }
        if isBare { bytes.append(contentsOf: scalar.text.utf8) } else { append(string: scalar.text, to: &bytes) }
    }

    /// Writes a string with the fewest escapes that RFC 8259 allows.
    static func append(string: String, to bytes: inout [UInt8]) {
        var string = string
        string.withUTF8 { text in
            // Most strings have nothing to escape and are taken whole.
            let isPlain = text.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            guard isPlain else { return append(string: text, to: &bytes) }
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: text)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// Writes the UTF-8 of a string with the fewest escapes that RFC 8259 allows.
    private static func append(string: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case 0x08: bytes.append(contentsOf: "\\b".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0C: bytes.append(contentsOf: "\\f".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0..<0x20: bytes.append(contentsOf: "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isNumber(_ text: String) -> Bool {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first) else {
            return false
        }
        return JSONParser.read(Array(text.utf8), file: "", limits: .standard).node?.scalar?.style == .number
    }
}
