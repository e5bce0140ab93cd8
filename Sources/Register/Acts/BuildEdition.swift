public import CheckKit
import GRDB
import Notation

/// The secretary builds the next edition of the list: what the register says of a day, sealed, never edited.
public struct BuildEdition: RegisterAct {
    private let number: Int?
    private let day: CivilDate?

    /// Builds an edition.
    ///
    /// - Parameters:
    ///   - number: which; nil for the next one. One that is built already is sealed.
    ///   - day: the day it is of; nil for today.
    public init(_ number: Int? = nil, on day: CivilDate? = nil) { (self.number, self.day) = (number, day) }

    /// The secretary's.
    public var roles: Set<Role> { [.secretary] }

    /// Refuses a number that is taken, records that are not sound, and an edition without changes.
    public func record(at desk: Desk) throws {
        let last = try desk.view.count(of: .editionBuilt)
        if let number, number <= last { throw RegisterFault.refused(.editionSealed(number: number)) }
        try desk.require((number ?? last + 1) == last + 1, .notFound(id: String(number ?? 0)))
        let audit = ChainAudit(key: desk.register.key, checkpoint: nil)
        if let problem = try ChainAudit.walk(desk.view.database, audit).problem { throw RegisterFault.broken(problem) }
        let day = day ?? desk.today
        var writer = EditionTable.Writer()
        try desk.view.eachTimeline { id, timeline in
            if let entry = try timeline.record(id, on: day, knownAt: nil) { writer.add(entry) }
            return true
        }
        let table = writer.table
        let earlier = try last == 0 ? EditionTable(bytes: []) : desk.view.table(of: last)
        let changes = try table.changes(since: earlier) { id in try desk.view.lastReason(of: id) }
        try desk.require(last == 0 || !changes.isEmpty, .nothingChanged(number: last))
        let package = EditionPackage(
            number: last + 1, day: day, previous: last == 0 ? nil : last, count: writer.count,
            register: try desk.view.settings().name ?? StatedName(), entries: table, changes: changes)
        _ = try desk.keep(table.bytes)
        _ = try desk.keep(package.changesTable.bytes)
        let snapshot = try desk.keep(package.manifest)
        desk.add(.editionBuilt, .edition(last + 1)) { draft in
            draft.validFrom = day
            (draft.statement.edition, draft.statement.snapshot) = (last + 1, snapshot)
            (draft.statement.previous, draft.statement.count) = (last == 0 ? nil : last, writer.count)
        }
    }
}

/// The chair publishes an edition that the secretary built.
public struct PublishEdition: RegisterAct {
    private let number: Int

    /// Publishes an edition.
    public init(_ number: Int) { self.number = number }

    /// The chair's.
    public var roles: Set<Role> { [.chair] }

    /// Refuses an edition that is not built or is published, and who built it.
    public func record(at desk: Desk) throws {
        let events = try desk.view.events(of: .edition(number))
        guard let built = events.first else { throw RegisterFault.refused(.notFound(id: String(number))) }
        try desk.require(built.actor != desk.actor.name, .ownEdition(number: number))
        try desk.require(!events.contains { $0.kind == .editionPublished }, .editionSealed(number: number))
        desk.add(.editionPublished, .edition(number)) { $0.statement.edition = number }
    }
}

extension RegisterView {
    /// Why an entry last changed, and by which paper.
    func lastReason(of entry: String) throws -> (reason: String, paper: String) {
        let statement = try events(of: .entry(entry), EventKind.milestones).last?.statement
        return (PersonNumber.hidden(in: statement?.reason ?? ""), PersonNumber.hidden(in: statement?.paper ?? ""))
    }

    /// The manifest of an edition.
    func manifest(of edition: Int) throws -> (bytes: [UInt8], tree: Node) {
        guard let sha256 = try events(of: .edition(edition), [.editionBuilt]).first?.statement.snapshot else {
            throw RegisterFault.refused(.notFound(id: String(edition)))
        }
        return (try snapshot(sha256), try tree(sha256))
    }

    /// The entries of an edition.
    func table(of edition: Int) throws -> EditionTable { try table("entries", of: edition) }

    /// A table of an edition, `entries` or `changes`.
    func table(_ name: String, of edition: Int) throws -> EditionTable {
        let resource = try manifest(of: edition).tree["resources"]?.items?.first { $0["name"]?.text == "\(name)-json" }
        guard let hash = resource?["hash"]?.text else { throw RegisterFault.refused(.notFound(id: String(edition))) }
        return EditionTable(bytes: try snapshot(String(hash.dropFirst("sha256:".count))))
    }
}
