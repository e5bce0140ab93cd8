import ArgumentParser
import CheckKit
import Compliance
import Interchange
import ModuleHost
import Notation
import Reporting

/// `assess`: a provider looks at itself before it tenders.
struct Assess: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: HelpWords.assess[HelpWords.language])

    @Argument(help: ArgumentHelp(HelpWords.dossierFile[HelpWords.language]))
    var dossier: String

    @OptionGroup var shared: SharedOptions
    @OptionGroup var question: QuestionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var fetching: FetchOptions

    @Option(help: ArgumentHelp(HelpWords.tenderFile[HelpWords.language], valueName: "file"))
    var tender: String?

    @Option(help: ArgumentHelp(HelpWords.lot[HelpWords.language], valueName: "id"))
    var lot: String?

    @Option(help: ArgumentHelp(HelpWords.whatIf[HelpWords.language], valueName: "path=value"))
    var whatIf: [String] = []

    @ArgumentParser.Flag(help: ArgumentHelp(HelpWords.forecast[HelpWords.language]))
    var forecast = false

    @Option(help: ArgumentHelp(HelpWords.until[HelpWords.language], valueName: "yyyy-mm-dd"))
    var until: String?

    @ArgumentParser.Flag(help: ArgumentHelp(HelpWords.sensitivity[HelpWords.language]))
    var sensitivity = false

    func run() throws {
        let isJSON = try output.isJSON(shared)
        let files = [dossier] + (tender.map { [$0] } ?? []) + question.files
        try shared.requireReadable(files)
        try output.require(apartFrom: files, shared)
        guard lot == nil || tender != nil else { throw shared.usage(ShellWords.lotNeedsTender) }
        let last = try shared.day(until)
        var law = try shared.law()
        var reader = FactsReader(fields: law.fields)
        let settings = try question.settings(.assessment, &law, &reader, shared)
        let hosted = shared.hostedModules(&reader)
        let tender = try tender.flatMap { try narrowed(reader.tender($0)) }
        let read = try dossier(&reader)
        try shared.require(reader)
        guard let read else { return }
        shared.warn(reader)

        let store = try fetching.store(of: [read.dossier], shared)
        let asked = Question(law: law, settings: settings, hosted: hosted, store: store)
        let documents = try asked.documents(of: read.dossier, in: read.folder)
        let subjects =
            tender.map { tender in
                Subject.subjects(of: Bid(id: "self", dossier: read.dossier), for: tender, documents: documents)
            } ?? Subject.subjects(of: read.dossier, documents: documents)
        let facts =
            (tender.map { [("tender", FileFormat.tender.node(of: $0))] } ?? [])
            + [("dossier", FileFormat.dossier.node(of: read.dossier))]
        let reports = try asked.untilNoModuleStops {
            try subjects.map { subject in
                var report = asked.engine.report(on: subject)
                if let last, last < report.asOf {
                    throw shared.usage(ShellWords.untilPast, .date(last), .date(report.asOf))
                }
                report.inputsSha256 = Question.digest(facts)
                if forecast || last != nil {
                    report.forecast = asked.engine.forecast(
                        of: subject, until: last ?? report.asOf.adding(years: 3))
                }
                if sensitivity { report.sensitivity = asked.engine.sensitivity(of: subject) }
                return report
            }
        }
        shared.warnOfStopped(hosted)
        let rulings = asked.engine.warningsOfRulings(aboutNoneOf: subjects)
        try write(reports, law, (reader.warnings.map(\.message), rulings), isJSON)
    }

    private func write(
        _ reports: [Report], _ law: LawLibrary, _ warnings: (files: [Message], rulings: [Message]), _ isJSON: Bool
    ) throws {
        let status = Question.exitCode(reports)
        if isJSON {
            let json = ReportJSON(law: law, version: Program.version)
            try output.write(json.text(reports, warnings: warnings.files + warnings.rulings))
        } else {
            let writer = TextReport(law: law, options: output.textOptions(shared))
            let lines = writer.lines(reports, warnings: warnings.rulings, exitCode: Int(status.rawValue))
            try output.write(lines.map { $0 + "\n" }.joined())
        }
        throw ExitCode(status.rawValue)
    }

    /// The dossier, with the edits of `--what-if` made on a copy.
    private func dossier(_ reader: inout FactsReader) throws -> FactsReader.ReadDossier? {
        guard let (tree, notation) = reader.tree(dossier) else { return nil }
        var node = tree
        for edit in whatIf {
            let parts = edit.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw shared.usage(ShellWords.whatIfShape, .string(Fault.shown(edit))) }
            do {
                try node.set(String(parts[0]), to: Node.value(fromText: String(parts[1])))
            } catch let fault as Fault {
                throw shared.usage(ShellWords.whatIfFault, Fault.shownArgument(edit), .message(fault.message))
            } catch let faults as Faults {
                let messages = faults.faults.map { Message.Argument.message($0.message) }
                throw shared.usage(ShellWords.whatIfFault, Fault.shownArgument(edit), .list(messages))
            }
        }
        return reader.dossier(node, file: dossier, notation)
    }

    /// The tender with one lot only, where one is named.
    private func narrowed(_ tender: Tender?) throws -> Tender? {
        guard var tender, let lot else { return tender }
        guard let chosen = tender.lots?.first(where: { $0.id == lot }) else {
            let ids = (tender.lots ?? []).map { Message.Argument.string($0.id) }
            throw shared.usage(ShellWords.noLot, .string(Fault.shown(lot)), .list(ids))
        }
        tender.lots = [chosen]
        return tender
    }
}
