public import CheckKit

/// What is found of a subject: every rule has a finding, and what a person must still look at is said.
public struct Report: Sendable {
    /// The edition of the law and whether it is in force.
    public var law: LawReference
    /// The day on which requirements must hold.
    public var asOf: CivilDate
    /// In whose shoes the question was asked.
    public var mode: Mode
    /// What a fact needed to count.
    public var evidenceLevel: EvidenceLevel
    /// Whom it is about.
    public var subject: ReportSubject
    /// The readings that held.
    public var policies: [(id: String, reading: String)]
    /// The parameters that were read.
    public var parameters: [Parameter]
    /// The all-of of scope and the requirements 1) to 5).
    public var overall: Outcome
    /// One finding a rule, in the order of the rules.
    public var findings: [RuleFinding]
    /// How many claims documents prove.
    public var coverage: Coverage
    /// What changes later.
    public var forecast: [ForecastEntry] = []
    /// What would change if one document fell.
    public var sensitivity: [SensitivityEntry] = []
    /// Terms in working days that run from here.
    public var days: [DayCount] = []
    /// What a reader should know that changes no outcome.
    public var warnings: [Message] = []
    /// What the program leaves to a person.
    public var notChecked: [(rule: RuleID, text: Text)] = []
    /// The modules that took part.
    public var modules: [ModuleReference] = []
    /// What is known of the documents, by id.
    public var documents: [String: DocumentState] = [:]
    /// SHA-256 over the canonical JSON of the facts; nil where nobody asked for it.
    public var inputsSha256: String?

    /// How many findings have each outcome.
    public var counts: [(outcome: Outcome, count: Int)] {
        Outcome.allCases.map { outcome in (outcome, findings.indices.count { findings[$0].outcome == outcome }) }
    }

    /// The finding of a rule.
    public subscript(rule: RuleID) -> RuleFinding? { findings.first { $0.rule == rule } }
}

/// What is found of a subject, for whoever asks for outcomes only.
public struct Verdicts: Sendable {
    /// Whom it is about.
    public var subject: ReportSubject
    /// The all-of of scope and the requirements 1) to 5); nil where only some rules were asked about.
    public var overall: Outcome?
    /// One finding a rule that was asked about, in the order of the rules.
    public var findings: [RuleFinding]

    /// Makes verdicts.
    public init(subject: ReportSubject, overall: Outcome?, findings: [RuleFinding]) {
        self.subject = subject
        self.overall = overall
        self.findings = findings
    }

    /// The outcome for an exit code: the overall one, or that of the rules that were asked about.
    public var standing: Outcome { overall ?? .all(of: findings.map(\.outcome)) }
}

/// The edition that a report rests on.
public struct LawReference: Sendable {
    /// Number of the act.
    public var id: String
    /// The edition.
    public var edition: Edition
    /// Whether it is in force on the day.
    public var standing: Edition.Standing
}

/// Whom a report is about.
public struct ReportSubject: Sendable {
    /// The provider's name, where stated.
    public var name: StatedName?
    /// The provider's identifier, where stated.
    public var identifier: Identifier?
    /// The tender's id.
    public var tender: String?
    /// The lot's id.
    public var lot: String?
    /// The lot's title.
    public var lotTitle: StatedName?
    /// The bid's id.
    public var bid: String?
    /// The programme's id, without a lot.
    public var programme: String?
    /// The programme's title, without a lot.
    public var programmeTitle: StatedName?

    /// How rulings name the subject: bid and lot, or the programme.
    public var path: String { bid.map { "\($0)/\(lot ?? "")" } ?? programme ?? "" }
}

/// A module that took part.
public struct ModuleReference: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String
    /// SHA-256 of its program; nil for a module that is part of this one.
    public var sha256: String?

    /// Makes a reference.
    public init(name: String, version: String, sha256: String?) {
        self.name = name
        self.version = version
        self.sha256 = sha256
    }
}

/// How many claims documents prove.
public struct Coverage: Hashable, Sendable {
    /// Facts that a document should prove.
    public var claims = 0
    /// Those with a document attached.
    public var documented = 0
    /// Those that a read and valid document of an allowed type proves.
    public var proven = 0
    /// Those of which the text of a document has something.
    public var corroborated = 0
    /// Those of which the text of a document has something else.
    public var contradicted = 0
}

/// A change of an outcome on a later day.
public struct ForecastEntry: Sendable {
    /// The first day with the new outcome.
    public var date: CivilDate
    /// The rule; nil for the overall outcome.
    public var rule: RuleID?
    /// The outcome before.
    public var from: Outcome
    /// The outcome from that day on.
    public var to: Outcome
    /// Whom or what it is about.
    public var about: [String]
}

/// A change of outcomes if one document fell.
public struct SensitivityEntry: Sendable {
    /// The document.
    public var document: String
    /// The rule.
    public var rule: RuleID
    /// The outcome with the document.
    public var from: Outcome
    /// The outcome without it.
    public var to: Outcome
}

/// A term in working days.
public struct DayCount: Sendable {
    /// What the term is for.
    public var title: Text
    /// Where it stands.
    public var reference: String
    /// The count.
    public var term: WorkCalendar.Term
}
