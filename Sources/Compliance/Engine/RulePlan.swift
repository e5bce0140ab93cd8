import CheckKit

/// How one rule is judged: its checks and all that is known of them before any case.
///
/// A class, since every case of a batch goes through the same few plans.
final class RulePlan: Sendable {
    /// The rule.
    let rule: RuleID
    /// What findings of the rule say of where they come from.
    let basis: RuleBasis
    /// The checks, each with the name of its module.
    let checks: [(module: String, check: any Check)]
    /// The check, where it is the only one and can be asked before its turn.
    let anticipating: (any AnticipatingCheck)?
    /// The policies whose readings may change its outcome.
    let policies: [Policy]
    /// The name of each reading of those policies, as `P-3=staff`.
    let readingNames: [[String]]

    /// Makes the plan of a rule from all checks.
    init(_ rule: RuleID, _ all: [(module: String, check: any Check)], _ law: LawLibrary) {
        self.rule = rule
        checks = all.filter { $0.check.description.rule == rule }
        anticipating = checks.count == 1 ? checks[0].check as? any AnticipatingCheck : nil
        let descriptions = checks.map(\.check.description)
        let named = descriptions.flatMap(\.policies)
        policies = law.policies.filter { named.contains($0.id) }
        readingNames = policies.map { policy in policy.readings.map { "\(policy.id)=\($0.id)" } }
        basis = RuleBasis(
            title: descriptions.first?.title ?? Text(verbatim: rule.rawValue),
            point: descriptions.first?.point ?? Text(verbatim: ""), module: checks.first?.module ?? "",
            checks: checks.map { $0.check.description.name ?? String(describing: type(of: $0.check)) },
            parameters: descriptions.flatMap(\.parameters), leftToPersons: descriptions.compactMap(\.leftToPersons))
    }

    /// The names of the readings that are chosen.
    func chosen(in set: PolicySet) -> [String] {
        zip(policies, readingNames).map { policy, names in
            let chosen = set[policy.id]
            return policy.readings.firstIndex { $0.id == chosen }.map { names[$0] } ?? "\(policy.id)=\(chosen)"
        }
    }
}
