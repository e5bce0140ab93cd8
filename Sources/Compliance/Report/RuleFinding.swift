public import CheckKit

/// Where the findings of a rule come from: the same for every case.
public final class RuleBasis: Sendable {
    /// What is required.
    public let title: Text
    /// Where it stands.
    public let point: Text
    /// The module of its checks.
    public let module: String
    /// The checks.
    public let checks: [String]
    /// The parameters that its checks read.
    public let parameters: [String]
    /// What its checks leave to a person.
    public let leftToPersons: [Text]

    /// Makes a basis.
    public init(
        title: Text, point: Text, module: String, checks: [String], parameters: [String], leftToPersons: [Text] = []
    ) {
        self.title = title
        self.point = point
        self.module = module
        self.checks = checks
        self.parameters = parameters
        self.leftToPersons = leftToPersons
    }
}

/// The finding of one rule: what its checks found, joined, with both answers.
public struct RuleFinding: Sendable {
    /// The rule.
    public var rule: RuleID
    /// Where it comes from.
    public var basis: RuleBasis
    /// What the checks found, joined.
    public var finding: Finding
    /// The outcome that was computed, before any ruling.
    public var computed: Outcome
    /// The outcome.
    public var outcome: Outcome
    /// The ruling of a person that settled it.
    public var ruling: Ruling?
    /// Whether another defensible reading would decide otherwise.
    public var isContested = false
    /// The readings that held, as `P-3=notStaff`.
    public var reading: [String] = []
    /// What the other readings give.
    public var otherReadings: [OtherReading] = []
    /// Whether a bid may be rejected for it.
    public var ground = Self.notYetAsked
    /// What another reading gives.
    public struct OtherReading: Hashable, Sendable {
        /// The reading, as `P-3=staff`.
        public var id: String
        /// The outcome under it.
        public var outcome: Outcome
        /// The measured value under it.
        public var actual: String?
        /// Whether the text supports it too weakly to contest.
        public var isWeak: Bool
    }

    /// The ground before it was looked for.
    private static let notYetAsked = Ground(mayReject: false, code: nil, statedIn: [], why: [])

    /// What is required.
    public var title: Text { basis.title }
    /// Where it stands.
    public var point: Text { basis.point }
    /// The module of its checks.
    public var module: String { basis.module }
    /// The checks.
    public var checks: [String] { basis.checks }
    /// The parameters that its checks read.
    public var parameters: [String] { basis.parameters }

    /// Whom and what the finding is about.
    public var about: [String] {
        var about: [String] = []
        for note in finding.notes where !about.contains(note.about) { about.append(note.about) }
        return about
    }

    /// The worst status of its proofs; nil where no document is asked for.
    public var evidenceStatus: EvidenceStatus? {
        let statuses = finding.proofs.map(\.status)
        guard !statuses.isEmpty else { return nil }
        let proven = statuses.count { $0 == .proven }
        if proven == statuses.count { return .proven }
        if proven > 0 { return .partial }
        let order: [EvidenceStatus] = [.notVerified, .expired, .wrongType, .unread, .partial, .missing]
        return order.first { status in statuses.allSatisfy { $0 == status } } ?? .missing
    }
}

/// Whether a bid may be rejected for a finding, and why or why not.
public struct Ground: Hashable, Sendable {
    /// Whether it may.
    public var mayReject: Bool
    /// The condensed code of the ground, such as `Q7`.
    public var code: Code?
    /// Ids of the rows of the tender documents that state the rule.
    public var statedIn: [String]
    /// Why.
    public var why: [Message]

    /// No ground, for a reason.
    public static func none(because why: Message) -> Ground {
        Ground(mayReject: false, code: nil, statedIn: [], why: [why])
    }

    /// A ground of rejection of the Rules No 687, point 212, condensed.
    public enum Code: String, Sendable {
        /// Data that confirm qualification are missing or incomplete.
        case q5 = "Q5"
        /// Material or labour resources do not conform.
        case q7 = "Q7"
        /// The technical specification does not conform.
        case d2 = "D2"
        /// Restrictions of article 7 of the Law.
        case a7 = "A7"

        /// The id of the norm that gives the official reason, one of the three values of annex 7.
        public var officialReasonNorm: String {
            switch self {
            case .q5, .q7: "687/annex-7/qualification"
            case .d2: "687/annex-7/documentation"
            case .a7: "687/annex-7/article-7"
            }
        }
    }
}
