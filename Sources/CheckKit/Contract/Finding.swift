/// What a check found: codes, numbers and ids; words are made when somebody reads them.
public struct Finding: Sendable {
    /// The outcome.
    public var outcome: Outcome
    /// Whether the outcome rests on a reading that the law's text supports weakly.
    public var restsOnWeakReading = false
    /// All the rest, none or one: a list, so that copies share it until one of them is changed.
    private var explained: [Explanation] = []

    /// What somebody reads beside the outcome.
    private struct Explanation: Sendable {
        var message = Message.unsaid
        var notes: [Note] = []
        var missing: [String] = []
        var actual: String?
        var required: String?
        var slack: Slack?
        var fixes: [Fix] = []
        var firstFailingDate: CivilDate?
        var metOn: CivilDate?
        var proofs: [Proof] = []
        var exceptions: [GroundException] = []
        var warnings: [Message] = []
    }

    /// Makes a finding that nobody explains.
    public init(_ outcome: Outcome) { self.outcome = outcome }

    /// Makes a finding of an outcome and its sentence.
    public init(_ outcome: Outcome, _ message: Message) {
        self.outcome = outcome
        self.message = message
    }

    /// The rest, made where there is none yet.
    private var explanation: Explanation {
        get { explained.first ?? Explanation() }
        _modify {
            if explained.isEmpty { explained.append(Explanation()) }
            yield &explained[0]
        }
    }

    /// The finding in a sentence.
    public var message: Message {
        get { explained.isEmpty ? .unsaid : explained[0].message }
        _modify { yield &explanation.message }
    }

    /// What was found of each subject: a lecturer, a room, a row.
    public var notes: [Note] {
        get { explained.isEmpty ? [] : explained[0].notes }
        _modify { yield &explanation.notes }
    }

    /// Facts that were needed and are not stated, as paths.
    public var missing: [String] {
        get { explained.isEmpty ? [] : explained[0].missing }
        _modify { yield &explanation.missing }
    }

    /// The measured value, such as `4/11`.
    public var actual: String? {
        get { explained.isEmpty ? nil : explained[0].actual }
        _modify { yield &explanation.actual }
    }

    /// The required value, such as `2/5`.
    public var required: String? {
        get { explained.isEmpty ? nil : explained[0].required }
        _modify { yield &explanation.required }
    }

    /// How far the measured value is from the required one; negative where it falls short.
    public var slack: Slack? {
        get { explained.isEmpty ? nil : explained[0].slack }
        _modify { yield &explanation.slack }
    }

    /// The smallest changes that would be enough.
    public var fixes: [Fix] {
        get { explained.isEmpty ? [] : explained[0].fixes }
        _modify { yield &explanation.fixes }
    }

    /// The first day on which the requirement is not met.
    public var firstFailingDate: CivilDate? {
        get { explained.isEmpty ? nil : explained[0].firstFailingDate }
        _modify { yield &explanation.firstFailingDate }
    }

    /// The day on which the requirement will be met if nothing else changes.
    public var metOn: CivilDate? {
        get { explained.isEmpty ? nil : explained[0].metOn }
        _modify { yield &explanation.metOn }
    }

    /// The documents that were asked for proof of each claim.
    public var proofs: [Proof] {
        get { explained.isEmpty ? [] : explained[0].proofs }
        _modify { yield &explanation.proofs }
    }

    /// Reasons why a failure would be no ground of rejection, though the tender documents state the rule.
    public var exceptions: [GroundException] {
        get { explained.isEmpty ? [] : explained[0].exceptions }
        _modify { yield &explanation.exceptions }
    }

    /// What a reader should know that changes no outcome.
    public var warnings: [Message] {
        get { explained.isEmpty ? [] : explained[0].warnings }
        _modify { yield &explanation.warnings }
    }

    /// What was found of one subject.
    public struct Note: Hashable, Sendable {
        /// The subject, such as `lecturers/L1`.
        public var about: String
        /// Its outcome.
        public var outcome: Outcome
        /// What was found.
        public var message: Message

        /// Makes a note.
        public init(_ about: String, _ outcome: Outcome, _ message: Message) {
            self.about = about
            self.outcome = outcome
            self.message = message
        }
    }

    /// Distance between what is and what is required.
    public struct Slack: Hashable, Sendable {
        /// What is counted: `lecturers`, `days`, `seats`, `KZT`.
        public var unit: String
        /// The distance; zero is exactly enough.
        public var value: String

        /// Makes a distance.
        public init(unit: String, value: String) {
            self.unit = unit
            self.value = value
        }

        /// Makes a distance counted in whole numbers.
        public init(unit: String, value: Int) { self.init(unit: unit, value: String(value)) }
    }

    /// A smallest change that would be enough.
    public struct Fix: Hashable, Sendable {
        /// A code of what to do, such as `makeStaff`, `hire` or `addSeats`.
        public var action: String
        /// How many.
        public var count: Int
        /// Of how many, where the change picks from a set.
        public var of: Int?
        /// The change in words.
        public var message: Message

        /// Makes a fix.
        public init(action: String, count: Int, of: Int? = nil, message: Message) {
            self.action = action
            self.count = count
            self.of = of
            self.message = message
        }
    }
}

/// Why a failure is no ground of rejection (the reading of the law, 5.6, item 5).
public enum GroundException: String, CaseIterable, Sendable {
    /// The lecturer has three years of practice within the last ten, which the Rules count (p. 78).
    case practiceWithinTenYears
    /// The thing is leased, and the Rules accept ownership or lease (p. 76).
    case leasedResources
    /// A state body holds the thing by operational or economic management.
    case stateManagement
}
