import ArgumentParser
import CheckKit
import Evidence
import Notation
import Reporting

extension Evidence {
    /// `evidence list`: what is in the store.
    struct ListEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: EvidenceWords.list[HelpWords.language])
        @ArgumentParser.Flag(help: ArgumentHelp(EvidenceWords.failedOnly[HelpWords.language]))
        var failed = false
        @ArgumentParser.Flag(help: ArgumentHelp(CustodyWords.retentionOver[HelpWords.language]))
        var retentionOver = false
        @OptionGroup var place: StoreOptions
        @OptionGroup var shared: SharedOptions

        func run() throws {
            let store = try place.open(creating: false, shared)
            if retentionOver { return try listOverdue(store) }
            var captures = try shared.orFailure { () throws(EvidenceFault) in try store.captures() }
            if failed { captures = captures.filter { $0.verdict == .failed } }
            if shared.json {
                let list = Node.record([
                    ("format", .text("saikes/captures/1")), ("captures", .list(captures.map(\.node))),
                ])
                return try Console.write(JSONText.pretty(list))
            }
            for capture in captures { try Console.write(line(capture)) }
            let kept = Set(captures.compactMap(\.sha256)).count
            let summary = Message(EvidenceWords.listed, .int(captures.count), .int(kept))
            try Console.write(summary.rendered(in: shared.language) + "\n")
        }

        /// The documents that may go, for whoever decides about that.
        private func listOverdue(_ store: EvidenceStore) throws {
            let documents = try shared.orFailure { () throws(EvidenceFault) in try store.overdue(on: Clock.today) }
            if shared.json {
                let list = documents.map {
                    Node.record([("sha256", .text($0.sha256)), ("until", .text($0.until.description))])
                }
                return try Console.write(
                    JSONText.pretty(.record([("format", .text("saikes/retentionOver/1")), ("documents", .list(list))])))
            }
            let lines = documents.map { Message(CustodyWords.overdue, .string($0.sha256), .date($0.until)) }
            try Console.write(
                (lines + [Message(CustodyWords.overdueCount, .int(documents.count))])
                    .map { $0.rendered(in: shared.language) + "\n" }.joined())
        }

        private func line(_ capture: CaptureSummary) -> String {
            let url = DisplayText.safe(ShownAddress.text(capture.askedURL))
            let what =
                if let sha256 = capture.sha256, let length = capture.length {
                    Message(EvidenceWords.bytes, .string(String(sha256.prefix(16))), .int(length))
                } else {
                    Message(Text(verbatim: "{0}"), .string(DisplayText.safe(capture.reason ?? "")))
                }
            let verdict = capture.origin == .fetched ? capture.verdict.title : capture.origin.title
            return "\(capture.startedAt)  \(verdict[shared.language])  \(what.rendered(in: shared.language))  \(url)\n"
        }
    }
}

extension CaptureSummary {
    /// The capture for programs.
    var node: Node {
        .record(
            [
                ("index", .number(String(index))), ("url", .text(ShownAddress.text(askedURL))),
                ("origin", .text(origin.rawValue)),
                ("startedAt", .text(startedAt.description)), ("verdict", .text(verdict.rawValue)),
                ("reason", reason.map { .text($0) } ?? .null), ("sha256", sha256.map { .text($0) } ?? .null),
                ("length", length.map { .number(String($0)) } ?? .null),
            ])
    }
}
