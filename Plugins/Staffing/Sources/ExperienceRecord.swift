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
    /// Paths of facts whose absence makes a span unknown, where somebody reads them.
    private(set) var missing: [String] = []
    /// How the spans are proven, where somebody reads it.
    private(set) var proofs: [Proof] = []

    /// A day before every practice.
    static let beginning = CivilDate(rawValue: -719_162)
    /// A day after every question that can be asked.
    static let future = CivilDate(rawValue: 2_932_897)

    /// Sorts the experience of a lecturer.
    ///
    /// - Parameters:
    ///   - experience: the spans, in any order.
    ///   - lecturer: whose they are.
    ///   - facts: the case, for the sphere of the seminar, the readings P-7 to P-9 and the documents.
    init(_ experience: [Experience], of lecturer: Lecturer, _ facts: Case) {
        let hasLeave = experience.indices.contains { experience[$0].kind == .leave }
        let hasOther = experience.indices.contains { experience[$0].kind != .leave }
        let trainingsOnly = hasOther && facts.policies["P-7"] == "trainingsOnly"
        let id = lecturer.id
        pieces.reserveCapacity(experience.count)
        for index in experience.indices where experience[index].kind != .leave {
            let entry = experience[index]
            if trainingsOnly, entry.kind != .training { continue }
            guard var certainty = Self.certainty(of: entry, facts) else { continue }
            func claim(_ part: String = "") -> String { "lecturers/\(id)/experience/\(index)\(part)" }
            if entry.fields?.isEmpty ?? true { facts.name(claim("/fields"), in: &missing) }
            if entry.period?.startDate == nil {
                facts.name(claim("/period/startDate"), in: &missing)
                certainty = .unknown
            }
            let proof = facts.proof(of: claim(), by: entry.documents, accepting: Self.papers(of: entry.kind))
            if facts.isExplained { proofs.append(proof) }
            if !proof.isEnough {
                facts.name(claim("/documents"), in: &missing)
                certainty = .unknown
            }
            let range = DayRange(
                start: entry.period?.startDate ?? Self.beginning, end: entry.period?.dayAfterEnd ?? Self.future)
            let doubtful =
                hasLeave && facts.policies["P-9"] != "counts" ? Self.leave(in: experience, of: entry) : []
            guard !doubtful.isEmpty else {
                pieces.append(Piece(range: range, isTraining: entry.kind == .training, certainty: certainty))
                continue
            }
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
        let byKind: Certainty = entry.kind == .teaching && facts.policies["P-8"] != "counts" ? .review : .certain
        switch facts.fields.match(entry.fields, facts.seminarFields) {
        case .match: return byKind
        case .review: return .review
        case .unknown: return .unknown
        case .noMatch: return nil
        }
    }

    /// Whether every span counts for certain, so that nothing more may count.
    var isCertain: Bool { pieces.allSatisfy { $0.certainty == .certain } }

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
