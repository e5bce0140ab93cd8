import CheckKit
import Compliance
import Interchange
import Notation
import TestSupport

/// A random case, its reports, and the questions that are asked about it.
struct Trial {
    let number: Int
    let node: Node
    let facts: StatedCase
    let properties: Properties
    /// The reports at the level of proof that is the case's turn.
    let reports: [Report]

    init(number: Int, node: Node, facts: StatedCase, properties: Properties) {
        self.number = number
        self.node = node
        self.facts = facts
        self.properties = properties
        reports = properties.bench.reports(
            on: facts, Self.level(number), comparingReadings: Self.isComparing(number))
    }

    /// A violation with what shows it again in a smaller case.
    struct Found {
        var violation: Violation
        var focus: TreePath?
        var again: (Trial, TreePath?) -> Found?
    }

    private static func level(_ number: Int) -> EvidenceLevel { number.isMultiple(of: 2) ? .declared : .documented }

    /// The readings beside the chosen ones take as much work again, so only some cases compare them.
    private static func isComparing(_ number: Int) -> Bool { number % 20 < 2 }

    private var level: EvidenceLevel { Self.level(number) }

    private func found(
        _ violation: Violation?, at focus: TreePath? = nil, _ again: @escaping (Trial, TreePath?) -> Found?
    ) -> Found? {
        violation.map { Found(violation: $0, focus: focus, again: again) }
    }

    func completeness() -> Found? {
        found(properties.completeness(reports)) { trial, _ in trial.completeness() }
    }

    func brevity() -> Found? {
        let verdicts = properties.bench.verdicts(on: facts, level, comparingReadings: Self.isComparing(number))
        return found(properties.brevity(reports, verdicts)) { trial, _ in trial.brevity() }
    }

    func determinism() -> Found? {
        found(properties.determinism(node, level)) { trial, _ in trial.determinism() }
    }

    func strictness() -> Found? {
        let stronger: EvidenceLevel = level == .declared ? .documented : .verified
        let strong = properties.bench.reports(on: facts, stronger, comparingReadings: false)
        return found(properties.strictness(reports, strong)) { trial, _ in trial.strictness() }
    }

    func order(seed: UInt64) -> Found? {
        let violation = properties.orderIndependence(
            node, facts, level, reports, comparing: Self.isComparing(number), seed: seed)
        // A smaller case is shuffled in other ways, of which some show the same.
        return found(violation) { trial, _ in
            (0..<6).lazy.compactMap { trial.order(seed: seed &+ $0) }.first
        }
    }

    func silence(without path: TreePath) -> Found? {
        found(properties.silence(node, facts, without: path, level, reports), at: path) { trial, focus in
            focus.flatMap { trial.silence(without: $0) }
        }
    }

    /// What is violated, and the smallest case that greedy removal finds, as JSON.
    func shrunk(_ found: Found) -> String {
        func again(_ node: Node, _ focus: TreePath?) -> Found? {
            guard let facts = properties.bench.read(node) else { return nil }
            return found.again(Trial(number: number, node: node, facts: facts, properties: properties), focus)
        }
        let shrinker = Shrinker { again($0, $1)?.violation.kind == found.violation.kind }
        let (small, focus) = shrinker.shrink(node, focus: found.focus)
        let violation = again(small, focus)?.violation ?? found.violation
        return "\(violation)\n\(JSONText.compact(small))"
    }
}
