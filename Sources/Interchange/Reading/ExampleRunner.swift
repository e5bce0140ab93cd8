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
        public var problem: String?
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

    private func problem(of example: Example, _ rule: RuleID, _ module: CheckModule) -> String? {
        guard let (facts, engine) = question(example, module) else {
            return "the facts cannot be read: \(faults(example))"
        }
        let reports = subjects(of: facts).map { engine.report(on: $0) }
        guard reports.count == 1, let finding = reports.first?[rule] else { return "\(reports.count) reports" }
        if finding.computed != example.outcome {
            return "\(finding.computed), not \(example.outcome): \(said(finding))"
        }
        if let contested = example.contested, finding.isContested != contested {
            let others = finding.otherReadings.map { "\($0.id): \($0.outcome)" }.joined(separator: ", ")
            return "contested is \(finding.isContested): \(others)"
        }
        if let words = example.says, !said(finding).contains(words) {
            return "does not say “\(words)”: \(said(finding))"
        }
        return nil
    }

    private func flagProblem(of example: Example, _ module: CheckModule) -> String? {
        guard let (facts, engine) = question(example, module) else {
            return "the facts cannot be read: \(faults(example))"
        }
        let flags = engine.flags(among: subjects(of: facts))
        let words = flags.map { $0.message.rendered(in: .ru) }.joined(separator: "; ")
        if flags.isEmpty != (example.outcome == .pass) { return "\(flags.count) flags: \(words)" }
        if let says = example.says, !words.contains(says) { return "does not say “\(says)”: \(words)" }
        return nil
    }

    private func said(_ finding: RuleFinding) -> String {
        ([finding.finding.message] + finding.finding.notes.map(\.message)).map { $0.rendered(in: .ru) }
            .joined(separator: "; ")
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

    private func question(_ example: Example, _ module: CheckModule) -> (StatedCase, Engine)? {
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

    private func read(_ example: Example, _ reader: inout FactsReader) -> StatedCase? {
        let tree = Source(name: "example", notation: .yaml, bytes: Array(example.facts.utf8)).tree()
        reader.add(tree.faults)
        return tree.node.flatMap { reader.statedCase($0, file: "example", .yaml, isExample: true) }
    }

    private func faults(_ example: Example) -> String {
        var reader = FactsReader(fields: law.fields)
        _ = read(example, &reader)
        return reader.faults.map(\.description).joined(separator: "; ")
    }
}
