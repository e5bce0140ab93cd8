import ArgumentParser
import CheckKit
import Compliance
import Notation
import Register
import Reporting

extension RegisterCommand {
    /// `register backup`: a checked copy, taken while others write.
    struct BackUp: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "backup", abstract: RegisterWords.backup[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.backupFolder[HelpWords.language], valueName: "dir"))
        var copy: String
        @ArgumentParser.Flag(help: ArgumentHelp(RegisterWords.withKeys[HelpWords.language]))
        var withKeys = false
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            try place.shared.orRefusal { () throws(RegisterFault) in
                try register.backUp(to: copy, withKeys: withKeys)
            }
            if place.shared.json {
                return try Console.write(
                    JSONText.pretty(.record([("format", .text("saikes/backup/1")), ("folder", .text(copy))])))
            }
            let line = Message(RegisterWords.backedUp, .string(DisplayText.safe(copy)))
            try Console.write(line.rendered(in: place.shared.language) + "\n")
        }
    }

    /// `register restore`: a register from a backup, checked before it is used.
    struct Restore: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore", abstract: RegisterWords.restore[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.backupSource[HelpWords.language], valueName: "dir"))
        var backup: String
        @Option(help: ArgumentHelp(RegisterWords.keysOf[HelpWords.language], valueName: "dir"))
        var keys: String?
        @Option(help: ArgumentHelp(RegisterWords.checkpoint[HelpWords.language], valueName: "file"))
        var checkpoint: String?
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let calendar = try place.shared.law().calendar
            let note = try checkpoint.map { String(decoding: try place.shared.bytes($0, limit: 65_536), as: UTF8.self) }
            let found = try place.shared.orRefusal { () throws(RegisterFault) in
                try Register.restore(backup, to: place.folder, keysOf: keys, checkpoint: note, calendar: calendar)
            }
            try found.write(place.shared)
            if checkpoint == nil, !place.shared.json {
                Console.complain([RegisterWords.noCheckpoint[place.shared.language]])
            }
        }
    }

    /// `register export`: everything, as lines of JSON.
    struct ExportRegister: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: RegisterWords.exportCommand[HelpWords.language])
        @Option(
            name: .shortAndLong, help: ArgumentHelp(RegisterWords.exportFile[HelpWords.language], valueName: "file"))
        var output: String
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            try place.shared.orRefusal { () throws(RegisterFault) in try register.export(to: output) }
            let found = try place.shared.orRefusal { () throws(RegisterFault) in try register.verify() }
            try found.write(place.shared)
        }
    }

    /// `register import`: a register from an export, every record checked.
    struct ImportRegister: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: RegisterWords.importCommand[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.exportFile[HelpWords.language], valueName: "file"))
        var file: String
        @Option(help: ArgumentHelp(RegisterWords.keysOf[HelpWords.language], valueName: "dir"))
        var keys: String?
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let calendar = try place.shared.law().calendar
            let found = try place.shared.orRefusal { () throws(RegisterFault) in
                try Register.imported(from: file, to: place.folder, keysOf: keys, calendar: calendar).verify()
            }
            try found.write(place.shared)
        }
    }
}
