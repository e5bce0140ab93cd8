import CheckKit
import Compliance
import Notation
import TestSupport

/// A property that a case breaks.
struct Violation: CustomStringConvertible {
    /// The property and the rule: violations of one kind are reported once.
    var kind: String
    /// What happened.
    var detail: String

    var description: String { "\(kind): \(detail)" }
}

/// What holds of every case.
struct Properties {
    let bench: Bench

    /// Every rule has one finding, in the order of the rules, and the counts sum to their number.
    func completeness(_ reports: [Report]) -> Violation? {
        for report in reports {
            guard report.findings.map(\.rule) == RuleID.inOrder else {
                return Violation(kind: "completeness", detail: report.findings.map(\.rule.rawValue).joined(separator: " "))
            }
            let sum = report.counts.reduce(0) { $0 + $1.count }
            guard sum == RuleID.inOrder.count else { return Violation(kind: "counts", detail: "\(report.counts)") }
        }
        return nil
    }

    /// Two runs give the same bytes.
    func determinism(_ node: Node, _ level: EvidenceLevel) -> Violation? {
        let runs = (0..<2).map { _ in bench.read(node).map { bench.bytes(bench.reports(on: $0, level)) } }
        return runs[0] == runs[1] ? nil : Violation(kind: "determinism", detail: "two runs differ")
    }

    /// The order of lists changes nothing that a reader sees.
    func orderIndependence(_ node: Node, _ level: EvidenceLevel, _ reports: [Report], seed: UInt64) -> Violation? {
        var random = SeededGenerator(seed: seed)
        guard let shuffled = bench.read(node.shuffled(using: &random)) else {
            return Violation(kind: "order", detail: "the shuffled case cannot be read")
        }
        let others = bench.reports(on: shuffled, level)
        guard reports.count == others.count else { return Violation(kind: "order", detail: "another number of reports") }
        for (report, other) in zip(reports, others) {
            let counts = { (report: Report) in report.counts.map(\.count) }
            guard counts(report) == counts(other), report.overall == other.overall, report.coverage == other.coverage
            else {
                return Violation(kind: "order/report", detail: "\(report.overall) \(report.coverage), \(other.overall) \(other.coverage)")
            }
            for (one, two) in zip(report.findings, other.findings) {
                let (left, right) = (Self.seen(one), Self.seen(two))
                guard let place = left.indices.first(where: { left[$0] != right[$0] }) else { continue }
                return Violation(
                    kind: "order/\(one.rule.rawValue)/\(Self.seen[place])",
                    detail: "\(report.subject.path) \(level): \(left[place]) ≠ \(right[place])")
            }
        }
        return nil
    }

    private static let seen = [
        "outcome", "message", "actual", "required", "slack", "fixes", "firstFailingDate", "metOn", "contested",
        "otherReadings", "ground", "notes", "missing", "warnings",
    ]

    private static func seen(_ result: RuleFinding) -> [String] {
        let finding = result.finding
        return [
            "\(result.outcome) \(result.computed)", words(finding.message), finding.actual ?? "", finding.required ?? "",
            finding.slack.map { "\($0.value) \($0.unit)" } ?? "",
            finding.fixes.map { "\($0.action) \($0.count) \($0.of ?? 0) \(words($0.message))" }.joined(separator: "; "),
            finding.firstFailingDate?.description ?? "", finding.metOn?.description ?? "", "\(result.isContested)",
            result.otherReadings.map { "\($0)" }.joined(separator: "; "),
            "\(result.ground.mayReject) \(result.ground.code?.rawValue ?? "")",
            // Paths with the place of a list item in them change with the list; what they say does not.
            finding.notes.map { "\($0.outcome) \(words($0.message))" }.sorted().joined(separator: "; "),
            "\(finding.missing.count)", finding.warnings.map(words).sorted().joined(separator: "; "),
        ]
    }

    private static func words(_ message: Message) -> String {
        Language.allCases.map { message.rendered(in: $0) }.joined(separator: " / ")
    }

    /// A fact that is no longer stated never makes anything pass.
    func silence(_ node: Node, without path: TreePath, _ level: EvidenceLevel, _ reports: [Report]) -> Violation? {
        guard let facts = bench.read(node.removing(path)) else { return nil }
        let others = bench.reports(on: facts, level, comparingReadings: false)
        guard reports.count == others.count else { return nil }
        let key = path.compactMap { if case .key(let key) = $0 { key } else { nil } }.joined(separator: "/")
        for (report, other) in zip(reports, others) {
            func improved(_ name: String, _ before: Outcome, _ after: Outcome, _ words: [Message]) -> Violation? {
                guard after == .pass, before == .fail || before == .review || before == .unknown else { return nil }
                let said = words.map { $0.rendered(in: .en) }.joined(separator: " → ")
                return Violation(
                    kind: "silence/\(name)/\(key)",
                    detail: "\(report.subject.path) \(level) without \(path): \(before) → \(after): \(said)")
            }
            for (one, two) in zip(report.findings, other.findings) {
                let words = [one.finding.message, two.finding.message]
                if let found = improved(one.rule.rawValue, one.outcome, two.outcome, words) { return found }
            }
            if let found = improved("overall", report.overall, other.overall, []) { return found }
        }
        return nil
    }

    /// A stronger level of proof leaves an outcome as it is or makes it unknown; what fails by its content fails.
    func strictness(_ weaker: [Report], _ stronger: [Report]) -> Violation? {
        for (report, other) in zip(weaker, stronger) {
            for (one, two) in zip(report.findings, other.findings) where one.outcome != two.outcome {
                guard two.outcome != .unknown || one.outcome == .fail else { continue }
                return Violation(
                    kind: "level/\(one.rule.rawValue)/\(one.outcome)/\(two.outcome)",
                    detail: "\(report.evidenceLevel) \(one.outcome) → \(other.evidenceLevel) \(two.outcome)")
            }
        }
        return nil
    }
}
