import CheckKit
public import Evidence
import FoundationEssentials
import GRDB
import Notation

extension Register {
    /// Adds the events of one act and signs the new head, within a transaction.
    ///
    /// The last event carries the actor's signature over the hash of the chain, so it stands for the whole act and for
    /// everything that the actor saw before it.
    func append(
        _ drafts: [EventDraft], by credential: Credential, in database: Database
    ) throws -> Receipt {
        let last = try Row.fetchOne(database, sql: "SELECT number, hash FROM event ORDER BY number DESC LIMIT 1")
        var number: Int = last?["number"] ?? 0
        var hash = (last?["hash"] as Data?).map { Array($0) } ?? EventRow.start
        let now = try moment(in: database)
        var receipt = Receipt(number: number, hash: "", recordedAt: now, subjects: [])
        for (place, draft) in drafts.enumerated() {
            number += 1
            var row = EventRow(
                number: number, recordedAt: now.rawValue, validFrom: (draft.validFrom ?? now.civilDay).rawValue,
                validUntil: draft.validUntil?.rawValue, actor: credential.actor, kind: draft.kind.rawValue,
                subject: draft.subject, provider: draft.provider, corrects: draft.corrects,
                body: draft.statement.canonicalText, hash: [])
            hash = row.chained(to: hash)
            row.hash = hash
            if place == drafts.count - 1 { row.signature = credential.signature(over: hash) }
            try row.insert(database)
            try index(draft, number, database)
            if receipt.subjects.last != draft.subject { receipt.subjects.append(draft.subject) }
        }
        let note = try RegisterHead(count: number, hash: hash).note(by: key, keyPath: "\(folder)/\(Self.keyName)")
        try database.execute(sql: "UPDATE head SET note = ? WHERE id = 1", arguments: [note])
        (receipt.number, receipt.hash) = (number, hash.hexadecimal)
        return receipt
    }

    /// What time it is for the register: a machine's clock may be set back, and what was learnt later must not look as if it
    /// was learnt earlier, nor a window open again.
    func moment(in database: Database) throws -> Timestamp {
        let last = try Int.fetchOne(database, sql: "SELECT recordedAt FROM event ORDER BY number DESC LIMIT 1")
        return max(clock(), Timestamp(rawValue: last ?? 0))
    }

    /// Refuses to build on records whose end is not what the head says, which would hide it.
    func requireHead(_ database: Database) throws {
        let last = try Row.fetchOne(database, sql: "SELECT number, hash FROM event ORDER BY number DESC LIMIT 1")
        let hash = (last?["hash"] as Data?).map { Array($0) } ?? EventRow.start
        let found = RegisterHead(count: last?["number"] ?? 0, hash: hash)
        let note = try String.fetchOne(database, sql: "SELECT note FROM head WHERE id = 1")
        guard let stated = note.flatMap({ RegisterHead(note: $0, by: key) }) else {
            throw RegisterFault.broken(.foreignHead)
        }
        guard stated != found else { return }
        if found.count < stated.count { throw RegisterFault.broken(.cut(count: found.count, stated: stated.count)) }
        if found.count > stated.count { throw RegisterFault.broken(.surplus(count: found.count, stated: stated.count)) }
        throw RegisterFault.broken(.otherHash)
    }

    /// Keeps what can be asked quickly in step with the events; it can always be made again from them.
    func index(_ draft: EventDraft, _ number: Int, _ database: Database) throws {
        if draft.kind == .entryIncluded, let name = draft.statement.name {
            let words = SearchWords.indexed(name, draft.statement.bin)
            try database.cachedStatement(sql: "INSERT INTO entryName (rowid, entry, words) VALUES (?, ?, ?)")
                .execute(arguments: [number, Subject.id(of: draft.subject), words])
        }
        for notice in draft.statement.notices {
            try database.execute(
                sql: "INSERT INTO sentNotice (key, number) VALUES (?, ?)", arguments: [notice.key, number])
        }
    }

    /// Keeps bytes under their SHA-256, within a transaction; the same bytes are kept once.
    static func keep(_ bytes: [UInt8], in database: Database) throws -> String {
        let sha256 = ContentDigest.hex(of: bytes)
        try database.execute(
            sql: "INSERT OR IGNORE INTO snapshot (sha256, bytes) VALUES (?, ?)", arguments: [sha256, Data(bytes)])
        return sha256
    }
}

extension EventRow {
    /// Adds the row.
    func insert(_ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO event (number, recordedAt, validFrom, validUntil, actor, kind, subject, provider, corrects,
                    body, hash, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            number, recordedAt, validFrom, validUntil, actor, kind, subject, provider, corrects, body, Data(hash),
            signature.map { Data($0) },
        ])
    }

    /// Reads a row.
    init(_ row: Row) {
        self.init(
            number: row["number"], recordedAt: row["recordedAt"], validFrom: row["validFrom"],
            validUntil: row["validUntil"], actor: row["actor"], kind: row["kind"], subject: row["subject"],
            provider: row["provider"], corrects: row["corrects"], body: row["body"],
            hash: Array(row["hash"] as Data), signature: (row["signature"] as Data?).map { Array($0) })
    }
}

/// What the register answers to an act.
public struct Receipt: Hashable, Sendable {
    /// The number of the last event of the act.
    public var number: Int
    /// The hash of the chain with it, 64 hexadecimal digits.
    public var hash: String
    /// When it was recorded.
    public var recordedAt: Timestamp
    /// What it made or changed, such as `case/A-1`.
    public var subjects: [String]

    /// The id of what it made or changed last.
    public var id: String { subjects.last.map { Subject.id(of: $0) } ?? "" }
}
