import CheckKit

/// Evaluates a rule under its other readings, and says whether a defensible one decides otherwise.
struct ReadingComparison {
    let law: LawLibrary

    /// What the checks of one rule find together.
    ///
    /// A check that throws is contained: its rule is unknown, with the fault as the reason.
    static func joined(_ checks: [Engine.HostedCheck], _ facts: Case) -> Finding {
        let findings = checks.map { hosted in
            do {
                return guarded(try hosted.check.evaluate(facts), facts, hosted.description.rule)
            } catch let error as MissingParameter {
                return Finding(.unknown, Message(noParameter, .string(error.id), .date(error.day)))
            } catch let error as CheckFault {
                return Finding(.unknown, Message(fault, .string(hosted.module), .message(error.message)))
            } catch {
                return Finding(
                    .unknown, Message(fault, .string(hosted.module), .string(String(describing: type(of: error)))))
            }
        }
        guard var joined = findings.first else { return Finding(.unknown, Message(Engine.noCheck)) }
        for finding in findings.dropFirst() {
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
        var seen: Set<String> = []
        joined.missing = joined.missing.filter { seen.insert($0).inserted }
        return joined
    }

    /// Where several bid together, shares and resources cannot be counted from one dossier: a person must judge.
    private static func guarded(_ finding: Finding, _ facts: Case, _ rule: RuleID) -> Finding {
        let shared: [RuleID] = ["11-1/2", "11-1/4", "11-1/5"]
        guard facts.isConsortium, finding.outcome != .notApplicable, shared.contains(where: { $0.covers(rule) })
        else { return finding }
        var judged = finding
        judged.outcome = .review
        judged.message = Message(consortium, .message(finding.message))
        return judged
    }

    /// Adds the other readings of the policies that the checks name.
    func compare(_ result: inout RuleFinding, _ checks: [Engine.HostedCheck], _ facts: Case) {
        guard result.computed != .notApplicable else { return }
        let ids = checks.flatMap(\.description.policies)
        for policy in law.policies where ids.contains(policy.id) {
            let chosen = facts.policies[policy.id]
            for reading in policy.readings where reading.id != chosen {
                var other = facts
                other.policies[policy.id] = reading.id
                let finding = Self.joined(checks, other)
                let isWeak = reading.isWeak || finding.restsOnWeakReading
                result.otherReadings.append(
                    RuleFinding.OtherReading(
                        id: "\(policy.id)=\(reading.id)", outcome: finding.outcome, actual: finding.actual,
                        isWeak: isWeak))
                if finding.outcome != result.computed, !isWeak { result.isContested = true }
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
