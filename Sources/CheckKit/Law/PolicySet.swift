/// An unclear norm and its named readings.
public struct Policy: Hashable, Sendable {
    /// Its id, such as `P-3`.
    public var id: String
    /// The rules it bears on.
    public var rules: [RuleID]
    /// What is unclear.
    public var question: StatedName
    /// The readings.
    public var readings: [Reading]

    /// Makes a policy.
    public init(id: String = "", rules: [RuleID] = [], question: StatedName = StatedName(), readings: [Reading] = []) {
        self.id = id
        self.rules = rules
        self.question = question
        self.readings = readings
    }

    /// One way to read an unclear norm.
    public struct Reading: Hashable, Sendable {
        /// Its id, such as `notStaff`.
        public var id: String
        /// Whether it holds unless another is chosen.
        public var isDefault: Bool
        /// Whether the text supports it too weakly to contest another.
        public var isWeak: Bool
        /// The reading in words.
        public var title: StatedName

        /// Makes a reading.
        public init(id: String = "", isDefault: Bool = false, isWeak: Bool = false, title: StatedName = StatedName()) {
            self.id = id
            self.isDefault = isDefault
            self.isWeak = isWeak
            self.title = title
        }
    }
}

/// The reading chosen of each policy.
public struct PolicySet: Hashable, Sendable {
    private var chosen: [String: String]

    /// Makes a set of chosen readings, by policy id.
    public init(_ chosen: [String: String]) { self.chosen = chosen }

    /// The reading chosen of a policy; empty where there is no such policy.
    public subscript(policy: String) -> String {
        get { chosen[policy] ?? "" }
        set { chosen[policy] = newValue }
    }

    /// The same set with one reading replaced.
    public func with(_ policy: String, _ reading: String) -> PolicySet {
        var copy = self
        copy[policy] = reading
        return copy
    }
}
