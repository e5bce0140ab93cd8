public import CheckKit

/// A member draws up what a session decided on an item; it takes effect once a second person confirms it.
public struct DraftDecision: RegisterAct {
    private let item: String
    private let session: String
    private let action: DecisionAction
    /// Why, in words and, where the Council has codes, by a code.
    public var reason: String?
    /// The code of the reason.
    public var reasonCode: String?
    /// The norm that allows it.
    public var basis: String?
    /// The number of the paper.
    public var paper: String?
    /// The first day of effect; nil for the day of confirmation.
    public var from: CivilDate?
    /// The day on which a suspension lifts itself.
    public var until: CivilDate?
    /// The number of the milestone that is corrected.
    public var milestone: Int?
    /// Whether the correction takes the milestone away altogether.
    public var isVoid = false

    /// Draws up a decision.
    public init(_ item: String, session: String, _ action: DecisionAction) {
        (self.item, self.session, self.action) = (item, session, action)
    }

    /// The members' and the chair's.
    public var roles: Set<Role> { Role.deciding }

    /// Refuses what has no reason, basis or paper, no quorum or majority, and who may not take part.
    public func record(at desk: Desk) throws {
        let reason = try desk.stated(reason, .noReason)
        let basis = try desk.stated(basis, .noBasis)
        let paper = try desk.stated(paper, .noPaper)
        var draft = EventDraft(.decisionDrafted, .decision(try desk.view.nextID("D", .decisionDrafted)))
        draft.statement.item = item
        (draft.statement.session, draft.statement.action) = (session, action)
        (draft.statement.reason, draft.statement.reasonCode) = (reason, reasonCode)
        (draft.statement.basis, draft.statement.paper) = (basis, paper)
        (draft.statement.startDate, draft.statement.endDate) = (from, until)
        (draft.statement.milestone, draft.statement.isVoid) = (milestone, isVoid)
        try desk.requireDecidable(draft.statement)
        try desk.view.requireFit(draft.statement, on: from ?? desk.today)
        desk.add(.decisionDrafted, .decision(Subject.id(of: draft.subject))) { $0.statement = draft.statement }
    }
}

extension Desk {
    /// Refuses a decision that its session does not carry, and who may not take part in it.
    func requireDecidable(_ statement: Statement) throws {
        let (session, item) = (statement.session ?? "", statement.item ?? "")
        guard let action = statement.action else { throw RegisterFault.refused(.noReason) }
        let file = try view.session(session)
        guard let asked = file.agenda.first(where: { $0.id == item }) else {
            throw RegisterFault.refused(.notOnAgenda(item: item, session: session))
        }
        try require(file.isClosed, .sessionOpen(session: session))
        try require(file.present.contains(actor.name), .notPresent(member: actor.name, session: session))
        try requireClear(asked.subject)
        try view.requireOthers(than: actor.name, on: asked.subject)
        let tally = file.tally(item, Declarations(try view.events(of: asked.subject)))
        try require(
            tally.takingPart.count >= file.quorum,
            .noQuorum(item: item, count: tally.takingPart.count, quorum: file.quorum))
        let proposed = asked.allows(action, isCarried: tally.isCarried)
        if !proposed, asked.allows(action, isCarried: !tally.isCarried) {
            throw RegisterFault.refused(.notCarried(item: item, inFavour: tally.inFavour, against: tally.against))
        }
        try require(proposed, .notAllowed(action: action, item: item))
    }
}

extension RegisterView {
    /// Refuses a decision that does not fit what the item is on the day of effect.
    func requireFit(_ statement: Statement, on day: CivilDate) throws {
        guard let action = statement.action, let item = statement.item, let subject = Subject(item: item) else {
            throw RegisterFault.refused(.noReason)
        }
        func require(_ condition: Bool, _ refusal: Refusal? = nil) throws {
            guard condition else { throw RegisterFault.refused(refusal ?? .notAllowed(action: action, item: item)) }
        }
        switch (subject, action) {
        case (.application(let id), .include), (.application(let id), .refuse):
            let file = try openApplication(id)
            try require(file.areReviewsOpen, .reviewsMissing(item: id, count: file.reviews.count))
            if action == .include, let entry = try entry(of: file.provider) {
                let status = try requiredTimeline(of: entry).state(on: day)?.status
                try require(status == .terminated || status == nil, .onListAlready(entry: entry))
            }
        case (.appeal(let id), .satisfy), (.appeal(let id), .decline):
            try require(try events(of: .appeal(id), [.appealDecided]).isEmpty, .closedCase(item: id))
        case (.entry(let id), .correct):
            let timeline = try requiredTimeline(of: id)
            let number = statement.milestone ?? 0
            guard let milestone = timeline.effective().first(where: { $0.number == number }) else {
                throw RegisterFault.refused(.noMilestone(number: number, item: id))
            }
            if statement.isVoid { return }
            guard let from = statement.startDate else { throw RegisterFault.refused(.badPeriod) }
            try require((milestone.kind == .entrySuspended) == (statement.endDate != nil), .badPeriod)
            if let until = statement.endDate { try require(until > from, .badPeriod) }
        case (.entry(let id), _):
            let status = try requiredTimeline(of: id).state(on: day)?.status
            switch action {
            case .suspend:
                guard let until = statement.endDate else { throw RegisterFault.refused(.badPeriod) }
                try require(until > day, .badPeriod)
                try require(status == .active || status == .suspended)
            case .remove: try require(status == .active || status == .suspended)
            case .restore: try require(status == .suspended || status == .terminated)
            default: try require(false)
            }
        default: try require(false)
        }
        if action != .suspend, action != .correct { try require(statement.endDate == nil, .badPeriod) }
    }
}
