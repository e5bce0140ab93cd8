public import CheckKit
public import Compliance
import Notation

/// Runs the examples of checks: they are the tests and the documentation of the law's reading.
public struct ExampleRunner: Sendable {
    private let law: LawLibrary

    /// What an example gave.
    public struct Result: Sendable {
        /// The rule.
        public var rule: RuleID
        /// The example.
        public var example: Example
        /// What is wrong; nil where the example came out as it says.
        public var problem: Message?
    }

    /// Runs examples under a law.
    public init(law: LawLibrary) { self.law = law }

    /// Runs every example of a module, each against its own check alone.
    public func results(of module: CheckModule) -> [Result] {
        let own = module.checks.flatMap { check in
            check.description.examples.map { example in
                let alone = CheckModule(name: module.name, title: module.title, checks: [check])
                return Result(
                    rule: check.description.rule, example: example,
                    problem: problem(of: example, check.description.rule, alone))
            }
        }
        let across = module.crossBidChecks.flatMap { check in
            check.description.examples.map { example in
                let alone = CheckModule(name: module.name, title: module.title, checks: [], crossBidChecks: [check])
                return Result(
                    rule: check.description.rule, example: example, problem: flagProblem(of: example, alone))
            }
        }
        return own + across
    }

    /// What the engine finds by one check of the facts of an example; nil where they are not those of one subject.
    func finding(_ facts: String, _ rule: RuleID, by check: any Check) -> RuleFinding? {
        let module = CheckModule(name: "", title: Text(verbatim: ""), checks: [check])
        guard let (stated, engine) = question(facts, module) else { return nil }
        let subjects = subjects(of: stated)
        guard let subject = subjects.first, subjects.count == 1 else { return nil }
        return engine.report(on: subject)[rule]
    }

    private func problem(of example: Example, _ rule: RuleID, _ module: CheckModule) -> Message? {
        guard let (facts, engine) = question(example.facts, module) else {
            return Message(ExampleWords.unreadable, .list(faults(example)))
        }
        let subjects = subjects(of: facts)
        guard let subject = subjects.first, subjects.count == 1, let finding = engine.report(on: subject)[rule] else {
            return Message(ExampleWords.notOneSubject, .int(subjects.count))
        }
        if finding.computed != example.outcome {
            return Message(
                ExampleWords.otherOutcome, .string(finding.computed.rawValue), .string(example.outcome.rawValue),
                .text(said(finding)))
        }
        if let contested = example.contested, finding.isContested != contested {
            let others = finding.otherReadings.map { Message.Argument.string("\($0.id): \($0.outcome)") }
            return Message(ExampleWords.otherContest, .string("\(finding.isContested)"), .list(others))
        }
        // A check may leave out words where nobody reads them, and nothing else.
        if let brief = engine.verdicts(on: subject).findings.first(where: { $0.rule == rule }),
            brief.computed != finding.computed || brief.isContested != finding.isContested
        {
            return Message(
                ExampleWords.otherWithoutWords, .string(brief.computed.rawValue), .string("\(brief.isContested)"))
        }
        if let words = example.says, !said(finding).ru.contains(words) {
            return Message(ExampleWords.saysOtherwise, .string(words), .string(said(finding).ru))
        }
        return nil
    }

    private func flagProblem(of example: Example, _ module: CheckModule) -> Message? {
        guard let (facts, engine) = question(example.facts, module) else {
            return Message(ExampleWords.unreadable, .list(faults(example)))
        }
        let flags = engine.flags(among: subjects(of: facts))
        let words = flags.map { $0.message.rendered(in: .ru) }.joined(separator: "; ")
        if flags.isEmpty != (example.outcome == .pass) {
            return Message(ExampleWords.otherFlags, .int(flags.count), .string(words))
        }
        if let says = example.says, !words.contains(says) {
            return Message(ExampleWords.saysOtherwise, .string(says), .string(words))
        }
        return nil
    }

    private func said(_ finding: RuleFinding) -> Text {
        let messages = [finding.finding.message] + finding.finding.notes.map(\.message)
        return Text { language in messages.map { $0.rendered(in: language) }.joined(separator: "; ") }
    }

    private func subjects(of facts: StatedCase) -> [Subject] {
        if let tender = facts.tender, !facts.bids.isEmpty {
            return facts.bids.flatMap { bid in
                Subject.subjects(of: bid, for: tender, documents: states(of: bid.dossier))
            }
        }
        return facts.dossier.map { Subject.subjects(of: $0, documents: states(of: $0)) } ?? []
    }

    /// In an example every document with a path counts as read.
    private func states(of dossier: Dossier) -> [String: DocumentState] {
        var states: [String: DocumentState] = [:]
        for document in dossier.documents ?? [] {
            states[document.id] = DocumentState(
                type: document.evidenceType, presence: document.path == nil ? .missing : .read,
                validity: document.validity, sha256: document.hash)
        }
        return states
    }

    private func question(_ example: String, _ module: CheckModule) -> (StatedCase, Engine)? {
        var reader = FactsReader(fields: law.fields)
        guard let facts = read(example, &reader), let policies = try? law.policies(choosing: facts.policies),
            let today = CivilDate(iso: "2026-05-04")
        else { return nil }
        var settings = Settings(
            mode: facts.tender == nil ? .assessment : .procurement, today: today, policies: policies)
        settings.evidenceLevel = facts.evidence ?? .declared
        settings.asOf = facts.asOf
        settings.providerList = facts.list
        settings.unscrupulousParticipants = facts.rnu
        settings.rulings = facts.rulings
        var law = law
        law.parameters += facts.parameters
        let reference = ModuleReference(name: module.name, version: "", sha256: nil)
        return (facts, Engine(law: law, modules: [(module, reference)], settings: settings))
    }

    private func read(_ example: String, _ reader: inout FactsReader) -> StatedCase? {
        let tree = Source(name: "example", notation: .yaml, bytes: Array(example.utf8)).tree()
        reader.add(tree.faults)
        return tree.node.flatMap { reader.statedCase($0, file: "example", .yaml, isExample: true) }
    }

    private func faults(_ example: Example) -> [Message.Argument] {
        var reader = FactsReader(fields: law.fields)
        _ = read(example.facts, &reader)
        return reader.faults.map { .message(Message(ExampleWords.at, .string($0.place.pointer), .message($0.message))) }
    }
}

/// What is wrong with an example.
enum ExampleWords {
    static let unreadable = Text(
        kk: "деректер оқылмайды: {0}", ru: "факты не читаются: {0}", en: "the facts cannot be read: {0}")
    static let at = Text(verbatim: "{0}: {1}")
    static let notOneSubject = Text(
        kk:
            "есеп саны {0}, ал мысалда бір лот немесе бір бағдарлама болуы керек; бірнеше бағдарламаны tender мен bid арқылы бір лотқа жазыңыз",
        ru:
            "отчётов {0}, а в примере должен быть один лот или одна программа; несколько программ напишите через tender и bid для одного лота",
        en:
            "{0} reports, an example has one lot or one programme; write several programmes as tender and bid for one lot"
    )
    static let otherOutcome = Text(
        kk: "{0} шықты, {1} емес: {2}", ru: "вышло {0}, а не {1}: {2}", en: "{0}, not {1}: {2}")
    static let otherContest = Text(
        kk: "contested мәні {0}: {1}", ru: "contested равно {0}: {1}", en: "contested is {0}: {1}")
    static let otherWithoutWords = Text(
        kk: "түсіндірмесіз (isExplained == false) басқа нәтиже шығады: {0}, contested мәні {1}",
        ru: "без объяснений (isExplained == false) выходит иное: {0}, contested равно {1}",
        en: "without explanations (isExplained == false) it comes out as {0}, contested {1}")
    static let saysOtherwise = Text(
        kk: "«{0}» деп айтылмайды: {1}", ru: "не говорит «{0}»: {1}", en: "does not say “{0}”: {1}")
    static let otherFlags = Text(kk: "белгі саны {0}: {1}", ru: "знаков {0}: {1}", en: "{0} flags: {1}")
}
