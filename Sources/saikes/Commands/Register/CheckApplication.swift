import ArgumentParser
import CheckKit
import Compliance
import Evidence
import Interchange
import Notation
import Register
import Reporting

extension RegisterCommand {
    /// `register check`: the engine looks at an application in council mode, at the level `verified`.
    struct CheckApplication: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: RegisterWords.check[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "id"))
        var item: String
        @OptionGroup var proof: ProofOptions
        @OptionGroup var by: ActorOptions

        func run() throws {
            let credential = try by.credential()
            let register = try by.place.open()
            let seen = try by.shared.orRefusal { () throws(RegisterFault) in
                try register.application(item, by: credential)
            }
            guard let inside = seen.inside else { return }
            let council = try CouncilCheck(proof, by.shared)
            let reports = try council.reports(on: inside.dossier, confirmed: inside.confirmed)
            let receipt = try by.perform(RecordCheck(item, reports: reports), register, credential)
            let outcome = CouncilCheck.overall(reports)
            let line = Message(RegisterWords.caseCheck, .string(outcome))
            try by.say(receipt, [("overall", outcome, line)])
        }
    }

    /// `register recheck`: every entry is looked at anew; what comes of it is for a session.
    struct Recheck: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "recheck", abstract: RegisterWords.recheck[HelpWords.language])
        @OptionGroup var proof: ProofOptions
        @OptionGroup var by: ActorOptions

        func run() throws {
            let credential = try by.credential()
            let register = try by.place.open()
            let (items, left) = try by.shared.orRefusal { () throws(RegisterFault) in
                try register.recheckItems(by: credential)
            }
            let council = try CouncilCheck(proof, by.shared)
            var changes: [(line: Message, node: Node)] = []
            for item in items {
                let now = try council.reports(on: item.dossier, confirmed: item.confirmed)
                let before = item.reports.flatMap { ReportDiff.reports(in: $0) } ?? []
                let found = ReportDiff(before, ReportDiff.reports(in: now) ?? []).pairs.flatMap(\.changes)
                changes += found.map { Self.change(of: item.entry, $0) }
            }
            let table = Node.record([
                ("format", .text("saikes/recheck/1")), ("changes", .list(changes.map(\.node))),
                ("notChecked", .list(left.map { .text($0) })),
            ])
            let receipt = try by.perform(RecordRecheck(table, count: items.count), register, credential)
            if by.shared.json { return try Console.write(JSONText.pretty(table)) }
            let sum = Message(RegisterWords.recheckSum, .int(items.count), .int(changes.count), .int(left.count))
            let lines = (changes.map(\.line) + [sum]).map { $0.rendered(in: by.shared.language) + "\n" }
            try Console.write(lines.joined())
            try by.say(receipt)
        }

        private static func change(of entry: String, _ change: ReportDiff.Change) -> (line: Message, node: Node) {
            let causes = change.causes.map(\.rawValue)
            let line = Message(
                RegisterWords.recheckLine, .string("\(entry) \(change.rule ?? "overall")"),
                .string(change.before ?? "–"), .string(change.after ?? "–"),
                .string(causes.joined(separator: ", ")))
            return (
                line,
                .record([
                    ("entry", .text(entry)), ("rule", change.rule.map { .text($0) } ?? .null),
                    ("before", change.before.map { .text($0) } ?? .null),
                    ("after", change.after.map { .text($0) } ?? .null),
                    ("causes", .list(causes.map { .text($0) })),
                ])
            )
        }
    }
}

/// Where the documents of a dossier are.
struct ProofOptions: ParsableArguments {
    @Option(help: ArgumentHelp(RegisterWords.filesFolder[HelpWords.language], valueName: "dir"))
    var files = "."
    @Option(help: ArgumentHelp(EvidenceWords.store[HelpWords.language], valueName: "dir"))
    var store: String?
}

/// The engine as the Council asks it.
struct CouncilCheck {
    private let law: LawLibrary
    private let question: Question
    private let files: String
    private let language: Language

    /// Loads the law, and opens the store of evidence where one is named.
    init(_ proof: ProofOptions, _ shared: SharedOptions) throws {
        law = try shared.law()
        let settings = Settings(mode: .council, today: Clock.today, policies: try law.policies(choosing: []))
        var opened: EvidenceStore?
        if let store = proof.store {
            opened = try shared.orFailure { () throws(EvidenceFault) in
                try EvidenceStore.open(store, creating: false)
            }
        }
        question = Question(law: law, settings: settings, hosted: [], store: opened)
        (files, language) = (proof.files, shared.language)
    }

    /// The reports on a dossier that the register keeps; a document that a person confirmed is verified while its bytes are
    /// those that were looked at.
    func reports(on tree: Node, confirmed: [String: String]) throws -> Node {
        let read = FileFormat.dossier.read(tree, file: "", notation: .json)
        guard let dossier = read.value else {
            throw CommandFailure(status: .badInput, lines: FaultText.lines(read.faults, in: language))
        }
        var documents = try question.documents(of: dossier, in: files)
        for (id, sha256) in confirmed where documents[id]?.sha256 == sha256 { documents[id]?.isVerified = true }
        let digest = Question.digest([("dossier", tree)])
        let reports = Subject.subjects(of: dossier, documents: documents).map { subject in
            var report = question.engine.report(on: subject)
            report.inputsSha256 = digest
            return report
        }
        let text = ReportJSON(law: law, version: Program.version).text(reports, warnings: [])
        guard let node = Source(name: "", notation: .json, bytes: Array(text.utf8)).tree().node else {
            throw CommandFailure(status: .internalFault)
        }
        return node
    }

    /// The outcome of all reports together.
    static func overall(_ reports: Node) -> String {
        let outcomes = (ReportDiff.reports(in: reports) ?? []).compactMap { $0["overall"]?.text.flatMap(Outcome.init) }
        return Outcome.all(of: outcomes).rawValue
    }
}
