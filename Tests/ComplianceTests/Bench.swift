import BuiltInModules
import CheckKit
@testable import Compliance
import Interchange
import Notation
import TestSupport

/// The shipped law and modules with a question to ask, and subjects made of YAML.
struct Bench {
    var law: LawLibrary
    var settings: Settings

    /// A bench on which the provider's word counts, and today is the day on which the samples' bids close.
    init(_ mode: Mode = .procurement, evidence: EvidenceLevel = .declared) throws {
        law = try LawLoader.load()
        settings = Settings(mode: mode, today: day("2026-05-04"), policies: try law.policies(choosing: []))
        settings.evidenceLevel = evidence
    }

    /// The built-in modules, or only their checks of some rules.
    static func modules(only rules: [RuleID]? = nil) -> [CheckModule] {
        BuiltInModules.all.map { module in
            var module = module
            if let rules { module.checks.removeAll { !rules.contains($0.description.rule) } }
            return module
        }
    }

    func engine(_ modules: [CheckModule] = Bench.modules()) -> Engine {
        Engine(
            law: law, modules: modules.map { ($0, ModuleReference(name: $0.name, version: "test", sha256: nil)) },
            settings: settings)
    }

    /// The subjects of a case in YAML, `{tender, bid}` or `{dossier}`; every document with a path counts as read.
    func subjects(_ facts: String) throws -> [Subject] {
        let node = try Source(name: "case.yaml", notation: .yaml, bytes: Array(facts.utf8)).parse()
        return try subjects(node)
    }

    /// The case of a tree.
    func stated(_ node: Node) throws -> StatedCase {
        var reader = FactsReader(fields: law.fields)
        guard let stated = reader.statedCase(node, file: "case.yaml", .yaml, isExample: true) else {
            throw Faults(reader.faults)
        }
        return stated
    }

    func subjects(_ node: Node) throws -> [Subject] {
        let stated = try stated(node)
        if let tender = stated.tender {
            return stated.bids.flatMap {
                Subject.subjects(of: $0, for: tender, documents: Self.states(of: $0.dossier))
            }
        }
        return stated.dossier.map { Subject.subjects(of: $0, documents: Self.states(of: $0)) } ?? []
    }

    func subject(_ facts: String) throws -> Subject {
        let subjects = try subjects(facts)
        guard let only = subjects.first, subjects.count == 1 else { throw NotOneSubject(count: subjects.count) }
        return only
    }

    func report(_ facts: String) throws -> Report { engine().report(on: try subject(facts)) }

    private static func states(of dossier: Dossier) -> [String: DocumentState] {
        var states: [String: DocumentState] = [:]
        for document in dossier.documents ?? [] {
            states[document.id] = DocumentState(
                type: document.evidenceType, presence: document.path == nil ? .missing : .read,
                validity: document.validity)
        }
        return states
    }
}

struct NotOneSubject: Error { var count: Int }

/// A check that finds what a test tells it to.
struct Stub: Check {
    var description: CheckDescription
    var find: @Sendable (Case) throws -> Finding

    init(_ rule: RuleID, policies: [String] = [], _ find: @escaping @Sendable (Case) throws -> Finding) {
        description = CheckDescription(
            rule: rule, point: Text(verbatim: "п."), title: Text(verbatim: rule.rawValue), policies: policies,
            examples: [])
        self.find = find
    }

    func evaluate(_ facts: Case) throws -> Finding { try find(facts) }

    /// A module of stubs.
    static func module(_ checks: [any Check]) -> CheckModule {
        CheckModule(name: "Stubs", title: Text(verbatim: "Stubs"), checks: checks)
    }
}

extension Finding {
    /// A finding of an outcome that says its name.
    static func of(_ outcome: Outcome) -> Finding { Finding(outcome, Message(Text(verbatim: outcome.rawValue))) }
}

extension Ruling {
    /// A ruling that says who decided, when and why.
    static func signed(_ rule: String, _ outcome: Outcome) -> Ruling {
        var ruling = Ruling(rule: rule, outcome: outcome)
        (ruling.decidedBy, ruling.date, ruling.reason) = ("комиссия", day("2026-05-06"), "проверено")
        return ruling
    }
}
