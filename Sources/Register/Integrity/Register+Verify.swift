import CheckKit
import Crypto
import Evidence
import FoundationEssentials
import GRDB
import Notation

/// What a check of all records found.
public struct RegisterVerification: Sendable {
    /// How many events there are.
    public var count = 0
    /// The hash of the last one, 64 hexadecimal digits.
    public var hash = ""
    /// How many signatures of actors were checked.
    public var signatures = 0
    /// How many snapshots were hashed.
    public var snapshots = 0
    /// What is wrong; nil where nothing is.
    public var problem: RegisterProblem?
}

extension Register {
    /// Checks every record, signature and snapshot, and names the first that is broken.
    ///
    /// A copy that was restored whole looks sound by itself; only a checkpoint that was kept elsewhere tells that it is older.
    ///
    /// - Parameter checkpoint: a signed note that `checkpoint()` gave before; nil to compare with none.
    /// - Returns: what was found.
    /// - Throws: faults of the database.
    public func verify(against checkpoint: String? = nil) throws(RegisterFault) -> RegisterVerification {
        try Self.orFault(path) {
            try database.read { database in
                try ChainAudit.walk(database, ChainAudit(key: key, checkpoint: checkpoint))
            }
        }
    }

    /// The signed head, to be kept elsewhere: a copy that is restored from before it can be told by it.
    public func checkpoint() throws(RegisterFault) -> String {
        try Self.orFault(path) {
            try database.read { try String.fetchOne($0, sql: "SELECT note FROM head WHERE id = 1") ?? "" }
        }
    }
}

/// The walk over a chain of events.
struct ChainAudit {
    private(set) var found = RegisterVerification()
    private let key: NoteKey
    private var hash = EventRow.start
    private var actors: [String: NoteKey] = [:]
    private var pending: EventRow?
    private var snapshots: Set<String> = []
    private let kept: RegisterHead?
    private let isForeign: Bool
    private var hashThen: [UInt8]?

    init(key: NoteKey, checkpoint: String?) {
        self.key = key
        kept = checkpoint.flatMap { RegisterHead(note: $0, by: key) }
        isForeign = checkpoint != nil && kept == nil
    }

    /// Looks at everything that a database holds.
    static func walk(_ database: Database, _ start: ChainAudit) throws -> RegisterVerification {
        var audit = start
        let rows = try Row.fetchCursor(database, sql: "SELECT * FROM event ORDER BY number")
        while let row = try rows.next() {
            audit.take(EventRow(row))
            if audit.found.problem != nil { return audit.found }
        }
        audit.close(head: try String.fetchOne(database, sql: "SELECT note FROM head WHERE id = 1"))
        if audit.found.problem == nil { try audit.takeSnapshots(database) }
        return audit.found
    }

    /// Takes the next event; the first that is broken is found.
    mutating func take(_ row: EventRow) {
        guard row.number == found.count + 1 else { return fail(.missing(number: found.count + 1)) }
        guard row.chained(to: hash) == row.hash else { return fail(.altered(number: row.number)) }
        if let pending, pending.actor != row.actor || pending.recordedAt != row.recordedAt {
            return fail(.unsigned(number: pending.number, actor: pending.actor))
        }
        guard read(row) else { return fail(.altered(number: row.number)) }
        hash = row.hash
        (found.count, found.hash) = (row.number, row.hash.hexadecimal)
        if row.number == kept?.count { hashThen = row.hash }
        guard let signature = row.signature else { return pending = row }
        pending = nil
        found.signatures += 1
        guard actors[row.actor]?.verifying.isValidSignature(signature, for: row.hash) == true else {
            return fail(.unsigned(number: row.number, actor: row.actor))
        }
    }

    /// Takes what the check itself needs from an event; false where it cannot be read.
    private mutating func read(_ row: EventRow) -> Bool {
        guard let kind = EventKind(rawValue: row.kind) else { return false }
        // Nearly all events are milestones, and their words are covered by the hash.
        guard kind == .actorRegistered || EventKind.withSnapshot.contains(kind) else { return true }
        guard let statement = Statement(canonicalText: row.body) else { return false }
        if kind == .actorRegistered {
            actors[Subject.id(of: row.subject)] = statement.publicKey.flatMap { NoteKey($0) }
        }
        if let sha256 = statement.snapshot { snapshots.insert(sha256) }
        return true
    }

    /// Compares the end with the head and with a checkpoint.
    mutating func close(head note: String?) {
        if let pending { return fail(.unsigned(number: pending.number, actor: pending.actor)) }
        guard let head = note.flatMap({ RegisterHead(note: $0, by: key) }) else { return fail(.foreignHead) }
        if found.count < head.count { return fail(.cut(count: found.count, stated: head.count)) }
        if found.count > head.count { return fail(.surplus(count: found.count, stated: head.count)) }
        guard head.hash == hash else { return fail(.otherHash) }
        if isForeign { return fail(.foreignCheckpoint) }
        guard let kept else { return }
        guard kept.count == 0 || hashThen == kept.hash else {
            return fail(.otherHistory(count: found.count, stated: kept.count))
        }
    }

    /// Hashes every snapshot, and looks for each that an event refers to.
    mutating func takeSnapshots(_ database: Database) throws {
        let rows = try Row.fetchCursor(database, sql: "SELECT sha256, bytes FROM snapshot ORDER BY sha256")
        while let row = try rows.next() {
            let sha256: String = row["sha256"]
            guard ContentDigest.hex(of: row["bytes"] as Data) == sha256 else { return fail(.snapshot(sha256: sha256)) }
            snapshots.remove(sha256)
            found.snapshots += 1
        }
        if let missing = snapshots.min() { fail(.snapshot(sha256: missing)) }
    }

    private mutating func fail(_ problem: RegisterProblem) { found.problem = problem }
}
