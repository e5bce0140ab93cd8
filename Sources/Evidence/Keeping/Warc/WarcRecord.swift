import Notation

/// The head of a record of a web archive (ISO 28500, WARC/1.1) and the beginning of its block.
struct WarcRecord {
    /// The kinds of record that are written and read.
    enum Kind: String {
        case warcinfo, request, response, metadata, revisit, resource
    }

    /// Its kind.
    var kind: Kind
    /// Its id, a URI in angle brackets.
    var id: String
    /// When what it holds was got.
    var date: Timestamp
    /// Further fields, in order.
    var fields: [CaptureRecord.Pair]
    /// The content type of the block.
    var type: String
    /// The block, or what of it comes before the bytes of an object.
    var head: [UInt8]

    /// The lines before the block, the empty one included.
    func lines(length: Int, blockDigest: String) -> [UInt8] {
        var text = "WARC/1.1\r\nWARC-Type: \(kind.rawValue)\r\nWARC-Record-ID: \(id)\r\nWARC-Date: \(date)\r\n"
        for field in fields { text += "\(field.name): \(Self.line(field.value))\r\n" }
        text += "WARC-Block-Digest: sha256:\(blockDigest)\r\nContent-Type: \(Self.line(type))\r\n"
        text += "Content-Length: \(length)\r\n\r\n"
        return Array(text.utf8)
    }

    /// A value as one line; a control character, by which a stranger could add fields, is escaped as in addresses.
    static func line(_ value: String) -> String {
        guard value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return value }
        var line = ""
        for scalar in value.unicodeScalars {
            let isControl = scalar.value < 0x20 || scalar.value == 0x7F
            let digits = String(scalar.value, radix: 16, uppercase: true)
            line += isControl ? "%\(digits.count < 2 ? "0" : "")\(digits)" : String(scalar)
        }
        return line
    }

    /// An id that is the same whenever the same part of the same record is exported: a UUID of version 8 from SHA-256.
    static func id(_ recordDigest: String, _ part: String) -> String {
        var digits = Array(ContentDigest.hex(of: Array("\(recordDigest) \(part)".utf8)).prefix(32))
        digits[12] = "8"
        digits[16] = "8"
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "<urn:uuid:\(groups.joined(separator: "-"))>"
    }
}

extension CaptureRecord.Hop {
    /// The request as bytes; nil where none was sent.
    var requestBytes: [UInt8]? { requestLine.map { Self.bytes($0, sent) } }

    /// The head of the answer as bytes; nil where none came.
    ///
    /// The body is kept without its transfer encoding, and under HTTP/2 there is none, so that the lines are written as
    /// readers of archives expect them; the record of the attempt has them as they were.
    var responseBytes: [UInt8]? {
        guard let statusLine else { return nil }
        var line = statusLine
        if !line.hasPrefix("HTTP/1."), let space = line.firstIndex(of: " ") { line = "HTTP/1.1" + line[space...] }
        let fields = received.map { field in
            field.name.lowercased() == "transfer-encoding"
                ? CaptureRecord.Pair("X-Archive-Orig-\(field.name)", field.value) : field
        }
        return Self.bytes(line, fields)
    }

    private static func bytes(_ line: String, _ fields: [CaptureRecord.Pair]) -> [UInt8] {
        let lines = [line] + fields.map { "\($0.name): \($0.value)" } + ["", ""]
        let text = lines.map(WarcRecord.line).joined(separator: "\r\n")
        // Headers are held as Latin-1; a scalar beyond it was never a byte of one.
        return text.unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
    }
}
