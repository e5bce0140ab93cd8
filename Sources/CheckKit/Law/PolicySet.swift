import Synchronization

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
public struct PolicySet: Equatable, Sendable {
    private var policies: [String]
    private var readings: [String]
    private var trace: PolicyTrace?

    /// Makes a set of chosen readings, by policy id.
    public init(_ chosen: [String: String]) {
        policies = chosen.keys.sorted()
        readings = policies.map { chosen[$0] ?? "" }
    }

    /// The reading chosen of a policy; empty where there is no such policy.
    public subscript(policy: String) -> String {
        get {
            guard let index = policies.firstIndex(of: policy) else { return "" }
            trace?.note(index)
            return readings[index]
        }
        set {
            if let index = policies.firstIndex(of: policy) {
                readings[index] = newValue
            } else {
                policies.append(policy)
                readings.append(newValue)
            }
        }
    }

    /// Whether two sets choose the same readings; who notes the questions does not matter.
    public static func == (lhs: PolicySet, rhs: PolicySet) -> Bool {
        lhs.policies == rhs.policies && lhs.readings == rhs.readings
    }

    /// The same set with one reading replaced.
    public func with(_ policy: String, _ reading: String) -> PolicySet {
        var copy = self
        copy[policy] = reading
        return copy
    }

    /// The same set with its questions noted in a trace.
    public func noting(in trace: PolicyTrace) -> PolicySet {
        var copy = self
        copy.trace = trace
        return copy
    }

    /// Whether a trace has it that the reading of a policy was asked for.
    public func wasAsked(_ policy: String, in trace: PolicyTrace) -> Bool {
        policies.firstIndex(of: policy).map(trace.hasNoted) ?? false
    }
}

/// Which policies a check asked for while it looked at a case.
///
/// A check is a pure function, so a reading that it never asked for cannot change what it found.
public final class PolicyTrace: Sendable {
    private let asked = Atomic<UInt64>(0)

    /// Makes a trace of nothing.
    public init() {}

    /// Beyond the sixty-fourth policy all count as asked for, which costs time and changes nothing.
    fileprivate func note(_ index: Int) { asked.bitwiseOr(1 << UInt64(min(index, 63)), ordering: .relaxed) }

    fileprivate func hasNoted(_ index: Int) -> Bool {
        asked.load(ordering: .relaxed) & (1 << UInt64(min(index, 63))) != 0
    }
}
