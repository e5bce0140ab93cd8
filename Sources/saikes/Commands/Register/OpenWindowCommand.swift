import ArgumentParser
import CheckKit
import Notation
import Register

extension ActorOptions {
    /// A day given on the command line.
    func day(_ text: String) throws -> CivilDate {
        guard let day = try shared.day(text) else { throw shared.usage(ShellWords.dateShape, .string("")) }
        return day
    }
}

extension RegisterCommand {
    /// `register window`: opens a period for applications.
    struct OpenWindowCommand: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "window", abstract: RegisterWords.window[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.windowID[HelpWords.language], valueName: "id"))
        var id: String
        @Option(help: ArgumentHelp(RegisterWords.title[HelpWords.language]))
        var title: String
        @Option(help: ArgumentHelp(RegisterWords.from[HelpWords.language], valueName: "yyyy-mm-dd"))
        var from: String
        @Option(help: ArgumentHelp(RegisterWords.until[HelpWords.language], valueName: "yyyy-mm-dd"))
        var until: String
        @Option(help: ArgumentHelp(RegisterWords.field[HelpWords.language], valueName: "code"))
        var field = [String]()
        @Option(help: ArgumentHelp(RegisterWords.document[HelpWords.language], valueName: "type"))
        var document = [CheckKit.EvidenceType]()
        @Option(help: ArgumentHelp(RegisterWords.law[HelpWords.language], valueName: "edition"))
        var law: String
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            OpenWindow(
                id, title: StatedName(title), start: try by.day(from), end: try by.day(until), fields: field,
                documents: document, law: law)
        }
    }
}
