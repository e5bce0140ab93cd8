import ArgumentParser
import CheckKit
import Evidence
import Reporting

extension Evidence {
    /// `evidence redact`: a document's bytes go, the record of it stays and says by whom and why.
    struct RedactEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "redact", abstract: CustodyWords.redact[HelpWords.language])
        @ArgumentParser.Flag(help: ArgumentHelp(CustodyWords.remove[HelpWords.language]))
        var remove = false
        @OptionGroup var options: CustodyOptions

        func run() throws {
            guard !remove else { return try options.perform(.redact) }
            let store = try options.place.open(creating: false, options.shared)
            for sha256 in try options.documents(in: store) {
                let urls = try options.shared.orFailure { () throws(EvidenceFault) in
                    try store.captures(.object(prefix: sha256)).map(\.askedURL)
                }
                let message = Message(
                    CustodyWords.wouldRedact, .string(sha256),
                    .list(Set(urls).sorted().map { .string(DisplayText.safe(ShownAddress.text($0))) }))
                try Console.write(message.rendered(in: options.shared.language) + "\n")
            }
        }
    }
}
