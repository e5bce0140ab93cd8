import BuiltInModules
import CheckKit
import Interchange
import Testing

/// The examples of every check come out as they say, and show what the check can decide.
struct ExampleTests {
    /// An example that was run.
    struct Ran: Sendable, CustomTestStringConvertible {
        var module: String
        var result: ExampleRunner.Result

        var testDescription: String { "\(module) \(result.rule): \(result.example.title.en)" }
    }

    static let ran: [Ran] = {
        guard let law = try? LawLoader.load() else { return [] }
        let runner = ExampleRunner(law: law)
        return BuiltInModules.all.flatMap { module in
            runner.results(of: module).map { Ran(module: module.name, result: $0) }
        }
    }()

    @Test func `the built-in modules have examples`() { #expect(Self.ran.count > 100) }

    @Test(arguments: ran) func `an example comes out as it says`(_ ran: Ran) {
        #expect(ran.result.problem == nil, "\(ran.testDescription)")
    }

    /// Outcomes that a check never gives, and why.
    private static let impossible: [String: Set<Outcome>] = [
        // Whether the five requirements apply: if not, nothing is failed.
        "Applicability": [.fail],
        // The norm refers to other law; a person judges all but a missing permit.
        "EducationLaw": [.pass],
        // A number in doubt is for a person.
        "ProviderIdentifier": [.fail, .unknown],
        // A person's by design.
        "BodyProfile": [.pass, .fail],
        // The program does not hold the methodology, and the law gives no figure of volume.
        "CostMethodology": [.pass, .fail], "ResourceVolume": [.fail],
        // The text does not say that only those listed may bid, nor that others may not teach.
        "CouncilList": [.fail], "TrainingVenue": [.fail],
        // An additional security makes a low price acceptable.
        "AbnormallyLowPrice": [.fail],
    ]

    @Test(arguments: BuiltInModules.all.flatMap(\.checks).indices)
    func `a check has an example of each outcome`(_ index: Int) {
        let check = BuiltInModules.all.flatMap(\.checks)[index]
        let name = String(describing: type(of: check))
        let shown = Set(check.description.examples.map(\.outcome))
        let never = Self.impossible[name] ?? []
        for outcome in [Outcome.pass, .fail, .unknown] where !never.contains(outcome) {
            #expect(shown.contains(outcome), "\(name) has no example of \(outcome)")
        }
        #expect(shown.isDisjoint(with: never), "\(name) can give \(shown.intersection(never)) after all")
    }
}
