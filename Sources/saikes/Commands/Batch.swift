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
    @OptionGroup var place: StoreOptions

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
        let work = OrderedWork<[NumberedLine], CaseAnswers>(
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
                try target.write(answers.bytes)
                worst = max(worst ?? .pass, answers.worst)
            })
        try work.run(jobs: jobs, with: { CaseDesk(runner) }) { portion, desk in desk.answers(to: portion) }
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
            store: try place.store.map { _ in try place.open(creating: false, shared) }, isSummary: summary)
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
