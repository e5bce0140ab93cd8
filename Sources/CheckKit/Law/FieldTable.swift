/// Spheres of activity and which of them are related.
public struct FieldTable: Sendable {
    private let titles: [String: Text]
    private let related: Set<[String]>

    /// How two sets of spheres stand to each other.
    public enum Match: Sendable {
        /// They share a code, or the table relates two of theirs.
        case match
        /// The table calls all of them unrelated.
        case noMatch
        /// The table does not know some of them: a person must judge.
        case review
        /// One of the sets is not stated.
        case unknown
    }

    /// Makes a table from titles by code and pairs of related codes.
    public init(titles: [String: Text], related: [(String, String)]) {
        self.titles = titles
        self.related = Set(related.map { [$0.0, $0.1].sorted() })
    }

    /// Whether a code is in the list.
    public func contains(_ code: String) -> Bool { titles[code] != nil }

    /// The codes of the list, in alphabetical order.
    public var codes: [String] { titles.keys.sorted() }

    /// The name of a code; an unlisted code names itself.
    public func title(of code: String) -> Text { titles[code] ?? Text(verbatim: code) }

    /// Compares two sets of codes; a set that is not stated, or names nothing, matches nothing and contradicts nothing.
    public func match(_ left: [String]?, _ right: [String]?) -> Match {
        guard let left, let right, !left.isEmpty, !right.isEmpty else { return .unknown }
        var isDecided = true
        for one in left {
            for other in right {
                if one == other || related.contains([one, other].sorted()) { return .match }
                if titles[one] == nil || titles[other] == nil { isDecided = false }
            }
        }
        return isDecided ? .noMatch : .review
    }
}
