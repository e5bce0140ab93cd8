import CheckKit
import Compliance
import Foundation
import Interchange
import Notation
import TestSupport
import Testing

/// Evaluation is total, deterministic, blind to the order of lists, and never kinder to what is not stated.
struct RandomCaseTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["SAIKES_SEED"].flatMap { UInt64($0) } ?? 20_260_504
    private static let count = environment["SAIKES_PROPERTY_CASES"].flatMap { Int($0) } ?? 10_000
    /// How many facts of a case are left out, one at a time.
    private static let removals = environment["SAIKES_PROPERTY_REMOVALS"].flatMap { Int($0) } ?? 1
    /// How many kinds of violations are shrunk and shown.
    private static let shown = environment["SAIKES_PROPERTY_SHOWN"].flatMap { Int($0) } ?? 5

    @Test func `random cases keep every property`() throws {
        let bench = try Bench()
        let properties = Properties(bench: bench)
        var generator = CaseGenerator(seed: Self.seed)
        var random = SeededGenerator(seed: Self.seed ^ 0xFACE)
        var seen: Set<String> = []
        var tally: [String: Int] = [:]
        print("SAIKES_SEED=\(Self.seed) SAIKES_PROPERTY_CASES=\(Self.count)")
        let start = ContinuousClock.now
        for number in 0..<Self.count {
            let node = generator.makeCase()
            guard let facts = bench.read(node) else {
                Issue.record("case \(number) cannot be read: \(bench.faults(node))")
                return
            }
            for finding in check(node, facts, properties, number, &random, &tally) {
                tally[finding.violation.kind, default: 0] += 1
                guard seen.count < Self.shown, seen.insert(finding.violation.kind).inserted else { continue }
                report(finding, of: node, number)
            }
        }
        print("\(Self.count) cases in \(ContinuousClock.now - start)")
        for (kind, count) in tally.sorted(by: { $0.key < $1.key }) { print("\(count)\t\(kind)") }
        #expect(seen.isEmpty)
    }

    /// A violation with what shows it again in a smaller case.
    private struct Found {
        var violation: Violation
        var focus: TreePath?
        var again: (Node, TreePath?) -> Violation?
    }

    private func check(
        _ node: Node, _ facts: StatedCase, _ properties: Properties, _ number: Int, _ random: inout SeededGenerator,
        _ tally: inout [String: Int]
    ) -> [Found] {
        let bench = properties.bench
        let level: EvidenceLevel = number.isMultiple(of: 2) ? .declared : .documented
        // The readings beside the chosen ones take as much work again, so only some cases compare them.
        let isComparing = number % 10 < 2
        var found: [Found] = []
        func look(_ first: Violation?, at focus: TreePath? = nil, _ again: @escaping (Node, TreePath?) -> Violation?) {
            if let first { found.append(Found(violation: first, focus: focus, again: again)) }
        }
        func reread(_ node: Node, _ level: EvidenceLevel) -> (facts: StatedCase, reports: [Report])? {
            bench.read(node).map { ($0, bench.reports(on: $0, level, comparingReadings: isComparing)) }
        }

        let own = bench.reports(on: facts, level, comparingReadings: isComparing)
        for finding in own.flatMap(\.findings) { tally["\(finding.rule) \(finding.outcome)", default: 0] += 1 }
        look(properties.completeness(own)) { node, _ in reread(node, level).flatMap { properties.completeness($0.reports) } }

        let stronger: EvidenceLevel = level == .declared ? .documented : .verified
        let strong = bench.reports(on: facts, stronger, comparingReadings: false)
        look(properties.strictness(own, strong)) { node, _ in
            guard let weak = reread(node, level), let strong = reread(node, stronger) else { return nil }
            return properties.strictness(weak.reports, strong.reports)
        }

        let seed = random.next()
        func order(_ node: Node, _ facts: StatedCase, _ reports: [Report], _ seed: UInt64) -> Violation? {
            properties.orderIndependence(node, facts, level, reports, comparing: isComparing, seed: seed)
        }
        look(order(node, facts, own, seed)) { node, _ in
            guard let (facts, reports) = reread(node, level) else { return nil }
            return (0..<6).lazy.compactMap { order(node, facts, reports, seed &+ $0) }.first
        }

        for path in Removable.paths(in: node, Self.removals, using: &random) {
            look(properties.silence(node, facts, without: path, level, own), at: path) { node, focus in
                guard let focus, let (facts, reports) = reread(node, level) else { return nil }
                return properties.silence(node, facts, without: focus, level, reports)
            }
        }

        if number.isMultiple(of: 50) {
            look(properties.determinism(node, level)) { node, _ in properties.determinism(node, level) }
        }
        return found
    }

    private func report(_ found: Found, of node: Node, _ number: Int) {
        let kind = found.violation.kind
        let shrinker = Shrinker { node, focus in found.again(node, focus)?.kind == kind }
        let (small, focus) = shrinker.shrink(node, focus: found.focus)
        let violation = found.again(small, focus) ?? found.violation
        Issue.record("seed \(Self.seed), case \(number): \(violation)\n\(JSONText.compact(small))")
    }
}
