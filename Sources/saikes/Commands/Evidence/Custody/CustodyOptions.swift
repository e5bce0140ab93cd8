import ArgumentParser
import CheckKit
import Evidence
import Notation
import Reporting

/// Which documents an act is about, and why it is done.
struct CustodyOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(EvidenceWords.digestOrURL[HelpWords.language], valueName: "sha256|url"))
    var subjects: [String]
    @Option(help: ArgumentHelp(CustodyWords.reason[HelpWords.language]))
    var reason: String
    @OptionGroup var place: StoreOptions
    @OptionGroup var shared: SharedOptions

    /// The most letters of a reason.
    private static let longest = 2000

    /// Does an act about each document and says so; what cannot be done stops no other.
    func perform(_ kind: CustodyKind, until: CivilDate? = nil) throws {
        let reason = try statedReason()
        let store = try place.open(creating: false, shared)
        var failures: [CommandFailure] = []
        for sha256 in try documents(in: store) {
            let act = CustodyAct(kind, sha256, until: until, at: .now, reason: reason, actor: Account.name)
            switch Result(catching: { () throws(EvidenceFault) in try store.perform(act, today: Clock.today) }) {
            case .success(let index): try say(act, index)
            case .failure(let fault): failures.append(shared.failure(fault))
            }
        }
        guard let worst = failures.first else { return }
        throw CommandFailure(status: worst.status, lines: failures.flatMap(\.lines))
    }

    /// The documents that are meant, each once, in the order of the arguments.
    ///
    /// A beginning of a digest must be that of one document, as nobody should take away another than was meant.
    func documents(in store: EvidenceStore) throws -> [String] {
        var documents: [String] = []
        for subject in subjects {
            let captures = try store.captures(of: subject, shared)
            let found = Set(captures.compactMap(\.record.body?.sha256)).sorted()
            guard found.count == 1 else {
                let message = Message(
                    found.isEmpty ? CustodyWords.noBytes : CustodyWords.severalDocuments,
                    .string(Fault.shown(subject, atMost: 4096)), .list(found.map { .string($0) }))
                throw CommandFailure(status: .badInput, lines: [message.rendered(in: shared.language)])
            }
            for sha256 in found where !documents.contains(sha256) { documents.append(sha256) }
        }
        return documents
    }

    /// The reason with numbers of persons hidden, since it stays in the log.
    private func statedReason() throws -> String {
        let words = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty, words.count <= Self.longest else {
            throw shared.usage(CustodyWords.reasonShape, .int(Self.longest))
        }
        return PersonNumber.hidden(in: words)
    }

    private func say(_ act: CustodyAct, _ index: Int) throws {
        let line =
            shared.json
            ? JSONText.compact(.record([("index", .number(String(index))), ("act", act.node)]))
            : CustodyWords.line(act, shared.language)
        try Console.write(line + "\n")
    }
}
