import ArgumentParser
import BuiltInModules
import CheckKit
import Compliance
import Glibc
import Interchange
import ModuleHost
import Notation
import Reporting

extension Modules {
    /// `modules test`: the examples and the contract, of the program's own modules or of a folder that is being written.
    struct TestModules: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: HelpWords.testModules[HelpWords.language])
        @Argument(help: ArgumentHelp(HelpWords.moduleOrFolder[HelpWords.language]))
        var name: String?
        @OptionGroup var shared: SharedOptions

        func run() throws {
            let law = try shared.law()
            let entries = try entries(law)
            var rows: [Node] = []
            var isWrong = false
            for entry in entries {
                // Of a module that does not describe itself nothing else can be said.
                let isSilent = entry.host?.fault != nil
                let results = isSilent ? [] : ModuleContract(law: law).results(of: entry.module)
                let fault = entry.host?.fault?.message
                let problems =
                    (fault.map { [$0] } ?? []) + results.compactMap(\.problem) + (entry.host?.wireProblems() ?? [])
                isWrong = isWrong || !problems.isEmpty
                rows += results.map(Self.row) + (problems.isEmpty ? [] : problems.map(Self.row))
                if !shared.json { try say(entry, results, problems) }
            }
            if shared.json {
                try Console.write(
                    JSONText.pretty(.record([("format", .text("saikes/examples/1")), ("examples", .list(rows))])))
            }
            if isWrong { throw ExitCode(ExitStatus.fail.rawValue) }
        }

        /// A folder with a manifest is a module that its author works on: a changed program is what is to be tested.
        private func entries(_ law: LawLibrary) throws -> [Entry] {
            guard let name else { return try Modules.all(shared) }
            guard access("\(name)/\(ModuleFolder.manifestName)", F_OK) == 0 else {
                return [try Modules.module(name, shared)]
            }
            var reader = FactsReader(fields: law.fields)
            let folder = ModuleFolder(name, &reader)
            try shared.require(reader)
            guard let folder else { return [] }
            if let distrust = folder.distrust(unless: shared.trustedLibraries) { throw shared.usage(distrust) }
            let host = HostedModule(folder, keepsErrors: true)
            return [Entry(module: host.checkModule(), host: host)]
        }

        private func say(_ entry: Entry, _ results: [ModuleContract.Result], _ problems: [Message]) throws {
            let summary = Message(
                ShellWords.examplesPassed, .string(entry.module.name), .int(results.count), .int(problems.count))
            var lines = [summary.rendered(in: shared.language)]
            lines += problems.map { "  " + DisplayText.safe($0.rendered(in: shared.language)) }
            if let host = entry.host {
                let errors = host.errorText.split(separator: "\n").prefix(20)
                if !errors.isEmpty { lines.append(ShellWords.errorOutput[shared.language]) }
                lines += errors.map { "  " + DisplayText.safe(String($0)) }
                if problems.isEmpty, try isChanged(host.source) {
                    lines.append(Message(ShellWords.trustNext, .string(host.source.path)).rendered(in: shared.language))
                }
            }
            try Console.write(lines.map { $0 + "\n" }.joined())
        }

        private func isChanged(_ folder: ModuleFolder) throws -> Bool {
            do throws(InputFault) {
                return try !folder.changes().isEmpty
            } catch {
                throw shared.failure(error)
            }
        }

        private static func row(_ result: ModuleContract.Result) -> Node {
            .record([
                ("rule", .text(result.rule.rawValue)),
                ("title", .text(result.title.en)),
                ("problem", result.problem.map { .text($0.rendered(in: .en)) } ?? .null),
            ])
        }

        private static func row(_ problem: Message) -> Node {
            .record([("rule", .null), ("title", .null), ("problem", .text(problem.rendered(in: .en)))])
        }
    }
}
