import CheckKit
import GRDB
import Notation

extension CaptureIndex {
    /// How many records are read and written at once.
    private static let stride = 4096

    /// What the index last saw of the log.
    func witness() throws(EvidenceFault) -> (size: Int, root: TreeHash) {
        let row = try read { try Row.fetchOne($0, sql: "SELECT size, root FROM witness") }
        guard let row, let root = TreeHash(base64: row["root"] as String) else { return (0, .empty) }
        return (row["size"], root)
    }

    /// Takes in the records that the log has beyond what the index saw; the caller holds the store's lock.
    ///
    /// - Parameters:
    ///   - log: the log.
    ///   - givenUp: places of failed attempts after which the plan shall not ask again.
    /// - Throws: `cutLog` where the log is not what it was, and faults of the system and the database.
    func catchUp(with log: RecordLog, givenUp: Set<Int> = []) throws(EvidenceFault) {
        let checkpoint = try log.checkpoint()
        var (seen, root) = try witness()
        let isContinued =
            seen <= checkpoint.size ? try log.tree(ofSize: checkpoint.size).root(ofFirst: seen) == root : false
        guard isContinued else {
            throw .cutLog(path: log.disk.path(RecordLog.checkpointName), size: checkpoint.size, witnessed: seen)
        }
        while seen < checkpoint.size {
            let places = seen..<min(checkpoint.size, seen + Self.stride)
            // An entry that this version cannot read must not close the store; `verify` names it.
            let entries = zip(places, try log.records(places, below: checkpoint.size))
                .map { ($0, LogEntry(readable: Array($1))) }
            root = try log.tree(ofSize: checkpoint.size).root(ofFirst: places.upperBound)
            try write { [root] database in
                for (place, entry) in entries {
                    switch entry {
                    case .capture(let record):
                        let capture = StoredCapture(index: place, record: record)
                        try Self.insert(capture, database)
                        try Self.settlePlan(capture, isGivenUp: givenUp.contains(place), database)
                    case .custody(let act): try Self.insert(act, at: place, database)
                    case nil: continue
                    }
                }
                try database.execute(
                    sql: "UPDATE witness SET size = ?, root = ?", arguments: [places.upperBound, root.base64])
            }
            seen = places.upperBound
        }
    }

    /// Forgets all captures, so that they are taken from the log again; the plan stays.
    func clear() throws(EvidenceFault) {
        try write { database in
            try database.execute(sql: "DELETE FROM capture; DELETE FROM custody")
            try database.execute(sql: "UPDATE witness SET size = 0, root = ?", arguments: [TreeHash.empty.base64])
        }
    }

    private static func insert(_ capture: StoredCapture, _ database: Database) throws {
        let record = capture.record
        try database.cachedStatement(
            sql: """
                INSERT INTO capture (logIndex, askedURL, finalURL, origin, startedAt, verdict, reason, sha256, length)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            capture.index, record.askedURL, record.finalURL, record.origin.rawValue, record.startedAt.rawValue,
            record.verdict.rawValue, record.reason, record.body?.sha256, record.body?.length,
        ])
    }

    /// What a record means for the plan; only one that came after the planning counts.
    ///
    /// Whether a failed attempt was the last is known only to who made it: after a crash it is asked again.
    private static func settlePlan(_ capture: StoredCapture, isGivenUp: Bool, _ database: Database) throws {
        let record = capture.record
        let state: FetchPlanItem.State = record.verdict != .failed ? .done : isGivenUp ? .failed : .pending
        try database.cachedStatement(
            sql: """
                UPDATE planItem SET state = ?, attempts = attempts + 1, reason = ?, logIndex = ?
                WHERE url = ? AND state = 'pending' AND since <= ?
                """
        ).execute(arguments: [state.rawValue, record.reason, capture.index, record.askedURL, capture.index])
    }
}
