import ArgumentParser
import CheckKit
import Compliance
import Evidence
import Glibc
import Interchange
import ModuleHost
import Notation
import Reporting

/// `batch`: many cases, one a line in and one a line out, streaming and in order.
struct Batch: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: HelpWords.batch[HelpWords.language])

    @Argument(help: ArgumentHelp(HelpWords.caseFile[HelpWords.language]))
    var file: String

    @OptionGroup var shared: SharedOptions
    @OptionGroup var question: QuestionOptions

    @Option(name: .shortAndLong, help: ArgumentHelp(HelpWords.output[HelpWords.language], valueName: "file"))
    var output: String?

    @ArgumentParser.Flag(help: ArgumentHelp(HelpWords.summary[HelpWords.language]))
    var summary = false

    @Option(help: ArgumentHelp(HelpWords.rules[HelpWords.language], valueName: "11-1/2,…"))
    var rules: String?

    @ArgumentParser.Flag(help: ArgumentHelp(HelpWords.oneReading[HelpWords.language]))
    var oneReading = false

    @Option(help: ArgumentHelp(HelpWords.jobs[HelpWords.language], valueName: "n"))
    var jobs: Int?

    @ArgumentParser.Flag(help: ArgumentHelp(HelpWords.resume[HelpWords.language]))
    var resume = false

    /// Lines that a worker takes at once: enough that taking them costs nothing, few enough to share the work.
    private static let linesAtOnce = 32

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs: 1…256") }
    }

    func run() throws {
        if rules != nil || oneReading, !summary { throw shared.usage(ShellWords.rulesNeedSummary) }
        if resume, output == nil { throw shared.usage(ShellWords.resumeNeedsOutput) }
        if resume, file == "-" { throw shared.usage(ShellWords.resumeNeedsFile) }
        if let output, OutputFile.isSameFile(output, as: [file]) { throw shared.usage(ShellWords.batchOntoItself) }
        let (runner, hosted) = try runner()
        var lines = try LineReader(path: file)
        let target = try ResumableOutput(path: output, resumes: resume, hasOverall: rules == nil)
        let jobs = jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        var number = 0
        var skipped = 0
        var worst = target.standingDone
        let work = OrderedWork<[NumberedLine], [CaseAnswer]>(
            window: jobs * 4,
            take: {
                var portion: [NumberedLine] = []
                // Who sends one line and waits for its answer gets it: nothing waits for lines that did not come yet.
                while portion.isEmpty || portion.count < Self.linesAtOnce && lines.holdsLine,
                    let line = try lines.next()
                {
                    number += 1
                    let numbered = NumberedLine(number: number, line: line)
                    guard !numbered.isBlank else { continue }
                    if skipped < target.linesDone { skipped += 1 } else { portion.append(numbered) }
                }
                return portion.isEmpty ? nil : portion
            },
            deliver: { answers in
                var bytes: [UInt8] = []
                for answer in answers {
                    bytes.append(contentsOf: answer.text.utf8)
                    bytes.append(UInt8(ascii: "\n"))
                }
                try target.write(bytes)
                worst = answers.map(\.standing).reduce(worst) { max($0 ?? .pass, $1) }
            })
        try work.run(jobs: jobs, with: { CaseDecoder(fields: runner.law.fields) }) { portion, decoder in
            portion.map { runner.answer(to: $0, decoder) }
        }
        shared.warnOfStopped(hosted)
        // Nothing checked is never a pass.
        throw ExitCode((worst ?? .undecided).status.rawValue)
    }

    /// The rules that `--rules` names; nil where it is not given.
    private func chosenRules(_ hosted: [HostedModule]) throws -> Set<RuleID>? {
        guard let rules else { return nil }
        let known = RuleID.inOrder.map(\.rawValue) + hosted.flatMap(\.source.manifest.rules)
        let named = rules.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for name in named where !known.contains(name) {
            throw shared.usage(
                ShellWords.noRule, .string(Fault.shown(name)),
                .string(Folding.nearest(to: name, among: known) ?? known[0]))
        }
        return Set(named.map { RuleID(rawValue: $0) })
    }

    private func runner() throws -> (CaseRunner, [HostedModule]) {
        var law = try shared.law()
        var reader = FactsReader(fields: law.fields)
        var procurement = try question.settings(.procurement, &law, &reader, shared)
        let hosted = shared.hostedModules(&reader)
        try shared.require(reader)
        procurement.rules = try chosenRules(hosted)
        procurement.comparesReadings = !oneReading
        var own = procurement
        own.mode = .assessment
        if question.evidence == nil { own.evidenceLevel = Mode.assessment.evidenceLevel }
        let asked = Question(law: law, settings: procurement, hosted: hosted)
        let runner = CaseRunner(
            law: law, procurement: asked.engine, assessment: asked.engine.asking(own),
            json: ReportJSON(law: law, version: Program.version), folder: InputFile.folder(of: file),
            isSummary: summary)
        return (runner, hosted)
    }
}

/// A line of the input and its number, from 1.
struct NumberedLine: Sendable {
    var number: Int
    var bytes: [UInt8]
    /// The length of a line that is too long to be read.
    var excess: Int?

    init(number: Int, line: LineReader.Line) {
        self.number = number
        switch line {
        case .text(let bytes): self.bytes = bytes
        case .tooLong(let count): (bytes, excess) = ([], count)
        }
    }

    /// Whether there is nothing on the line, so that nothing answers it.
    var isBlank: Bool { excess == nil && bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}

/// What a line was answered.
struct CaseAnswer: Sendable {
    /// How a case counts for the exit code.
    enum Standing: Int, Comparable, Sendable {
        case pass, undecided, fail, fault

        static func < (lhs: Standing, rhs: Standing) -> Bool { lhs.rawValue < rhs.rawValue }

        init(_ outcome: Outcome) {
            switch outcome {
            case .pass, .notApplicable: self = .pass
            case .fail: self = .fail
            case .review, .unknown: self = .undecided
            }
        }

        var status: ExitStatus {
            switch self {
            case .pass: .pass
            case .undecided: .undecided
            case .fail: .fail
            case .fault: .badInput
            }
        }
    }

    var text: String
    var standing: Standing
}

/// Answers lines, on any thread.
struct CaseRunner: Sendable {
    let law: LawLibrary
    let procurement: Engine
    let assessment: Engine
    let json: ReportJSON
    let folder: String
    let isSummary: Bool

    /// Answers a line; a bad one with its fault.
    func answer(to line: NumberedLine, _ decoder: CaseDecoder) -> CaseAnswer {
        if let excess = line.excess {
            let message = Message(ShellWords.lineTooLong, .int(excess), .int(LineReader.limit))
            return CaseAnswer(text: JSONText.compact(ReportJSON.faultLine(line.number, message)), standing: .fault)
        }
        let facts: StatedCase
        switch decoder.read(line.bytes) {
        case .stated(let stated): facts = stated
        case .faults(let faults):
            return CaseAnswer(text: JSONText.compact(ReportJSON.faultLine(line.number, faults)), standing: .fault)
        }
        let isProcurement = facts.tender != nil && !facts.bids.isEmpty
        let engine = isProcurement ? procurement : assessment
        let subjects = subjects(of: facts)
        guard !isSummary else {
            let verdicts = subjects.map { engine.verdicts(on: $0) }
            return CaseAnswer(
                text: ReportJSON.summaryLine(line.number, verdicts), standing: .init(Outcome.worst(of: verdicts)))
        }
        let digest = BasisDigest.hex(of: facts.facts)
        let reports = subjects.map { subject in
            var report = engine.report(on: subject)
            report.inputsSha256 = digest
            return report
        }
        return CaseAnswer(
            text: JSONText.compact(json.line(line.number, reports)), standing: .init(Outcome.worst(of: reports)))
    }

    private func subjects(of facts: StatedCase) -> [Subject] {
        if let tender = facts.tender, let bid = facts.bids.first {
            return Subject.subjects(of: bid, for: tender, documents: documents(of: bid.dossier))
        }
        return facts.dossier.map { Subject.subjects(of: $0, documents: documents(of: $0)) } ?? []
    }

    private func documents(of dossier: Dossier) -> [String: DocumentState] {
        AttachedFiles(folder: folder).states(of: dossier.documents ?? [])
    }
}
