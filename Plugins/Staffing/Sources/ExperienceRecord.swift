import CheckKit

/// A lecturer's experience in the sphere of a seminar, sorted by how surely it counts.
struct ExperienceRecord {
    /// How surely days count as practice.
    enum Certainty: Int, Comparable {
        case certain, review, unknown

        static func < (lhs: Certainty, rhs: Certainty) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// A span of days that counts.
    struct Piece {
        var range: DayRange
        var isTraining: Bool
        var certainty: Certainty
    }

    /// Spans up to the far future; an open one has no end yet.
    private(set) var pieces: [Piece] = []
    /// Paths of facts whose absence makes a span unknown.
    private(set) var missing: [String] = []
    /// How the spans are proven.
    private(set) var proofs: [Proof] = []

    /// A day before every practice.
    static let beginning = CivilDate(rawValue: -719_162)
    /// A day after every question that can be asked.
    static let future = CivilDate(rawValue: 2_932_897)

    /// Sorts the experience of a lecturer.
    ///
    /// - Parameters:
    ///   - experience: the spans, in any order.
    ///   - path: the path of the lecturer.
    ///   - facts: the case, for the sphere of the seminar, the readings P-7 to P-9 and the documents.
    init(_ experience: [Experience], path: String, _ facts: Case) {
        for (index, entry) in experience.enumerated() where entry.kind != .leave {
            guard var certainty = Self.certainty(of: entry, facts) else { continue }
            let claim = "\(path)/experience/\(index)"
            if entry.fields?.isEmpty ?? true { missing.append("\(claim)/fields") }
            if entry.period?.startDate == nil {
                missing.append("\(claim)/period/startDate")
                certainty = .unknown
            }
            let proof = facts.evidence.proof(of: claim, by: entry.documents, accepting: Self.papers(of: entry.kind))
            proofs.append(proof)
            if !proof.isEnough {
                missing.append("\(claim)/documents")
                certainty = .unknown
            }
            let range = DayRange(
                start: entry.period?.startDate ?? Self.beginning, end: entry.period?.dayAfterEnd ?? Self.future)
            let doubtful = facts.policies["P-9"] == "counts" ? [] : Self.leave(in: experience, of: entry)
            for part in DayRange.subtracting(doubtful, from: [range]) {
                pieces.append(Piece(range: part, isTraining: entry.kind == .training, certainty: certainty))
            }
            for part in DayRange.union(doubtful.map { $0.clamped(to: range) }) {
                pieces.append(
                    Piece(range: part, isTraining: entry.kind == .training, certainty: max(certainty, .review)))
            }
        }
    }

    /// How surely a span counts; nil where it does not.
    private static func certainty(of entry: Experience, _ facts: Case) -> Certainty? {
        let trainingsOnly = facts.policies["P-7"] == "trainingsOnly"
        if trainingsOnly, entry.kind != .training { return nil }
        let byKind: Certainty = entry.kind == .teaching && facts.policies["P-8"] != "counts" ? .review : .certain
        switch facts.fields.match(entry.fields, facts.seminarFields) {
        case .match: return byKind
        case .review: return .review
        case .unknown: return .unknown
        case .noMatch: return nil
        }
    }

    /// Leave that interrupts a span: not trainings, and not a span in another organisation.
    private static func leave(in experience: [Experience], of entry: Experience) -> [DayRange] {
        guard entry.kind != .training else { return [] }
        return experience.filter { $0.kind == .leave && !isElsewhere($0, entry) }.map {
            DayRange(start: $0.period?.startDate ?? beginning, end: $0.period?.dayAfterEnd ?? future)
        }
    }

    private static func isElsewhere(_ leave: Experience, _ entry: Experience) -> Bool {
        guard let left = leave.organisation?.forms, let right = entry.organisation?.forms, !left.isEmpty,
            !right.isEmpty
        else { return false }
        return Set(left.map { Folding.bytes($0) }).isDisjoint(with: right.map { Folding.bytes($0) })
    }

    private static func papers(of kind: ExperienceKind) -> Set<EvidenceType> {
        kind == .training ? trainingPapers : practicePapers
    }

    static let practicePapers: Set<EvidenceType> = [
        .employmentContract, .employmentOrder, .esutdExtract, .enpfExtract, .gfssExtract, .workRecord,
        .employerReference,
    ]
    static let trainingPapers: Set<EvidenceType> = [.trainingContract, .acceptanceAct, .employerReference]
}
