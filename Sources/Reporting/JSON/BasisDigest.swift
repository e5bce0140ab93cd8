import CheckKit
public import Compliance
public import Notation

/// A SHA-256 of all that a rule rests on beside the facts: it tells a change of the rules from a change of the data.
public enum BasisDigest {
    /// The digest of a finding's rule, in lower-case hexadecimal.
    ///
    /// It changes when, and only when, the edition, the words of the rule, a figure or a reading it uses, its checks or
    /// their module change. What the facts made of the rule does not enter, nor does a version: that is the program's.
    public static func hex(of finding: RuleFinding, in report: Report, law: LawLibrary) -> String {
        let quotes = LegislationIndex(law).citation(of: finding.rule, in: report.law.edition)?.russianParts ?? []
        return hex(of: finding, in: report, law: law, quotes: quotes)
    }

    /// The SHA-256 of a tree's canonical JSON, in lower-case hexadecimal.
    public static func hex(of node: Node) -> String { ContentDigest.hex(of: CanonicalJSON.bytes(of: node)) }

    static func hex(of finding: RuleFinding, in report: Report, law: LawLibrary, quotes: [String]) -> String {
        // A report has the figures of what applies; only the others are looked up anew.
        lazy var figures = ParameterSet(law.parameters, on: report.asOf)
        let parameters = Set(finding.parameters).sorted().map { id -> Node in
            let record = report.parameters.first { $0.id == id } ?? figures[id]
            return .record([
                ("id", .text(id)), ("value", .optional(record?.value)), ("from", .optional(record?.from)),
                ("confirmed", record.map { .bool($0.isConfirmed) } ?? .null),
            ])
        }
        return hex(
            of: .record([
                ("edition", .text(report.law.edition.id)), ("quotes", .texts(quotes)),
                ("parameters", .list(parameters)), ("readings", .texts(readings(of: finding, in: report, law: law))),
                ("checks", .texts(finding.checks)), ("module", .text(finding.module)),
            ]))
    }

    /// The readings chosen of every policy that bears on the rule, also where the facts kept the checks from running.
    private static func readings(of finding: RuleFinding, in report: Report, law: LawLibrary) -> [String] {
        let bearing = law.policies.filter { $0.rules.contains(finding.rule) }.map(\.id)
        let chosen = report.policies.filter { bearing.contains($0.id) }.map { "\($0.id)=\($0.reading)" }
        return Set(chosen + finding.reading).sorted()
    }
}
