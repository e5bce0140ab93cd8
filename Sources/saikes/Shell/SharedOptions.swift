public import ArgumentParser
import BuiltInModules
public import CheckKit
import Compliance
import Evidence
import Interchange
import ModuleHost
import Notation
import Reporting

extension CheckKit.Language: ExpressibleByArgument {}

/// Options that every command has.
struct SharedOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.lang[HelpWords.language], valueName: "kk|ru|en"))
    var lang: CheckKit.Language?

    @ArgumentParser.Flag(help: ArgumentHelp(HelpWords.json[HelpWords.language]))
    var json = false

    @Option(
        name: .customLong("modules"),
        help: ArgumentHelp(HelpWords.modules[HelpWords.language], valueName: "dir"))
    var moduleFolders: [String] = []

    /// The language in which the command speaks.
    var language: CheckKit.Language { lang ?? HelpWords.language }

    @Option(
        name: .customLong("trust-library"),
        help: ArgumentHelp(HelpWords.trustLibrary[HelpWords.language], valueName: "name"))
    var trustedLibraries: [String] = []

    /// The modules of the folders that were named; what is wrong with them goes to the reader.
    func hostedModules(_ reader: inout FactsReader) -> [HostedModule] {
        ModuleShelf(moduleFolders, apartFrom: BuiltInModules.all, libraries: trustedLibraries, &reader).folders
            .map { HostedModule($0) }
    }

    /// Says which modules were stopped in the run and why, on standard error.
    func warnOfStopped(_ modules: [HostedModule]) {
        Console.complain(
            modules.compactMap { module in
                module.fault.map { fault in
                    let name = Message.Argument.string(module.source.manifest.name)
                    let folder = Message.Argument.string(module.source.path)
                    return Message(ShellWords.moduleStopped, name, .message(fault.message), folder)
                        .rendered(in: language)
                }
            }.map { "\(ShellWords.warning[language]): \($0)" })
    }

    /// Refuses standard input for two files at once, of which the second would be empty.
    func requireReadable(_ files: [String]) throws {
        guard files.count(where: { $0 == "-" }) <= 1 else { throw usage(ShellWords.onceStandardInput) }
    }

    /// A failure of usage in one sentence.
    func usage(_ text: Text, _ arguments: Message.Argument...) -> CommandFailure {
        usage(Message(text, arguments: arguments))
    }

    /// A failure of usage in one sentence.
    func usage(_ message: Message) -> CommandFailure {
        CommandFailure(status: .usage, lines: [message.rendered(in: language)])
    }

    /// The law that the program carries.
    func law() throws -> LawLibrary {
        do throws(Faults) {
            return try LawLoader.load()
        } catch {
            throw CommandFailure(status: .internalFault, lines: FaultText.lines(error.faults, in: language))
        }
    }

    /// A failure to read a file.
    func failure(_ fault: InputFault) -> CommandFailure {
        CommandFailure(
            status: fault.isBadInput ? .badInput : .inputOutput, lines: [fault.message.rendered(in: language)])
    }

    /// Ends the command where files were not read, with every fault at once.
    func require(_ reader: FactsReader) throws {
        guard !reader.isClean else { return }
        let inputLines = reader.inputFaults.map { $0.message.rendered(in: language) }
        let isAccess = reader.faults.isEmpty && reader.inputFaults.contains { !$0.isBadInput }
        let places = reader.inputFaults.map { fault in
            Fault(.notText, at: Place(file: fault.path, notation: .yaml), fault.message)
        }
        throw CommandFailure(
            status: isAccess ? .inputOutput : .badInput,
            lines: inputLines + FaultText.lines(reader.faults, in: language) + warnings(of: reader),
            node: json ? FaultText.node(places + reader.faults) : nil)
    }

    /// Says what is doubtful in the files, on standard error.
    func warn(_ reader: FactsReader) {
        Console.complain(warnings(of: reader))
    }

    private func warnings(of reader: FactsReader) -> [String] {
        FaultText.lines(reader.warnings, in: language).map { "\(ShellWords.warning[language]): \($0)" }
    }
}

/// Options that set a question.
struct QuestionOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.asOf[HelpWords.language], valueName: "yyyy-mm-dd"))
    var asOf: String?

    @Option(help: ArgumentHelp(HelpWords.evidence[HelpWords.language], valueName: "declared|documented|verified"))
    var evidence: String?

    @Option(help: ArgumentHelp(HelpWords.policy[HelpWords.language], valueName: "P-3=staff"))
    var policy: [String] = []

    @Option(help: ArgumentHelp(HelpWords.rulings[HelpWords.language], valueName: "file"))
    var rulings: String?

    @Option(help: ArgumentHelp(HelpWords.list[HelpWords.language], valueName: "file"))
    var list: String?

    @Option(help: ArgumentHelp(HelpWords.rnu[HelpWords.language], valueName: "file"))
    var rnu: String?

    @Option(help: ArgumentHelp(HelpWords.parameters[HelpWords.language], valueName: "file"))
    var parameters: String?

    /// The files that the options name.
    var files: [String] { [rulings, list, rnu, parameters].compactMap(\.self) }

    /// The settings of a question, and the law with the user's own figures.
    func settings(
        _ mode: Mode, _ law: inout LawLibrary, _ reader: inout FactsReader, _ shared: SharedOptions
    ) throws -> Settings {
        let chosen = try policy.map { text throws(CommandFailure) -> (policy: String, reading: String) in
            let parts = text.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { throw shared.usage(ShellWords.policyShape, .string(Fault.shown(text))) }
            return (String(parts[0]), String(parts[1]))
        }
        let policies: PolicySet
        do throws(UnknownReading) {
            policies = try law.policies(choosing: chosen)
        } catch {
            throw shared.usage(error.message)
        }
        var settings = Settings(mode: mode, today: Clock.today, policies: policies)
        if let evidence {
            guard let level = EvidenceLevel(rawValue: evidence) else {
                throw shared.usage(ShellWords.evidenceShape, .string(Fault.shown(evidence)))
            }
            settings.evidenceLevel = level
        }
        settings.asOf = try shared.day(asOf)
        if let rulings { settings.rulings = reader.value(rulings, FileFormat.rulings) ?? [] }
        if let list { settings.providerList = reader.value(list, FileFormat.list) }
        if let rnu { settings.unscrupulousParticipants = reader.value(rnu, FileFormat.rnu) }
        if let parameters { law.parameters += reader.value(parameters, FileFormat.parameters) ?? [] }
        return settings
    }
}

extension SharedOptions {
    /// Reads a date given on the command line.
    func day(_ text: String?) throws -> CivilDate? {
        guard let text else { return nil }
        guard let day = CivilDate(iso: text) else { throw usage(ShellWords.dateShape, .string(Fault.shown(text))) }
        return day
    }
}

/// The clock, whose only use is the day of a question that names none.
enum Clock {
    /// Today in Kazakhstan, UTC+5.
    static var today: CivilDate { Timestamp.now.civilDay }
}
