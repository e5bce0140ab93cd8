import ArgumentParser
import CheckKit
import Compliance
import Interchange
import ModuleHost
import Notation

extension Modules {
    /// `modules trust`: records the hashes that a module's files have now.
    struct TrustModule: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "trust", abstract: HelpWords.trustModule[HelpWords.language])
        @Argument(help: ArgumentHelp(HelpWords.moduleFolder[HelpWords.language]))
        var folder: String
        @OptionGroup var shared: SharedOptions

        func run() throws {
            var reader = FactsReader(fields: try shared.law().fields)
            let module = ModuleFolder(folder, &reader)
            try shared.require(reader)
            guard let module else { return }
            let changes: [ModuleFolder.Change]
            do throws(InputFault) {
                changes = try module.changes()
            } catch {
                throw shared.failure(error)
            }
            if !changes.isEmpty {
                try OutputFile.write(module.trusting(changes), to: "\(folder)/\(ModuleFolder.manifestName)")
            }
            let messages =
                changes.isEmpty
                ? [Message(ShellWords.trustedAlready, .string(module.manifest.name))]
                : changes.map {
                    Message(ShellWords.trusted, .string($0.path), .string($0.now), .string($0.recorded))
                }
            try Console.write(messages.map { $0.rendered(in: shared.language) + "\n" }.joined())
        }
    }
}
