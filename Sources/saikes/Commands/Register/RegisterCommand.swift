import ArgumentParser
import CheckKit

/// `register`: the Coordination Council's list of providers.
struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: RegisterWords.command[HelpWords.language],
        subcommands: [
            Initialise.self, Actors.self, OpenWindowCommand.self, SubmitApplication.self, ShowReceipt.self,
            DeclareTies.self, AllowTies.self, AppointReviewer.self, ConfirmDocumentCommand.self, CheckApplication.self,
            GiveReview.self, AskProvider.self, AnswerProvider.self, WithdrawApplication.self, ShowCase.self,
            ListCases.self, Sessions.self, VoteCommand.self, Decide.self, Confirm.self, AppealCommand.self,
            Editions.self, Publish.self, DiffEditions.self, ShowRegister.self, ShowHistory.self, SearchRegister.self,
            VerifyRegister.self, ExportCheckpoint.self, BackUp.self, Restore.self, ExportRegister.self,
            ImportRegister.self, SweepCommand.self, ShowOutbox.self, Recheck.self, ImportList.self,
            ConfirmListCommand.self,
        ])

    /// `register actor`: who may act.
    struct Actors: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "actor", abstract: RegisterWords.actors[HelpWords.language],
            subcommands: [NewKey.self, AddActor.self, ListActors.self, RetireActorCommand.self])
    }

    /// `register session`: the Council meets.
    struct Sessions: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "session", abstract: RegisterWords.sessions[HelpWords.language],
            subcommands: [OpenSessionCommand.self, CloseSessionCommand.self, ShowMinutes.self])
    }

    /// `register edition`: the list as it was sealed.
    struct Editions: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edition", abstract: RegisterWords.editions[HelpWords.language],
            subcommands: [BuildEditionCommand.self, ListEditions.self])
    }
}
