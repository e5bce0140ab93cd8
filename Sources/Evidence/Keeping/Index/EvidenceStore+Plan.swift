import GRDB

extension EvidenceStore {
    /// Plans to fetch addresses; one that is planned and still pending stays as it is, any other begins anew.
    ///
    /// One that is too long to be asked is not planned: a record of it may be too long for the log, and then it would wait
    /// for ever.
    public func plan(_ urls: [String]) throws(EvidenceFault) {
        try catchUp()
        let since = try index.witness().size
        try index.write { database in
            let last = try Int.fetchOne(database, sql: "SELECT max(position) FROM planItem") ?? 0
            for (place, url) in urls.enumerated() where url.utf8.count <= URLPolicy.maximumBytes {
                try database.cachedStatement(
                    sql: """
                        INSERT INTO planItem (url, position, since, state, attempts) VALUES (?1, ?2, ?3, 'pending', 0)
                        ON CONFLICT (url) DO UPDATE SET position = ?2, since = ?3, state = 'pending', attempts = 0,
                            reason = NULL, logIndex = NULL WHERE state <> 'pending'
                        """
                ).execute(arguments: [url, last + place + 1, since])
            }
        }
    }

    /// The planned addresses in the order of planning.
    ///
    /// - Parameters:
    ///   - state: only those that have come so far; nil for all.
    ///   - limit: the most that are given.
    /// - Returns: the items.
    /// - Throws: faults of the database.
    public func planned(_ state: FetchPlanItem.State? = nil, limit: Int = .max) throws(EvidenceFault) -> [FetchPlanItem]
    {
        try catchUp()
        return try index.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT url, state, attempts, reason, logIndex FROM planItem
                    WHERE ?1 IS NULL OR state = ?1 ORDER BY position LIMIT ?2
                    """, arguments: [state?.rawValue, limit]
            ).map { row in
                FetchPlanItem(
                    url: row["url"], state: FetchPlanItem.State(rawValue: row["state"]) ?? .pending,
                    attempts: row["attempts"], reason: row["reason"], index: row["logIndex"])
            }
        }
    }

    /// How many planned addresses have come so far.
    public func plannedCount(_ state: FetchPlanItem.State) throws(EvidenceFault) -> Int {
        try index.read { database in
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM planItem WHERE state = ?", arguments: [state.rawValue])
        } ?? 0
    }

    /// Forgets the plan; what was fetched stays.
    public func forgetPlan() throws(EvidenceFault) {
        try index.write { try $0.execute(sql: "DELETE FROM planItem") }
    }
}
