import ArgumentParser
import CheckKit
import Notation
import Register

extension RegisterCommand {
    /// `register verify`: whether every record is what it was.
    struct VerifyRegister: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify", abstract: RegisterWords.verify[HelpWords.language])
        @Option(help: ArgumentHelp(RegisterWords.checkpoint[HelpWords.language], valueName: "file"))
        var checkpoint: String?
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            let note = try checkpoint.map { String(decoding: try place.shared.bytes($0, limit: 65_536), as: UTF8.self) }
            let found = try place.shared.orRefusal { () throws(RegisterFault) in try register.verify(against: note) }
            try found.write(place.shared)
            if checkpoint == nil, found.problem == nil, !place.shared.json {
                Console.complain([RegisterWords.noCheckpoint[place.shared.language]])
            }
            if found.problem != nil { throw ExitCode(ExitStatus.partial.rawValue) }
        }
    }

    /// `register checkpoint`: the signed head, to be kept elsewhere.
    struct ExportCheckpoint: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "checkpoint", abstract: RegisterWords.exportCheckpoint[HelpWords.language])
        @Option(
            name: .shortAndLong, help: ArgumentHelp(RegisterWords.outputFile[HelpWords.language], valueName: "file"))
        var output: String?
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            let note = try place.shared.orRefusal { () throws(RegisterFault) in try register.checkpoint() }
            let text =
                place.shared.json
                ? JSONText.pretty(.record([("format", .text("saikes/checkpoint/1")), ("note", .text(note))])) : note
            try OutputFile.write(text, to: output ?? "-")
        }
    }
}

extension RegisterVerification {
    /// Says what was found.
    func write(_ shared: SharedOptions) throws {
        if shared.json {
            let problem = problem.map { problem in
                Node.record([
                    ("kind", .text(problem.code)),
                    ("record", problem.number.map { .number(String($0)) } ?? .null),
                    ("message", .text(problem.message.rendered(in: .en))),
                ])
            }
            return try Console.write(
                JSONText.pretty(
                    .record([
                        ("format", .text("saikes/registerVerification/1")), ("records", .number(String(count))),
                        ("signatures", .number(String(signatures))), ("snapshots", .number(String(snapshots))),
                        ("hash", .text(hash)), ("problem", problem ?? .null),
                    ])))
        }
        let message =
            problem?.message
            ?? Message(RegisterWords.verified, .int(count), .int(signatures), .int(snapshots), .string(hash))
        try Console.write(message.rendered(in: shared.language) + "\n")
    }
}
