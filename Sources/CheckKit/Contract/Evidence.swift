/// What a fact needs to count.
public enum EvidenceLevel: String, CaseIterable, Comparable, Sendable {
    /// The provider says so.
    case declared
    /// A document of an allowed type is attached, was read, and is valid on the day.
    case documented
    /// A person or a signature has confirmed that document.
    case verified

    /// Order from weakest to strongest.
    public static func < (lhs: EvidenceLevel, rhs: EvidenceLevel) -> Bool {
        (allCases.firstIndex(of: lhs) ?? 0) < (allCases.firstIndex(of: rhs) ?? 0)
    }
}

/// How well documents prove a claim.
public enum EvidenceStatus: String, CaseIterable, Sendable {
    /// A document of an allowed type was read and is valid on the day.
    case proven
    /// Some of the documents that are needed.
    case partial
    /// No document, or one with neither path nor address.
    case missing
    /// Its validity does not cover the day.
    case expired
    /// Its type proves something else.
    case wrongType
    /// It could not be opened, was not fetched, or is not what is stated of it.
    case unread
    /// Read, but no person or signature has confirmed it.
    case notVerified
}

/// What is known of one document, whoever looked at it.
public struct DocumentState: Hashable, Sendable {
    /// What the paper is.
    public var type: EvidenceType?
    /// Whether its content is at hand.
    public var presence: Presence
    /// When it holds.
    public var validity: Period?
    /// Whether a person or a signature has confirmed it.
    public var isVerified: Bool
    /// The SHA-256 of its content, where known.
    public var sha256: String?
    /// What was read, none or one: a list, so that copies share it.
    private var readings: [DocumentReading] = []

    /// What was seen in it; nil where nobody looked inside.
    public var reading: DocumentReading? {
        get { readings.first }
        set { readings = newValue.map { [$0] } ?? [] }
    }

    /// Whether a document's content is at hand.
    public enum Presence: String, Sendable {
        /// Opened and read.
        case read
        /// Named, but not opened or not fetched.
        case unread
        /// Neither path nor address.
        case missing
        /// Its bytes are of another kind than its name says.
        case wrongContent
        /// Its bytes do not match the hash that is stated of it.
        case altered
    }

    /// Makes a state.
    public init(
        type: EvidenceType?, presence: Presence, validity: Period? = nil, isVerified: Bool = false,
        sha256: String? = nil
    ) {
        self.type = type
        self.presence = presence
        self.validity = validity
        self.isVerified = isVerified
        self.sha256 = sha256
    }
}

/// The documents of a case and the level of proof that a fact needs.
///
/// Checks ask it instead of opening anything, so that files, a store or a person's confirmation can stand behind it.
public struct EvidenceIndex: Sendable {
    /// What a fact needs to count.
    public var level: EvidenceLevel
    /// What is known of each document, by id.
    public var states: [String: DocumentState]
    /// The day on which documents must be valid.
    public var day: CivilDate

    /// Makes an index.
    public init(level: EvidenceLevel, states: [String: DocumentState] = [:], day: CivilDate) {
        self.level = level
        self.states = states
        self.day = day
    }

    /// How a claim is proven by the documents attached to it.
    ///
    /// - Parameters:
    ///   - claim: the path of the fact, such as `lecturers/L1/degrees/0`.
    ///   - documents: the ids that the fact names.
    ///   - types: the kinds of paper that prove such a fact.
    /// - Returns: the best that the documents say, and each of them.
    public func proof(of claim: String, by documents: [String]?, accepting types: Set<EvidenceType>) -> Proof {
        let items = (documents ?? []).map { id in
            let state = states[id] ?? DocumentState(type: nil, presence: .missing)
            return Proof.Item(document: id, type: state.type, status: status(of: state, accepting: types))
        }
        let best = items.map(\.status).min { Self.rank($0) < Self.rank($1) } ?? .missing
        return Proof(claim: claim, status: best, items: items, isEnough: level == .declared || best == .proven)
    }

    /// Order from the best status to the worst, where one document is enough.
    private static func rank(_ status: EvidenceStatus) -> Int {
        switch status {
        case .proven: 0
        case .partial: 1
        case .notVerified: 2
        case .unread: 3
        case .expired: 4
        case .wrongType: 5
        case .missing: 6
        }
    }

    private func status(of state: DocumentState, accepting types: Set<EvidenceType>) -> EvidenceStatus {
        guard let type = state.type, types.contains(type) else {
            return state.presence == .missing ? .missing : .wrongType
        }
        switch state.presence {
        case .missing: return .missing
        case .unread, .wrongContent, .altered: return .unread
        case .read: break
        }
        if let validity = state.validity, validity.holds(on: day) == false { return .expired }
        return level == .verified && !state.isVerified ? .notVerified : .proven
    }
}

/// How a claim is proven.
public struct Proof: Hashable, Sendable {
    /// The path of the fact.
    public var claim: String
    /// How well the documents prove it.
    public var status: EvidenceStatus
    /// Each document that the fact names.
    public var items: [Item]
    /// Whether that is enough at the level of proof asked for.
    public var isEnough: Bool

    /// Makes a proof.
    public init(claim: String, status: EvidenceStatus, items: [Item], isEnough: Bool) {
        self.claim = claim
        self.status = status
        self.items = items
        self.isEnough = isEnough
    }

    /// One document of a claim.
    public struct Item: Hashable, Sendable {
        /// Id of the document.
        public var document: String
        /// What the paper is.
        public var type: EvidenceType?
        /// How well it proves the claim.
        public var status: EvidenceStatus

        /// Makes an item.
        public init(document: String, type: EvidenceType?, status: EvidenceStatus) {
            self.document = document
            self.type = type
            self.status = status
        }
    }

    /// The proof of a claim that needs none, where nobody reads which documents there are.
    public static let notAskedFor = Proof(claim: "", status: .missing, items: [], isEnough: true)

    /// The proof where this one and another are both needed.
    public func and(_ other: Proof) -> Proof {
        let status: EvidenceStatus =
            self.status == other.status
            ? self.status
            : self.status == .proven || other.status == .proven ? .partial : self.status
        return Proof(
            claim: claim, status: status, items: items + other.items.filter { !items.contains($0) },
            isEnough: isEnough && other.isEnough)
    }
}
