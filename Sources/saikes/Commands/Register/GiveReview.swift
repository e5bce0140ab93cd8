import ArgumentParser
import CheckKit
import Notation
import Register

extension RegisterCommand {
    /// `register assign`: who reviews an application.
    struct AppointReviewer: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "assign", abstract: RegisterWords.assign[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "id"))
        var item: String
        @Option(help: ArgumentHelp(RegisterWords.member[HelpWords.language], valueName: "name"))
        var reviewer: String
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            AssignReviewer(item, member: reviewer)
        }
    }
}

extension RegisterCommand {
    /// `register review`: what a reviewer found.
    struct GiveReview: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "review", abstract: RegisterWords.review[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "id"))
        var item: String
        @Option(help: ArgumentHelp(RegisterWords.finding[HelpWords.language], valueName: "rule=outcome"))
        var finding = [String]()
        @Option(help: ArgumentHelp(RegisterWords.summary[HelpWords.language]))
        var text: String?
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            let findings = try finding.map { text throws(CommandFailure) -> ReviewFinding in
                let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
                guard parts.count == 2, let outcome = Outcome(rawValue: parts[1]) else {
                    throw by.shared.usage(RegisterWords.findingShape, .string(Fault.shown(text)))
                }
                return ReviewFinding(rule: parts[0], outcome: outcome)
            }
            return SubmitReview(item, findings: findings, text: text)
        }
    }
}
