import CheckKit
import Notation

/// An edition as a data package (Frictionless Data Package 1): tables in CSV and JSON, their schema, their hashes.
struct EditionPackage {
    let number: Int
    let day: CivilDate
    let previous: Int?
    let count: Int
    let register: StatedName
    let entries: EditionTable
    let changes: [EntryChange]

    /// The changes as a table.
    var changesTable: EditionTable {
        var writer = EditionTable.Writer()
        for change in changes {
            writer.add(zip(EntryChange.publicKeys, change.publicValues).map { ($0, $1.isEmpty ? .null : .text($1)) })
        }
        return writer.table
    }

    /// The bytes of `datapackage.json`, whose SHA-256 is what the installation seals.
    var manifest: [UInt8] {
        let changed = changesTable
        let resources = [
            Self.resource("entries", "csv", entries.csv(EntryRecord.publicKeys), EntryRecord.publicKeys),
            Self.resource("entries-json", "json", entries.bytes, EntryRecord.publicKeys),
            Self.resource("changes", "csv", changed.csv(EntryChange.publicKeys), EntryChange.publicKeys),
            Self.resource("changes-json", "json", changed.bytes, EntryChange.publicKeys),
        ]
        var members: [(String, Node)] = [
            ("profile", .text("tabular-data-package")), ("name", .text("saikes-register")),
            ("title", .text(register[.ru])), ("version", .text(String(number))),
            ("asOf", .text(day.description)), ("count", .number(String(count))),
        ]
        if let previous { members.append(("previous", .text(String(previous)))) }
        return Array(JSONText.pretty(.record(members + [("resources", .list(resources))])).utf8)
    }

    private static func resource(_ name: String, _ format: String, _ bytes: [UInt8], _ keys: [String]) -> Node {
        let isDate: Set = ["from", "until"]
        let fields = keys.map { key in
            Node.record([("name", .text(key)), ("type", .text(isDate.contains(key) ? "date" : "string"))])
        }
        let stem = name.replacing("-json", with: "")
        return .record([
            ("name", .text(name)), ("path", .text("\(stem).\(format)")), ("format", .text(format)),
            ("encoding", .text("utf-8")), ("bytes", .number(String(bytes.count))),
            ("hash", .text("sha256:\(ContentDigest.hex(of: bytes))")),
            ("schema", .record([("fields", .list(fields)), ("primaryKey", .text("id"))])),
        ])
    }
}
