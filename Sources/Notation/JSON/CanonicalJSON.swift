/// JSON in one form a tree, so that equal facts have equal bytes and one SHA-256.
///
/// Keys are sorted by their UTF-8 bytes, there is no white space, only what must be escaped is (as RFC 8785 does), and
/// numbers keep their text.
public enum CanonicalJSON {
    /// The canonical bytes of a tree.
    public static func bytes(of node: Node) -> [UInt8] {
        var sink = JSONSink(sortsKeys: true)
        sink.append(node)
        return sink.bytes
    }
}

/// The tokens that every JSON writer shares.
enum JSONToken {
    /// Writes a scalar; a number or Boolean that JSON would not read back is written as text.
    static func append(_ scalar: Scalar, to bytes: inout [UInt8]) {
        if isBare(scalar) {
            bytes.append(contentsOf: scalar.text.utf8)
        } else {
            append(string: scalar.text, to: &bytes)
        }
    }

    /// Whether a scalar is written without quotation marks.
    static func isBare(_ scalar: Scalar) -> Bool {
        switch scalar.style {
        case .plain, .quoted: false
        case .number: isNumber(scalar.text)
        case .bool: scalar.text == "true" || scalar.text == "false"
        }
    }

    /// Writes a string with the fewest escapes that RFC 8259 allows.
    static func append(string: String, to bytes: inout [UInt8]) {
        var string = string
        string.withUTF8 { text in
            // Most strings have nothing to escape and are taken whole.
            let isPlain = text.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            bytes.append(UInt8(ascii: "\""))
            if isPlain {
                bytes.append(contentsOf: text)
            } else {
                for byte in text { JSONEscape.append(byte, to: &bytes) }
            }
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first) else {
            return false
        }
        return JSONParser.read(Array(text.utf8), file: "", limits: .standard).node?.scalar?.style == .number
    }
}
