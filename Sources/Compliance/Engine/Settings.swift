public import CheckKit

/// In whose shoes a question is asked; it sets the default level of proof and nothing else in the engine.
public enum Mode: String, CaseIterable, Sendable {
    /// A procurement officer vets bids.
    case procurement
    /// The Coordination Council compiles its list.
    case council
    /// A provider assesses itself.
    case assessment = "self"

    /// What a fact needs to count unless something else is asked for.
    public var evidenceLevel: EvidenceLevel {
        switch self {
        case .assessment: .declared
        case .procurement: .documented
        case .council: .verified
        }
    }
}

/// How a question is asked.
public struct Settings: Sendable {
    /// In whose shoes.
    public var mode: Mode
    /// What a fact needs to count.
    public var evidenceLevel: EvidenceLevel
    /// The day that replaces the closing of bids, or today; nil: the tender's own.
    public var asOf: CivilDate?
    /// Today, for cases without a tender; the only use of the clock, made by the caller.
    public var today: CivilDate
    /// The readings that hold.
    public var policies: PolicySet
    /// The Council's list, where given.
    public var providerList: ParticipantList?
    /// The register of unscrupulous participants, where given.
    public var unscrupulousParticipants: ParticipantList?
    /// Rulings of persons, from a file of their own.
    public var rulings: [Ruling] = []

    /// The rules that are asked about; nil: all of them.
    public var rules: Set<RuleID>?
    /// Whether the other readings of unclear norms are asked too.
    public var comparesReadings = true

    /// Makes settings with a mode's own level of proof.
    public init(mode: Mode, today: CivilDate, policies: PolicySet) {
        self.mode = mode
        self.today = today
        self.policies = policies
        evidenceLevel = mode.evidenceLevel
    }
}

/// Whom a report is about.
public struct Subject: Sendable {
    /// What the provider says of itself.
    public var dossier: Dossier
    /// The tender, lot and bid; nil where the provider is assessed without a tender.
    public var procurement: Case.Procurement?
    /// The programme, where the provider is assessed without a tender; nil where none is stated.
    public var programme: Programme?
    /// What is known of the dossier's documents, by id.
    public var documents: [String: DocumentState]

    /// One subject for each lot that a bid is for.
    ///
    /// A tender that states no lots has one, of which nothing is known.
    public static func subjects(
        of bid: Bid, for tender: Tender, documents: [String: DocumentState]
    ) -> [Subject] {
        let stated = tender.lots ?? []
        let lots = stated.isEmpty ? (bid.lots?.map { Lot(id: $0.id) } ?? [Lot(id: "1")]) : stated
        return lots.compactMap { lot in
            let offer = bid.lots?.first { $0.id == lot.id }
            guard bid.lots == nil || offer != nil else { return nil }
            return Subject(
                dossier: bid.dossier, procurement: Case.Procurement(tender: tender, lot: lot, bid: bid, offer: offer),
                documents: documents)
        }
    }

    /// One subject for each programme of a provider; one where no programme is stated.
    public static func subjects(of dossier: Dossier, documents: [String: DocumentState]) -> [Subject] {
        let programmes = dossier.programmes ?? []
        guard !programmes.isEmpty else { return [Subject(dossier: dossier, documents: documents)] }
        return programmes.map { Subject(dossier: dossier, programme: $0, documents: documents) }
    }
}
