import ArgumentParser
import CheckKit
import Evidence
import Notation

extension Evidence {
    /// `evidence export`: documents with their provenance as a web archive.
    struct ExportEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: EvidenceWords.export[HelpWords.language])
        @Option(help: ArgumentHelp(EvidenceWords.warc[HelpWords.language], valueName: "file"))
        var warc: String
        @Argument(help: ArgumentHelp(EvidenceWords.exported[HelpWords.language], valueName: "sha256|url"))
        var subjects: [String] = []
        @OptionGroup var place: StoreOptions
        @OptionGroup var shared: SharedOptions

        func run() throws {
            let store = try place.open(creating: false, shared)
            let places =
                try subjects.isEmpty
                ? shared.orFailure { () throws(EvidenceFault) in try store.captures().map(\.index) }
                : Set(subjects.flatMap { try store.captures(of: $0, shared).map(\.index) }).sorted()
            try shared.orFailure { () throws(EvidenceFault) in
                try store.export(places, toWarc: warc, software: "saikes/\(Program.version)", now: .now)
            }
            let message = Message(
                EvidenceWords.exportedCount, .string(Fault.shown(warc, atMost: 4096)), .int(places.count))
            try Console.write(message.rendered(in: shared.language) + "\n")
        }
    }
}
