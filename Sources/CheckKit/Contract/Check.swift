/// One requirement of the law as a pure function of a case.
public protocol Check: Sendable {
    /// What the check requires, from where, and how it shows.
    var description: CheckDescription { get }

    /// Looks at a case and says what is found.
    ///
    /// - Throws: any error; the host then reports the rule as unknown with the error as the reason.
    func evaluate(_ facts: Case) throws -> Finding
}

/// A check whose answer comes from elsewhere, so that it can be asked first and looked at when the others are done.
public protocol AnticipatingCheck: Check {
    /// Asks about a case without waiting for the answer; nil where it cannot be asked now, and is asked in its turn.
    func anticipate(_ facts: Case) -> (any AnticipatedFinding)?
}

/// An answer that is under way.
public protocol AnticipatedFinding {
    /// Waits for the answer, once.
    ///
    /// - Throws: what `evaluate` throws.
    func finding() throws -> Finding
}

/// A check that looks across the bids of one lot and raises flags, which accuse nobody and change no outcome.
public protocol CrossBidCheck: Sendable {
    /// What the check looks for, from where, and how it shows.
    var description: CheckDescription { get }

    /// Looks at the bids of a lot.
    func flags(among cases: [Case]) throws -> [Flag]
}

/// A reason why a check could not look at a case, in words that a person understands.
public struct CheckFault: Error, Hashable, Sendable {
    /// What happened and what to do.
    public var message: Message

    /// Makes a fault.
    public init(_ message: Message) { self.message = message }
}

/// Something to look at: no finding, no ground, no outcome.
public struct Flag: Hashable, Sendable {
    /// The flag's id, such as `gz/shared-lease`.
    public var rule: RuleID
    /// The bids.
    public var bids: [String]
    /// What they share, as `B1/premises/R1`.
    public var about: [String]
    /// What was seen.
    public var message: Message

    /// Makes a flag.
    public init(rule: RuleID, bids: [String], about: [String], message: Message) {
        self.rule = rule
        self.bids = bids
        self.about = about
        self.message = message
    }
}

/// What a check requires, from where in the law, and examples of how it decides.
public struct CheckDescription: Sendable {
    /// The rule.
    public var rule: RuleID
    /// The point of the act.
    public var point: Text
    /// What is required, in a few words.
    public var title: Text
    /// Ids of the parameters it reads.
    public var parameters: [String]
    /// Ids of the policies whose readings may change its outcome.
    public var policies: [String]
    /// The kinds of paper that prove its facts.
    public var evidenceTypes: Set<EvidenceType>
    /// What the program leaves to a person, as a line of "not checked by the program"; nil where nothing is left.
    public var leftToPersons: Text?
    /// Examples: the check's tests and its documentation.
    public var examples: [Example]
    /// The check's name in reports; nil: the name of its type.
    public var name: String?

    /// Makes a description.
    public init(
        rule: RuleID, point: Text, title: Text, parameters: [String] = [], policies: [String] = [],
        evidenceTypes: Set<EvidenceType> = [], leftToPersons: Text? = nil, examples: [Example]
    ) {
        self.rule = rule
        self.point = point
        self.title = title
        self.parameters = parameters
        self.policies = policies
        self.evidenceTypes = evidenceTypes
        self.leftToPersons = leftToPersons
        self.examples = examples
    }
}

/// Facts and the outcome that a check gives of them.
public struct Example: Sendable {
    /// What the example shows.
    public var title: Text
    /// The outcome.
    public var outcome: Outcome
    /// The facts in YAML: `dossier`, or `tender` and `bid` (`bids` for flags), and `asOf`, `policies`, `parameters`,
    /// `list`, `rnu`, `evidence`.
    public var facts: String
    /// Words that the Russian message or one of its notes has; nil where only the outcome is told.
    public var says: String?
    /// Whether another defensible reading decides otherwise; nil where the example does not tell.
    public var contested: Bool?

    /// Makes an example.
    public init(
        _ outcome: Outcome, _ title: Text, says: String? = nil, contested: Bool? = nil, facts: String
    ) {
        self.outcome = outcome
        self.title = title
        self.says = says
        self.contested = contested
        self.facts = facts
    }
}

/// A topic's checks, as one unit that is named, versioned and trusted.
public struct CheckModule: Sendable {
    /// The module's name.
    public var name: String
    /// What it is about.
    public var title: Text
    /// Its checks, in the order of the law.
    public var checks: [any Check]
    /// Its checks across bids.
    public var crossBidChecks: [any CrossBidCheck]

    /// Makes a module.
    public init(name: String, title: Text, checks: [any Check], crossBidChecks: [any CrossBidCheck] = []) {
        self.name = name
        self.title = title
        self.checks = checks
        self.crossBidChecks = crossBidChecks
    }
}
