import CheckKit
import Notation

/// What a module says of itself, in answer to `describe`.
struct WireDescription: Sendable {
    /// The least version of the protocol that it needs.
    var minimumProtocol = 0
    var name = ""
    var version = ""
    var title = Text(verbatim: "")
    var checks: [WireCheck] = []
}

/// One check of a module.
struct WireCheck: Sendable {
    var rule = ""
    var title = Text(verbatim: "")
    /// Where the condition stands.
    var legislation = Text(verbatim: "")
    /// The facts that it needs; no others are sent.
    var facts: [String] = []
    var parameters: [String]?
    var policies: [String]?
    var evidenceTypes: [EvidenceType]?
    var leftToPersons: Text?
    var examples: [WireExample] = []
}

/// An example: facts and the outcome that the check gives of them.
struct WireExample: Sendable {
    var title = Text(verbatim: "")
    var outcome = Outcome.unknown
    /// Words that the Russian message has.
    var says: String?
    /// A case as a line of a batch states it, with the keys that set the question beside it.
    var facts = Node.null
}

extension Shape where Value == WireDescription {
    static let description = Shape.record(
        "Description", { WireDescription() },
        [
            .required("protocol", \.minimumProtocol, .integer(in: 1...1_000_000)),
            .required("name", \.name, WireText.code),
            .required("version", \.version, WireText.code),
            .required("title", \.title, WireText.sentence),
            .required("checks", \.checks, .list(of: .check)),
        ]
    ).described("What a module says of itself. Later versions may add keys; unknown ones are passed over.")
}

extension Shape where Value == WireCheck {
    static let check = Shape.record(
        "Check", { WireCheck() },
        [
            .required("rule", \.rule, WireText.code),
            .required("title", \.title, WireText.sentence),
            .required("legislation", \.legislation, WireText.sentence),
            .required("facts", \.facts, WireText.codes),
            .optional("parameters", \.parameters, WireText.codes),
            .optional("policies", \.policies, WireText.codes),
            .optional("evidenceTypes", \.evidenceTypes, .list(of: .code(EvidenceType.self))),
            .optional("leftToPersons", \.leftToPersons, WireText.sentence),
            .required("examples", \.examples, .list(of: .example)),
        ])
}

extension Shape where Value == WireExample {
    static let example = Shape.record(
        "Example", { WireExample() },
        [
            .required("title", \.title, WireText.sentence),
            .required("outcome", \.outcome, .outcome),
            .optional("says", \.says, WireText.code),
            .required("facts", \.facts, .any),
        ])
}

extension WireCheck {
    /// The description as the engine knows it.
    var described: CheckDescription {
        let examples = examples.map { example in
            Example(example.outcome, example.title, says: example.says, facts: JSONText.compact(example.facts))
        }
        var description = CheckDescription(
            rule: RuleID(rawValue: rule), point: legislation, title: title, parameters: parameters ?? [],
            policies: policies ?? [], evidenceTypes: Set(evidenceTypes ?? []), leftToPersons: leftToPersons,
            examples: examples)
        description.name = rule.split(separator: "/").last.map(String.init)
        return description
    }
}
