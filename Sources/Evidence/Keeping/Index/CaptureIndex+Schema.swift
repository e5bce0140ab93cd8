import GRDB

extension CaptureIndex {
    /// The tables; a shipped migration is never changed.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(
                sql: """
                    CREATE TABLE capture (
                        logIndex INTEGER PRIMARY KEY, askedURL TEXT NOT NULL, finalURL TEXT, origin TEXT NOT NULL,
                        startedAt INTEGER NOT NULL, verdict TEXT NOT NULL, reason TEXT, sha256 TEXT, length INTEGER);
                    CREATE INDEX captureByAskedURL ON capture (askedURL, logIndex);
                    CREATE INDEX captureByFinalURL ON capture (finalURL, logIndex);
                    CREATE INDEX captureByObject ON capture (sha256, logIndex);
                    CREATE TABLE witness (id INTEGER PRIMARY KEY CHECK (id = 1), size INTEGER NOT NULL, root TEXT NOT NULL);
                    CREATE TABLE planItem (
                        url TEXT PRIMARY KEY, position INTEGER NOT NULL, since INTEGER NOT NULL, state TEXT NOT NULL,
                        attempts INTEGER NOT NULL, reason TEXT, logIndex INTEGER);
                    CREATE INDEX planItemByState ON planItem (state, position);
                    """)
            try database.execute(
                sql: "INSERT INTO witness (id, size, root) VALUES (1, 0, ?)", arguments: [TreeHash.empty.base64])
        }
        migrator.registerMigration("2") { database in
            try database.execute(
                sql: """
                    CREATE TABLE custody (logIndex INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, act TEXT NOT NULL);
                    CREATE INDEX custodyByObject ON custody (sha256, logIndex);
                    """)
        }
        return migrator
    }
}
