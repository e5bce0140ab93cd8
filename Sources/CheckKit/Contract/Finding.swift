/// What a check found: codes, numbers and ids; words are made when somebody reads them.
public struct Finding: Sendable {
    /// The outcome.
    public var outcome: Outcome
    /// The finding in a sentence.
    public var message: Message
    /// What was found of each subject: a lecturer, a room, a row.
    public var notes: [Note] = []
    /// Facts that were needed and are not stated, as paths.
    public var missing: [String] = []
    /// The measured value, such as `4/11`.
    public var actual: String?
    /// The required value, such as `2/5`.
    public var required: String?
    /// How far the measured value is from the required one; negative where it falls short.
    public var slack: Slack?
    /// The smallest changes that would be enough.
    public var fixes: [Fix] = []
    /// The first day on which the requirement is not met.
    public var firstFailingDate: CivilDate?
    /// The day on which the requirement will be met if nothing else changes.
    public var metOn: CivilDate?
    /// The documents that were asked for proof of each claim.
    public var proofs: [Proof] = []
    /// Reasons why a failure would be no ground of rejection, though the tender documents state the rule.
    public var exceptions: [GroundException] = []
    /// Whether the outcome rests on a reading that the law's text supports weakly.
    public var restsOnWeakReading = false
    /// What a reader should know that changes no outcome.
    public var warnings: [Message] = []

    /// Makes a finding of an outcome and its sentence.
    public init(_ outcome: Outcome, _ message: Message) {
        self.outcome = outcome
        self.message = message
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
