public import CheckKit
import Crypto
public import Evidence
import GRDB
import Glibc
import Notation

/// The Coordination Council's register: one SQLite file of events beside the installation's keys.
///
/// The one door to the database. Every write is an act of a proven actor and leaves three things true: events are only
/// added, each is chained to the one before by a hash, and a head that states their number and last hash is signed by the
/// installation. What an entry, a case or a decision is on a day is worked out from the events when it is asked for.
/// Threads and processes may share a register.
///
/// ```
/// register.sqlite   the events, the snapshots they refer to, the head
/// key, key.pub      the installation's Ed25519 key      person.key   the key under which persons' numbers are matched
/// ```
public final class Register: Sendable {
    /// Where the register is.
    public let folder: String
    let database: any DatabaseWriter
    let key: NoteKey
    let personToken: PersonToken?
    /// The calendar by which terms in working days are counted.
    public let calendar: WorkCalendar
    let clock: @Sendable () -> Timestamp

    static let databaseName = "register.sqlite"
    static let keyName = "key"
    static let verifierName = "key.pub"
    static let personKeyName = "person.key"

    /// Opens a register.
    ///
    /// - Parameters:
    ///   - folder: where it is.
    ///   - calendar: the working days by which terms are counted.
    ///   - clock: what time it is; tests put their own here.
    /// - Throws: `noRegister`, `newerRegister`, `damaged`, and faults of the system.
    public convenience init(
        _ folder: String, calendar: WorkCalendar, clock: @escaping @Sendable () -> Timestamp = { .now }
    ) throws(RegisterFault) {
        let disk = StoreDisk(folder: folder)
        guard disk.exists(Self.databaseName) else { throw .noRegister(path: folder) }
        try self.init(disk, calendar, clock)
    }

    init(
        _ disk: StoreDisk, _ calendar: WorkCalendar, _ clock: @escaping @Sendable () -> Timestamp
    ) throws(RegisterFault) {
        (folder, self.calendar, self.clock) = (disk.folder, calendar, clock)
        // Whoever may not read the secret key may still ask and check.
        let name = access(disk.path(Self.keyName), R_OK) == 0 ? Self.keyName : Self.verifierName
        guard let key = NoteKey(try Self.line(of: name, disk)) else { throw .damaged(path: disk.path(name)) }
        self.key = key
        let person = StrictBase64.bytes(try Self.line(of: Self.personKeyName, disk))
        personToken = person.flatMap { $0.count == 32 ? PersonToken(key: $0) : nil }
        database = try Self.opened(disk.path(Self.databaseName))
    }

    private static func line(of name: String, _ disk: StoreDisk) throws(RegisterFault) -> String {
        do throws(EvidenceFault) {
            let bytes = try disk.bytes(name) ?? []
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
        } catch {
            throw .files(error)
        }
    }

    /// Opens the database, its tables made where they are missing.
    static func opened(_ path: String) throws(RegisterFault) -> any DatabaseWriter {
        var configuration = Configuration()
        configuration.busyMode = .timeout(60)
        // Once in WAL a database stays in it; asking anew would write to it at every start.
        let isNew = access(path, F_OK) != 0
        if isNew { configuration.journalMode = .wal }
        return try orFault(path) {
            let database = try DatabaseQueue(path: path, configuration: configuration)
            // An acknowledged act must survive a power cut; WAL's own default would not sync it.
            try database.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            guard try !database.read(migrator.hasBeenSuperseded) else { throw RegisterFault.newerRegister(path: path) }
            if try !database.read(migrator.hasCompletedMigrations) { try migrator.migrate(database) }
            return database
        }
    }

    /// Reads in one view of the database.
    func read<Value>(_ body: (RegisterView) throws -> Value) throws(RegisterFault) -> Value {
        try Self.orFault(path) { try database.read { try body(RegisterView($0)) } }
    }

    /// Writes in one transaction, which no other process can come between.
    func write<Value>(_ body: (Database) throws -> Value) throws(RegisterFault) -> Value {
        try Self.orFault(path) { try database.write(body) }
    }

    var path: String { "\(folder)/\(Self.databaseName)" }

    static func orFault<Value>(_ path: String, _ body: () throws -> Value) throws(RegisterFault) -> Value {
        do {
            return try body()
        } catch let fault as RegisterFault {
            throw fault
        } catch let error as DatabaseError {
            throw RegisterFault(error, path: path)
        } catch {
            throw .database(path: path, "\(error)")
        }
    }

    /// What a person's or sole proprietor's number is known by; nil where the installation's key is not there.
    func token(of number: String) -> String? { personToken?.token(of: number) }

    /// The key by which a provider is known: its BIN, or a sole proprietor's number under the installation's key.
    func providerKey(_ identifier: Identifier) throws(RegisterFault) -> String {
        guard identifier.isPersonal else { return "KZ-BIN:\(identifier.id)" }
        guard let token = token(of: identifier.id) else { throw .noKey(path: "\(folder)/\(Self.personKeyName)") }
        return "KZ-IIN:\(token)"
    }
}
