/// Everything a check may look at: facts, dates, the law's figures and readings in force, and the state of documents.
///
/// A check reads no clock, file or network, and knows nothing of who asks.
///
/// A class over what all readings share, since a batch asks dozens of questions about each case and copies none of it.
public final class Case: Sendable {
    @usableFromInline
    let shared: Shared
    /// The readings of unclear norms.
    public let policies: PolicySet

    /// What is meant of a dossier.
    public struct Selection: Sendable {
        /// The programmes that are meant.
        public var programmes = Stated<Programme>.unknown
        /// The lecturers that are meant.
        public var lecturers = Stated<Lecturer>.unknown
        /// The premises that are meant.
        public var premises = Stated<Premises>.unknown
        /// The equipment that is meant.
        public var equipment = Stated<Equipment>.unknown
        /// The library that is meant.
        public var library = Stated<LibraryHolding>.unknown

        /// Makes a selection of which nothing is known.
        public init() {}
    }

    /// What is the same for every case of a run.
    public final class Surroundings: Sendable {
        /// Days off and working days.
        public let calendar: WorkCalendar
        /// Spheres of activity.
        public let fields: FieldTable
        /// Categories of civil servants and where they are taught.
        public let venues: VenueTable
        /// The Coordination Council's list; nil where it was not given.
        public let providerList: ParticipantList?
        /// The register of unscrupulous participants; nil where it was not given.
        public let unscrupulousParticipants: ParticipantList?

        /// Makes surroundings.
        public init(
            calendar: WorkCalendar, fields: FieldTable, venues: VenueTable, providerList: ParticipantList?,
            unscrupulousParticipants: ParticipantList?
        ) {
            self.calendar = calendar
            self.fields = fields
            self.venues = venues
            self.providerList = providerList
            self.unscrupulousParticipants = unscrupulousParticipants
        }
    }

    /// A tender, one of its lots, and a bid for it.
    public final class Procurement: Sendable {
        /// The tender.
        public let tender: Tender
        /// The lot.
        public let lot: Lot
        /// The bid.
        public let bid: Bid
        /// What the bid offers for the lot; nil: everything.
        public let offer: BidLot?

        /// Makes a bid for a lot of a tender, with what it offers for it.
        public init(tender: Tender, lot: Lot, bid: Bid, offer: BidLot?) {
            self.tender = tender
            self.lot = lot
            self.bid = bid
            self.offer = offer
        }
    }

    /// What no reading of a norm changes.
    @usableFromInline
    final class Shared: Sendable {
        @usableFromInline let dossier: Dossier
        @usableFromInline let procurement: Procurement?
        @usableFromInline let selection: Selection
        @usableFromInline let dates: ReferenceDates
        @usableFromInline let parameters: ParameterSet
        @usableFromInline let surroundings: Surroundings
        @usableFromInline let evidence: EvidenceIndex
        @usableFromInline let isExplained: Bool

        init(
            _ dossier: Dossier, _ procurement: Procurement?, _ selection: Selection, _ dates: ReferenceDates,
            _ parameters: ParameterSet, _ surroundings: Surroundings, _ evidence: EvidenceIndex, _ isExplained: Bool
        ) {
            self.dossier = dossier
            self.procurement = procurement
            self.selection = selection
            self.dates = dates
            self.parameters = parameters
            self.surroundings = surroundings
            self.evidence = evidence
            self.isExplained = isExplained
        }
    }

    /// Makes a case of a dossier, and of a tender, lot and bid where there are any.
    public init(
        dossier: Dossier, procurement: Procurement?, selection: Selection, dates: ReferenceDates,
        parameters: ParameterSet, policies: PolicySet, surroundings: Surroundings, evidence: EvidenceIndex,
        isExplained: Bool = true
    ) {
        shared = Shared(dossier, procurement, selection, dates, parameters, surroundings, evidence, isExplained)
        self.policies = policies
    }

    /// The same case under other readings.
    public func read(as policies: PolicySet) -> Case { Case(shared, policies) }

    private init(_ shared: Shared, _ policies: PolicySet) {
        self.shared = shared
        self.policies = policies
    }

    /// What the provider says of itself.
    @inlinable public var dossier: Dossier { shared.dossier }

    /// The tender; nil where the provider is assessed without one.
    @inlinable public var tender: Tender? { shared.procurement?.tender }

    /// The lot; nil where the provider is assessed without one.
    @inlinable public var lot: Lot? { shared.procurement?.lot }

    /// The bid; nil where the provider is assessed without one.
    @inlinable public var bid: Bid? { shared.procurement?.bid }

    /// What the bid offers for the lot.
    @inlinable public var offer: BidLot? { shared.procurement?.offer }

    /// The dates on which requirements must hold.
    @inlinable public var dates: ReferenceDates { shared.dates }

    /// The figures of the law in force.
    @inlinable public var parameters: ParameterSet { shared.parameters }

    /// The documents.
    @inlinable public var evidence: EvidenceIndex { shared.evidence }

    /// The programmes that are meant.
    @inlinable public var programmes: Stated<Programme> { shared.selection.programmes }

    /// The lecturers that are meant.
    @inlinable public var lecturers: Stated<Lecturer> { shared.selection.lecturers }

    /// The premises that are meant.
    @inlinable public var premises: Stated<Premises> { shared.selection.premises }

    /// The equipment that is meant.
    @inlinable public var equipment: Stated<Equipment> { shared.selection.equipment }

    /// The library that is meant.
    @inlinable public var library: Stated<LibraryHolding> { shared.selection.library }

    /// Days off and working days.
    @inlinable public var calendar: WorkCalendar { shared.surroundings.calendar }

    /// Spheres of activity.
    @inlinable public var fields: FieldTable { shared.surroundings.fields }

    /// Categories of civil servants and where they are taught.
    @inlinable public var venues: VenueTable { shared.surroundings.venues }

    /// The Coordination Council's list; nil where it was not given.
    @inlinable public var providerList: ParticipantList? { shared.surroundings.providerList }

    /// The register of unscrupulous participants; nil where it was not given.
    @inlinable public var unscrupulousParticipants: ParticipantList? { shared.surroundings.unscrupulousParticipants }

    /// Whether somebody reads more of a finding than its outcome.
    ///
    /// Where nobody does, a check may leave out words, paths, proofs and figures, which take longer to make than outcomes.
    @inlinable public var isExplained: Bool { shared.isExplained }
}

/// A set of subjects of which it is known, or not, that nothing is left out.
public struct Stated<Item: Sendable>: Sendable {
    /// The subjects that are stated.
    public var items: [Item]
    /// Whether these are all.
    public var isComplete: Bool

    /// Makes a set.
    public init(_ items: [Item], isComplete: Bool = true) {
        self.items = items
        self.isComplete = isComplete
    }

    /// Nothing is stated.
    public static var unknown: Stated { Stated([], isComplete: false) }

    /// Whether it is stated that there are none.
    public var isStatedNone: Bool { isComplete && items.isEmpty }
}

/// The dates on which requirements must hold.
public struct ReferenceDates: Hashable, Sendable {
    /// The day on which bids close; without a tender the day of the question.
    public var asOf: CivilDate
    /// The first and the last class day; nil without a lot.
    public var classes: Period?
    /// Whether there is a lot, so that classes are to come.
    public var hasClasses: Bool

    /// Makes dates without classes.
    public init(asOf: CivilDate) {
        self.asOf = asOf
        hasClasses = false
    }

    /// Makes dates with classes to come, whose days may not be stated.
    public init(asOf: CivilDate, classes: Period?) {
        self.asOf = asOf
        self.classes = classes
        hasClasses = true
    }

    /// The first class day, where stated.
    public var firstClass: CivilDate? { classes?.startDate }

    /// The last class day, where stated.
    public var lastClass: CivilDate? { classes?.endDate }
}
