public import CheckKit

/// Applies the law of a day to a subject: a pure function of facts, lot, date, law and readings.
///
/// A class, since the workers of a batch share it.
public final class Engine: Sendable {
    /// The law.
    public let law: LawLibrary
    /// How each rule is judged, in the order of a report: those of the clause, then those that other modules add.
    let plans: [RulePlan]
    let crossBidChecks: [any CrossBidCheck]
    /// The modules that take part.
    public let modules: [ModuleReference]
    let settings: Settings
    private let assembly: CaseAssembly
    /// What is asked about, in the order of a report.
    private let asked: [AskedRule]

    /// Makes an engine.
    ///
    /// - Parameters:
    ///   - law: the law.
    ///   - modules: the check modules and their versions.
    ///   - settings: how questions are asked.
    public init(law: LawLibrary, modules: [(module: CheckModule, reference: ModuleReference)], settings: Settings) {
        self.law = law
        self.settings = settings
        assembly = CaseAssembly(law: law, settings: settings)
        self.modules = modules.map(\.reference)
        let checks = modules.flatMap { entry in entry.module.checks.map { (entry.module.name, $0) } }
        var rules = RuleID.inOrder
        for (_, check) in checks where !rules.contains(check.description.rule) { rules.append(check.description.rule) }
        plans = rules.map { RulePlan($0, checks, law) }
        asked = Self.asked(plans, settings)
        crossBidChecks = modules.flatMap(\.module.crossBidChecks)
    }

    /// The same engine with questions asked in another way.
    public func asking(_ settings: Settings) -> Engine {
        Engine(self, settings)
    }

    private init(_ other: Engine, _ settings: Settings) {
        law = other.law
        plans = other.plans
        crossBidChecks = other.crossBidChecks
        modules = other.modules
        self.settings = settings
        assembly = CaseAssembly(law: other.law, settings: settings)
        asked = Self.asked(plans, settings)
    }

    private static func asked(_ plans: [RulePlan], _ settings: Settings) -> [AskedRule] {
        plans.compactMap { plan in
            let isTold = settings.rules?.contains(plan.rule) ?? true
            guard isTold || plan.isScope else { return nil }
            return AskedRule(plan: plan, isTold: isTold, reading: plan.chosen(in: settings.policies))
        }
    }

    /// The day on which a subject is judged.
    public func asOf(_ subject: Subject) -> CivilDate { assembly.asOf(subject) }

    /// Judges a subject on its day.
    public func report(on subject: Subject) -> Report { report(on: subject, asOf: asOf(subject)) }

    /// What is found of a subject on its day, rulings of persons included: the outcomes without grounds, figures and terms.
    public func verdicts(on subject: Subject) -> Verdicts {
        let findings = briefFindings(of: subject, on: asOf(subject))
        return Verdicts(
            subject: Self.name(subject), overall: settings.rules == nil ? Self.overall(findings) : nil,
            findings: findings)
    }

    /// The findings of a subject on a day, of which the outcomes alone are read.
    func briefFindings(of subject: Subject, on day: CivilDate) -> [RuleFinding] {
        // Whether a ruling may settle a finding hangs on its proofs, so with rulings the findings are whole.
        let facts = assembly.makeCase(
            of: subject, asOf: day, isExplained: !RulingBook.stated(settings.rulings, of: subject).isEmpty)
        return settled(facts, subject, day, law.edition(on: day)?.standing ?? .notAdopted).findings
    }

    /// The findings of a case, settled by rulings where those may settle them.
    private func settled(
        _ facts: Case, _ subject: Subject, _ asOf: CivilDate, _ standing: Edition.Standing
    ) -> (findings: [RuleFinding], rulings: RulingBook) {
        var findings = evaluate(facts, standing)
        var rulings = RulingBook(settings.rulings, of: subject, asOf: asOf)
        if !rulings.isEmpty { for index in findings.indices { rulings.settle(&findings[index], of: subject) } }
        return (findings, rulings)
    }

    /// Judges a subject on a day.
    public func report(on subject: Subject, asOf: CivilDate) -> Report {
        let facts = assembly.makeCase(of: subject, asOf: asOf)
        let (edition, standing) = law.edition(on: asOf) ?? (Edition(), .notAdopted)
        var (findings, rulings) = settled(facts, subject, asOf, standing)
        for index in findings.indices {
            findings[index].ground = GroundFinder(facts: facts, law: law).ground(for: findings[index])
        }
        var report = Report(
            law: LawReference(id: edition.act.number, edition: edition, standing: standing), asOf: asOf,
            mode: settings.mode, evidenceLevel: settings.evidenceLevel, subject: Self.name(subject),
            policies: law.policies.map { ($0.id, settings.policies[$0.id]) },
            parameters: parameters(of: findings, facts), overall: Self.overall(findings), findings: findings,
            coverage: Self.coverage(findings, subject.documents))
        report.modules = modules
        report.documents = subject.documents
        report.days = DayCounts.counts(for: facts, law: law)
        report.notChecked = leftToPersons(findings)
        report.warnings =
            EditionNotes.warnings(edition, standing) + closingDayWarnings(subject, asOf) + rulings.warnings(of: subject)
            + DocumentNotes.warnings(subject)
            + findings.flatMap(\.finding.warnings)
        return report
    }

    /// Says so where a tender states no closing day and the question falls back on today.
    private func closingDayWarnings(_ subject: Subject, _ asOf: CivilDate) -> [Message] {
        guard let procurement = subject.procurement, settings.asOf == nil,
            procurement.tender.tenderPeriod?.endDate == nil
        else { return [] }
        return [Message(Self.noClosingDay, .date(asOf))]
    }

    static let noClosingDay = Text(
        kk: "өтінім қабылдау аяқталатын күн көрсетілмеген: {0} күніне тексерілді; --as-of арқылы күнді атаңыз",
        ru: "день окончания приёма заявок не указан: проверено на {0}; назовите день через --as-of",
        en: "the day on which bids close is not stated: judged on {0}; name the day by --as-of")

    /// Warnings about rulings of a file of their own that are about none of the subjects.
    public func warningsOfRulings(aboutNoneOf subjects: [Subject]) -> [Message] {
        RulingBook.warnings(settings.rulings, aboutNoneOf: subjects)
    }

    /// The flags among the bids of one lot.
    public func flags(among subjects: [Subject]) -> [Flag] {
        let cases = subjects.map { assembly.makeCase(of: $0, asOf: assembly.asOf($0)) }
        return crossBidChecks.flatMap { check in
            (try? check.flags(among: cases)) ?? [
                Flag(
                    rule: check.description.rule, bids: [], about: [],
                    message: Message(Self.broken, .string(check.description.rule.rawValue)))
            ]
        }
    }

    static let broken = Text(
        kk: "{0} тексеруі орындалмады", ru: "проверка {0} не выполнена", en: "check {0} did not run")

    /// What the checks of each rule find, with the other readings beside it.
    func evaluate(_ facts: Case, _ standing: Edition.Standing) -> [RuleFinding] {
        guard case .inForce = standing else {
            return asked.filter(\.isTold).map { finding(of: $0, Finding(.unknown, EditionNotes.reason(standing))) }
        }
        // What is answered elsewhere is asked first, so that the answers come while the other rules are judged.
        let anticipated = asked.map { $0.plan.anticipating?.anticipate(facts) }
        var findings: [RuleFinding] = []
        findings.reserveCapacity(asked.count)
        var isOutOfScope = false
        for (rule, anticipated) in zip(asked, anticipated) {
            if isOutOfScope, rule.plan.isRequirement {
                findings.append(finding(of: rule, Finding(.notApplicable, Message(Self.outOfScope))))
                continue
            }
            let found = judge(rule, facts, anticipated)
            if rule.plan.isScope { isOutOfScope = found.outcome == .notApplicable && facts.lot != nil }
            if rule.isTold { findings.append(consume found) }
        }
        return findings
    }

    static let outOfScope = Text(
        kk: "11-1-тармақтың 1)–5) тармақшаларының талаптары бұл лотқа қатысты емес",
        ru: "требования 1)–5) пункта 11-1 к этому лоту не относятся",
        en: "requirements 1) to 5) of point 11-1 do not concern this lot")
    static let noCheck = Text(
        kk: "бұл ережеге тексеру модулі жоқ", ru: "для этого правила нет модуля проверки",
        en: "there is no check module for this rule")

    private func finding(of rule: AskedRule, _ finding: Finding) -> RuleFinding {
        var result = RuleFinding(
            rule: rule.plan.rule, basis: rule.plan.basis, finding: finding, computed: finding.outcome,
            outcome: finding.outcome)
        result.reading = rule.reading
        return result
    }

    /// Judges a rule by its checks, joined, and under its other readings.
    private func judge(
        _ rule: AskedRule, _ facts: Case, _ anticipated: (any AnticipatedFinding)?
    ) -> RuleFinding {
        guard !rule.plan.checks.isEmpty else { return finding(of: rule, Finding(.unknown, Message(Self.noCheck))) }
        let comparison = ReadingComparison(rule.plan, facts, comparesReadings: settings.comparesReadings)
        var result = finding(of: rule, comparison.finding(anticipated))
        comparison.compare(&result)
        return result
    }

    private func parameters(of findings: [RuleFinding], _ facts: Case) -> [Parameter] {
        Set(findings.filter { $0.outcome != .notApplicable }.flatMap(\.parameters)).sorted()
            .compactMap { facts.parameters[$0] }
    }

    private func leftToPersons(_ findings: [RuleFinding]) -> [(rule: RuleID, text: Text)] {
        findings.filter { $0.outcome != .notApplicable }.flatMap { finding in
            finding.basis.leftToPersons.map { (finding.rule, $0) }
        }
    }

    /// The all-of of scope and the requirements 1) to 5).
    static func overall(_ findings: [RuleFinding]) -> Outcome {
        findings.indices.reduce(Outcome.notApplicable) { overall, index in
            let rule = findings[index].rule
            return rule == "11-1/scope" || rule.isRequirement ? overall & findings[index].outcome : overall
        }
    }

    private static func coverage(_ findings: [RuleFinding], _ documents: [String: DocumentState]) -> Coverage {
        var best: [String: Proof] = [:]
        for proof in findings.flatMap(\.finding.proofs) where best[proof.claim]?.status != .proven {
            best[proof.claim] = proof
        }
        var coverage = Coverage(
            claims: best.count, documented: best.values.count { $0.items.contains { $0.status != .missing } },
            proven: best.values.count { $0.status == .proven })
        for proof in best.values {
            let results = proof.items.compactMap { documents[$0.document]?.reading?.claims[proof.claim]?.result }
            if results.contains(.contradicts) {
                coverage.contradicted += 1
            } else if results.contains(.found) {
                coverage.corroborated += 1
            }
        }
        return coverage
    }

    private static func name(_ subject: Subject) -> ReportSubject {
        let lot = subject.procurement?.lot
        return ReportSubject(
            name: subject.dossier.provider?.name, identifier: subject.dossier.provider?.identifier,
            tender: subject.procurement?.tender.id, lot: lot?.id, lotTitle: lot?.title,
            bid: subject.procurement?.bid.id, programme: subject.programme?.id,
            programmeTitle: subject.programme?.title)
    }
}
