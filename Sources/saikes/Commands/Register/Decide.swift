import ArgumentParser
import CheckKit
import Register

extension RegisterCommand {
    /// `register decide`: what a session decided, drawn up.
    struct Decide: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "decide", abstract: RegisterWords.decide[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "item"))
        var item: String
        @Argument(help: ArgumentHelp(RegisterWords.action[HelpWords.language], valueName: "action"))
        var action: DecisionAction
        @Option(help: ArgumentHelp(RegisterWords.session[HelpWords.language], valueName: "id"))
        var session: String
        @Option(help: ArgumentHelp(RegisterWords.why[HelpWords.language]))
        var reason: String?
        @Option(help: ArgumentHelp(RegisterWords.reasonCode[HelpWords.language], valueName: "code"))
        var reasonCode: String?
        @Option(help: ArgumentHelp(RegisterWords.basis[HelpWords.language]))
        var basis: String?
        @Option(help: ArgumentHelp(RegisterWords.paper[HelpWords.language]))
        var paper: String?
        @Option(help: ArgumentHelp(RegisterWords.effectiveFrom[HelpWords.language], valueName: "yyyy-mm-dd"))
        var from: String?
        @Option(help: ArgumentHelp(RegisterWords.suspendUntil[HelpWords.language], valueName: "yyyy-mm-dd"))
        var until: String?
        @Option(help: ArgumentHelp(RegisterWords.milestone[HelpWords.language], valueName: "n"))
        var milestone: Int?
        @ArgumentParser.Flag(help: ArgumentHelp(RegisterWords.void[HelpWords.language]))
        var void = false
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            var draft = DraftDecision(item, session: session, action)
            (draft.reason, draft.reasonCode, draft.basis, draft.paper) = (reason, reasonCode, basis, paper)
            (draft.from, draft.until) = (try by.shared.day(from), try by.shared.day(until))
            (draft.milestone, draft.isVoid) = (milestone, void)
            return draft
        }
    }
}

extension RegisterCommand {
    /// `register confirm`: a second person confirms a decision.
    struct Confirm: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm", abstract: RegisterWords.confirm[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.decisionID[HelpWords.language], valueName: "id"))
        var decision: String
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            ConfirmDecision(decision)
        }
    }
}

extension RegisterCommand {
    /// `register appeal`: a provider appeals against a decision.
    struct AppealCommand: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "appeal", abstract: RegisterWords.appeal[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.decisionID[HelpWords.language], valueName: "id"))
        var decision: String
        @Option(help: ArgumentHelp(RegisterWords.ground[HelpWords.language], valueName: "procedure|evidence"))
        var ground: AppealGround
        @Option(help: ArgumentHelp(RegisterWords.text[HelpWords.language]))
        var text: String
        @Option(help: ArgumentHelp(RegisterWords.lateReason[HelpWords.language]))
        var lateReason: String?
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            FileAppeal(decision, ground: ground, text: text, lateReason: lateReason)
        }
    }
}

extension RegisterCommand {
    /// `register confirm-list`: the chair takes over a list.
    struct ConfirmListCommand: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm-list", abstract: RegisterWords.confirmList[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.listID[HelpWords.language], valueName: "id"))
        var list: String
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            ConfirmList(list)
        }
    }
}
