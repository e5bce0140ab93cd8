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
    /// The policies whose readings may change its outcome.
    let policies: [Policy]
    /// What its checks leave to a person.
    let leftToPersons: [Text]

    /// Makes the plan of a rule from all checks.
    init(_ rule: RuleID, _ all: [(module: String, check: any Check)], _ law: LawLibrary) {
        self.rule = rule
        checks = all.filter { $0.check.description.rule == rule }
        let descriptions = checks.map(\.check.description)
        let named = descriptions.flatMap(\.policies)
        policies = law.policies.filter { named.contains($0.id) }
        leftToPersons = descriptions.compactMap(\.leftToPersons)
        basis = RuleBasis(
            title: descriptions.first?.title ?? Text(verbatim: rule.rawValue),
            point: descriptions.first?.point ?? Text(verbatim: ""), module: checks.first?.module ?? "",
            checks: checks.map { $0.check.description.name ?? String(describing: type(of: $0.check)) },
            parameters: descriptions.flatMap(\.parameters))
    }
}
