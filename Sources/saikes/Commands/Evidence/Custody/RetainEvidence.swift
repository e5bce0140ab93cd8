import ArgumentParser
import CheckKit
import Evidence

extension Evidence {
    /// `evidence retain`: until when a document must be kept.
    struct RetainEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "retain", abstract: CustodyWords.retain[HelpWords.language])
        @Option(help: ArgumentHelp(CustodyWords.until[HelpWords.language], valueName: "date"))
        var until: String
        @OptionGroup var options: CustodyOptions

        func run() throws { try options.perform(.retain, until: try options.shared.day(until)) }
    }
}
