/// What is known of a requirement in a case.
///
/// There is no "error" that could be read as a result: what breaks is `unknown`, with the fault as the reason.
public enum Outcome: String, CaseIterable, Sendable {
    /// Met.
    case pass
    /// Not met.
    case fail
    /// A person must judge.
    case review
    /// Facts or proof are missing.
    case unknown
    /// The requirement does not concern the case.
    case notApplicable

    /// The outcome where all of several must hold: fail, then unknown, then review, then pass.
    ///
    /// `notApplicable` is neutral; of nothing at all it is what remains.
    @inlinable
    public static func all(of outcomes: some Sequence<Outcome>) -> Outcome {
        outcomes.max { $0.rankInAll < $1.rankInAll } ?? .notApplicable
    }

    /// The outcome where one of several is enough: pass, then review, then unknown, then fail.
    @inlinable
    public static func any(of outcomes: some Sequence<Outcome>) -> Outcome {
        outcomes.max { $0.rankInAny < $1.rankInAny } ?? .notApplicable
    }

    /// The worse of two where both must hold.
    public static func & (lhs: Outcome, rhs: Outcome) -> Outcome { lhs.rankInAll >= rhs.rankInAll ? lhs : rhs }

    /// The better of two where one is enough.
    public static func | (lhs: Outcome, rhs: Outcome) -> Outcome { lhs.rankInAny >= rhs.rankInAny ? lhs : rhs }

    @usableFromInline
    var rankInAll: Int {
        switch self {
        case .notApplicable: 0
        case .pass: 1
        case .review: 2
        case .unknown: 3
        case .fail: 4
        }
    }

    @usableFromInline
    var rankInAny: Int {
        switch self {
        case .notApplicable: 0
        case .fail: 1
        case .unknown: 2
        case .review: 3
        case .pass: 4
        }
    }
}
