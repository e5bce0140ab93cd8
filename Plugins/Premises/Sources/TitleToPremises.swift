import CheckKit

/// At least one of the premises is owned or leased for the whole of the classes (clause 11-1, 4).
struct TitleToPremises: Check {
    let description = CheckDescription(
        rule: "11-1/4a",
        point: Text(kk: "11-1-тармақ, 4) тармақша", ru: "п. 11-1, подп. 4)", en: "point 11-1, 4)"),
        title: Text(
            kk: "аудиторияларға құқық (меншік, жалдау)", ru: "право на аудитории (собственность, аренда)",
            en: "title to classrooms (ownership, lease)"),
        policies: ["P-1", "P-5", "P-6"],
        evidenceTypes: [.registeredRights, .titleDocument, .leaseContract, .lessorTitle],
        leftToPersons: Text(
            kk: "бір жылға және одан ұзақ жалдаудың тіркелуі", ru: "регистрация аренды на год и дольше",
            en: "registration of leases of a year or more"),
        examples: titleToPremisesExamples)

    func evaluate(_ facts: Case) -> Finding {
        if let finding = facts.findingWithoutPremises { return finding }
        let titles = facts.titles(isProofWanted: true)
        let outcome = Self.outcome(of: titles, in: facts)
        var finding = Finding(outcome)
        if outcome == .review {
            let settled = titles.filter { $0.premises.right != .freeUse }
            finding.restsOnWeakReading = Self.outcome(of: settled, in: facts) != .review
        }
        guard facts.isExplained else { return finding.judged(in: facts) }
        let best = Self.best(of: titles)
        finding.message = Self.message(outcome, best: best, of: titles.count)
        finding.note(titles.map { ($0.premises.id, $0.premises.path, $0.verdict) })
        finding.proofs = titles.map(\.proof)
        if !facts.premises.isComplete, outcome == .unknown { finding.name(missing: "premises") }
        if let best { Self.measure(best, in: facts, into: &finding) }
        let isManaged = titles.contains {
            $0.premises.right == .operationalManagement || $0.premises.right == .economicManagement
        }
        if isManaged, facts.policies["P-5"] != "ownership", outcome == .review {
            finding.exceptions = [.stateManagement]
        }
        return finding.judged(in: facts)
    }

    private static func outcome(of titles: [PremisesTitle], in facts: Case) -> Outcome {
        Outcome.any(of: titles.lazy.map(\.verdict.outcome)) | (facts.premises.isComplete ? .fail : .unknown)
    }

    /// The title that comes nearest: of the best outcome, and of those the one that holds longest.
    private static func best(of titles: [PremisesTitle]) -> PremisesTitle? {
        titles.max { one, other in
            let (left, right) = (one.verdict.outcome, other.verdict.outcome)
            if left != right { return !left.isAtLeast(right) }
            if one.base.outcome != other.base.outcome { return !one.base.outcome.isAtLeast(other.base.outcome) }
            guard let end = one.end else { return false }
            return other.end.map { end < $0 } ?? true
        }
    }

    /// Measures the best title against the last class day.
    private static func measure(_ best: PremisesTitle, in facts: Case, into finding: inout Finding) {
        guard let last = facts.dates.lastClass, let end = best.end, best.base.outcome != .fail else { return }
        let days = end.days(until: last)
        finding.actual = end.description
        finding.required = last.description
        finding.slack = Finding.Slack(unit: "days", value: -days)
        guard days > 0, end >= facts.dates.asOf.adding(days: -1) else { return }
        finding.firstFailingDate = end.adding(days: 1)
        guard finding.outcome == .fail else { return }
        finding.fixes = [
            Finding.Fix(
                action: "extendTitle", count: days,
                message: Message(extend, .string(best.premises.id), .date(last), .count(days, .day)))
        ]
    }

    private static func message(_ outcome: Outcome, best: PremisesTitle?, of count: Int) -> Message {
        guard let best, best.verdict.outcome == outcome else { return Message(listNotComplete) }
        let said = best.verdict.said(of: best.premises.id)
        return outcome == .fail && count > 1 ? Message(noneFits, .int(count), .message(said)) : said
    }
}

extension TitleToPremises {
    private static let noneFits = Text(
        kk: "{0} үй-жайдың ешқайсысы жарамайды, ең жақыны {1}",
        ru: "из {0} помещений не подходит ни одно, ближе всех {1}",
        en: "none of {0} premises will do, the nearest is {1}")
    private static let listNotComplete = Text(
        kk: "үй-жайлар толық көрсетілмеген", ru: "помещения указаны не полностью",
        en: "the premises are not stated completely")
    private static let extend = Text(
        kk: "{0} мерзімін {1} дейін ұзарту ({2})", ru: "продлить срок {0} до {1} ({2})",
        en: "extend the term of {0} until {1} ({2})")
}
