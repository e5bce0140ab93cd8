import ArgumentParser
import CheckKit
import Compliance
import Glibc
import Interchange
import ModuleHost
import Notation
import Reporting

/// `vet`: the bids of a tender against the rules, for a procurement officer.
struct Vet: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: HelpWords.vet[HelpWords.language])

    @Argument(help: ArgumentHelp(HelpWords.tenderFile[HelpWords.language]))
    var tender: String

    @Argument(help: ArgumentHelp(HelpWords.bidFiles[HelpWords.language]))
    var bid: [String]

    @OptionGroup var shared: SharedOptions
    @OptionGroup var question: QuestionOptions
    @OptionGroup var output: OutputOptions

    @ArgumentParser.Flag(help: ArgumentHelp(HelpWords.matrix[HelpWords.language]))
    var matrix = false

    @OptionGroup var fetching: FetchOptions

    func run() throws {
        let isJSON = try output.isJSON(shared)
        let files = [tender] + bid + question.files
        try shared.requireReadable(files)
        try output.require(apartFrom: files, shared)
        var law = try shared.law()
        var reader = FactsReader(fields: law.fields)
        let settings = try question.settings(.procurement, &law, &reader, shared)
        let tender = reader.tender(self.tender)
        let hosted = shared.hostedModules(&reader)
        let bids = self.bid.compactMap { reader.bid($0, for: tender) }
        // What the other members' documents prove is for a person to count; they are fetched all the same.
        let members =
            fetching.fetch
            ? zip(self.bid, bids).flatMap { path, read in
                reader.memberDossiers(of: read.bid, in: InputFile.folder(of: path)).map(\.dossier)
            } : []
        try shared.require(reader)
        try requireDistinct(bids.map(\.bid.id))
        guard let tender else { return }
        shared.warn(reader)

        let store = try fetching.store(of: bids.map(\.bid.dossier) + members, shared)
        let asked = Question(law: law, settings: settings, hosted: hosted, store: store)
        let subjects = try bids.map { read in
            Subject.subjects(
                of: read.bid, for: tender, documents: try asked.documents(of: read.bid.dossier, in: read.folder))
        }
        let digests = bids.map { read in
            Question.digest([("tender", FileFormat.tender.node(of: tender)), ("bid", read.facts)])
        }
        let reports = asked.untilNoModuleStops {
            zip(subjects, digests).flatMap { own, digest in
                own.map { subject in
                    var report = asked.engine.report(on: subject)
                    report.inputsSha256 = digest
                    return report
                }
            }
        }
        shared.warnOfStopped(hosted)
        let flags = flags(among: subjects.flatMap(\.self), asked.engine)
        let status = Question.exitCode(reports)
        let warnings = asked.engine.warningsOfRulings(aboutNoneOf: subjects.flatMap(\.self))
        if isJSON {
            let json = ReportJSON(law: law, version: Program.version)
            try output.write(json.text(reports, flags: flags, warnings: reader.warnings.map(\.message) + warnings))
        } else {
            try output.write(text(reports, flags, warnings, law, status))
        }
        throw ExitCode(status.rawValue)
    }

    private func flags(among subjects: [Subject], _ engine: Engine) -> [RaisedFlag] {
        var lots: [String] = []
        for subject in subjects {
            if let lot = subject.procurement?.lot.id, !lots.contains(lot) { lots.append(lot) }
        }
        return lots.flatMap { lot in
            engine.flags(among: subjects.filter { $0.procurement?.lot.id == lot }).map { RaisedFlag(lot: lot, $0) }
        }
    }

    private func text(
        _ reports: [Report], _ flags: [RaisedFlag], _ warnings: [Message], _ law: LawLibrary, _ status: ExitStatus
    ) -> String {
        let writer = TextReport(law: law, options: output.textOptions(shared))
        let table = MatrixText(options: output.textOptions(shared)).lines(reports)
        if matrix { return table.map { $0 + "\n" }.joined() }
        let lines =
            (reports.count > 1 ? table + [""] : [])
            + writer.lines(reports, flags: flags, warnings: warnings, exitCode: Int(status.rawValue))
        return lines.map { $0 + "\n" }.joined()
    }

    private func requireDistinct(_ ids: [String]) throws {
        var seen: Set<String> = []
        for id in ids where !seen.insert(id).inserted {
            let message = Message(ShellWords.duplicateBid, .string(Fault.shown(id)))
            let fault = Fault(.duplicateID, at: Place(file: "", notation: .yaml), message)
            throw CommandFailure(
                status: .badInput, lines: [message.rendered(in: shared.language)],
                node: shared.json ? FaultText.node([fault]) : nil)
        }
    }
}
