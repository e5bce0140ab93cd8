import ArgumentParser
import CheckKit
import Notation
import Register
import Reporting

extension RegisterCommand {
    /// `register session open`: a session with its agenda.
    struct OpenSessionCommand: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "open", abstract: RegisterWords.openSession[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.sessionID[HelpWords.language], valueName: "id"))
        var id: String
        @Option(help: ArgumentHelp(RegisterWords.date[HelpWords.language], valueName: "yyyy-mm-dd"))
        var date: String
        @Option(help: ArgumentHelp(RegisterWords.agenda[HelpWords.language], valueName: "item"))
        var item = [String]()
        @Option(help: ArgumentHelp(RegisterWords.present[HelpWords.language], valueName: "name"))
        var present = [String]()
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            OpenSession(id, date: try by.day(date), agenda: item, present: present)
        }
    }
}

extension RegisterCommand {
    /// `register session close`: nobody votes any more.
    struct CloseSessionCommand: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "close", abstract: RegisterWords.closeSession[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.sessionID[HelpWords.language], valueName: "id"))
        var id: String
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            CloseSession(id)
        }
    }
}

extension RegisterCommand {
    /// `register vote`: a member votes on an item.
    struct VoteCommand: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "vote", abstract: RegisterWords.castVote[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.sessionID[HelpWords.language], valueName: "session"))
        var session: String
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "item"))
        var item: String
        @Argument(help: ArgumentHelp(RegisterWords.voteIs[HelpWords.language], valueName: "for|against|abstained"))
        var vote: Vote
        @Option(help: ArgumentHelp(RegisterWords.why[HelpWords.language]))
        var reason: String?
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            CastVote(session: session, item: item, vote, reason: reason)
        }
    }
}

extension RegisterCommand {
    /// `register session minutes`: a draft of the minutes.
    struct ShowMinutes: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "minutes", abstract: RegisterWords.minutes[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.sessionID[HelpWords.language], valueName: "id"))
        var id: String
        @OptionGroup var by: ActorOptions

        func run() throws {
            let credential = try by.credential()
            let register = try by.place.open()
            let lines = try by.shared.orRefusal { () throws(RegisterFault) in
                try register.minutes(of: id, in: by.shared.language, by: credential)
            }
            if by.shared.json {
                return try Console.write(
                    JSONText.pretty(
                        .record([("format", .text("saikes/minutes/1")), ("lines", .list(lines.map { .text($0) }))])))
            }
            try Console.write(lines.map { DisplayText.safe($0) + "\n" }.joined())
        }
    }
}
