public import CheckKit
public import Evidence
import FoundationEssentials
import GRDB
import Glibc
import Notation

extension Register {
    /// Writes everything that the register holds as lines of JSON: a header, the snapshots, the events.
    ///
    /// - Parameter file: a path at which nothing is yet.
    /// - Throws: `alreadyThere`, faults of the system; then nothing is left at the path.
    public func export(to file: String) throws(RegisterFault) {
        let output = try LineFile(creating: file)
        do throws(RegisterFault) {
            try Self.orFault(path) {
                try database.read { database in
                    let note = try String.fetchOne(database, sql: "SELECT note FROM head WHERE id = 1") ?? ""
                    try output.write(
                        .record([
                            ("format", .text(Self.exportFormat)), ("key", .text(key.verifierText)),
                            ("head", .text(note)),
                        ]))
                    let snapshots = try Row.fetchCursor(
                        database, sql: "SELECT sha256, bytes FROM snapshot ORDER BY sha256")
                    while let row = try snapshots.next() {
                        try output.write(.record([("snapshot", .text(StrictBase64.text(row["bytes"] as Data)))]))
                    }
                    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM event ORDER BY number")
                    while let row = try rows.next() { try output.write(EventRow(row).node) }
                }
            }
            try output.finish()
        } catch {
            unlink(file)
            throw error
        }
    }

    static let exportFormat = "saikes/registerExport/1"

    /// Makes a register from an export, every record of it checked before anybody may use it.
    ///
    /// - Parameters:
    ///   - file: the export.
    ///   - place: a new or empty folder.
    ///   - keys: the folder whose secret keys are taken; nil for a copy that can be read and checked.
    ///   - calendar: the working days by which terms are counted.
    ///   - clock: what time it is.
    /// - Returns: the register.
    /// - Throws: `badExport`, `broken`, `alreadyThere`, faults of the system; then nothing is left.
    public static func imported(
        from file: String, to place: String, keysOf keys: String? = nil, calendar: WorkCalendar,
        clock: @escaping @Sendable () -> Timestamp = { .now }
    ) throws(RegisterFault) -> Register {
        let lines = try LineReaderFile(file)
        guard let header = try lines.next(), header["format"]?.text == exportFormat,
            let key = header["key"]?.text.flatMap({ NoteKey($0) }), let note = header["head"]?.text
        else { throw .badExport(path: file) }
        let disk = try emptyFolder(place)
        try orRemove(disk) { () throws(RegisterFault) in
            try put(key, person: nil, disk)
            if let keys { try disk.takeKeys(of: keys, for: key) }
            let register = try Register(disk, calendar, clock)
            try register.write { database in
                try database.execute(sql: "INSERT INTO head (id, note) VALUES (1, ?)", arguments: [note])
                while let line = try lines.next() {
                    if let text = line["snapshot"]?.text {
                        guard let bytes = StrictBase64.bytes(text) else { throw RegisterFault.badExport(path: file) }
                        _ = try keep(bytes, in: database)
                    } else {
                        guard let row = EventRow(line) else { throw RegisterFault.badExport(path: file) }
                        try row.insert(database)
                        try register.index(EventDraft(RegisterView.event(row)), row.number, database)
                    }
                }
            }
            if let problem = try register.verify().problem { throw .broken(problem) }
            try sync(disk)
        }
        return try Register(disk, calendar, clock)
    }
}

extension EventRow {
    /// The row as a line of an export.
    var node: Node {
        func number(_ value: Int?) -> Node { value.map { .number(String($0)) } ?? .null }
        return .record([
            ("number", number(self.number)), ("recordedAt", number(recordedAt)), ("validFrom", number(validFrom)),
            ("validUntil", number(validUntil)), ("actor", .text(actor)), ("kind", .text(kind)),
            ("subject", .text(subject)), ("provider", provider.map { .text($0) } ?? .null),
            ("corrects", number(corrects)), ("body", .text(body)), ("hash", .text(hash.hexadecimal)),
            ("signature", signature.map { .text($0.hexadecimal) } ?? .null),
        ])
    }

    /// Reads a line of an export; nil where it is none.
    init?(_ node: Node) {
        func number(_ key: String) -> Int? { node[key]?.scalar.flatMap { Int($0.text) } }
        guard let place = number("number"), let recordedAt = number("recordedAt"), let validFrom = number("validFrom"),
            let actor = node["actor"]?.text, let kind = node["kind"]?.text, let subject = node["subject"]?.text,
            let body = node["body"]?.text, let hash = node["hash"]?.text.flatMap({ Hexadecimal.bytes($0) })
        else { return nil }
        self.init(
            number: place, recordedAt: recordedAt, validFrom: validFrom, validUntil: number("validUntil"),
            actor: actor, kind: kind, subject: subject, provider: node["provider"]?.text,
            corrects: number("corrects"), body: body, hash: hash,
            signature: node["signature"]?.text.flatMap { Hexadecimal.bytes($0) })
    }
}

extension EventDraft {
    /// What an event was before it was recorded, for what can be made again from the events.
    init(_ event: Event) {
        (kind, subject, validFrom, validUntil) = (event.kind, event.subject, event.validFrom, event.validUntil)
        (provider, corrects, statement) = (event.provider, event.corrects, event.statement)
    }
}
