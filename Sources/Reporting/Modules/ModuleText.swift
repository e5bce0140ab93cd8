public import CheckKit
public import Notation

/// Shows the check modules: which rules they look at, by what, and the examples of how they decide.
public struct ModuleText: Sendable {
    private let language: Language
    private let layout: Layout

    /// Makes a writer of lines that are never wider than a width, at least 40.
    public init(language: Language, width: Int = 80) {
        self.language = language
        layout = Layout(width: max(width, 40), isColoured: false)
    }

    /// The modules with their rules, one line a rule.
    public func listLines(_ modules: [CheckModule]) -> [String] {
        modules.flatMap { module -> [String] in
            let rules = Self.descriptions(module).map { "\($0.description.rule)" }
            let width = (rules.map { DisplayText.width(of: $0) }.max() ?? 0) + 2
            return layout.paragraph(say(ReportWords.module, .string(module.name), .text(module.title)))
                + Self.descriptions(module).flatMap { entry -> [String] in
                    let title = entry.description.title[language]
                    let flag = entry.isFlag ? " (\(say(ReportWords.acrossBids)))" : ""
                    return layout.row(
                        [
                            Layout.Cell(text: entry.description.rule.rawValue, width: width),
                            Layout.Cell(text: title + flag, width: layout.width - width - 2),
                        ], indent: 2)
                }
        }
    }

    /// Everything that a module says of its checks.
    public func lines(showing module: CheckModule, from origin: ModuleOrigin? = nil) -> [String] {
        layout.paragraph(say(ReportWords.module, .string(module.name), .text(module.title)))
            + (origin?.paragraphs(in: language) ?? []).flatMap { layout.paragraph($0, indent: 2) }
            + Self.descriptions(module).flatMap { [""] + lines(of: $0.description, isFlag: $0.isFlag) }
    }

    /// The modules with their rules, as a tree.
    public static func listNode(_ modules: [CheckModule]) -> Node {
        .record([
            ("format", .text("saikes/modules/1")),
            (
                "modules",
                .list(
                    modules.map { module in
                        .record([
                            ("name", .text(module.name)), ("title", .words(module.title)),
                            (
                                "rules",
                                .list(
                                    descriptions(module).map { entry in
                                        .record([
                                            ("rule", .text(entry.description.rule.rawValue)),
                                            ("title", .words(entry.description.title)),
                                            ("flag", .bool(entry.isFlag)),
                                        ])
                                    })
                            ),
                        ])
                    })
            ),
        ]).hidingPersonNumbers
    }

    /// Everything that a module says of its checks, as a tree.
    public static func node(showing module: CheckModule, from origin: ModuleOrigin? = nil) -> Node {
        .record([
            ("format", .text("saikes/moduleDescription/1")), ("name", .text(module.name)),
            ("title", .words(module.title)), ("origin", origin?.node ?? .null),
            ("checks", .list(descriptions(module).map { node(of: $0.description, isFlag: $0.isFlag) })),
        ]).hidingPersonNumbers
    }

    private static func descriptions(_ module: CheckModule) -> [(description: CheckDescription, isFlag: Bool)] {
        module.checks.map { ($0.description, false) } + module.crossBidChecks.map { ($0.description, true) }
    }

    private static func evidenceTypes(_ description: CheckDescription) -> [EvidenceType] {
        EvidenceType.allCases.filter(description.evidenceTypes.contains)
    }

    private static func node(of check: CheckDescription, isFlag: Bool) -> Node {
        .record([
            ("rule", .text(check.rule.rawValue)), ("flag", .bool(isFlag)), ("point", .words(check.point)),
            ("title", .words(check.title)), ("parameters", .texts(check.parameters)),
            ("policies", .texts(check.policies)), ("evidenceTypes", .texts(evidenceTypes(check).map(\.rawValue))),
            ("leftToPersons", check.leftToPersons.map { .words($0) } ?? .null),
            (
                "examples",
                .list(
                    check.examples.map { example in
                        .record([
                            ("title", .words(example.title)), ("outcome", .text(example.outcome.rawValue)),
                            ("contested", example.contested.map { .bool($0) } ?? .null),
                            ("says", .optional(example.says)), ("facts", .text(example.facts)),
                        ])
                    })
            ),
        ])
    }

    private func lines(of check: CheckDescription, isFlag: Bool) -> [String] {
        var details = [check.point[language]]
        if isFlag { details.append(say(ReportWords.acrossBids)) }
        func add(_ text: Text, _ items: [String]) {
            if !items.isEmpty { details.append(say(text, .string(items.joined(separator: ", ")))) }
        }
        add(ReportWords.parameters, check.parameters)
        add(ReportWords.policies, check.policies)
        add(ReportWords.accepted, Self.evidenceTypes(check).map { $0.title[language] })
        add(ReportWords.leftToPersons, check.leftToPersons.map { [$0[language]] } ?? [])
        let examples = check.examples.flatMap { example -> [String] in
            let outcome = Message.Argument.text(ReportWords.outcome(example.outcome))
            let facts = example.facts.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
            return layout.paragraph(say(ReportWords.example, .text(example.title), outcome), indent: 2)
                + facts.flatMap { verbatim($0, indent: 6) }
        }
        return layout.paragraph("\(check.rule) \(check.title[language])")
            + details.filter { !$0.isEmpty }.flatMap { layout.paragraph($0, indent: 2) } + examples
    }

    /// A line of YAML: its own spaces stay, since they carry meaning; only what passes the width is wrapped.
    private func verbatim(_ line: String, indent: Int) -> [String] {
        let own = line.prefix { $0 == " " }.count
        return layout.paragraph(String(line.dropFirst(own)), indent: min(indent + own, layout.width / 2))
    }

    private func say(_ text: Text, _ arguments: Message.Argument...) -> String {
        Message(text, arguments: arguments).rendered(in: language)
    }
}
