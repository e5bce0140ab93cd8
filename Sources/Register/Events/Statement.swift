public import CheckKit

/// What is stated of an event: each kind fills in the keys that it needs, and nothing else is kept of it.
public struct Statement: Hashable, Sendable {
    /// A title or the provider's name.
    public var name: StatedName?
    /// The provider's BIN; a sole proprietor's number is never kept.
    public var bin: String?
    /// A role.
    public var role: Role?
    /// A person's name.
    public var fullName: String?
    /// The public half of a key.
    public var publicKey: String?
    /// A person's number under the installation's key.
    public var person: String?
    /// Another actor than the one who acts.
    public var member: String?
    /// How many members must take part.
    public var quorum: Int?
    /// A term in working days.
    public var workingDays: Int?
    /// A day, or the first of a period.
    public var startDate: CivilDate?
    /// The last day of a period or term.
    public var endDate: CivilDate?
    /// Fields of training.
    public var fields: [String] = []
    /// Kinds of documents that are wanted.
    public var documents: [String] = []
    /// The edition of the law.
    public var law: String?
    /// The window of an application.
    public var window: String?
    /// SHA-256 of bytes that the register keeps.
    public var snapshot: String?
    /// The code by which a snapshot is shared.
    public var code: String?
    /// Whether ties exist.
    public var declaration: Declaration?
    /// The id of a document.
    public var document: String?
    /// SHA-256 of a document or of facts.
    public var sha256: String?
    /// What a check or review came to.
    public var outcome: String?
    /// What a reviewer found, rule by rule.
    public var findings: [ReviewFinding] = []
    /// The sections of a dossier that are open.
    public var sections: [String] = []
    /// Words for people.
    public var text: String?
    /// Why.
    public var reason: String?
    /// The code of a reason.
    public var reasonCode: String?
    /// The norm that allows it.
    public var basis: String?
    /// The number of the paper by which it was decided.
    public var paper: String?
    /// A session.
    public var session: String?
    /// What a session deals with.
    public var agenda: [String] = []
    /// Who takes part.
    public var present: [String] = []
    /// An item of an agenda.
    public var item: String?
    /// A vote.
    public var vote: Vote?
    /// What is decided.
    public var action: DecisionAction?
    /// A decision.
    public var decision: String?
    /// The number of a milestone that is corrected.
    public var milestone: Int?
    /// Whether a correction takes the milestone away altogether.
    public var isVoid: Bool = false
    /// The number of an edition.
    public var edition: Int?
    /// The number of the edition before.
    public var previous: Int?
    /// The ground of an appeal.
    public var ground: AppealGround?
    /// How many there are.
    public var count: Int?
    /// Notices that went to the outbox.
    public var notices: [Notice] = []

    /// Makes an empty statement.
    public init() {}
}

/// What a reviewer found of a rule.
public struct ReviewFinding: Hashable, Sendable {
    /// The rule.
    public var rule: String
    /// The outcome.
    public var outcome: Outcome
    /// Why.
    public var note: String?

    /// Makes a finding.
    public init(rule: String, outcome: Outcome, note: String? = nil) {
        (self.rule, self.outcome, self.note) = (rule, outcome, note)
    }
}

/// One thing that ends soon, as a digest tells it.
public struct Notice: Hashable, Sendable {
    /// To whom it goes: `secretary`, or the key of a provider.
    public var addressee: String
    /// The entry.
    public var entry: String
    /// What ends: a document's id, or a fact's path.
    public var about: String
    /// The last day on which it holds.
    public var date: CivilDate
    /// Which threshold was passed: 90, 60, 30 or 7 days.
    public var days: Int

    /// Makes a notice.
    public init(addressee: String, entry: String, about: String, date: CivilDate, days: Int) {
        (self.addressee, self.entry, self.about, self.date, self.days) = (addressee, entry, about, date, days)
    }

    /// What makes two notices the same, so that none is sent twice.
    var key: String { "\(addressee)|\(entry)|\(about)|\(date)|\(days)" }
}
