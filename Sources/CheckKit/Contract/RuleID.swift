/// The id of a rule, such as `11-1/1b`; other programs rely on these.
public struct RuleID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The id as it is written.
    public let rawValue: String

    /// Makes an id.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes an id from a literal.
    public init(stringLiteral value: String) { rawValue = value }

    /// The id as it is written.
    public var description: String { rawValue }

    /// Whether this id is the other one or a parent of it: `11-1/1` covers `11-1/1a`, `11-1` covers all of its parts.
    public func covers(_ other: RuleID) -> Bool {
        if self == other { return true }
        guard other.rawValue.hasPrefix(rawValue) else { return false }
        let rest = other.rawValue.dropFirst(rawValue.count)
        return rawValue.contains("/") ? rest.count == 1 && rest.allSatisfy(\.isLetter) : rest.hasPrefix("/")
    }

    /// The rules in the order in which a report gives them.
    public static let inOrder: [RuleID] = [
        "11-1/scope", "11-1/law", "11-1/1a", "11-1/1b", "11-1/2", "11-1/3a", "11-1/3b", "11-1/4a", "11-1/4b",
        "11-1/4c", "11-1/5a", "11-1/5b", "11-1/5c", "11-1/5d", "11-1/cost", "11-1/list", "14/venue", "gz/price",
        "gz/rnu",
    ]

    /// Ids that a row of the tender documents may name beside those of rules: each covers its parts.
    public static let parents: [RuleID] = ["11-1", "11-1/1", "11-1/3", "11-1/4", "11-1/5"]

    /// The first parts of ids that only this program's own rules have.
    public static let ownNamespaces = ["11-1", "14", "gz"]

    /// Whether the id is one that a module of somebody else may take: two parts of small Latin letters, digits and
    /// hyphens, such as `kazakh-language/offered`, at most 64 characters, and the first part not one of ours.
    public var isForeign: Bool {
        let parts = rawValue.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, rawValue.utf8.count <= 64, !Self.ownNamespaces.contains(String(parts[0])) else {
            return false
        }
        return parts.allSatisfy { part in
            part.first.map { $0 != "-" } ?? false
                && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        }
    }

    /// Whether the rule is one of the requirements 1) to 5) of clause 11-1, which the overall outcome joins.
    public var isRequirement: Bool {
        let bytes = rawValue.utf8
        guard bytes.count > 5, rawValue.hasPrefix("11-1/") else { return false }
        return (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(bytes[bytes.index(bytes.startIndex, offsetBy: 5)])
    }
}
