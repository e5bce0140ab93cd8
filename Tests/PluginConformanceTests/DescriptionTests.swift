import BuiltInModules
import CheckKit
import Compliance
import Interchange
import Testing

/// What modules and checks say of themselves is whole.
struct DescriptionTests {
    private let modules = BuiltInModules.all

    private func expectAllLanguages(_ text: Text, _ what: String) {
        for language in Language.allCases { #expect(!text[language].isEmpty, "\(what) says nothing in \(language)") }
    }

    @Test func `titles and points stand in three languages`() {
        for module in modules {
            expectAllLanguages(module.title, module.name)
            for description in module.checks.map(\.description) + module.crossBidChecks.map(\.description) {
                let rule = description.rule.rawValue
                expectAllLanguages(description.title, "\(rule): the title")
                expectAllLanguages(description.point, "\(rule): the point")
                if let left = description.leftToPersons { expectAllLanguages(left, "\(rule): what is left to persons") }
                for example in description.examples { expectAllLanguages(example.title, "\(rule): an example") }
            }
        }
    }

    @Test func `every rule has one check, the law of education two`() {
        var counts: [RuleID: Int] = [:]
        for check in modules.flatMap(\.checks) { counts[check.description.rule, default: 0] += 1 }
        #expect(Set(counts.keys) == Set(RuleID.inOrder))
        for (rule, count) in counts { #expect(count == (rule == "11-1/law" ? 2 : 1), "\(rule)") }
    }

    @Test func `parameters and policies that checks name exist`() throws {
        let law = try LawLoader.load()
        let parameters = Set(law.parameters.map(\.id))
        let policies = Set(law.policies.map(\.id))
        for description in modules.flatMap(\.checks).map(\.description) {
            #expect(parameters.isSuperset(of: description.parameters), "\(description.rule)")
            #expect(policies.isSuperset(of: description.policies), "\(description.rule)")
        }
    }
}
