import ArgumentParser
import CheckKit
import Register

extension RegisterCommand {
    /// `register declare`: whether ties exist.
    struct DeclareTies: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "declare", abstract: RegisterWords.declare[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "id"))
        var item: String
        @Option(help: ArgumentHelp(RegisterWords.related[HelpWords.language]))
        var related: String?
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            Declare(item, related == nil ? .none : .related, reason: related)
        }
    }
}

extension RegisterCommand {
    /// `register allow`: the chair allows a tie.
    struct AllowTies: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "allow", abstract: RegisterWords.allow[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "id"))
        var item: String
        @Option(help: ArgumentHelp(RegisterWords.member[HelpWords.language], valueName: "name"))
        var member: String
        @Option(help: ArgumentHelp(RegisterWords.why[HelpWords.language]))
        var reason: String
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            AllowTie(item, member: member, reason: reason)
        }
    }
}
