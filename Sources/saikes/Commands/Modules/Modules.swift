import ArgumentParser
import BuiltInModules
import CheckKit
import Compliance
import Interchange
import ModuleHost
import Notation

/// `modules`: the check modules, what they require, and their examples; and modules that others write.
struct Modules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: HelpWords.modulesCommand[HelpWords.language],
        subcommands: [ListModules.self, ShowModule.self, TestModules.self, NewModule.self, TrustModule.self])

    /// A module and, where it is somebody else's, what carries it.
    struct Entry {
        var module: CheckModule
        var host: HostedModule?
    }

    /// The program's own modules, then those of the folders that were named.
    static func all(_ shared: SharedOptions) throws -> [Entry] {
        var reader = FactsReader(fields: try shared.law().fields)
        let hosted = shared.hostedModules(&reader)
        try shared.require(reader)
        return BuiltInModules.all.map { Entry(module: $0, host: nil) }
            + hosted.map { Entry(module: $0.checkModule(), host: $0) }
    }

    /// The module of a name.
    static func module(_ name: String, _ shared: SharedOptions) throws -> Entry {
        let all = try all(shared)
        guard let entry = all.first(where: { $0.module.name.lowercased() == name.lowercased() }) else {
            let names = all.map { Message.Argument.string($0.module.name) }
            throw shared.usage(ShellWords.noModule, .string(Fault.shown(name)), .list(names))
        }
        return entry
    }
}
