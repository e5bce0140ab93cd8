import CheckKit
import Evidence
import FoundationEssentials
import GRDB

/// The register as one transaction sees it.
struct RegisterView {
    let database: Database

    init(_ database: Database) { self.database = database }

    /// The events of a subject in order, or those of some kinds only.
    func events(of subject: Subject, _ kinds: Set<EventKind>? = nil) throws -> [Event] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT * FROM event WHERE subject = ? ORDER BY number", arguments: [subject.description])
        var events: [Event] = []
        while let row = try rows.next() {
            let event = try Self.event(row)
            if kinds?.contains(event.kind) ?? true { events.append(event) }
        }
        return events
    }

    /// The events of a kind in order.
    func events(of kind: EventKind, provider: String? = nil) throws -> [Event] {
        let (condition, arguments): (String, StatementArguments) =
            provider.map { ("AND provider = ?", [kind.rawValue, $0]) } ?? ("", [kind.rawValue])
        return try Row.fetchAll(
            database, sql: "SELECT * FROM event WHERE kind = ? \(condition) ORDER BY number", arguments: arguments
        ).map { try Self.event($0) }
    }

    /// How many events of a kind there are.
    func count(of kind: EventKind) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM event WHERE kind = ?", arguments: [kind.rawValue]) ?? 0
    }

    /// The id of the next object: the letter and how many there were before and one.
    func nextID(_ letter: String, _ kind: EventKind) throws -> String { "\(letter)-\(try count(of: kind) + 1)" }

    /// The bytes that the register keeps under a SHA-256.
    func snapshot(_ sha256: String) throws -> [UInt8] {
        let bytes = try Data.fetchOne(
            database, sql: "SELECT bytes FROM snapshot WHERE sha256 = ?", arguments: [sha256])
        guard let bytes else { throw RegisterFault.broken(.snapshot(sha256: sha256)) }
        return Array(bytes)
    }

    static func event(_ row: Row) throws -> Event { try event(EventRow(row)) }

    /// What a row says.
    static func event(_ row: EventRow) throws -> Event {
        guard let kind = EventKind(rawValue: row.kind), let statement = Statement(canonicalText: row.body) else {
            throw RegisterFault.broken(.altered(number: row.number))
        }
        return Event(
            number: row.number, recordedAt: Timestamp(rawValue: row.recordedAt),
            validFrom: CivilDate(rawValue: row.validFrom),
            validUntil: row.validUntil.map(CivilDate.init(rawValue:)), actor: row.actor, kind: kind,
            subject: row.subject, provider: row.provider, corrects: row.corrects, statement: statement)
    }

    // MARK: Actors and settings

    /// What the Council set when the register was made.
    func settings() throws -> Statement {
        try events(of: .register, [.registerOpened]).first?.statement ?? Statement()
    }

    /// An actor; nil where nobody has the name.
    func actor(_ name: String) throws -> Actor? {
        guard Naming.isName(name) else { return nil }
        return try Self.actor(events(of: .actor(name)))
    }

    /// All actors in the order in which they were registered.
    func actors() throws -> [Actor] {
        try events(of: .actorRegistered).compactMap { try actor(Subject.id(of: $0.subject)) }
    }

    private static func actor(_ events: [Event]) -> Actor? {
        guard let first = events.first(where: { $0.kind == .actorRegistered }), let role = first.statement.role else {
            return nil
        }
        return Actor(
            name: Subject.id(of: first.subject), role: role, fullName: first.statement.fullName ?? "",
            publicKey: first.statement.publicKey ?? "", provider: first.provider,
            isRetired: events.contains { $0.kind == .actorRetired }, person: first.statement.person)
    }

    /// The actor that a credential proves.
    ///
    /// - Throws: `unknownActor`, `retiredActor`, `otherKey`.
    func actor(provenBy credential: Credential) throws -> Actor {
        guard let actor = try actor(credential.actor) else {
            throw RegisterFault.refused(.unknownActor(actor: credential.actor))
        }
        guard !actor.isRetired else { throw RegisterFault.refused(.retiredActor(actor: actor.name)) }
        guard actor.publicKey == credential.publicKey else {
            throw RegisterFault.refused(.otherKey(actor: actor.name))
        }
        return actor
    }
}
