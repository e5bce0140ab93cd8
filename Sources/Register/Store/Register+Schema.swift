import GRDB

extension Register {
    /// The tables; a shipped migration is never changed.
    ///
    /// The triggers keep honest programs honest; whoever writes to the file by other means is found by the chain.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(
                sql: """
                    CREATE TABLE event (
                        number INTEGER PRIMARY KEY, recordedAt INTEGER NOT NULL, validFrom INTEGER NOT NULL,
                        validUntil INTEGER, actor TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
                        provider TEXT, corrects INTEGER, body TEXT NOT NULL, hash BLOB NOT NULL, signature BLOB);
                    CREATE INDEX eventBySubject ON event (subject, number);
                    CREATE INDEX eventByKind ON event (kind, number);
                    CREATE INDEX eventByProvider ON event (provider, kind, number) WHERE provider IS NOT NULL;
                    CREATE TABLE snapshot (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
                    CREATE TABLE head (id INTEGER PRIMARY KEY CHECK (id = 1), note TEXT NOT NULL);
                    CREATE TABLE sentNotice (key TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
                    CREATE VIRTUAL TABLE entryName USING fts5(
                        entry UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4');
                    CREATE TRIGGER eventIsFinal BEFORE UPDATE ON event
                        BEGIN SELECT RAISE(ABORT, 'events are only added'); END;
                    CREATE TRIGGER eventStays BEFORE DELETE ON event
                        BEGIN SELECT RAISE(ABORT, 'events are only added'); END;
                    CREATE TRIGGER snapshotIsFinal BEFORE UPDATE ON snapshot
                        BEGIN SELECT RAISE(ABORT, 'snapshots are only added'); END;
                    CREATE TRIGGER snapshotStays BEFORE DELETE ON snapshot
                        BEGIN SELECT RAISE(ABORT, 'snapshots are only added'); END;
                    """)
        }
        return migrator
    }
}
