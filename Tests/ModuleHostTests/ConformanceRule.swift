import CheckKit
import Compliance
import ModuleHost
import TestSupport

/// The rule of `Tests/Modules/conformance.c` as a check of this program.
struct ConformanceRule: Check {
    static let rule: RuleID = "conformance/lecturers"

    static let manifest = ModuleOnDisk.Manifest(name: "conformance", rules: [rule.rawValue])

    static let module = CheckModule(
        name: "conformance", title: Text(kk: "Сәйкестік", ru: "Соответствие", en: "Conformance"),
        checks: [ConformanceRule()])

    let description = {
        var description = CheckDescription(
            rule: Self.rule, point: Text(kk: "шарт", ru: "условие", en: "condition"),
            title: Text(kk: "Екі лектор", ru: "Два лектора", en: "Two lecturers"),
            examples: [
                Example(
                    .pass, Text(kk: "екі", ru: "два", en: "two"), says: "лекторов: 2",
                    facts: """
                        dossier:
                          lecturers: [{id: L1}, {id: L2}]
                          programmes: [{id: G1, lecturers: [L1, L2]}]
                        """),
                Example(
                    .fail, Text(kk: "бір", ru: "один", en: "one"), says: "лекторов: 1",
                    facts: """
                        dossier:
                          lecturers: [{id: L1}]
                          programmes: [{id: G1, lecturers: [L1]}]
                        """),
                Example(
                    .unknown, Text(kk: "белгісіз", ru: "неизвестно", en: "unknown"),
                    facts: "dossier: {programmes: [{id: G1}]}"),
            ])
        description.name = "lecturers"
        return description
    }()

    func evaluate(_ facts: Case) throws -> Finding {
        let count = facts.lecturers.items.count
        let outcome: Outcome = count >= 2 ? .pass : facts.lecturers.isComplete ? .fail : .unknown
        var finding = Finding(outcome, Message(Self.counted, .int(count)))
        finding.notes = facts.lecturers.items.map { Finding.Note($0.id, .pass, Message(Self.lecturer)) }
        if outcome == .unknown { finding.missing = ["lecturers"] }
        finding.actual = String(count)
        finding.required = "2"
        return finding
    }

    static let counted = Text(kk: "лектор саны: {0}", ru: "лекторов: {0}", en: "lecturers: {0}")
    static let lecturer = Text(kk: "лектор", ru: "лектор", en: "lecturer")
}

/// The ways in which a module is reached.
enum CarrierKind: String, CaseIterable, Sendable {
    case linked, process, library

    /// The module by this carrier, and what must live as long as it.
    func carried() throws -> Carried {
        guard self != .linked else { return Carried(module: ConformanceRule.module) }
        var manifest = ConformanceRule.manifest
        manifest.isLibrary = self == .library
        let disk = try ModuleOnDisk(
            self == .library ? Workshop.conformanceLibrary : Workshop.conformance, manifest)
        return Carried(module: disk.host.checkModule(), disk: disk)
    }
}

/// A module and what carries it.
struct Carried: Sendable {
    var module: CheckModule
    /// The folder, which must stay as long as the module is asked.
    var disk: ModuleOnDisk?

    var host: HostedModule? { disk?.host }

    var engine: Engine {
        let reference = ModuleReference(name: "conformance", version: "1.0.0", sha256: nil)
        return Engine(law: Docket.law, modules: [(module, reference)], settings: Docket.settings)
    }
}
