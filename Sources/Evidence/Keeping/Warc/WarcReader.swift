/// Reads the records of a web archive one after another (ISO 28500, WARC/1.0 and 1.1).
struct WarcReader {
    /// The head of a record, and of the HTTP message in its block where there is one.
    struct Head {
        /// The kind, as written; kinds that are not known are passed over.
        var kind: String
        /// The fields by their names in lower case; of one that stands twice the first.
        var fields: [String: String]
        /// The first line of the HTTP message; nil where the block is none.
        var startLine: String?
        /// The headers of the HTTP message, each byte a Unicode scalar of the same number.
        var headers: [CaptureRecord.Pair] = []
        /// How many bytes of the block are still to be taken.
        var left: Int

        /// The address that the record is about; some writers put it in angle brackets.
        var url: String? {
            fields["warc-target-uri"].map {
                $0.hasPrefix("<") && $0.hasSuffix(">") ? String($0.dropFirst().dropLast()) : $0
            }
        }
    }

    private let input: ArchiveInput

    /// Reads an input from its beginning.
    init(_ input: ArchiveInput) { self.input = input }

    /// The head of the next record, of whose block the caller takes what is left; nil at the end.
    func next() throws(EvidenceFault) -> Head? {
        // Two line ends follow a record; the archive may end with more.
        var line = try input.line()
        while let empty = line, empty.isEmpty { line = try input.line() }
        guard let line else { return nil }
        guard line.starts(with: Array("WARC/1.".utf8)) else { throw input.fault }
        var fields: [String: String] = [:]
        for field in try self.fields() where fields[field.name.lowercased()] == nil {
            // Fields of the archive itself are UTF-8, those of HTTP are not.
            let bytes = field.value.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            fields[field.name.lowercased()] = String(decoding: bytes, as: UTF8.self)
        }
        guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else { throw input.fault }
        var head = Head(kind: fields["warc-type"] ?? "", fields: fields, left: length)
        let isMessage = fields["content-type"]?.lowercased().hasPrefix("application/http") == true
        if isMessage, ["response", "request", "revisit"].contains(head.kind), length > 0 {
            let begin = input.offset
            guard let first = try input.line() else { throw input.fault }
            head.startLine = Self.latin(first[...])
            if input.offset - begin < length { head.headers = try self.fields(until: begin + length) }
            head.left = length - (input.offset - begin)
            guard head.left >= 0 else { throw input.fault }
        }
        return head
    }

    /// Takes what is left of a record's block.
    func take(
        _ head: Head, _ body: (UnsafeRawBufferPointer) throws(EvidenceFault) -> Void
    ) throws(EvidenceFault) {
        try input.take(head.left, body)
    }

    /// Fields up to an empty line, or to the end of the block.
    private func fields(until end: Int = .max) throws(EvidenceFault) -> [CaptureRecord.Pair] {
        var fields: [CaptureRecord.Pair] = []
        let begin = input.offset
        while input.offset < end {
            guard let line = try input.line(), input.offset - begin <= 1_048_576 else { throw input.fault }
            if line.isEmpty { break }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
            fields.append(CaptureRecord.Pair(Self.latin(line[..<colon]), Self.latin(value)))
        }
        return fields
    }

    private static func latin(_ bytes: ArraySlice<UInt8>) -> String {
        String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) }))
    }
}
