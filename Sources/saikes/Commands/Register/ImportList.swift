import ArgumentParser
import CheckKit
import Notation
import Register
import Reporting

extension RegisterCommand {
    /// `register import-list`: an existing list by its columns; it only shows what it read unless told to bring it in.
    struct ImportList: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import-list", abstract: RegisterWords.importList[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.listFile[HelpWords.language], valueName: "file"))
        var file: String
        @Option(help: ArgumentHelp(RegisterWords.map[HelpWords.language], valueName: "meaning=column"))
        var map: [String] = []
        @Option(help: ArgumentHelp(RegisterWords.wordIs[HelpWords.language], valueName: "word=meaning"))
        var word: [String] = []
        @ArgumentParser.Flag(help: ArgumentHelp(RegisterWords.stage[HelpWords.language]))
        var stage = false
        @Option(help: ArgumentHelp(RegisterWords.source[HelpWords.language]))
        var source: String?
        @Option(help: ArgumentHelp(RegisterWords.basis[HelpWords.language]))
        var basis: String?
        @Option(help: ArgumentHelp(RegisterWords.paper[HelpWords.language]))
        var paper: String?
        @OptionGroup var by: ActorOptions

        func run() throws {
            let columns = try columns()
            let (rows, faults) = columns.rows(in: try text())
            guard faults.isEmpty else {
                throw CommandFailure(
                    status: .badInput,
                    lines: faults.prefix(100).map { $0.message.rendered(in: by.shared.language) },
                    node: by.shared.json
                        ? .record([
                            ("format", .text("saikes/listFaults/1")), ("faults", .list(faults.map(\.node))),
                        ]) : nil)
            }
            guard stage else { return try show(rows) }
            let credential = try by.credential()
            let act = StageList(rows, source: source ?? "", basis: basis ?? "", paper: paper ?? "")
            try by.say(try by.perform(act, try by.place.open(), credential))
        }

        /// The text of the file, which must be UTF-8: a wrong letter in a name would be published.
        private func text() throws -> String {
            guard let text = String(validating: try by.shared.bytes(file), as: UTF8.self) else {
                let message = Message(RegisterWords.notUTF8, .string(Fault.shown(file, atMost: 4096)))
                throw CommandFailure(status: .badInput, lines: [message.rendered(in: by.shared.language)])
            }
            return text
        }

        private func columns() throws -> ListColumns {
            var headings: [ListColumns.Meaning: String] = [:]
            for text in map {
                let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
                guard parts.count == 2, let meaning = ListColumns.Meaning(rawValue: parts[0]) else {
                    let meanings = ListColumns.Meaning.allCases.map { Message.Argument.string($0.rawValue) }
                    throw by.shared.usage(RegisterWords.mapShape, .string(Fault.shown(text)), .list(meanings))
                }
                headings[meaning] = parts[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            let isNamed = headings[.nameRu] != nil || headings[.nameKk] != nil || headings[.nameEn] != nil
            guard headings[.bin] != nil, headings[.from] != nil, isNamed else {
                throw by.shared.usage(RegisterWords.mapMissing)
            }
            var words: [String: String] = [:]
            for text in word {
                let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
                guard parts.count == 2, ListColumns.statuses.contains(parts[1]) else {
                    let meanings = ListColumns.statuses.map { Message.Argument.string($0) }
                    throw by.shared.usage(RegisterWords.wordShape, .string(Fault.shown(text)), .list(meanings))
                }
                words[parts[0]] = parts[1]
            }
            return ListColumns(headings, words: words)
        }

        private func show(_ rows: [ListRow]) throws {
            if by.shared.json {
                let nodes = rows.map { row in
                    Node.record([
                        ("line", .number(String(row.line))), ("bin", .text(row.bin)),
                        ("name", .text(row.name[.ru])), ("status", .text(row.status)),
                        ("from", .text(row.from.description)),
                        ("until", row.until.map { .text($0.description) } ?? .null),
                    ])
                }
                return try Console.write(
                    JSONText.pretty(.record([("format", .text("saikes/listRows/1")), ("rows", .list(nodes))])))
            }
            let language = by.shared.language
            var lines = rows.prefix(20).map { row in
                "\(row.line)  \(row.bin)  \(row.name[language])  \(row.status)  \(row.from.written(in: language))"
            }
            let count = Set(rows.map(\.bin)).count
            lines.append(Message(RegisterWords.wouldImport, .int(rows.count), .int(count)).rendered(in: language))
            try Console.write(lines.map { DisplayText.safe($0) + "\n" }.joined())
        }
    }
}
