import ArgumentParser
import CheckKit
import Glibc
import Interchange
import ModuleHost
import Notation

extension Modules {
    /// `modules new`: writes a complete module with a passing test.
    struct NewModule: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: HelpWords.newModule[HelpWords.language])
        @Argument(help: ArgumentHelp(HelpWords.newModuleName[HelpWords.language]))
        var name: String
        @Option(
            help: ArgumentHelp(
                HelpWords.moduleLanguage[HelpWords.language], valueName: ModuleTemplate.names.joined(separator: "|")))
        var language = "python"
        @OptionGroup var shared: SharedOptions

        func run() throws {
            guard RuleID(rawValue: "\(name)/x").isForeign, name.utf8.count <= 40 else {
                throw shared.usage(ShellWords.newName, .string(Fault.shown(name)))
            }
            guard let template = ModuleTemplate(language) else {
                throw shared.usage(
                    ShellWords.newLanguage, .string(Fault.shown(language)),
                    .list(ModuleTemplate.names.map { .string($0) }))
            }
            guard access(name, F_OK) != 0 else { throw shared.usage(ShellWords.newTaken, .string(name)) }
            for folder in template.folders { try make("\(name)/\(folder)") }
            for file in template.files {
                let path = "\(name)/\(file.path)"
                try OutputFile.write(file.text.replacing("NAME", with: name), to: path)
                if file.isProgram, chmod(path, 0o755) != 0 { throw OutputFile.failure(path) }
            }
            let made = Message(ShellWords.newMade, .string("\(name)/"), .string("\(name)/\(template.check)"))
            let steps =
                (template.buildStep.map { ["\(name)/\($0)"] } ?? [])
                + ["saikes modules test \(name)", "saikes modules trust \(name)", "saikes vet … --modules \(name)"]
            try Console.write(
                ([made.rendered(in: shared.language)] + steps.map { "  " + $0 }).map { $0 + "\n" }.joined())
        }

        private func make(_ folder: String) throws {
            guard mkdir(folder, 0o755) == 0 else { throw OutputFile.failure(folder) }
        }
    }
}
