import ArgumentParser
import CheckKit
import Register

extension RegisterCommand {
    /// `register clarify`: named sections are opened again.
    struct AskProvider: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "clarify", abstract: RegisterWords.clarify[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "id"))
        var item: String
        @Option(help: ArgumentHelp(RegisterWords.section[HelpWords.language], valueName: "name"))
        var section = [String]()
        @Option(help: ArgumentHelp(RegisterWords.text[HelpWords.language]))
        var text: String
        @Option(help: ArgumentHelp(RegisterWords.days[HelpWords.language], valueName: "n"))
        var days: Int
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            Clarify(item, sections: section, text: text, workingDays: days)
        }
    }
}

extension RegisterCommand {
    /// `register withdraw`: a provider takes its application back.
    struct WithdrawApplication: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw", abstract: RegisterWords.withdraw[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "id"))
        var item: String
        @Option(help: ArgumentHelp(RegisterWords.why[HelpWords.language]))
        var reason: String?
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            Withdraw(item, reason: reason)
        }
    }
}
