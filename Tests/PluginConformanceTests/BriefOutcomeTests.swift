import CheckKit
import Interchange
import Testing

/// A check that leaves out more than words where nobody reads them is told so by its examples.
struct BriefOutcomeTests {
    private struct Hasty: Check {
        let description = CheckDescription(
            rule: "11-1/1a", point: Text(verbatim: "1"), title: Text(verbatim: "1"),
            examples: [Example(.review, Text(verbatim: "1"), facts: "dossier: {programmes: [{id: G1}]}")])
        let isHasty: Bool

        func evaluate(_ facts: Case) -> Finding { Finding(isHasty && !facts.isExplained ? .pass : .review) }
    }

    @Test(arguments: [true, false]) func `another outcome without words is a problem`(_ isHasty: Bool) throws {
        let module = CheckModule(name: "Hasty", title: Text(verbatim: "1"), checks: [Hasty(isHasty: isHasty)])
        let result = try #require(ExampleRunner(law: try LawLoader.load()).results(of: module).first)
        let says = result.problem?.rendered(in: .en).contains("it comes out as pass") ?? false
        #expect(says == isHasty)
        #expect((result.problem == nil) == !isHasty)
    }
}
