public import Notation

/// What changed between two reports, rule by rule, and which of data, rules and program may have done it.
///
/// The data changed where the digest of the facts or the day did, the rules where the digest of what a finding rests on
/// did, the program where its version or that of a module did. So a new edition never reads as a provider's change.
public struct ReportDiff: Sendable {
    /// Why an outcome may have changed.
    public enum Cause: String, CaseIterable, Sendable {
        /// The facts, the day, the level of proof, or a ruling.
        case data
        /// The law's text, a figure or a reading.
        case rules
        /// The program or a module.
        case program
    }

    /// A finding that changed.
    public struct Change: Sendable {
        /// The rule; nil for the overall outcome.
        public var rule: String?
        /// The outcome before; nil where the rule was not there.
        public var before: String?
        /// The outcome after; nil where the rule is not there.
        public var after: String?
        /// The measured value before.
        public var actualBefore: String?
        /// The measured value after.
        public var actualAfter: String?
        /// What may have done it.
        public var causes: [Cause]
    }

    /// A subject of both reports.
    public struct Pair: Sendable {
        /// The subject: provider, tender, lot and bid, or programme.
        public var subject: String
        /// What changed of it.
        public var changes: [Change]
    }

    /// The subjects of both reports, in the order of the first.
    public private(set) var pairs: [Pair] = []
    /// Subjects of the first report alone.
    public private(set) var removed: [String] = []
    /// Subjects of the second report alone.
    public private(set) var added: [String] = []

    /// Whether nothing changed.
    public var isEmpty: Bool { removed.isEmpty && added.isEmpty && pairs.allSatisfy(\.changes.isEmpty) }

    /// The reports of a tree: one report, or the envelope of several; nil for anything else.
    public static func reports(in node: Node) -> [Node]? {
        switch node["format"]?.text {
        case "saikes/report/1": [node]
        case "saikes/reports/1": node["reports"]?.items
        default: nil
        }
    }

    /// Compares reports.
    public init(_ before: [Node], _ after: [Node]) {
        let old = before.map { (Self.key($0), $0) }
        let new = after.map { (Self.key($0), $0) }
        for (key, report) in old {
            if let other = new.first(where: { $0.0 == key })?.1 {
                pairs.append(Pair(subject: key, changes: Self.changes(report, other)))
            } else {
                removed.append(key)
            }
        }
        added = new.map(\.0).filter { key in !old.contains { $0.0 == key } }
    }

    private static func key(_ report: Node) -> String {
        let subject = report["subject"]
        let provider = subject?["provider"]?["identifier"]?["id"]?.text
        let parts = [provider] + ["tender", "lot", "bid", "programme"].map { subject?[$0]?.text }
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    private static func changes(_ before: Node, _ after: Node) -> [Change] {
        let isData = ["inputsSha256", "asOf", "evidenceLevel", "mode"].contains { before[$0]?.text != after[$0]?.text }
        let isProgram = !isSame(before["engine"], after["engine"]) || versions(before) != versions(after)
        let rules = (before["findings"]?.items ?? []).compactMap { $0["rule"]?.text }
        let laterRules = (after["findings"]?.items ?? []).compactMap { $0["rule"]?.text }
        var changes = (rules + laterRules.filter { !rules.contains($0) }).compactMap { rule -> Change? in
            let (old, new) = (finding(rule, before), finding(rule, after))
            var change = Change(
                rule: rule, before: old?["outcome"]?.text, after: new?["outcome"]?.text,
                actualBefore: old?["actual"]?.text, actualAfter: new?["actual"]?.text, causes: [])
            let isRuling = !isSame(old?["ruling"], new?["ruling"])
            guard change.before != change.after || change.actualBefore != change.actualAfter || isRuling else {
                return nil
            }
            if isData || isRuling { change.causes.append(.data) }
            if old?["basisSha256"]?.text != new?["basisSha256"]?.text { change.causes.append(.rules) }
            if isProgram { change.causes.append(.program) }
            // What no digest holds is data too: the files of documents, the Council's list, the register.
            if change.causes.isEmpty { change.causes = [.data] }
            return change
        }
        let (was, becomes) = (before["overall"]?.text, after["overall"]?.text)
        if was != becomes {
            let causes = Cause.allCases.filter { cause in changes.contains { $0.causes.contains(cause) } }
            changes.append(Change(rule: nil, before: was, after: becomes, causes: causes))
        }
        return changes
    }

    /// Whether two trees say the same, wherever they stand in their files.
    private static func isSame(_ one: Node?, _ other: Node?) -> Bool {
        CanonicalJSON.bytes(of: one ?? .null) == CanonicalJSON.bytes(of: other ?? .null)
    }

    private static func finding(_ rule: String, _ report: Node) -> Node? {
        report["findings"]?.items?.first { $0["rule"]?.text == rule }
    }

    private static func versions(_ report: Node) -> Set<String> {
        Set(
            (report["modules"]?.items ?? []).map { module in
                ["name", "version", "sha256"].map { module[$0]?.text ?? "" }.joined(separator: " ")
            })
    }
}
