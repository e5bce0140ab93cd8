import CheckKit
import GRDB
import Glibc
import Notation

/// What can be asked of the records quickly, in SQLite; the log is the truth, and the index is made again from it.
///
/// It also remembers how long the log was and its root, so that a log that was cut shows, and it holds the plan of what
/// is to be fetched. The one door to the database: every write leaves the rows of captures equal to the first records of
/// the log, as many as the witness says.
struct CaptureIndex: Sendable {
    private let database: any DatabaseWriter
    private let path: String

    static let name = "index.sqlite"

    /// Opens the index; one that is damaged is set aside, and in a folder that cannot be written it stands in memory.
    init(disk: StoreDisk) throws(EvidenceFault) {
        path = disk.path(Self.name)
        do {
            database = try Self.opened(path)
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                try Self.setAside(disk)
                database = try Self.orFault(path) { try Self.opened(disk.path(Self.name)) }
            case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
                database = try Self.orFault(path) { try Self.migrated(DatabaseQueue()) }
            default: throw .database(path: path, error.description)
            }
        } catch {
            throw .database(path: path, "\(error)")
        }
    }

    private static func opened(_ path: String) throws -> any DatabaseWriter {
        var configuration = Configuration()
        configuration.busyMode = .timeout(60)
        configuration.journalMode = .wal
        return try migrated(DatabaseQueue(path: path, configuration: configuration))
    }

    private static func migrated(_ database: any DatabaseWriter) throws -> any DatabaseWriter {
        try migrator.migrate(database)
        return database
    }

    /// Moves a damaged database out of the way; its plan is lost, and planning again makes it again.
    private static func setAside(_ disk: StoreDisk) throws(EvidenceFault) {
        var number = 1
        while disk.exists("\(EvidenceStore.quarantine)/\(name).\(number)") { number += 1 }
        let place = disk.path("\(EvidenceStore.quarantine)/\(name).\(number)")
        guard rename(disk.path(name), place) == 0 else { throw .last(disk.path(name)) }
        for rest in ["-wal", "-shm"] where !disk.remove(name + rest) { throw .last(disk.path(name + rest)) }
    }

    /// Reads in one view of the database.
    func read<Value>(_ body: (Database) throws -> Value) throws(EvidenceFault) -> Value {
        try Self.orFault(path) { try database.read(body) }
    }

    /// Writes in one transaction.
    func write<Value>(_ body: (Database) throws -> Value) throws(EvidenceFault) -> Value {
        try Self.orFault(path) { try database.write(body) }
    }

    private static func orFault<Value>(
        _ path: String, _ body: () throws -> Value
    ) throws(EvidenceFault) -> Value {
        do {
            return try body()
        } catch let fault as EvidenceFault {
            throw fault
        } catch let error as DatabaseError {
            throw .database(path: path, error.message ?? "SQLite \(error.resultCode.rawValue)")
        } catch {
            throw .database(path: path, "\(error)")
        }
    }
}
