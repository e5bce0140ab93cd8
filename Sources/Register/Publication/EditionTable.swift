import CheckKit
import Notation

/// The entries of an edition as bytes: a JSON array with one entry a line, which is read line by line.
///
/// A hundred thousand entries are 30 MB as bytes and ten times that as values.
struct EditionTable {
    let bytes: [UInt8]

    /// Takes bytes that were kept.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Writes entries one after another.
    struct Writer {
        private var bytes: [UInt8] = Array("[".utf8)
        private(set) var count = 0

        /// Adds an entry.
        mutating func add(_ entry: EntryRecord) {
            add(zip(EntryRecord.publicKeys, entry.publicValues).map { ($0, $1.isEmpty ? .null : .text($1)) })
        }

        /// Adds a row.
        mutating func add(_ members: [(String, Node)]) {
            bytes += Array((count == 0 ? "\n" : ",\n").utf8)
            bytes += Array(JSONText.compact(.record(members)).utf8)
            count += 1
        }

        /// What was written.
        var table: EditionTable { EditionTable(bytes: bytes + Array("\n]\n".utf8)) }
    }

    /// Hands each row to a body: its line and its values.
    func eachRow(_ body: (ArraySlice<UInt8>) throws -> Void) rethrows {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            var line = bytes[start..<end]
            if line.last == UInt8(ascii: ",") { line = line.dropLast() }
            if line.first == UInt8(ascii: "{") { try body(line) }
            start = end + 1
        }
    }

    /// The values of a row under some keys; an empty text where there is none.
    static func values(_ line: ArraySlice<UInt8>, _ keys: [String]) -> [String] {
        let node = Source(name: "", notation: .json, bytes: Array(line)).tree().node
        return keys.map { node?[$0]?.text ?? "" }
    }

    /// The rows as comma-separated values (RFC 4180), with a header.
    func csv(_ keys: [String]) -> [UInt8] {
        var text = CSV.line(keys)
        eachRow { text += CSV.line(Self.values($0, keys)) }
        return text
    }
}
