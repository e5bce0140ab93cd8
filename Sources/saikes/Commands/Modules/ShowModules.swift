import ArgumentParser
import CheckKit
import Confinement
import ModuleHost
import Notation
import Reporting

extension Modules {
    struct ListModules: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: HelpWords.listModules[HelpWords.language])
        @OptionGroup var shared: SharedOptions

        func run() throws {
            let entries = try Modules.all(shared)
            let modules = entries.map(\.module)
            let writer = ModuleText(language: shared.language, width: Console.width)
            try Console.write(
                shared.json
                    ? JSONText.pretty(ModuleText.listNode(modules))
                    : writer.listLines(modules).map { $0 + "\n" }.joined())
            shared.warnOfStopped(entries.compactMap(\.host))
        }
    }

    struct ShowModule: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: HelpWords.showModule[HelpWords.language])
        @Argument(help: ArgumentHelp(HelpWords.moduleName[HelpWords.language]))
        var name: String
        @OptionGroup var shared: SharedOptions

        func run() throws {
            let entry = try Modules.module(name, shared)
            let origin = entry.host.map(ModuleOrigin.init)
            let writer = ModuleText(language: shared.language, width: Console.width)
            try Console.write(
                shared.json
                    ? JSONText.pretty(ModuleText.node(showing: entry.module, from: origin))
                    : writer.lines(showing: entry.module, from: origin).map { $0 + "\n" }.joined())
        }
    }
}

extension ModuleOrigin {
    /// What is known of a module that was asked to describe itself.
    init(_ host: HostedModule) {
        let (source, limits) = (host.source, host.source.limits)
        let isLibrary = source.manifest.carrier == .library
        self.init(
            folder: source.path, version: source.manifest.version, program: source.manifest.program,
            sha256: source.manifest.sha256, protocolVersion: source.manifest.protocolVersion,
            carrier: (source.manifest.carrier ?? .process).title,
            isolation: host.isolation.map { granted in
                Isolation.all.map { ($0.title, granted.contains($0)) }
            } ?? Isolation.all.map { ($0.title, false) },
            limits: isLibrary
                ? []
                : [
                    (OriginWords.start, limits.startSeconds), (OriginWords.call, limits.callSeconds),
                    (OriginWords.total, limits.totalSeconds), (OriginWords.cpu, limits.cpuSeconds),
                    (OriginWords.memory, limits.memoryMiB), (OriginWords.reply, limits.replyKiB),
                    (OriginWords.openFiles, limits.openFiles),
                ],
            fault: host.fault?.message)
    }
}

extension Isolation {
    /// The measure in words; of a set of several the first.
    fileprivate var title: Text {
        if contains(.ownProcesses) { return OriginWords.ownProcesses }
        if contains(.ownFiles) { return OriginWords.ownFiles }
        return contains(.noNetwork) ? OriginWords.noNetwork : OriginWords.boundGroup
    }
}

enum OriginWords {
    static let ownProcesses = Text(
        kk: "басқа процестерді көрмейді, өзі іске қосқандар онымен бірге аяқталады",
        ru: "не видит других процессов, а запущенные им завершаются вместе с ним",
        en: "it sees no other process, and all that it starts ends with it")
    static let ownFiles = Text(
        kk: "тек жүйелік кітапханалар мен өз файлдарын оқиды, тек өз жұмыс қалтасына жазады",
        ru: "читает только системные библиотеки и свои файлы, пишет только в свою рабочую папку",
        en: "it reads only system libraries and its own files and writes only into its working directory")
    static let noNetwork = Text(kk: "желіге шықпайды", ru: "не выходит в сеть", en: "it opens no network")
    static let boundGroup = Text(
        kk: "өз тобынан шықпайды, басқа процестерге тимейді",
        ru: "не покидает своей группы и не трогает чужих процессов",
        en: "it leaves no process group and touches no other process")
    static let start = Text(kk: "іске қосу, с:", ru: "запуск, с:", en: "start, s:")
    static let call = Text(kk: "бір жауап, с:", ru: "один ответ, с:", en: "one answer, s:")
    static let total = Text(kk: "барлығы, с:", ru: "все ответы, с:", en: "all answers, s:")
    static let cpu = Text(kk: "процессор, с:", ru: "процессор, с:", en: "processor, s:")
    static let memory = Text(kk: "жады, МиБ:", ru: "память, МиБ:", en: "memory, MiB:")
    static let reply = Text(kk: "жауап, КиБ:", ru: "ответ, КиБ:", en: "answer, KiB:")
    static let openFiles = Text(kk: "ашық файлдар:", ru: "открытых файлов:", en: "open files:")
}
