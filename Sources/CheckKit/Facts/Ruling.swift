/// What a person decided where a person must judge.
public struct Ruling: Hashable, Sendable {
    /// The rule.
    public var rule: String
    /// What it is about: `B2/L1` (bid and lot), `B2`, `L1`, or a programme's id.
    public var about: String?
    /// The outcome that the person gave: pass or fail.
    public var outcome: Outcome
    /// Who decided.
    public var decidedBy: String?
    /// When.
    public var date: CivilDate?
    /// Why.
    public var reason: String?
    /// Ids of the documents it rests on.
    public var documents: [String]?
    /// The last day on which it holds.
    public var until: CivilDate?

    /// Makes a ruling of which only rule and outcome are stated.
    public init(rule: String = "", outcome: Outcome = .pass) {
        self.rule = rule
        self.outcome = outcome
    }
}

/// A list of participants as it was on a day: the Council's list, or the register of unscrupulous participants.
public struct ParticipantList: Hashable, Sendable {
    /// The day on which it was taken.
    public var asOf: CivilDate?
    /// Where it was taken.
    public var source: StatedName?
    /// The entries.
    public var entries: [Entry]

    /// Makes an empty list.
    public init() { entries = [] }

    /// A participant on a list.
    public struct Entry: Hashable, Sendable {
        /// Who.
        public var identifier: Identifier?
        /// The name.
        public var name: StatedName?
        /// The state of the entry; nil reads as active.
        public var status: ListStatus?
        /// The first day on the list.
        public var startDate: CivilDate?
        /// The last day on the list; nil where it is open.
        public var endDate: CivilDate?

        /// Makes an entry of which nothing is stated.
        public init() {}
    }
}
