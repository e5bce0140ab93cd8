import ArgumentParser
import CheckKit
import Evidence
import Glibc
import Interchange
import Notation
import Reporting

extension Evidence {
    /// `evidence add`: keeps files that a person has.
    struct AddEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: EvidenceWords.add[HelpWords.language])
        @Argument(help: ArgumentHelp(EvidenceWords.files[HelpWords.language]))
        var files: [String]
        @Option(help: ArgumentHelp(EvidenceWords.url[HelpWords.language], valueName: "url"))
        var url: String?
        @OptionGroup var place: StoreOptions
        @OptionGroup var shared: SharedOptions

        /// How many files are kept with one turn of the disk.
        private static let group = 32

        func run() throws {
            guard url == nil || files.count == 1 else { throw shared.usage(EvidenceWords.urlNeedsOneFile) }
            if let url {
                let isPlain = url.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
                guard isPlain, url.hasPrefix("http://") || url.hasPrefix("https://") else {
                    throw shared.usage(EvidenceWords.urlShape, .string(Fault.shown(url, atMost: 4096)))
                }
            }
            let store = try place.open(creating: true, shared)
            var failures: [CommandFailure] = []
            for start in stride(from: 0, to: files.count, by: Self.group) {
                failures += try add(files[start..<min(files.count, start + Self.group)], to: store)
            }
            guard let worst = failures.first else { return }
            throw CommandFailure(status: worst.status, lines: failures.flatMap(\.lines))
        }

        /// Keeps some files and says what is kept once it is on disk; one that cannot be read stops no other.
        private func add(_ files: ArraySlice<String>, to store: EvidenceStore) throws -> [CommandFailure] {
            var (captures, failures) = ([Capture](), [CommandFailure]())
            for file in files {
                do throws(CommandFailure) { captures.append(try capture(file, store)) } catch { failures.append(error) }
            }
            let results = try shared.orFailure { () throws(EvidenceFault) in try store.commit(captures) }
            for (capture, result) in zip(captures, results) {
                switch result {
                case .stored(let index): try say(capture.record, index)
                case .refused(let fault): failures.append(shared.failure(fault))
                }
            }
            return failures
        }

        private func capture(_ file: String, _ store: EvidenceStore) throws(CommandFailure) -> Capture {
            do throws(InputFault) {
                close(try InputFile.open(file))
            } catch {
                throw shared.failure(error)
            }
            let now = Timestamp.now
            var record = CaptureRecord(
                origin: .added, askedURL: url ?? FileAddress.url(file), startedAt: now, finishedAt: now, verdict: .kept,
                actor: Account.name)
            record.versions = [CaptureRecord.Pair("saikes", Program.version)]
            return try shared.orFailure { () throws(EvidenceFault) in try store.capture(ofFile: file, record) }
        }

        private func say(_ record: CaptureRecord, _ index: Int) throws {
            guard let body = record.body else { return }
            if shared.json {
                try Console.write(
                    JSONText.compact(
                        .record([
                            ("index", .number(String(index))), ("sha256", .text(body.sha256)),
                            ("length", .number(String(body.length))),
                            ("url", .text(ShownAddress.text(record.askedURL))),
                        ])) + "\n")
            } else {
                let url = DisplayText.safe(ShownAddress.text(record.askedURL))
                try Console.write("\(body.sha256)  \(url)\n")
            }
        }
    }
}

/// The path of a file as an address.
enum FileAddress {
    /// The address of a path, absolute and with links resolved, each byte outside RFC 3986's unreserved ones escaped.
    static func url(_ path: String) -> String {
        let resolved = realpath(path, nil)
        defer { free(resolved) }
        let bytes = resolved.map { String(cString: $0) } ?? path
        return "file://" + bytes.utf8.map(escaped).joined()
    }

    private static func escaped(_ byte: UInt8) -> String {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return String(UnicodeScalar(byte))
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
            return String(UnicodeScalar(byte))
        default: return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }
}
