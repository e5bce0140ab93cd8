import ArgumentParser
import CheckKit
import Compliance
import Evidence
import Interchange
import Notation
import Register

/// Where the register is.
struct RegisterOptions: ParsableArguments {
    @Option(help: ArgumentHelp(RegisterWords.register[HelpWords.language], valueName: "dir"))
    var register: String?
    @OptionGroup var shared: SharedOptions

    /// The folder: `--register`, else `SAIKES_REGISTER`, else `saikes/register` in the user's folder for data (XDG).
    var folder: String { register ?? UserSettings.folder("register", orNamedBy: "SAIKES_REGISTER") }

    /// Opens the register.
    func open() throws -> Register {
        let calendar = try shared.law().calendar
        return try shared.orRefusal { () throws(RegisterFault) in try Register(folder, calendar: calendar) }
    }

    /// Opens the register for questions, none of which counts working days.
    func openToAsk() throws -> Register {
        try shared.orRefusal { () throws(RegisterFault) in try Register(folder, calendar: WorkCalendar([])) }
    }
}

/// Who acts, and what proves it.
struct ActorOptions: ParsableArguments {
    @Option(help: ArgumentHelp(RegisterWords.actor[HelpWords.language], valueName: "name"))
    var actor: String?
    @Option(help: ArgumentHelp(RegisterWords.key[HelpWords.language], valueName: "file"))
    var key: String?
    @OptionGroup var place: RegisterOptions

    var shared: SharedOptions { place.shared }

    /// The personal key of who acts; nobody acts without one.
    func credential() throws -> Credential {
        guard let actor = actor ?? UserSettings.variable("SAIKES_ACTOR"),
            let path = key ?? UserSettings.variable("SAIKES_KEY")
        else { throw shared.usage(RegisterWords.unsigned) }
        let text = String(decoding: try shared.bytes(path, limit: 65_536), as: UTF8.self)
        return try shared.orRefusal { () throws(RegisterFault) in try Credential(text, of: actor, path: path) }
    }
}

extension SharedOptions {
    /// The bytes of a file.
    func bytes(_ path: String, limit: Int = Limits.standard.maximumBytes) throws -> [UInt8] {
        do throws(InputFault) {
            return try InputFile.bytes(path, limit: limit)
        } catch {
            throw failure(error)
        }
    }

    /// Asks the register; a fault ends the command.
    func orRefusal<Value>(_ body: () throws(RegisterFault) -> Value) throws(CommandFailure) -> Value {
        do throws(RegisterFault) { return try body() } catch { throw failure(error) }
    }

    /// A fault of the register as the end of a command.
    func failure(_ fault: RegisterFault) -> CommandFailure {
        CommandFailure(
            status: fault.exitStatus, lines: [fault.message.rendered(in: language)], node: json ? fault.node : nil)
    }
}

extension RegisterFault {
    /// The exit code with which a command ends that met the fault.
    var exitStatus: ExitStatus {
        switch self {
        case .refused, .badKeyFile, .badRow, .badExport: .badInput
        case .badName: .usage
        case .broken, .damaged: .partial
        case .busy: .unavailable
        default: .inputOutput
        }
    }

    /// The fault for programs.
    var node: Node {
        var members: [(String, Node)] = [("format", .text("saikes/refusal/1"))]
        if case .refused(let refusal) = self { members.append(("code", .text(refusal.code))) }
        let words = Language.allCases.map { ($0.rawValue, Node.text(message.rendered(in: $0))) }
        return .record(members + [("message", .record(words))])
    }
}

/// A command by which an actor does something to the register.
protocol ActCommand: ParsableCommand {
    var by: ActorOptions { get }

    /// What is done.
    func act() throws -> any RegisterAct
}

extension ActCommand {
    func run() throws {
        let credential = try by.credential()
        let register = try by.place.open()
        let act = try act()
        try by.say(try by.perform(act, register, credential))
    }
}

extension ActorOptions {
    /// Does an act; a refusal ends the command.
    func perform(_ act: any RegisterAct, _ register: Register, _ credential: Credential) throws -> Receipt {
        try shared.orRefusal { () throws(RegisterFault) in try register.perform(act, by: credential) }
    }

    /// Says what was accepted.
    func say(_ receipt: Receipt, _ more: [(key: String, text: String, line: Message)] = []) throws {
        if shared.json {
            let members: [(String, Node)] =
                [
                    ("format", .text("saikes/receipt/1")), ("id", .text(receipt.id)),
                    ("record", .number(String(receipt.number))), ("hash", .text(receipt.hash)),
                    ("recordedAt", .text(receipt.recordedAt.description)),
                    ("subjects", .list(receipt.subjects.prefix(100).map { .text($0) })),
                ] + more.map { ($0.key, .text($0.text)) }
            return try Console.write(JSONText.pretty(.record(members)))
        }
        let line = Message(
            RegisterWords.accepted, .string(receipt.id), .int(receipt.number),
            .string(receipt.recordedAt.description))
        try Console.write(([line] + more.map(\.line)).map { $0.rendered(in: shared.language) + "\n" }.joined())
    }
}
