import CCurl

/// The status line and the headers of an answer.
public struct AnswerHead: Hashable, Sendable {
    /// The status line as sent.
    public var statusLine: String
    /// The status, 100 to 599.
    public var status: Int
    /// The headers in the order sent, each byte as the scalar of the same number (Latin-1).
    public var fields: [CaptureRecord.Pair]

    /// The values of a header, which may stand several times; `name` is in lower case.
    func values(_ name: String) -> [String] {
        fields.filter { $0.name.lowercased() == name }.map(\.value)
    }

    /// Every stated length; nil among them is one that is no number.
    var lengths: [Int?] {
        values("content-length").flatMap { $0.split(separator: ",") }.map { Self.number(trimmed($0)) }
    }

    /// Whether the body is cut into chunks, whose last one proves the end.
    var isChunked: Bool { values("transfer-encoding").contains { $0.lowercased().contains("chunked") } }

    /// Whether the protocol frames bodies by itself.
    var isFramed: Bool { statusLine.hasPrefix("HTTP/2") }

    /// The entity tag as sent, where it has the form of one (RFC 9110, section 8.8.3) and can be sent back safely.
    var etag: String? {
        guard let tag = values("etag").first, tag.utf8.count <= 512 else { return nil }
        let opaque = tag.hasPrefix("W/") ? tag.dropFirst(2) : Substring(tag)
        guard opaque.utf8.count >= 2, opaque.hasPrefix("\""), opaque.hasSuffix("\"") else { return nil }
        let inner = opaque.dropFirst().dropLast().utf8
        return inner.allSatisfy { $0 == 0x21 || (0x23...0x7E).contains($0) } ? tag : nil
    }

    /// `Last-Modified` as sent, where it is a date and can be sent back safely.
    var lastModified: String? {
        guard let date = values("last-modified").first, date.utf8.count <= 64 else { return nil }
        return date.utf8.allSatisfy { (0x20...0x7E).contains($0) } && curl_getdate(date, nil) >= 0 ? date : nil
    }

    /// The encoding in which the body is sent; nil for none.
    var encoding: String? {
        let names = values("content-encoding").filter { $0.lowercased() != "identity" && !$0.isEmpty }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// Where a redirect leads, as the bytes that were sent.
    var location: String? {
        guard let value = values("location").first, !value.isEmpty else { return nil }
        let bytes = value.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        return String(validating: bytes, as: UTF8.self) ?? value
    }

    /// The first byte, the last byte and the whole length that a part states; nil where it states none soundly.
    var part: (first: Int, last: Int, whole: Int?)? {
        guard let value = values("content-range").first?.lowercased(), value.hasPrefix("bytes ") else { return nil }
        let halves = value.dropFirst(6).split(separator: "/")
        let ends = halves.first?.split(separator: "-") ?? []
        guard halves.count == 2, ends.count == 2, let first = Self.number(trimmed(ends[0])),
            let last = Self.number(trimmed(ends[1])), first <= last
        else { return nil }
        let whole = Self.number(trimmed(halves[1]))
        guard whole.map({ last < $0 }) ?? (trimmed(halves[1]) == "*") else { return nil }
        return (first, last, whole)
    }

    /// How long the server asks to wait, from a number of seconds or a date; nil where it asks nothing.
    func retryAfter(now: Timestamp) -> Duration? {
        guard let value = values("retry-after").first else { return nil }
        if value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !value.isEmpty {
            // More digits than fit are a wish to wait for ever.
            return .seconds(Int(value).map { min($0, 1_000_000_000) } ?? 1_000_000_000)
        }
        let moment = curl_getdate(value, nil)
        guard moment >= 0 else { return nil }
        return .seconds(max(0, Int(moment) - now.rawValue / 1000))
    }

    private func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }

    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }
}
