import ArgumentParser
import CheckKit
import Evidence
import Notation
import Reporting

extension Evidence {
    /// `evidence gc`: what nothing refers to, and on demand its removal.
    struct CollectGarbage: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "gc", abstract: EvidenceWords.collect[HelpWords.language])
        @ArgumentParser.Flag(help: ArgumentHelp(EvidenceWords.remove[HelpWords.language]))
        var remove = false
        @Option(help: ArgumentHelp(EvidenceWords.grace[HelpWords.language], valueName: "hours"))
        var grace = 24
        @OptionGroup var place: StoreOptions
        @OptionGroup var shared: SharedOptions

        func run() throws {
            // More hours than a century has would not fit in milliseconds at some point.
            guard (0...1_000_000).contains(grace) else { throw shared.usage(EvidenceWords.graceShape, .int(grace)) }
            let store = try place.open(creating: false, shared)
            let garbage = try shared.orFailure { () throws(EvidenceFault) in
                try store.garbage(now: .now, grace: grace * 3_600_000, removing: remove)
            }
            let bytes = garbage.reduce(0) { $0 + $1.length }
            if shared.json {
                let files = garbage.map { file in
                    Node.record([("path", .text(file.path)), ("length", .number(String(file.length)))])
                }
                return try Console.write(
                    JSONText.pretty(
                        .record([
                            ("format", .text("saikes/garbage/1")), ("removed", .bool(remove)), ("files", .list(files)),
                        ])))
            }
            let summary = Message(
                remove ? EvidenceWords.removed : EvidenceWords.wouldRemove, .int(garbage.count), .int(bytes))
            try Console.write(
                (garbage.map { DisplayText.safe($0.path) } + [summary.rendered(in: shared.language)])
                    .map { $0 + "\n" }.joined())
        }
    }
}
