import BuiltInModules
import CheckKit
import Compliance
import Interchange
import ModuleHost
import Notation
import Reporting

/// Reads random cases and asks the engine with the built-in modules about them.
struct Bench: Sendable {
    let law: LawLibrary
    private let engine: Engine
    /// An engine that does not compare readings: quicker, where only outcomes count.
    private let plainEngine: Engine
    private let json: ReportJSON

    init() throws {
        let law = try LawLoader.load()
        self.law = law
        let settings = Settings(mode: .procurement, today: Self.today, policies: try law.policies(choosing: []))
        let modules = BuiltInModules.all.map { LinkedModule($0, programVersion: "0") }
        engine = Engine(law: law, linked: modules, settings: settings)
        var plain = law
        plain.policies = []
        plainEngine = Engine(law: plain, linked: modules, settings: settings)
        json = ReportJSON(law: law, version: "0")
    }

    private static let today = CivilDate(rawValue: 20_577)

    /// The case of a tree; nil where a reader would refuse it.
    func read(_ node: Node) -> StatedCase? {
        // The question is read as examples state it; the facts without the warnings and digests that files get.
        let question = (node.members ?? []).filter { !Self.roots.contains($0.key) }
        let empty = Node.Member(key: "dossier", value: .record([]))
        var reader = FactsReader(fields: law.fields)
        guard var facts = reader.statedCase(Node(.record([empty] + question)), file: "", .json, isExample: true) else {
            return nil
        }
        facts.dossier = nil
        return read(node, changing: facts, in: Self.roots)
    }

    /// The keys under which the facts of a case stand.
    static let roots = ["tender", "bid", "dossier"]

    /// The same case with other facts, read without what only a person's file needs.
    ///
    /// - Parameters:
    ///   - node: the tree of the other facts.
    ///   - facts: the case with its question.
    ///   - roots: the keys under which the tree is another one.
    /// - Returns: the case; nil where a reader would refuse it.
    func read(_ node: Node, changing facts: StatedCase, in roots: [String]) -> StatedCase? {
        var other = facts
        for root in roots {
            guard let tree = node[root] else { continue }
            switch root {
            case "tender": other.tender = FileFormat.tender.read(tree, file: "", notation: .json).value
            case "bid": other.bids = FileFormat.bid.read(tree, file: "", notation: .json).value.map { [$0.bid] } ?? []
            default: other.dossier = FileFormat.dossier.read(tree, file: "", notation: .json).value
            }
        }
        let isWhole = (other.tender != nil && !other.bids.isEmpty) || other.dossier != nil
        return isWhole ? other : nil
    }

    /// Why a reader refuses a tree.
    func faults(_ node: Node) -> String {
        var reader = FactsReader(fields: law.fields)
        _ = reader.statedCase(node, file: "case", .json, isExample: true)
        return reader.faults.map(\.description).joined(separator: "; ")
    }

    /// The reports on a case; its subjects in the order of their names.
    func reports(on facts: StatedCase, _ level: EvidenceLevel, comparingReadings: Bool = true) -> [Report] {
        let asked = asked(facts, level, comparingReadings)
        return subjects(of: facts).map { asked.report(on: $0) }.sorted { $0.subject.path < $1.subject.path }
    }

    /// The outcomes of a case without words; its subjects in the order of their names.
    func verdicts(on facts: StatedCase, _ level: EvidenceLevel, comparingReadings: Bool) -> [Verdicts] {
        let asked = asked(facts, level, comparingReadings)
        return subjects(of: facts).map { asked.verdicts(on: $0) }.sorted { $0.subject.path < $1.subject.path }
    }

    private func asked(_ facts: StatedCase, _ level: EvidenceLevel, _ comparesReadings: Bool) -> Engine {
        var settings = Settings(
            mode: facts.tender == nil ? .assessment : .procurement, today: Self.today,
            policies: (try? law.policies(choosing: facts.policies)) ?? PolicySet([:]))
        settings.evidenceLevel = level
        settings.asOf = facts.asOf
        settings.providerList = facts.list
        settings.unscrupulousParticipants = facts.rnu
        settings.rulings = facts.rulings
        return (comparesReadings ? engine : plainEngine).asking(settings)
    }

    /// The bytes of the reports as JSON.
    func bytes(_ reports: [Report]) -> String { json.text(reports) }

    private func subjects(of facts: StatedCase) -> [Subject] {
        if let tender = facts.tender, let bid = facts.bids.first {
            return Subject.subjects(of: bid, for: tender, documents: states(of: bid.dossier))
        }
        return facts.dossier.map { Subject.subjects(of: $0, documents: states(of: $0)) } ?? []
    }

    /// Documents as a store would see them: a path is read, an address is not, a hash stands for a confirmation.
    private func states(of dossier: Dossier) -> [String: DocumentState] {
        var states: [String: DocumentState] = [:]
        for document in dossier.documents ?? [] {
            let presence: DocumentState.Presence =
                document.path == "files/wrong.pdf"
                ? .wrongContent : document.path != nil ? .read : document.url != nil ? .unread : .missing
            states[document.id] = DocumentState(
                type: document.evidenceType, presence: presence, validity: document.validity,
                isVerified: document.hash != nil, sha256: document.hash)
        }
        return states
    }
}
