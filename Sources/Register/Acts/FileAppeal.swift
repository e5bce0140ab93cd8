import CheckKit
import Evidence

/// A provider appeals against a confirmed decision; other members than the first time deal with it.
public struct FileAppeal: RegisterAct {
    private let decision: String
    private let ground: AppealGround
    private let text: String
    private let lateReason: String?

    /// Appeals.
    ///
    /// - Parameters:
    ///   - decision: the decision, `D-1`.
    ///   - ground: procedure or evidence.
    ///   - text: what is asked and why.
    ///   - lateReason: why it comes late; needed after the term.
    public init(_ decision: String, ground: AppealGround, text: String, lateReason: String? = nil) {
        (self.decision, self.ground, self.text, self.lateReason) = (decision, ground, text, lateReason)
    }

    /// The provider's.
    public var roles: Set<Role> { [.provider] }

    /// Refuses others than whom the decision concerns, what is not confirmed, what is late without a reason, and a second one.
    public func record(at desk: Desk) throws {
        let file = try desk.view.decision(decision)
        guard let confirmation = file.confirmation else { throw RegisterFault.refused(.notFound(id: decision)) }
        try desk.require(try desk.view.provider(of: file) == desk.actor.provider, .otherProvider)
        for earlier in try desk.view.events(of: .appealFiled, provider: desk.actor.provider)
        where earlier.statement.decision == decision {
            throw RegisterFault.refused(.appealOpen(item: Subject.id(of: earlier.subject)))
        }
        let text = try desk.stated(text, .noText)
        let days = try desk.view.settings().workingDays ?? 0
        let term = desk.register.calendar.term(of: days, after: confirmation.recordedAt.civilDay)
        let lateReason = desk.today > term.end ? try desk.stated(lateReason, .appealLate(end: term.end)) : nil
        desk.add(.appealFiled, .appeal(try desk.view.nextID("P", .appealFiled))) { draft in
            draft.provider = desk.actor.provider
            (draft.statement.decision, draft.statement.ground) = (decision, ground)
            (draft.statement.text, draft.statement.reason) = (text, lateReason)
            (draft.statement.workingDays, draft.statement.endDate) = (days, term.end)
        }
    }
}

extension RegisterView {
    /// The key of the provider that a decision concerns.
    func provider(of decision: DecisionFile) throws -> String? {
        switch Subject(item: decision.item) {
        case .application(let id)?: try application(id).provider
        case .entry(let id)?: try events(of: .entry(id), [.entryIncluded]).first?.provider
        case .appeal(let id)?: try events(of: .appeal(id)).first?.provider
        default: nil
        }
    }
}
