import CheckKit
import Compliance
import Evidence
import Interchange
import Notation
import Reporting

/// What the lines of a portion were answered.
struct CaseAnswers: Sendable {
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

    /// The answers, one a line.
    var bytes: [UInt8]
    /// The worst of them.
    var worst: Standing
}

/// What the workers of a batch share.
struct CaseRunner: Sendable {
    let law: LawLibrary
    let procurement: Engine
    let assessment: Engine
    let json: ReportJSON
    let folder: String
    /// Where documents are looked up that the cases name by addresses; nil where no store was named.
    let store: EvidenceStore?
    let isSummary: Bool
    let reader = DocumentReader()
}

/// Answers lines; each worker has one.
final class CaseDesk {
    private let runner: CaseRunner
    private let decoder: CaseDecoder
    private var writer: ReportWriter

    init(_ runner: CaseRunner) {
        self.runner = runner
        decoder = CaseDecoder(fields: runner.law.fields)
        writer = ReportWriter(runner.json)
    }

    /// Answers lines; a bad one with its fault.
    func answers(to lines: [NumberedLine]) -> CaseAnswers {
        var worst = CaseAnswers.Standing.pass
        for line in lines { worst = max(worst, answer(to: line)) }
        return CaseAnswers(bytes: writer.take(), worst: worst)
    }

    private func answer(to line: NumberedLine) -> CaseAnswers.Standing {
        if let excess = line.excess {
            let message = Message(ShellWords.lineTooLong, .int(excess), .int(LineReader.limit))
            return answer(fault: ReportJSON.faultLine(line.number, message))
        }
        let facts: StatedCase
        switch decoder.read(line.bytes) {
        case .stated(let stated): facts = stated
        case .faults(let faults): return answer(fault: ReportJSON.faultLine(line.number, faults))
        }
        let subjects: [Subject]
        do throws(EvidenceFault) {
            subjects = try self.subjects(of: facts)
        } catch {
            return answer(fault: ReportJSON.faultLine(line.number, error.message))
        }
        // Without a tender and a bid a provider is assessed by itself.
        let engine = subjects.first?.procurement != nil ? runner.procurement : runner.assessment
        guard !runner.isSummary else {
            let verdicts = subjects.map { engine.verdicts(on: $0) }
            writer.append(written: ReportJSON.summaryLine(line.number, verdicts))
            return .init(Outcome.worst(of: verdicts))
        }
        let digest = ContentDigest.hex(of: facts.canonicalFacts)
        let reports = subjects.map { subject in
            var report = engine.report(on: subject)
            report.inputsSha256 = digest
            return report
        }
        writer.append(line: line.number, reports)
        return .init(Outcome.worst(of: reports))
    }

    private func answer(fault: Node) -> CaseAnswers.Standing {
        writer.append(written: JSONText.compact(fault))
        return .fault
    }

    private func subjects(of facts: StatedCase) throws(EvidenceFault) -> [Subject] {
        if let tender = facts.tender, let bid = facts.bid {
            return Subject.subjects(of: bid, for: tender, documents: try documents(of: bid.dossier))
        }
        guard let dossier = facts.dossier else { return [] }
        return Subject.subjects(of: dossier, documents: try documents(of: dossier))
    }

    private func documents(of dossier: Dossier) throws(EvidenceFault) -> [String: DocumentState] {
        // A summary has no room for what stands where in a document.
        let isPlaceTold = !runner.isSummary
        guard let store = runner.store else {
            let files = AttachedFiles(folder: runner.folder, reader: runner.reader)
            return isPlaceTold ? files.states(of: dossier) : files.states(of: dossier.documents ?? [])
        }
        let kept = KeptDocuments(store: store, folder: runner.folder, reader: runner.reader)
        return try isPlaceTold ? kept.states(of: dossier) : kept.states(of: dossier.documents ?? [])
    }
}
