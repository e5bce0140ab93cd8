import ArgumentParser
import BuiltInModules
import CheckKit
import Interchange
import Notation
import Reporting

/// `modules`: the check modules, what they require, and their examples.
struct Modules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: HelpWords.modulesCommand[HelpWords.language],
        subcommands: [ListModules.self, ShowModule.self, TestModules.self])

    struct ListModules: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: HelpWords.listModules[HelpWords.language])
        @OptionGroup var shared: SharedOptions

        func run() throws {
            try shared.requireBuilt()
            let modules = BuiltInModules.all
            let writer = ModuleText(language: shared.language, width: Console.width)
            try Console.write(
                shared.json
                    ? JSONText.pretty(ModuleText.listNode(modules))
                    : writer.listLines(modules).map { $0 + "\n" }.joined())
        }
    }

    struct ShowModule: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: HelpWords.showModule[HelpWords.language])
        @Argument(help: ArgumentHelp(HelpWords.moduleName[HelpWords.language]))
        var name: String
        @OptionGroup var shared: SharedOptions

        func run() throws {
            try shared.requireBuilt()
            let module = try Modules.module(name, shared)
            let writer = ModuleText(language: shared.language, width: Console.width)
            try Console.write(
                shared.json
                    ? JSONText.pretty(ModuleText.node(showing: module))
                    : writer.lines(showing: module).map { $0 + "\n" }.joined())
        }
    }

    struct TestModules: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: HelpWords.testModules[HelpWords.language])
        @Argument(help: ArgumentHelp(HelpWords.moduleName[HelpWords.language]))
        var name: String?
        @OptionGroup var shared: SharedOptions

        func run() throws {
            try shared.requireBuilt()
            let modules = try name.map { [try Modules.module($0, shared)] } ?? BuiltInModules.all
            let runner = ExampleRunner(law: try shared.law())
            var wrong = 0
            var rows: [Node] = []
            for module in modules {
                let results = runner.results(of: module)
                let failed = results.filter { $0.problem != nil }
                wrong += failed.count
                rows += results.map(Self.row)
                guard !shared.json else { continue }
                let summary = Message(
                    ShellWords.examplesPassed, .string(module.name), .int(results.count), .int(failed.count))
                let lines = failed.map { result in
                    "  \(result.rule) «\(result.example.title[shared.language])»: \(result.problem ?? "")"
                }
                try Console.write(([summary.rendered(in: shared.language)] + lines).map { $0 + "\n" }.joined())
            }
            if shared.json {
                try Console.write(
                    JSONText.pretty(
                        .record([("format", .text("saikes/examples/1")), ("examples", .list(rows))])))
            }
            if wrong > 0 { throw ExitCode(ExitStatus.fail.rawValue) }
        }

        private static func row(_ result: ExampleRunner.Result) -> Node {
            .record([
                ("rule", .text(result.rule.rawValue)),
                ("title", .text(result.example.title.en)),
                ("outcome", .text(result.example.outcome.rawValue)),
                ("problem", result.problem.map { .text($0) } ?? .null),
            ])
        }
    }

    /// The module of a name.
    static func module(_ name: String, _ shared: SharedOptions) throws -> CheckModule {
        guard let module = BuiltInModules.all.first(where: { $0.name.lowercased() == name.lowercased() }) else {
            let names = BuiltInModules.all.map { Message.Argument.string($0.name) }
            throw shared.usage(ShellWords.noModule, .string(Fault.shown(name)), .list(names))
        }
        return module
    }
}
