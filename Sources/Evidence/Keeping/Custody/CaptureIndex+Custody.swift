import GRDB

extension CaptureIndex {
    /// Notes where an act about the keeping of a document stands in the log.
    static func insert(_ act: CustodyAct, at place: Int, _ database: Database) throws {
        try database.cachedStatement(sql: "INSERT INTO custody (logIndex, sha256, act) VALUES (?, ?, ?)")
            .execute(arguments: [place, act.sha256, act.kind.rawValue])
    }

    /// Where the acts about a document stand in the log, ascending.
    func places(ofActsAbout sha256: String) throws(EvidenceFault) -> [Int] {
        try read { database in
            try Int.fetchAll(
                database, sql: "SELECT logIndex FROM custody WHERE sha256 = ? ORDER BY logIndex", arguments: [sha256])
        }
    }

    /// The documents about which anything was done, ascending by their digests.
    func documentsWithActs() throws(EvidenceFault) -> [String] {
        try read { try String.fetchAll($0, sql: "SELECT DISTINCT sha256 FROM custody ORDER BY sha256") }
    }

    /// Whether the bytes of a document were taken away.
    func isRedacted(_ sha256: String) throws(EvidenceFault) -> Bool {
        try has("SELECT 1 FROM custody WHERE sha256 = ? AND act = 'redact'", sha256)
    }

    /// Whether a record names the bytes of a digest.
    func isNamed(_ sha256: String) throws(EvidenceFault) -> Bool {
        try has("SELECT 1 FROM capture WHERE sha256 = ?", sha256)
    }

    private func has(_ question: String, _ sha256: String) throws(EvidenceFault) -> Bool {
        try read { database in
            try Row.fetchOne(database.cachedStatement(sql: question), arguments: [sha256]) != nil
        }
    }
}
