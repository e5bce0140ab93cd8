import ArgumentParser
import CheckKit
import Compliance
import Notation
import Register
import Reporting

extension RegisterCommand {
    /// `register init`: a new register.
    struct Initialise: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init", abstract: RegisterWords.initialise[HelpWords.language])
        @Option(help: ArgumentHelp(RegisterWords.registerName[HelpWords.language]))
        var name: String
        @Option(help: ArgumentHelp(RegisterWords.fullName[HelpWords.language]))
        var fullName: String
        @Option(help: ArgumentHelp(RegisterWords.quorum[HelpWords.language], valueName: "n"))
        var quorum: Int
        @Option(help: ArgumentHelp(RegisterWords.appealDays[HelpWords.language], valueName: "n"))
        var appealDays: Int
        @OptionGroup var by: ActorOptions

        func run() throws {
            let credential = try by.credential()
            let calendar = try by.shared.law().calendar
            let settings = RegisterSettings(name: StatedName(name), quorum: quorum, appealDays: appealDays)
            let register = try by.shared.orRefusal { () throws(RegisterFault) in
                try Register.create(
                    by.place.folder, settings: settings, administrator: credential, fullName: fullName,
                    calendar: calendar)
            }
            let note = try by.shared.orRefusal { () throws(RegisterFault) in try register.checkpoint() }
            if by.shared.json {
                return try Console.write(
                    JSONText.pretty(
                        .record([("format", .text("saikes/registerCreated/1")), ("checkpoint", .text(note))])))
            }
            try Console.write(note)
        }
    }

    /// `register actor new`: a personal key file.
    struct NewKey: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: RegisterWords.newKey[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.actorName[HelpWords.language], valueName: "name"))
        var name: String
        @Option(name: .shortAndLong, help: ArgumentHelp(RegisterWords.keyFile[HelpWords.language], valueName: "file"))
        var output: String
        @OptionGroup var shared: SharedOptions

        func run() throws {
            let credential = try shared.orRefusal { () throws(RegisterFault) in try Credential(newFor: name) }
            try shared.orRefusal { () throws(RegisterFault) in try credential.writeFile(output) }
            if shared.json {
                return try Console.write(
                    JSONText.pretty(
                        .record([
                            ("format", .text("saikes/actorKey/1")), ("publicKey", .text(credential.publicKey)),
                        ])))
            }
            let line = Message(RegisterWords.publicKeyIs, .string(credential.publicKey))
            try Console.write(line.rendered(in: shared.language) + "\n")
        }
    }
}

extension RegisterCommand {
    /// `register actor add`: somebody may act.
    struct AddActor: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: RegisterWords.addActor[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.publicKey[HelpWords.language], valueName: "public-key"))
        var publicKey: String
        @Option(help: ArgumentHelp(RegisterWords.role[HelpWords.language], valueName: "role"))
        var role: Role
        @Option(help: ArgumentHelp(RegisterWords.fullName[HelpWords.language]))
        var fullName: String
        @Option(help: ArgumentHelp(RegisterWords.providerBIN[HelpWords.language], valueName: "bin"))
        var provider: String?
        @Option(help: ArgumentHelp(RegisterWords.iinFile[HelpWords.language], valueName: "file"))
        var iinFile: String?
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct {
            let number = try personNumber()
            // A sole proprietor is the provider itself and has no BIN.
            let proprietor = role == .provider ? number.map { Identifier(scheme: .iin, id: $0) } : nil
            return RegisterActor(
                publicKey: publicKey, role: role, fullName: fullName,
                provider: provider.map { Identifier(scheme: .bin, id: $0) } ?? proprietor, personNumber: number)
        }

        /// The number is read from a file, since a command line is seen by others and kept by the shell.
        private func personNumber() throws -> String? {
            guard let iinFile else { return nil }
            let text = String(decoding: try by.shared.bytes(iinFile, limit: 1024), as: UTF8.self)
            let number = text.split(whereSeparator: \.isWhitespace).joined()
            guard Identifier(scheme: .iin, id: number).soundness == .sound else {
                let message = Message(RegisterWords.badIIN, .string(Fault.shown(iinFile, atMost: 4096)))
                throw CommandFailure(status: .badInput, lines: [message.rendered(in: by.shared.language)])
            }
            return number
        }
    }

    /// `register actor retire`: somebody may act no more.
    struct RetireActorCommand: ActCommand {
        static let configuration = CommandConfiguration(
            commandName: "retire", abstract: RegisterWords.retire[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.actorName[HelpWords.language], valueName: "name"))
        var name: String
        @Option(help: ArgumentHelp(RegisterWords.why[HelpWords.language]))
        var reason: String
        @OptionGroup var by: ActorOptions

        func act() throws -> any RegisterAct { RetireActor(name, reason: reason) }
    }

    /// `register actor list`: who may act.
    struct ListActors: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: RegisterWords.listActors[HelpWords.language])
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            let actors = try place.shared.orRefusal { () throws(RegisterFault) in try register.actors() }
            if place.shared.json {
                let nodes = actors.map { actor in
                    Node.record([
                        ("name", .text(actor.name)), ("role", .text(actor.role.rawValue)),
                        ("fullName", .text(actor.fullName)), ("retired", .bool(actor.isRetired)),
                    ])
                }
                return try Console.write(
                    JSONText.pretty(.record([("format", .text("saikes/actors/1")), ("actors", .list(nodes))])))
            }
            let lines = actors.filter { !$0.isRetired }.map { actor in
                "\(actor.name)  \(actor.role.title[place.shared.language])  \(DisplayText.safe(actor.fullName))\n"
            }
            try Console.write(lines.joined())
        }
    }
}
