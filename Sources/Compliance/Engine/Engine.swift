public import CheckKit

/// Applies the law of a day to a subject: a pure function of facts, lot, date, law and readings.
public struct Engine: Sendable {
    /// The law.
    public let law: LawLibrary
    /// The checks, each behind the module that carries it.
    let checks: [HostedCheck]
    let crossBidChecks: [any CrossBidCheck]
    /// The modules that take part.
    public let modules: [ModuleReference]
    /// The rules in the order of a report: those of the clause, then those that other modules add.
    let rules: [RuleID]
    let settings: Settings

    /// A check and the name of its module.
    struct HostedCheck: Sendable {
        var module: String
        var check: any Check
        var description: CheckDescription
    }

    /// Makes an engine.
    ///
    /// - Parameters:
    ///   - law: the law.
    ///   - modules: the check modules and their versions.
    ///   - settings: how questions are asked.
    public init(law: LawLibrary, modules: [(module: CheckModule, reference: ModuleReference)], settings: Settings) {
        self.law = law
        self.settings = settings
        self.modules = modules.map(\.reference)
        checks = modules.flatMap { entry in
            entry.module.checks.map {
                HostedCheck(module: entry.module.name, check: $0, description: $0.description)
            }
        }
        crossBidChecks = modules.flatMap(\.module.crossBidChecks)
        rules = RuleID.inOrder + checks.map(\.description.rule).filter { !RuleID.inOrder.contains($0) }
    }

    /// The same engine with questions asked in another way.
    public func asking(_ settings: Settings) -> Engine {
        Engine(self, settings)
    }

    private init(_ other: Engine, _ settings: Settings) {
        law = other.law
        checks = other.checks
        crossBidChecks = other.crossBidChecks
        modules = other.modules
        rules = other.rules
        self.settings = settings
    }

    /// The day on which a subject is judged.
    public func asOf(_ subject: Subject) -> CivilDate { CaseAssembly(law: law, settings: settings).asOf(subject) }

    /// Judges a subject on its day.
    public func report(on subject: Subject) -> Report { report(on: subject, asOf: asOf(subject)) }

    /// Judges a subject on a day.
    public func report(on subject: Subject, asOf: CivilDate) -> Report {
        let facts = CaseAssembly(law: law, settings: settings).makeCase(of: subject, asOf: asOf)
        let (edition, standing) = law.edition(on: asOf) ?? (Edition(), .notAdopted)
        var findings = evaluate(facts, standing)
        var rulings = RulingBook(settings.rulings, of: subject, asOf: asOf)
        for index in findings.indices { rulings.settle(&findings[index], of: subject) }
        for index in findings.indices {
            findings[index].ground = GroundFinder(facts: facts, law: law).ground(for: findings[index])
        }
        var report = Report(
            law: LawReference(id: edition.act.number, edition: edition, standing: standing), asOf: asOf,
            mode: settings.mode, evidenceLevel: settings.evidenceLevel, subject: Self.name(subject),
            policies: law.policies.map { ($0.id, settings.policies[$0.id]) },
            parameters: parameters(of: findings, facts), overall: Self.overall(findings), findings: findings,
            coverage: Self.coverage(findings))
        report.modules = modules
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
        let assembly = CaseAssembly(law: law, settings: settings)
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
            return rules.map { blank($0, .unknown, EditionNotes.reason(standing)) }
        }
        let scope = join("11-1/scope", facts)
        let isOutOfScope = scope?.outcome == .notApplicable && facts.lot != nil
        return rules.map { rule in
            if rule == "11-1/scope", let scope { return scope }
            if rule.isRequirement, isOutOfScope { return blank(rule, .notApplicable, Message(Self.outOfScope)) }
            return join(rule, facts) ?? blank(rule, .unknown, Message(Self.noCheck))
        }
    }

    static let outOfScope = Text(
        kk: "11-1-тармақтың 1)–5) тармақшаларының талаптары бұл лотқа қатысты емес",
        ru: "требования 1)–5) пункта 11-1 к этому лоту не относятся",
        en: "requirements 1) to 5) of point 11-1 do not concern this lot")
    static let noCheck = Text(
        kk: "бұл ережеге тексеру модулі жоқ", ru: "для этого правила нет модуля проверки",
        en: "there is no check module for this rule")

    private func blank(_ rule: RuleID, _ outcome: Outcome, _ message: Message) -> RuleFinding {
        finding(of: rule, by: checks.filter { $0.description.rule == rule }, Finding(outcome, message))
    }

    private func finding(of rule: RuleID, by own: [HostedCheck], _ finding: Finding) -> RuleFinding {
        var result = RuleFinding(
            rule: rule, title: own.first?.description.title ?? Text(verbatim: rule.rawValue),
            point: own.first?.description.point ?? Text(verbatim: ""), module: own.first?.module ?? "",
            checks: own.map { $0.description.name ?? String(describing: type(of: $0.check)) }, finding: finding, computed: finding.outcome,
            outcome: finding.outcome)
        result.parameters = own.flatMap(\.description.parameters)
        let policies = own.flatMap(\.description.policies)
        result.reading = law.policies.map(\.id).filter(policies.contains).map { "\($0)=\(settings.policies[$0])" }
        return result
    }

    /// Joins the checks of a rule; nil where there is none.
    private func join(_ rule: RuleID, _ facts: Case) -> RuleFinding? {
        let own = checks.filter { $0.description.rule == rule }
        guard !own.isEmpty else { return nil }
        var result = finding(of: rule, by: own, ReadingComparison.joined(own, facts))
        ReadingComparison(law: law).compare(&result, own, facts)
        return result
    }

    private func parameters(of findings: [RuleFinding], _ facts: Case) -> [Parameter] {
        Set(findings.filter { $0.outcome != .notApplicable }.flatMap(\.parameters)).sorted()
            .compactMap { facts.parameters[$0] }
    }

    private func leftToPersons(_ findings: [RuleFinding]) -> [(rule: RuleID, text: Text)] {
        findings.filter { $0.outcome != .notApplicable }.flatMap { finding in
            checks.filter { $0.description.rule == finding.rule }.compactMap { hosted in
                hosted.description.leftToPersons.map { (finding.rule, $0) }
            }
        }
    }

    /// The all-of of scope and the requirements 1) to 5).
    static func overall(_ findings: [RuleFinding]) -> Outcome {
        .all(of: findings.filter { $0.rule == "11-1/scope" || $0.rule.isRequirement }.map(\.outcome))
    }

    private static func coverage(_ findings: [RuleFinding]) -> Coverage {
        var best: [String: Proof] = [:]
        for proof in findings.flatMap(\.finding.proofs) where best[proof.claim]?.status != .proven {
            best[proof.claim] = proof
        }
        return Coverage(
            claims: best.count, documented: best.values.count { $0.items.contains { $0.status != .missing } },
            proven: best.values.count { $0.status == .proven })
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
