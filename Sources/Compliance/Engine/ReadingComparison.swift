import CheckKit

/// Evaluates a rule under the chosen readings and its other ones, and says whether a defensible one decides otherwise.
struct ReadingComparison {
    private let plan: RulePlan
    private let facts: Case
    /// Which policies were asked for; nil where other readings are not compared.
    private let trace: PolicyTrace?

    /// Makes a comparison of a rule's readings; where they are not compared, only the chosen ones are looked at.
    init(_ plan: RulePlan, _ facts: Case, comparesReadings: Bool) {
        self.plan = plan
        self.facts = facts
        trace = comparesReadings && !plan.policies.isEmpty ? PolicyTrace() : nil
    }

    /// What the checks find under the chosen readings, or the answer that was asked for before.
    func finding(_ anticipated: (any AnticipatedFinding)?) -> Finding {
        if let anticipated, let check = plan.checks.first {
            // A check that is asked elsewhere may have read any policy that it names.
            if let trace { for policy in plan.policies { _ = facts.policies.noting(in: trace)[policy.id] } }
            return Self.found(check, plan, facts) { try anticipated.finding() }
        }
        return Self.joined(plan, trace.map { facts.read(as: facts.policies.noting(in: $0)) } ?? facts)
    }

    /// What the checks of one rule find together.
    ///
    /// A check that throws is contained: its rule is unknown, with the fault as the reason.
    private static func joined(_ plan: RulePlan, _ facts: Case) -> Finding {
        guard let first = plan.checks.first else { return Finding(.unknown, Message(Engine.noCheck)) }
        var joined = found(first, plan, facts)
        for check in plan.checks.dropFirst() {
            let finding = found(check, plan, facts)
            if joined.outcome & finding.outcome != joined.outcome { joined.message = finding.message }
            joined.outcome = joined.outcome & finding.outcome
            joined.notes += finding.notes
            joined.missing += finding.missing
            joined.proofs += finding.proofs
            joined.fixes += finding.fixes
            joined.warnings += finding.warnings
            joined.restsOnWeakReading = joined.restsOnWeakReading || finding.restsOnWeakReading
            joined.exceptions = joined.exceptions.filter(finding.exceptions.contains)
        }
        if joined.missing.count > 1 {
            var seen: Set<String> = []
            joined.missing = joined.missing.filter { seen.insert($0).inserted }
        }
        return joined
    }

    private static func found(_ hosted: (module: String, check: any Check), _ plan: RulePlan, _ facts: Case) -> Finding
    {
        found(hosted, plan, facts) { try hosted.check.evaluate(facts) }
    }

    private static func found(
        _ hosted: (module: String, check: any Check), _ plan: RulePlan, _ facts: Case, _ evaluate: () throws -> Finding
    ) -> Finding {
        do {
            return guarded(try evaluate(), facts, plan)
        } catch let error as MissingParameter {
            return Finding(.unknown, Message(noParameter, .string(error.id), .date(error.day)))
        } catch let error as CheckFault {
            return Finding(.unknown, Message(fault, .string(hosted.module), .message(error.message)))
        } catch {
            return Finding(
                .unknown, Message(fault, .string(hosted.module), .string(String(describing: type(of: error)))))
        }
    }

    /// Where several bid together, shares and resources cannot be counted from one dossier: a person must judge.
    private static func guarded(_ finding: Finding, _ facts: Case, _ plan: RulePlan) -> Finding {
        guard plan.countsResources, facts.isConsortium, finding.outcome != .notApplicable else { return finding }
        var judged = finding
        judged.outcome = .review
        judged.message = Message(consortium, .message(finding.message))
        return judged
    }

    /// Adds the other readings of the policies that the checks name.
    ///
    /// A reading of a policy that no check asked for finds the same, since a check is a pure function. Where nobody reads the
    /// other readings, those that cannot contest anything more are not looked at.
    func compare(_ result: inout RuleFinding) {
        guard let trace, result.computed != .notApplicable else { return }
        for policy in plan.comparedPolicies {
            let matters = facts.policies.wasAsked(policy.id, in: trace)
            guard matters || facts.isExplained else { continue }
            let chosen = facts.policies[policy.id]
            for reading in policy.readings where reading.id != chosen {
                if result.isContested, !facts.isExplained { return }
                let other =
                    matters
                    ? Self.joined(plan, facts.read(as: facts.policies.with(policy.id, reading.id))).inBrief
                    : result.finding.inBrief
                let isWeak = reading.isWeak || other.restsOnWeakReading
                if facts.isExplained {
                    result.otherReadings.append(
                        RuleFinding.OtherReading(
                            id: reading.name, outcome: other.outcome, actual: other.actual, isWeak: isWeak))
                }
                if other.outcome != result.computed, !isWeak { result.isContested = true }
            }
        }
    }

    static let noParameter = Text(
        kk: "«{0}» параметрі {1} күніне белгіленбеген", ru: "параметр «{0}» на {1} не задан",
        en: "parameter “{0}” is not set for {1}")
    static let fault = Text(
        kk: "{0} модулі істен шықты: {1}", ru: "модуль {0} дал сбой: {1}", en: "module {0} failed: {1}")
    static let consortium = Text(
        kk: "консорциум: қатысушылардың ресурстарын адам есептейді ({0})",
        ru: "консорциум: ресурсы участников считает человек (по заявителю: {0})",
        en: "consortium: a person counts the members' resources (of the bidder alone: {0})")
}

extension Finding {
    /// What is told of a finding under another reading.
    fileprivate var inBrief: (outcome: Outcome, actual: String?, restsOnWeakReading: Bool) {
        (outcome, actual, restsOnWeakReading)
    }
}
