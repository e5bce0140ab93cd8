import CheckKit
import Compliance
import Foundation
import Interchange
import Notation
import TestSupport
import Testing

/// Evaluation is total, deterministic, blind to the order of lists, and never kinder to what is not stated.
///
/// Case n has the seed `SAIKES_SEED` + n, so that one that fails is seen again alone with `SAIKES_PROPERTY_CASES=1`.
struct RandomCaseTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["SAIKES_SEED"].flatMap { UInt64($0) } ?? 20_260_504
    private static let count = environment["SAIKES_PROPERTY_CASES"].flatMap { Int($0) } ?? 10_000
    /// How many times each property is tried on a case; nil: one property a case, in turn, which is quick.
    private static let effort = environment["SAIKES_PROPERTY_EFFORT"].flatMap { Int($0) }
    /// How many kinds of violations are shrunk and shown.
    private static let shown = 5

    /// What a case is asked beside its report.
    private enum Question: Int, CaseIterable {
        case order, silence, strictness
    }

    @Test func `random cases keep every property`() throws {
        let properties = Properties(bench: try Bench())
        var seen: Set<String> = []
        var outcomes: [Outcome: Int] = [:]
        print("SAIKES_SEED=\(Self.seed) SAIKES_PROPERTY_CASES=\(Self.count)")
        let start = ContinuousClock.now
        for number in 0..<Self.count {
            var generator = CaseGenerator(seed: Self.seed &+ UInt64(number))
            let node = generator.makeCase()
            guard let facts = properties.bench.read(node) else {
                Issue.record("case \(number) cannot be read: \(properties.bench.faults(node))")
                return
            }
            let trial = Trial(number: number, node: node, facts: facts, properties: properties)
            for outcome in trial.reports.flatMap(\.findings).map(\.outcome) { outcomes[outcome, default: 0] += 1 }
            for found in violations(of: trial) where seen.count < Self.shown {
                guard seen.insert(found.violation.kind).inserted else { continue }
                Issue.record("seed \(Self.seed &+ UInt64(number)): \(trial.shrunk(found))")
            }
        }
        print(
            "\(Self.count) cases in \(ContinuousClock.now - start): \(outcomes.map { "\($0.value) \($0.key)" }.sorted())"
        )
        #expect(Outcome.allCases.allSatisfy { outcomes[$0] != nil } || Self.count < 100)
    }

    private func violations(of trial: Trial) -> [Trial.Found] {
        var random = SeededGenerator(seed: Self.seed ^ UInt64(trial.number))
        var found = [trial.completeness(), trial.brevity()]
        // The levels of proof take turns too, so the questions change at another pace.
        let turn = Question(rawValue: trial.number / 2 % Question.allCases.count)
        for question in Question.allCases where Self.effort != nil || question == turn {
            switch question {
            case .order: found += (0..<(Self.effort ?? 1)).map { _ in trial.order(seed: random.next()) }
            case .silence:
                let paths = Removable.paths(in: trial.node, Self.effort ?? 1, using: &random)
                found += paths.map { trial.silence(without: $0) }
            case .strictness: found.append(trial.strictness())
            }
        }
        if trial.number.isMultiple(of: 500) { found.append(trial.determinism()) }
        return found.compactMap(\.self)
    }
}
