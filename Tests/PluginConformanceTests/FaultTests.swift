import BuiltInModules
import CheckKit
import Compliance
import Interchange
import Notation
import TestSupport
import Testing

/// A check that throws is contained.
struct FaultTests {
    private struct Broken: Error {}

    /// A check that breaks.
    private struct Throwing: Check {
        let description: CheckDescription

        func evaluate(_ facts: Case) throws -> Finding { throw Broken() }
    }

    private func engine(_ law: LawLibrary, breaking rule: RuleID?) throws -> Engine {
        let modules = BuiltInModules.all.map { module in
            var module = module
            module.checks = module.checks.map { check in
                check.description.rule == rule ? Throwing(description: check.description) : check
            }
            return (module, ModuleReference(name: module.name, version: "0", sha256: nil))
        }
        let today = try #require(CivilDate(iso: "2026-05-04"))
        return Engine(
            law: law, modules: modules,
            settings: Settings(mode: .procurement, today: today, policies: try law.policies(choosing: [])))
    }

    @Test(arguments: RuleID.inOrder)
    func `a broken check leaves its rule unknown and the others as they are`(_ rule: RuleID) throws {
        let law = try LawLoader.load()
        let whole = try engine(law, breaking: nil)
        let broken = try engine(law, breaking: rule)
        var generator = CaseGenerator(seed: 11)
        for _ in 0..<10 {
            var reader = FactsReader(fields: law.fields)
            let read = reader.statedCase(generator.makeCase(), file: "case", .json, isExample: true)
            let facts = try #require(read)
            let subjects =
                facts.tender.map { Subject.subjects(of: facts.bids[0], for: $0, documents: [:]) }
                ?? facts.dossier.map { Subject.subjects(of: $0, documents: [:]) } ?? []
            for subject in subjects { expectContained(rule, whole.report(on: subject), broken.report(on: subject)) }
        }
    }

    private func expectContained(_ rule: RuleID, _ whole: Report, _ broken: Report) {
        for (one, two) in zip(whole.findings, broken.findings) {
            guard one.rule == rule else {
                // What the scope says decides whether the requirements are asked about at all.
                if rule == "11-1/scope", one.rule.isRequirement, one.outcome == .notApplicable { continue }
                #expect(one.outcome == two.outcome && one.finding.message == two.finding.message, "\(one.rule)")
                continue
            }
            if one.outcome == .notApplicable, two.outcome == .notApplicable { continue }
            if whole.law.standing == .notAdopted || whole.law.standing == .notYetInForce { continue }
            #expect(two.outcome == .unknown)
            #expect(two.finding.message.rendered(in: .en).contains("Broken"))
        }
    }
}
