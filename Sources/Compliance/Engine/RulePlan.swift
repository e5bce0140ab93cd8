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
    /// The same as they are compared.
    let comparedPolicies: [ComparedPolicy]
    /// Whether it says whether the clause concerns a case at all.
    let isScope: Bool
    /// Whether it is one of the requirements 1) to 5).
    let isRequirement: Bool
    /// Whether it counts people or things, which members of a consortium have together.
    let countsResources: Bool

    /// Makes the plan of a rule from all checks.
    init(_ rule: RuleID, _ all: [(module: String, check: any Check)], _ law: LawLibrary) {
        self.rule = rule
        isScope = rule == "11-1/scope"
        isRequirement = rule.isRequirement
        let counted: [RuleID] = ["11-1/2", "11-1/4", "11-1/5"]
        countsResources = counted.contains { $0.covers(rule) }
        checks = all.filter { $0.check.description.rule == rule }
        anticipating = checks.count == 1 ? checks[0].check as? any AnticipatingCheck : nil
        let descriptions = checks.map(\.check.description)
        let named = descriptions.flatMap(\.policies)
        policies = law.policies.filter { named.contains($0.id) }
        comparedPolicies = policies.map(ComparedPolicy.init)
        basis = RuleBasis(
            title: descriptions.first?.title ?? Text(verbatim: rule.rawValue),
            point: descriptions.first?.point ?? Text(verbatim: ""), module: checks.first?.module ?? "",
            checks: checks.map { $0.check.description.name ?? String(describing: type(of: $0.check)) },
            parameters: descriptions.flatMap(\.parameters), leftToPersons: descriptions.compactMap(\.leftToPersons))
    }

    /// The names of the readings that are chosen.
    func chosen(in set: PolicySet) -> [String] {
        comparedPolicies.map { policy in
            let chosen = set[policy.id]
            return policy.readings.first { $0.id == chosen }?.name ?? "\(policy.id)=\(chosen)"
        }
    }
}

/// A policy with what a comparison of its readings needs, shared by all cases.
final class ComparedPolicy: Sendable {
    /// The policy.
    let id: String
    /// Its readings: id, name as `P-3=staff`, and whether the text supports it too weakly to contest.
    let readings: [(id: String, name: String, isWeak: Bool)]

    init(_ policy: Policy) {
        id = policy.id
        readings = policy.readings.map { ($0.id, "\(policy.id)=\($0.id)", $0.isWeak) }
    }
}

/// A rule that a question asks about, with what that question makes of it.
struct AskedRule: Sendable {
    /// How it is judged.
    let plan: RulePlan
    /// Whether the answer tells of it; the scope is looked at in any case, since it decides about others.
    let isTold: Bool
    /// The readings that hold, as `P-3=notStaff`.
    let reading: [String]
}
