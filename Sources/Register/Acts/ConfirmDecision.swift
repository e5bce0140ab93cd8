import CheckKit
import Evidence
import GRDB
import Notation

/// A second person confirms a decision; with that, and only with that, a status changes.
public struct ConfirmDecision: RegisterAct {
    private let id: String

    /// Confirms a decision.
    public init(_ id: String) { self.id = id }

    /// The members' and the chair's.
    public var roles: Set<Role> { Role.deciding }

    /// Refuses the author, two members without the chair, who may not take part, and what no longer fits.
    public func record(at desk: Desk) throws {
        let decision = try desk.view.decision(id)
        let statement = decision.draft.statement
        try desk.require(decision.confirmation == nil, .confirmedAlready(decision: id))
        try desk.require(decision.author != desk.actor.name, .ownDecision(decision: id))
        let author = try desk.view.actor(decision.author)
        try desk.require(desk.actor.role == .chair || author?.role == .chair, .needsChair)
        try desk.requireDecidable(statement)
        let day = statement.startDate ?? desk.today
        do {
            try desk.view.requireFit(statement, on: day)
        } catch RegisterFault.refused(.notAllowed), RegisterFault.refused(.onListAlready) {
            throw RegisterFault.refused(.stale(decision: id))
        }
        desk.add(.decisionConfirmed, .decision(id)) { draft in
            draft.validFrom = day
            (draft.statement.action, draft.statement.item) = (statement.action, statement.item)
        }
        try effect(of: decision, on: day, at: desk)
    }

    private func effect(of decision: DecisionFile, on day: CivilDate, at desk: Desk) throws {
        switch (Subject(item: decision.item), decision.action) {
        case (.application(let application)?, .include):
            try include(desk.view.application(application), decision, on: day, at: desk)
        case (.application(let application)?, .refuse):
            let file = try desk.view.application(application)
            desk.add(.applicationRefused, .application(application)) { draft in
                draft.provider = file.provider
                draft.statement = Self.grounds(of: decision)
            }
        case (.appeal(let appeal)?, let action): try decide(appeal, action == .satisfy, decision, at: desk)
        case (.entry(let entry)?, let action): try turn(entry, action, decision, on: day, at: desk)
        default: throw RegisterFault.refused(.notAllowed(action: decision.action, item: decision.item))
        }
    }

    private func include(_ file: CaseFile, _ decision: DecisionFile, on day: CivilDate, at desk: Desk) throws {
        let entry = try desk.view.entry(of: file.provider) ?? desk.view.nextEntryID()
        let fields =
            try desk.view.dossier(of: file)["programmes"]?.items?
            .flatMap { $0["fields"]?.items?.compactMap(\.text) ?? [] } ?? []
        desk.add(.applicationIncluded, .application(file.id)) { draft in
            draft.provider = file.provider
            draft.statement.decision = decision.id
        }
        desk.add(.entryIncluded, .entry(entry)) { draft in
            (draft.provider, draft.validFrom) = (file.provider, day)
            draft.statement = Self.grounds(of: decision)
            (draft.statement.name, draft.statement.bin) = (file.name, file.bin)
            draft.statement.fields = Set(fields).sorted()
        }
    }

    private func turn(
        _ entry: String, _ action: DecisionAction, _ decision: DecisionFile, on day: CivilDate, at desk: Desk
    ) throws {
        let kind: EventKind =
            switch action {
            case .suspend: .entrySuspended
            case .remove: .entryRemoved
            case .restore: .entryRestored
            default: .entryCorrected
            }
        let statement = decision.draft.statement
        desk.add(kind, .entry(entry)) { draft in
            (draft.validFrom, draft.validUntil) = (day, statement.endDate)
            draft.corrects = statement.milestone
            draft.statement = Self.grounds(of: decision)
            (draft.statement.milestone, draft.statement.isVoid) = (statement.milestone, statement.isVoid)
        }
    }

    /// What an appeal does: a refused application is opened again, the milestone of any other decision is taken away.
    private func decide(_ appeal: String, _ isSatisfied: Bool, _ decision: DecisionFile, at desk: Desk) throws {
        let filed = try desk.view.events(of: .appeal(appeal), [.appealFiled]).first
        desk.add(.appealDecided, .appeal(appeal)) { draft in
            draft.provider = filed?.provider
            draft.statement = Self.grounds(of: decision)
            draft.statement.outcome = decision.action.rawValue
        }
        guard isSatisfied, let contested = filed?.statement.decision else { return }
        let first = try desk.view.decision(contested)
        if first.action == .refuse {
            desk.add(.applicationReopened, .application(first.item)) { draft in
                draft.provider = filed?.provider
                draft.statement.decision = decision.id
            }
        }
        for milestone in try desk.view.milestones(madeBy: first) {
            desk.add(.entryCorrected, .entry(Subject.id(of: milestone.subject))) { draft in
                draft.corrects = milestone.number
                draft.statement = Self.grounds(of: decision)
                (draft.statement.milestone, draft.statement.isVoid) = (milestone.number, true)
            }
        }
    }

    /// What a milestone repeats of its decision, so that it can be read by itself.
    private static func grounds(of decision: DecisionFile) -> Statement {
        var statement = Statement()
        statement.decision = decision.id
        let draft = decision.draft.statement
        (statement.reason, statement.reasonCode) = (draft.reason, draft.reasonCode)
        (statement.basis, statement.paper) = (draft.basis, draft.paper)
        return statement
    }
}

extension RegisterView {
    /// The id of the next entry; padded, so that ids sort as they were given.
    func nextEntryID() throws -> String { Self.entryID(try nextEntryNumber()) }

    /// The place of the next entry.
    func nextEntryNumber() throws -> Int {
        let count =
            try Int.fetchOne(
                database, sql: "SELECT count(DISTINCT subject) FROM event WHERE kind = ?",
                arguments: [EventKind.entryIncluded.rawValue]) ?? 0
        return count + 1
    }

    /// The id of an entry by its place.
    static func entryID(_ place: Int) -> String {
        let digits = String(place)
        return "E-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    /// The milestones that a decision made and that were not taken away since.
    func milestones(madeBy decision: DecisionFile) throws -> [Event] {
        var subject: Subject? = Subject(item: decision.item)
        if case .application(let id)? = subject {
            subject = try entry(of: application(id).provider).map { .entry($0) }
        }
        guard case .entry(let id)? = subject, let timeline = try timeline(of: id) else { return [] }
        let effective = Set(timeline.effective().map(\.number))
        return try events(of: .entry(id), EventKind.milestones).filter {
            $0.statement.decision == decision.id && effective.contains($0.number)
        }
    }
}
