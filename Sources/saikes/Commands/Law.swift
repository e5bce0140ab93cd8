import ArgumentParser
import BuiltInModules
import CheckKit
import Compliance
import Interchange
import Notation
import Reporting

/// `law`: the law as the program holds it.
struct Law: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: HelpWords.law[HelpWords.language],
        subcommands: [ShowLaw.self, ListLaw.self, VerifyLaw.self])

    /// A writer of the newest edition.
    static func writer(_ shared: SharedOptions) throws -> LawText {
        let law = try shared.law()
        return LawText(
            law: law, edition: law.editions.last ?? Edition(), modules: BuiltInModules.all, language: shared.language,
            width: Console.width)
    }

    struct ShowLaw: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: HelpWords.showLaw[HelpWords.language])
        @Argument(help: ArgumentHelp(HelpWords.point[HelpWords.language]))
        var point: String
        @OptionGroup var shared: SharedOptions

        func run() throws {
            let writer = try Law.writer(shared)
            let text: String
            do throws(UnknownLawReference) {
                text =
                    shared.json
                    ? JSONText.pretty(try writer.node(showing: point))
                    : try writer.lines(showing: point).map { $0 + "\n" }.joined()
            } catch {
                throw shared.usage(error.message)
            }
            try Console.write(text)
        }
    }

    struct ListLaw: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: HelpWords.listLaw[HelpWords.language])
        @OptionGroup var shared: SharedOptions

        func run() throws {
            let writer = try Law.writer(shared)
            try Console.write(
                shared.json
                    ? JSONText.pretty(writer.listNode()) : writer.listLines().map { $0 + "\n" }.joined())
        }
    }

    struct VerifyLaw: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify", abstract: HelpWords.verifyLaw[HelpWords.language])
        @OptionGroup var shared: SharedOptions

        func run() throws {
            let rules = Set(BuiltInModules.all.flatMap { $0.checks.map(\.description.rule) })
            let verification = LawVerification(try shared.law(), rules: rules)
            let problems = verification.problems + LawLoader.problems().map(\.message)
            let language = shared.language
            if shared.json {
                try Console.write(JSONText.pretty(Self.node(verification, problems)))
            } else {
                let counts = Message(
                    ShellWords.verified, .int(verification.quotes), .int(verification.parameters.confirmed),
                    .int(verification.parameters.unconfirmed))
                let coverage = verification.coverage.map {
                    Message(ShellWords.covered, .text($0.coverage.title), .int($0.count))
                }
                let verdict = problems.isEmpty ? [Message(ShellWords.sound)] : problems
                let lines = ([counts] + coverage + verdict).map { $0.rendered(in: language) + "\n" }
                try Console.write(lines.joined())
            }
            if !problems.isEmpty { throw ExitCode(ExitStatus.internalFault.rawValue) }
        }

        private static func node(_ verification: LawVerification, _ problems: [Message]) -> Node {
            .record([
                ("format", .text("saikes/lawVerification/1")),
                ("quotes", .number(String(verification.quotes))),
                ("coverage", .record(verification.coverage.map { ($0.coverage.rawValue, .number(String($0.count))) })),
                ("parametersConfirmed", .number(String(verification.parameters.confirmed))),
                ("parametersUnconfirmed", .number(String(verification.parameters.unconfirmed))),
                ("problems", .list(problems.map { .text($0.rendered(in: .en)) })),
            ])
        }
    }
}
