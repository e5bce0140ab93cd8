import ArgumentParser
import CheckKit
import Evidence
import Interchange
import Notation
import Reporting

extension Evidence {
    /// `evidence verify`: whether the store is what it was.
    struct VerifyEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify", abstract: EvidenceWords.verify[HelpWords.language])
        @Option(help: ArgumentHelp(EvidenceWords.sample[HelpWords.language], valueName: "n"))
        var sample: Int?
        @Option(help: ArgumentHelp(EvidenceWords.checkpoint[HelpWords.language], valueName: "file"))
        var checkpoint: String?
        @OptionGroup var place: StoreOptions
        @OptionGroup var shared: SharedOptions

        func run() throws {
            if let sample, sample < 0 { throw shared.usage(EvidenceWords.sampleShape, .int(sample)) }
            let store = try place.open(creating: false, shared)
            var random = SystemRandomNumberGenerator()
            var found = try shared.orFailure { () throws(EvidenceFault) in
                try store.verify(sample: sample, random: &random)
            }
            if let checkpoint { found.problems += try compare(store, with: checkpoint) }
            if shared.json {
                try Console.write(JSONText.pretty(found.node))
            } else {
                try Console.write(lines(found).map { DisplayText.safe($0) + "\n" }.joined())
            }
            if !found.problems.isEmpty { throw ExitCode(ExitStatus.partial.rawValue) }
        }

        /// Whether the log only grew since a checkpoint that somebody kept elsewhere.
        private func compare(_ store: EvidenceStore, with path: String) throws -> [StoreProblem] {
            let note: [UInt8]
            do throws(InputFault) {
                note = try InputFile.bytes(path, limit: 65_536)
            } catch {
                throw shared.failure(error)
            }
            return try shared.orFailure { () throws(EvidenceFault) in try store.problems(since: note, path) }
        }

        private func lines(_ found: StoreVerification) -> [String] {
            var lines = found.problems.map { $0.message.rendered(in: shared.language) }
            if !found.leftovers.isEmpty {
                lines.append(
                    Message(EvidenceWords.leftovers, .int(found.leftovers.count)).rendered(in: shared.language))
            }
            if found.redacted > 0 {
                lines.append(Message(CustodyWords.redacted, .int(found.redacted)).rendered(in: shared.language))
            }
            let counts = Message(
                EvidenceWords.verified, .int(found.records ?? 0), .int(found.objects), .int(found.hashed),
                .int(found.problems.count))
            lines.append(counts.rendered(in: shared.language))
            if let root = found.root, found.problems.isEmpty {
                lines.append(Message(EvidenceWords.root, .string(root)).rendered(in: shared.language))
            }
            return lines
        }
    }
}

extension StoreVerification {
    /// What was found, for programs.
    fileprivate var node: Node {
        func number(_ value: Int?) -> Node { value.map { .number(String($0)) } ?? .null }
        return .record([
            ("format", .text("saikes/storeVerification/1")), ("records", number(records)),
            ("root", root.map { .text($0) } ?? .null), ("objects", number(objects)), ("hashed", number(hashed)),
            ("bytes", number(bytes)),
            (
                "problems",
                .list(
                    problems.map { problem in
                        .record([
                            ("kind", .text(problem.code)), ("about", problem.about.map { .text($0) } ?? .null),
                            ("message", .text(problem.message.rendered(in: .en))),
                        ])
                    })
            ),
            ("leftovers", .list(leftovers.map { .text($0) })), ("redacted", number(redacted)),
        ])
    }
}
