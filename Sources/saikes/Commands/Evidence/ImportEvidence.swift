import ArgumentParser
import CheckKit
import Evidence
import Glibc
import Interchange
import Notation

extension Evidence {
    /// `evidence import`: documents out of a web archive.
    struct ImportEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: EvidenceWords.importCommand[HelpWords.language])
        @Argument(help: ArgumentHelp(EvidenceWords.archive[HelpWords.language]))
        var file: String
        @OptionGroup var place: StoreOptions
        @OptionGroup var shared: SharedOptions

        func run() throws {
            do throws(InputFault) {
                close(try InputFile.open(file))
            } catch {
                throw shared.failure(error)
            }
            let store = try place.open(creating: true, shared)
            let result = try shared.orFailure { () throws(EvidenceFault) in
                try store.importWarc(file, actor: Account.name, now: .now)
            }
            if shared.json {
                try Console.write(
                    JSONText.pretty(
                        .record([
                            ("format", .text("saikes/archiveImport/1")), ("kept", .number(String(result.kept))),
                            ("noted", .number(String(result.noted))), ("skipped", .number(String(result.skipped))),
                            ("refused", .list(result.refused.map { .text($0.message.rendered(in: .en)) })),
                        ])))
            } else {
                let summary = Message(
                    EvidenceWords.importedCount, .int(result.kept), .int(result.noted), .int(result.skipped),
                    .int(result.refused.count))
                try Console.write(summary.rendered(in: shared.language) + "\n")
            }
            guard let first = result.refused.first else { return }
            throw CommandFailure(
                status: first.exitStatus, lines: result.refused.map { $0.message.rendered(in: shared.language) })
        }
    }
}
