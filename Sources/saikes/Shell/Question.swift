import BuiltInModules
import CheckKit
import Compliance
import Evidence
import Interchange
import ModuleHost
import Notation
import Reporting

/// An engine with the built-in modules, and the answers it gives.
struct Question {
    let law: LawLibrary
    let settings: Settings
    let engine: Engine
    /// The modules of others that take part.
    let hosted: [HostedModule]
    /// Where documents with an address are looked up; nil where they are not.
    let store: EvidenceStore?
    private let reader = DocumentReader()

    init(law: LawLibrary, settings: Settings, hosted: [HostedModule], store: EvidenceStore? = nil) {
        self.law = law
        self.settings = settings
        self.hosted = hosted
        self.store = store
        engine = Engine(
            law: law, linked: BuiltInModules.all.map { LinkedModule($0, programVersion: Program.version) },
            hosted: hosted, settings: settings)
    }

    /// The documents of a dossier, read as files beside it and as the store has them.
    ///
    /// - Throws: a failure where the store cannot be read.
    func documents(of dossier: Dossier, in folder: String) throws -> [String: DocumentState] {
        guard let store else { return AttachedFiles(folder: folder, reader: reader).states(of: dossier) }
        do throws(EvidenceFault) {
            return try KeptDocuments(store: store, folder: folder, reader: reader).states(of: dossier)
        } catch {
            throw CommandFailure(status: .inputOutput, lines: [error.message.rendered(in: HelpWords.language)])
        }
    }

    /// Answers again where a module of somebody else was stopped on the way.
    ///
    /// Otherwise the order of the bids would decide which of them its rules are unknown for, and one bid could take the
    /// answer of a module away from those after it only.
    func untilNoModuleStops<Answer>(_ answer: () throws -> Answer) rethrows -> Answer {
        var stopped = hosted.count { $0.fault != nil }
        while true {
            let answered = try answer()
            let now = hosted.count { $0.fault != nil }
            if now == stopped { return answered }
            stopped = now
        }
    }

    /// The exit code of reports.
    static func exitCode(_ reports: [Report]) -> ExitStatus {
        guard !reports.isEmpty else { return .undecided }
        switch Outcome.worst(of: reports) {
        case .pass, .notApplicable: return .pass
        case .fail: return .fail
        case .review, .unknown: return .undecided
        }
    }

    /// SHA-256 over the canonical JSON of facts.
    static func digest(_ facts: [(String, Node)]) -> String { BasisDigest.hex(of: .record(facts)) }
}
