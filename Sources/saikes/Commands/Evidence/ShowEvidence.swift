import ArgumentParser
import CheckKit
import Evidence
import Notation
import Reporting

extension Evidence {
    /// `evidence show`: where a document came from, and what proves that its record is in the log.
    struct ShowEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: EvidenceWords.show[HelpWords.language])
        @Argument(help: ArgumentHelp(EvidenceWords.digestOrURL[HelpWords.language], valueName: "sha256|url"))
        var subject: String
        @ArgumentParser.Flag(help: ArgumentHelp(TextWords.text[HelpWords.language]))
        var text = false
        @Option(help: ArgumentHelp(TextWords.page[HelpWords.language], valueName: "n"))
        var page: Int?
        @OptionGroup var place: StoreOptions
        @OptionGroup var shared: SharedOptions

        func run() throws {
            guard text else {
                guard page == nil else { throw shared.usage(TextWords.pageNeedsText) }
                return try showOrigin()
            }
            for document in try documents() { try document.write(page: page, shared) }
        }

        /// What the subject names: documents of the store by digest or address, or else a file.
        private func documents() throws -> [ShownDocument] {
            let isAddress = subject.hasPrefix("http://") || subject.hasPrefix("https://")
            guard isAddress || EvidenceStore.isDigest(subject) else {
                return [ShownDocument(name: subject, path: try ShownDocument.file(subject, shared))]
            }
            let store = try place.open(creating: false, shared)
            let objects = Set(try store.captures(of: subject, shared).compactMap(\.record.body?.sha256)).sorted()
            return try shared.orFailure { () throws(EvidenceFault) in
                try objects.map { sha256 throws(EvidenceFault) in
                    ShownDocument(name: sha256, path: try store.object(sha256).path)
                }
            }
        }

        private func showOrigin() throws {
            let store = try place.open(creating: false, shared)
            let captures = try store.captures(of: subject, shared)
            let documents = Set(captures.compactMap(\.record.body?.sha256)).sorted()
            let custodies = try shared.orFailure { () throws(EvidenceFault) in
                try documents.map { document throws(EvidenceFault) in try store.custody(of: document) }
            }
            if shared.json {
                let shown = try captures.map { capture in
                    let proof = try shared.orFailure { () throws(EvidenceFault) in try store.proof(of: capture.index) }
                    return Node.record([
                        ("index", .number(String(capture.index))),
                        ("recordSha256", .text(ContentDigest.hex(of: capture.record.canonicalBytes))),
                        ("record", capture.record.node), ("proof", proof.node),
                    ])
                }
                // Whoever recomputes the record's hash needs every byte of it, so nothing is masked here.
                return try Console.write(
                    JSONText.pretty(
                        .record([
                            ("format", .text("saikes/provenance/1")), ("captures", .list(shown)),
                            ("custody", .list(custodies.flatMap(\.acts).map(\.node))),
                        ])))
            }
            for capture in captures {
                let lines = CaptureText(language: shared.language).lines(capture)
                try Console.write(lines.map { DisplayText.safe($0) + "\n" }.joined())
            }
            for (sha256, custody) in zip(documents, custodies) {
                for act in custody.acts { try Console.write(CustodyWords.line(act, shared.language) + "\n") }
                guard custody.redaction == nil else { continue }
                let object = try shared.orFailure { () throws(EvidenceFault) in try store.object(sha256) }
                let message = Message(EvidenceWords.objectAt, .string(sha256), .string(DisplayText.safe(object.path)))
                try Console.write(message.rendered(in: shared.language) + "\n")
            }
        }
    }
}

extension EvidenceStore {
    /// Whether a text is a digest, or the beginning of one.
    static func isDigest(_ text: String) -> Bool {
        (6...64).contains(text.utf8.count) && text.allSatisfy { $0.isHexDigit && $0.isASCII }
    }

    /// The captures of an address, or of the digest that begins so.
    func captures(of subject: String, _ shared: SharedOptions) throws -> [StoredCapture] {
        let query: CaptureQuery = Self.isDigest(subject) ? .object(prefix: subject.lowercased()) : .url(subject)
        let found = try shared.orFailure { () throws(EvidenceFault) in try captures(query) }
        guard !found.isEmpty else {
            let message = Message(EvidenceWords.nothingOf, .string(Fault.shown(subject, atMost: 4096)))
            throw CommandFailure(status: .badInput, lines: [message.rendered(in: shared.language)])
        }
        return try shared.orFailure { () throws(EvidenceFault) in
            try found.map { capture throws(EvidenceFault) in try self.capture(at: capture.index) }
        }
    }
}
