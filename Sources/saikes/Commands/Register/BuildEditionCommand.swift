import ArgumentParser
import CheckKit
import Notation
import Register
import Reporting

extension RegisterCommand {
    /// `register edition build`: the next edition, sealed.
    struct BuildEditionCommand: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "build", abstract: RegisterWords.buildEdition[HelpWords.language])
        @Option(help: ArgumentHelp(RegisterWords.number[HelpWords.language], valueName: "n"))
        var number: Int?
        @Option(help: ArgumentHelp(RegisterWords.on[HelpWords.language], valueName: "yyyy-mm-dd"))
        var on: String?
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            BuildEdition(number, on: try by.shared.day(on))
        }
    }
}

extension RegisterCommand {
    /// `register edition list`: all editions.
    struct ListEditions: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: RegisterWords.listEditions[HelpWords.language])
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            let editions = try place.shared.orRefusal { () throws(RegisterFault) in try register.editions() }
            if place.shared.json {
                let nodes = editions.map { edition in
                    Node.record([
                        ("number", .number(String(edition.number))), ("asOf", .text(edition.day.description)),
                        ("count", .number(String(edition.count))), ("sha256", .text(edition.sha256)),
                        ("published", .bool(edition.isPublished)),
                    ])
                }
                return try Console.write(
                    JSONText.pretty(.record([("format", .text("saikes/editions/1")), ("editions", .list(nodes))])))
            }
            let lines = editions.map { edition in
                Message(
                    RegisterWords.editionLine, .int(edition.number), .date(edition.day), .int(edition.count),
                    .text(edition.isPublished ? RegisterWords.published : RegisterWords.notPublished),
                    .string(edition.sha256)
                ).rendered(in: place.shared.language) + "\n"
            }
            try Console.write(lines.joined())
        }
    }

    /// `register publish`: an edition becomes public, with its files.
    struct Publish: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "publish", abstract: RegisterWords.publish[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.number[HelpWords.language], valueName: "n"))
        var number: Int
        @Option(
            name: .shortAndLong, help: ArgumentHelp(RegisterWords.outputFolder[HelpWords.language], valueName: "dir"))
        var output: String
        @ArgumentParser.Flag(help: ArgumentHelp(RegisterWords.filesOnly[HelpWords.language]))
        var filesOnly = false
        @OptionGroup var by: ActorOptions

        func run() throws {
            let credential = filesOnly ? nil : try by.credential()
            let register = try by.place.open()
            // The folder first: an edition that is published and could not be written would look half done.
            try OutputFolder.require(output, by.shared)
            let receipt = try credential.map { try by.perform(PublishEdition(number), register, $0) }
            let files = try by.shared.orRefusal { () throws(RegisterFault) in
                try register.files(ofEdition: number)
            }
            for file in files {
                try OutputFile.write(String(decoding: file.bytes, as: UTF8.self), to: "\(output)/\(file.name)")
            }
            let written = Message(RegisterWords.written, .string(DisplayText.safe(output)), .int(files.count))
            if let receipt { return try by.say(receipt, [("folder", output, written)]) }
            guard !by.shared.json else {
                return try Console.write(
                    JSONText.pretty(
                        .record([
                            ("format", .text("saikes/edition/1")), ("number", .number(String(number))),
                            ("files", .list(files.map { .text($0.name) })),
                        ])))
            }
            try Console.write(written.rendered(in: by.shared.language) + "\n")
        }
    }

    /// `register diff`: what changed between two editions.
    struct DiffEditions: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff", abstract: RegisterWords.diff[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.earlier[HelpWords.language], valueName: "n"))
        var earlier: Int
        @Argument(help: ArgumentHelp(RegisterWords.later[HelpWords.language], valueName: "n"))
        var later: Int
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            let changes = try place.shared.orRefusal { () throws(RegisterFault) in
                try register.changes(from: earlier, to: later)
            }
            if place.shared.json {
                let nodes = changes.map { change in
                    Node.record(
                        zip(EntryChange.publicKeys, change.publicValues).map { ($0, $1.isEmpty ? .null : .text($1)) })
                }
                return try Console.write(
                    JSONText.pretty(.record([("format", .text("saikes/editionDiff/1")), ("changes", .list(nodes))])))
            }
            let language = place.shared.language
            var lines = changes.map { change in
                func status(_ status: EntryStatus?) -> Message.Argument {
                    status.map { .text($0.title) } ?? .string("–")
                }
                return Message(
                    RegisterWords.changeLine, .string(change.id), .string(change.name), status(change.before),
                    status(change.after), .string(change.from),
                    .string([change.reason, change.paper].filter { !$0.isEmpty }.joined(separator: "; "))
                ).rendered(in: language)
            }
            if lines.isEmpty { lines = [RegisterWords.noChange[language]] }
            try Console.write(lines.map { DisplayText.safe($0) + "\n" }.joined())
        }
    }
}
