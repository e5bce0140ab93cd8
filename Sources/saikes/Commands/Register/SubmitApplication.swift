import ArgumentParser
import CheckKit
import Compliance
import Interchange
import Notation
import Register

extension RegisterCommand {
    /// `register apply`: a provider applies.
    struct SubmitApplication: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "apply", abstract: RegisterWords.apply[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.dossier[HelpWords.language], valueName: "dossier"))
        var dossier: String
        @Option(help: ArgumentHelp(RegisterWords.windowID[HelpWords.language], valueName: "id"))
        var window: String
        @OptionGroup var by: ActorOptions

        func run() throws {
            let credential = try by.credential()
            let node = try by.dossier(dossier)
            let register = try by.place.open()
            try by.sayCode(try by.perform(Apply(window: window, dossier: node), register, credential), register)
        }
    }

    /// `register answer`: a provider answers a clarification.
    struct AnswerProvider: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: RegisterWords.answer[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "id"))
        var item: String
        @Argument(help: ArgumentHelp(RegisterWords.dossier[HelpWords.language], valueName: "dossier"))
        var dossier: String
        @OptionGroup var by: ActorOptions

        func run() throws {
            let credential = try by.credential()
            let node = try by.dossier(dossier)
            let register = try by.place.open()
            let receipt = try by.perform(AnswerClarification(item, dossier: node), register, credential)
            try by.sayCode(receipt, register)
        }
    }

    /// `register receipt`: what was sent under a code.
    struct ShowReceipt: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "receipt", abstract: RegisterWords.receipt[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.code[HelpWords.language], valueName: "code"))
        var code: String
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            let sent = try place.shared.orRefusal { () throws(RegisterFault) in try register.shared(code) }
            if place.shared.json {
                return try Console.write(
                    JSONText.pretty(
                        .record([
                            ("format", .text("saikes/sharedSnapshot/1")), ("application", .text(sent.application)),
                            ("sha256", .text(sent.sha256)), ("latest", .bool(sent.isLatest)),
                            ("dossier", sent.dossier),
                        ])))
            }
            let message = Message(
                sent.isLatest ? RegisterWords.isLatest : RegisterWords.isNotLatest, .string(sent.application),
                .string(sent.sha256))
            try Console.write(message.rendered(in: place.shared.language) + "\n")
        }
    }
}

extension ActorOptions {
    /// The tree of a sound dossier, in the form in which the register keeps it.
    fileprivate func dossier(_ path: String) throws -> Node {
        var reader = FactsReader(fields: try shared.law().fields)
        let read = reader.tree(path).flatMap { tree, notation in reader.dossier(tree, file: path, notation) }
        try shared.require(reader)
        shared.warn(reader)
        guard let read else { throw CommandFailure(status: .badInput) }
        return FileFormat.dossier.node(of: read.dossier)
    }

    /// Says what was accepted, and the code by which it can be shown to others.
    fileprivate func sayCode(_ receipt: Receipt, _ register: Register) throws {
        let code = try shared.orRefusal { () throws(RegisterFault) in try register.code(of: receipt) }
        try say(receipt, [("code", code, Message(RegisterWords.shareCode, .string(code)))])
    }
}
