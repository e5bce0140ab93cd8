import CheckKit
import Compliance
import Interchange
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
                return Violation(
                    kind: "completeness", detail: report.findings.map(\.rule.rawValue).joined(separator: " "))
            }
            let sum = report.counts.reduce(0) { $0 + $1.count }
            guard sum == RuleID.inOrder.count else { return Violation(kind: "counts", detail: "\(report.counts)") }
        }
        return nil
    }

    /// Outcomes that nobody explains are those of the report.
    func brevity(_ reports: [Report], _ verdicts: [Verdicts]) -> Violation? {
        for (report, verdict) in zip(reports, verdicts) {
            for (one, two) in zip(report.findings, verdict.findings) {
                let isSame =
                    one.rule == two.rule && one.outcome == two.outcome && one.computed == two.computed
                    && one.isContested == two.isContested
                guard !isSame else { continue }
                return Violation(
                    kind: "brevity/\(one.rule.rawValue)",
                    detail: "\(report.subject.path): \(Self.words(one)), without words \(Self.words(two))")
            }
            guard report.overall == verdict.overall else {
                return Violation(kind: "brevity", detail: "\(report.overall), without words \(verdict.standing)")
            }
        }
        return reports.count == verdicts.count ? nil : Violation(kind: "brevity", detail: "another number of subjects")
    }

    /// Two runs give the same bytes.
    func determinism(_ node: Node, _ level: EvidenceLevel) -> Violation? {
        let runs = (0..<2).map { _ in bench.read(node).map { bench.bytes(bench.reports(on: $0, level)) } }
        return runs[0] == runs[1] ? nil : Violation(kind: "determinism", detail: "two runs differ")
    }

    /// The order of lists changes nothing that a reader sees.
    func orderIndependence(
        _ node: Node, _ facts: StatedCase, _ level: EvidenceLevel, _ reports: [Report], comparing: Bool, seed: UInt64
    ) -> Violation? {
        var random = SeededGenerator(seed: seed)
        let other = node.shuffled(using: &random)
        guard var shuffled = bench.read(other, changing: facts, in: Bench.roots) else {
            return Violation(kind: "order", detail: "the shuffled case cannot be read")
        }
        shuffled.list?.entries.shuffle(using: &random)
        shuffled.rnu?.entries.shuffle(using: &random)
        let others = bench.reports(on: shuffled, level, comparingReadings: comparing)
        guard reports.count == others.count else {
            return Violation(kind: "order", detail: "another number of reports")
        }
        for (report, other) in zip(reports, others) {
            for (one, two) in zip(report.findings, other.findings) {
                guard let name = Self.difference(one, two) else { continue }
                return Violation(
                    kind: "order/\(one.rule.rawValue)/\(name)",
                    detail: "\(report.subject.path) \(level):\n\(Self.words(one))\n\(Self.words(two))")
            }
            let counts = { (report: Report) in report.counts.map(\.count) }
            guard counts(report) == counts(other), report.overall == other.overall, report.coverage == other.coverage
            else {
                return Violation(
                    kind: "order/report",
                    detail: "\(report.overall) \(report.coverage), \(other.overall) \(other.coverage)")
            }
        }
        return nil
    }

    /// What differs between two findings; equal messages read the same in every language.
    private static func difference(_ one: RuleFinding, _ two: RuleFinding) -> String? {
        let (left, right) = (one.finding, two.finding)
        if one.outcome != two.outcome || one.computed != two.computed { return "outcome" }
        if left.message != right.message, left.message.text != right.message.text { return "message" }
        if left.actual != right.actual || left.required != right.required { return "actual" }
        if left.slack != right.slack { return "slack" }
        if left.fixes != right.fixes { return "fixes" }
        if left.firstFailingDate != right.firstFailingDate || left.metOn != right.metOn { return "dates" }
        if one.isContested != two.isContested || one.otherReadings != two.otherReadings { return "readings" }
        if one.ground.mayReject != two.ground.mayReject || one.ground.code != two.ground.code { return "ground" }
        if left.missing.count != right.missing.count { return "missing" }
        // A path may have the place of a list item in it, which changes with the list; what is said does not.
        let notes = { (finding: Finding) in finding.notes.map { "\($0.outcome) \($0.message.text)" }.sorted() }
        if left.notes != right.notes, notes(left) != notes(right) { return "notes" }
        let warnings = { (finding: Finding) in finding.warnings.map { "\($0.text)" }.sorted() }
        return left.warnings != right.warnings && warnings(left) != warnings(right) ? "warnings" : nil
    }

    private static func words(_ result: RuleFinding) -> String {
        let finding = result.finding
        let notes = finding.notes.map { "\($0.about) \($0.outcome) \($0.message.rendered(in: .en))" }
        return "\(result.outcome) \(finding.message.rendered(in: .en)) [\(notes.joined(separator: "; "))] "
            + "\(finding.actual ?? "") \(finding.slack?.value ?? "") \(finding.missing) \(result.otherReadings.map { "\($0.id) \($0.outcome) \($0.actual ?? "")" })"
    }

    /// A fact that is no longer stated never makes anything pass.
    func silence(
        _ node: Node, _ facts: StatedCase, without path: TreePath, _ level: EvidenceLevel, _ reports: [Report]
    ) -> Violation? {
        guard case .key(let root)? = path.first,
            let without = bench.read(node.removing(path), changing: facts, in: [root])
        else { return nil }
        let others = bench.reports(on: without, level, comparingReadings: false)
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

    /// A stronger level of proof never makes anything pass, fail, or no longer fail.
    ///
    /// Unknown may become review: where one of several is enough, a lost pass lets another one's review speak.
    func strictness(_ weaker: [Report], _ stronger: [Report]) -> Violation? {
        for (report, other) in zip(weaker, stronger) {
            for (one, two) in zip(report.findings, other.findings) where one.outcome != two.outcome {
                let isAllowed = two.outcome == .unknown || two.outcome == .review
                guard !isAllowed || one.outcome == .fail || one.outcome == .notApplicable else { continue }
                return Violation(
                    kind: "level/\(one.rule.rawValue)/\(one.outcome)/\(two.outcome)",
                    detail: "\(report.evidenceLevel) \(one.outcome) → \(other.evidenceLevel) \(two.outcome)")
            }
        }
        return nil
    }
}
