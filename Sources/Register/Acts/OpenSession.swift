public import CheckKit

/// The secretary opens a session with its agenda and who takes part.
public struct OpenSession: RegisterAct {
    private let id: String
    private let date: CivilDate
    private let agenda: [String]
    private let present: [String]

    /// Opens a session.
    ///
    /// - Parameters:
    ///   - id: how the session is called, such as `S-1`.
    ///   - date: its day.
    ///   - agenda: `A-1` asks whether to include, `P-1` whether to satisfy, `E-000001:suspend` what it says.
    ///   - present: the members who take part.
    public init(_ id: String, date: CivilDate, agenda: [String], present: [String]) {
        (self.id, self.date, self.agenda, self.present) = (id, date, agenda, present)
    }

    /// The secretary's.
    public var roles: Set<Role> { [.secretary] }

    /// Refuses items that are not there or not ready, who is no member, and a name twice.
    public func record(at desk: Desk) throws {
        guard Naming.isName(id) else { throw RegisterFault.badName(id) }
        try desk.require(desk.view.isFree(.session(id)), .nameTaken(id: id))
        var seen: Set<String> = []
        for text in agenda {
            guard let item = AgendaItem(text) else { throw RegisterFault.refused(.badAgenda(item: text)) }
            try desk.require(seen.insert(item.id).inserted, .nameTaken(id: item.id))
            _ = try desk.view.subject(of: item.id)
            if case .application(let id) = item.subject {
                let file = try desk.view.openApplication(id)
                try desk.require(file.clarification == nil, .clarificationOpen(item: id))
                try desk.require(
                    file.areReviewsOpen, .reviewsMissing(item: id, count: file.reviews.count))
            }
        }
        var members: Set<String> = []
        for name in present {
            guard let actor = try desk.view.actor(name) else {
                throw RegisterFault.refused(.unknownActor(actor: name))
            }
            try desk.require(!actor.isRetired, .retiredActor(actor: name))
            try desk.require(Role.deciding.contains(actor.role), .notAMember(member: name))
            try desk.require(members.insert(name).inserted, .nameTaken(id: name))
        }
        let quorum = try desk.view.settings().quorum
        desk.add(.sessionOpened, .session(id)) { draft in
            draft.validFrom = date
            draft.statement.startDate = date
            (draft.statement.agenda, draft.statement.present) = (agenda, present)
            draft.statement.quorum = quorum
        }
    }
}

/// A member votes on an item.
public struct CastVote: RegisterAct {
    private let session: String
    private let item: String
    private let vote: Vote
    private let reason: String?

    /// Votes.
    ///
    /// - Parameters:
    ///   - session: the session.
    ///   - item: the item, `A-1`.
    ///   - vote: for what is proposed, against it, or neither.
    ///   - reason: why; needed of a vote against.
    public init(session: String, item: String, _ vote: Vote, reason: String? = nil) {
        (self.session, self.item, self.vote, self.reason) = (session, item, vote, reason)
    }

    /// The members' and the chair's.
    public var roles: Set<Role> { Role.deciding }

    /// Refuses who is absent, did not declare, is recused or took part the first time, and a second vote.
    public func record(at desk: Desk) throws {
        let file = try desk.view.session(session)
        guard let asked = file.agenda.first(where: { $0.id == item }) else {
            throw RegisterFault.refused(.notOnAgenda(item: item, session: session))
        }
        try desk.require(!file.isClosed, .sessionClosed(session: session))
        try desk.require(
            file.present.contains(desk.actor.name), .notPresent(member: desk.actor.name, session: session))
        try desk.requireClear(asked.subject)
        try desk.view.requireOthers(than: desk.actor.name, on: asked.subject)
        let hasVoted = file.votes[item]?.contains { $0.member == desk.actor.name } ?? false
        try desk.require(!hasVoted, .votedAlready(item: item))
        let reason = vote == .against ? try desk.stated(reason, .noReason) : reason
        desk.add(.voteCast, .session(session)) { draft in
            draft.statement.item = item
            draft.statement.vote = vote
            draft.statement.reason = reason
        }
    }
}

/// The secretary or the chair closes a session; nobody votes in it any more.
public struct CloseSession: RegisterAct {
    private let id: String

    /// Closes a session.
    public init(_ id: String) { self.id = id }

    /// The secretary's and the chair's.
    public var roles: Set<Role> { [.secretary, .chair] }

    /// Refuses a session that is closed.
    public func record(at desk: Desk) throws {
        let file = try desk.view.session(id)
        try desk.require(!file.isClosed, .sessionClosed(session: id))
        desk.add(.sessionClosed, .session(id))
    }
}
