import ArgumentParser
import CheckKit
import Notation
import Register

extension RegisterCommand {
    /// `register confirm-document`: a person looked at a document.
    struct ConfirmDocumentCommand: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm-document", abstract: RegisterWords.confirmDocument[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "id"))
        var item: String
        @Argument(help: ArgumentHelp(RegisterWords.documentID[HelpWords.language], valueName: "id"))
        var document: String
        @Option(help: ArgumentHelp(RegisterWords.sha256[HelpWords.language], valueName: "digits"))
        var sha256: String?
        @Option(help: ArgumentHelp(RegisterWords.documentFile[HelpWords.language], valueName: "file"))
        var file: String?
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            guard (sha256 == nil) != (file == nil) else { throw by.shared.usage(RegisterWords.oneDigest) }
            let digest = try sha256 ?? ContentDigest.hex(of: by.shared.bytes(file ?? "", limit: 1 << 30))
            return ConfirmDocument(item, document: document, sha256: digest)
        }
    }
}
