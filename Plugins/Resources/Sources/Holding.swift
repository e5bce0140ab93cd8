import CheckKit

/// A thing that sub-point 5) wants owned: a part of the library, computers, or interactive equipment.
struct Holding {
    let id: String
    let path: String
    let right: PropertyRight
    /// Pieces or copies; nil where not stated.
    let amount: Int?
    /// What the right and its documents give.
    let verdict: Verdict
    let proof: Proof
    /// What the right gives, whatever the documents.
    let rightOutcome: Outcome
}

extension Case {
    /// The parts of the library, in the order of their ids.
    var libraryHoldings: [Holding] {
        inOrder(
            library.items.map { item in
                holding(
                    item.id, in: "library", right: item.right, amount: item.copies, documents: item.documents,
                    accepting: Holding.libraryPapers)
            })
    }

    /// The equipment of a kind, in the order of its ids.
    func equipmentHoldings(of kind: EquipmentKind) -> [Holding] {
        let items = equipment.items
        return inOrder(
            items.indices.filter { items[$0].kind == kind }.map { place in
                let item = items[place]
                return holding(
                    item.id, in: "equipment", right: item.right, amount: item.quantity, documents: item.documents,
                    accepting: Holding.equipmentPapers)
            })
    }

    /// Things in the order of their ids: of their outcomes alone the order says nothing.
    private func inOrder(_ holdings: [Holding]) -> [Holding] {
        isExplained && holdings.count > 1 ? holdings.sorted(by: Holding.precedes) : holdings
    }

    /// Whether a thing held by a right is owned.
    func ownership(by right: PropertyRight) -> Outcome {
        switch right {
        case .ownership: .pass
        case .operationalManagement, .economicManagement: policies["P-5"] == "ownership" ? .pass : .review
        case .licence, .other: .review
        case .lease, .sublease, .preliminaryLease, .hourlyHire, .financeLease, .freeUse: .fail
        }
    }

    private func holding(
        _ id: String, in list: String, right: PropertyRight, amount: Int?, documents: [String]?,
        accepting types: Set<EvidenceType>
    ) -> Holding {
        let path = isExplained ? "\(list)/\(id)" : ""
        let outcome = ownership(by: right)
        let proof = proof(of: path, by: documents, accepting: types)
        let verdict = Verdict(outcome, said(Message(Holding.said(of: right, outcome), .text(right.title))))
        return Holding(
            id: id, path: path, right: right, amount: amount, verdict: verdict.resting(on: proof), proof: proof,
            rightOutcome: outcome)
    }
}

extension Holding {
    /// The papers that prove a library.
    static let libraryPapers: Set<EvidenceType> = [.libraryInventory, .invoice, .fixedAssetExtract, .titleDocument]
    /// The papers that prove equipment.
    static let equipmentPapers: Set<EvidenceType> = [.fixedAssetExtract, .invoice, .acceptanceAct, .titleDocument]

    /// Whether it is leased, which the Rules accept beside ownership.
    var isLeased: Bool { right == .lease || right == .financeLease || right == .hourlyHire }

    /// Whether it is managed for the state by a right that a person must judge.
    var isManagedForState: Bool {
        (right == .operationalManagement || right == .economicManagement) && rightOutcome == .review
    }

    /// Order by id, so that the order of a list does not matter.
    static func precedes(_ one: Holding, _ other: Holding) -> Bool {
        (one.id.utf8.count, one.id) < (other.id.utf8.count, other.id)
    }

    fileprivate static func said(of right: PropertyRight, _ outcome: Outcome) -> Text {
        switch outcome {
        case .pass: Text(verbatim: "{0}")
        case .fail: isNotOwnership
        default: right == .licence ? isAccess : mayBeOwnership
        }
    }

    private static let isNotOwnership = Text(
        kk: "{0}, меншік емес", ru: "{0}, а не собственность", en: "{0}, not ownership")
    private static let mayBeOwnership = Text(
        kk: "{0} (бұл меншік пе, адам шешеді)", ru: "{0} (собственность ли это, решает человек)",
        en: "{0} (whether this is ownership, a person decides)")
    private static let isAccess = Text(
        kk: "{0}, қорға меншік емес (адам шешеді)", ru: "{0}, а не собственность на фонд (решает человек)",
        en: "{0}, not ownership of the library (a person decides)")
}
