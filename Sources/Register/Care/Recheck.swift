import CheckKit
import Evidence
public import Notation

/// All entries were checked anew; the outcome is kept for a session, and nothing takes effect by it.
public struct RecordRecheck: RegisterAct {
    private let table: Node
    private let count: Int

    /// Records a re-check.
    ///
    /// - Parameters:
    ///   - table: what changed of which entry, split into data, rules and program.
    ///   - count: how many entries were looked at.
    public init(_ table: Node, count: Int) { (self.table, self.count) = (table, count) }

    /// The secretary's.
    public var roles: Set<Role> { [.secretary] }

    /// Keeps the table.
    public func record(at desk: Desk) throws {
        let snapshot = try desk.keep(CanonicalJSON.bytes(of: table.hidingPersonNumbers))
        desk.add(.recheckRecorded, .register) { draft in
            (draft.statement.snapshot, draft.statement.count) = (snapshot, count)
        }
    }
}

/// What a re-check looks at of an entry.
public struct RecheckItem: Sendable {
    /// The entry.
    public var entry: String
    /// The application by which it came onto the list.
    public var application: String
    /// The dossier on file.
    public var dossier: Node
    /// The SHA-256 that a person confirmed of a document, by its id.
    public var confirmed: [String: String]
    /// The reports of the last check; nil where there was none.
    public var reports: Node?
}

extension Register {
    /// What a re-check looks at, and the entries that it cannot: those without a dossier on file, and those on which the
    /// asker did not declare or is recused.
    ///
    /// - Throws: `wrongRole` for all but the secretary.
    public func recheckItems(by credential: Credential) throws(RegisterFault) -> (items: [RecheckItem], left: [String])
    {
        let today = clock().civilDay
        return try read { view in
            let actor = try view.actor(provenBy: credential)
            guard actor.role == .secretary else {
                throw RegisterFault.refused(.wrongRole(actor: actor.name, role: actor.role, needed: [.secretary]))
            }
            var items: [RecheckItem] = []
            var left: [String] = []
            for (entry, provider) in try view.providersOnList(on: today) {
                guard let file = try view.includedApplication(of: provider),
                    case .clear = Declarations(try view.events(of: .application(file.id))).standing(of: actor.name)
                else {
                    left.append(entry)
                    continue
                }
                items.append(
                    RecheckItem(
                        entry: entry, application: file.id, dossier: try view.dossier(of: file),
                        confirmed: file.confirmed,
                        reports: try file.checks.last?.statement.snapshot.map { try view.tree($0) }))
            }
            return (items, left)
        }
    }
}
