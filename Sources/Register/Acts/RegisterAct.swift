import CheckKit
import Evidence
import GRDB
import Notation

/// Something that an actor does to the register; what it takes is checked here and nowhere else, whoever calls.
public protocol RegisterAct: Sendable {
    /// Whose acts these are.
    var roles: Set<Role> { get }

    /// The events that the act records.
    ///
    /// - Throws: a `RegisterFault` where the act is refused.
    func record(at desk: Desk) throws
}

/// Where an act is looked at: who acts and when, what the register has, and what is to be recorded.
public final class Desk {
    /// Who acts.
    let actor: Actor
    /// The day in Kazakhstan on which it is done.
    let today: CivilDate
    let view: RegisterView
    let register: Register
    private(set) var drafts: [EventDraft] = []

    init(_ actor: Actor, _ today: CivilDate, _ view: RegisterView, _ register: Register) {
        (self.actor, self.today, self.view, self.register) = (actor, today, view, register)
    }

    /// Records an event once the act is accepted.
    func add(_ kind: EventKind, _ subject: Subject, _ fill: (inout EventDraft) -> Void = { _ in }) {
        drafts.append(EventDraft(kind, subject, fill))
    }

    /// Keeps bytes with the act.
    func keep(_ bytes: [UInt8]) throws -> String { try Register.keep(bytes, in: view.database) }

    /// Refuses the act unless something holds.
    func require(_ condition: Bool, _ refusal: @autoclosure () -> Refusal) throws(RegisterFault) {
        guard condition else { throw .refused(refusal()) }
    }

    /// A text with what people write around it taken away; refused where nothing is left.
    func stated(_ text: String?, _ refusal: Refusal) throws(RegisterFault) -> String {
        let bare = text.map { PersonNumber.hidden(in: $0) }?.split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        guard let bare, !bare.isEmpty else { throw .refused(refusal) }
        return bare
    }
}

extension Register {
    /// Does an act in one transaction: the whole of it or nothing.
    ///
    /// - Parameters:
    ///   - act: what is to be done.
    ///   - credential: who does it.
    /// - Returns: the receipt, once the act is on disk.
    /// - Throws: `refused` with its own reason, `broken` where the records are not sound, faults of the database.
    public func perform(_ act: some RegisterAct, by credential: Credential) throws(RegisterFault) -> Receipt {
        try write { database in
            try requireHead(database)
            let view = RegisterView(database)
            let actor = try view.actor(provenBy: credential)
            guard act.roles.contains(actor.role) else {
                throw RegisterFault.refused(.wrongRole(actor: actor.name, role: actor.role, needed: act.roles))
            }
            let desk = Desk(actor, try moment(in: database).civilDay, view, self)
            try act.record(at: desk)
            return try append(desk.drafts, by: credential, in: database)
        }
    }
}
