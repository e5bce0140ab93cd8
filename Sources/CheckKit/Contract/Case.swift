/// Everything a check may look at: facts, dates, the law's figures and readings in force, and the state of documents.
///
/// A check reads no clock, file or network, and knows nothing of who asks.
///
/// A class, since a batch asks dozens of questions about each case and copies none of it.
public final class Case: Sendable {
    /// What the provider says of itself.
    public let dossier: Dossier
    /// The tender; nil where the provider is assessed without one.
    public let tender: Tender?
    /// The lot; nil where the provider is assessed without one.
    public let lot: Lot?
    /// The bid; nil where the provider is assessed without one.
    public let bid: Bid?
    /// What the bid offers for the lot.
    public let offer: BidLot?
    /// What is meant of the dossier: programmes, people and things.
    private let selection: Selection
    /// The dates on which requirements must hold.
    public let dates: ReferenceDates
    /// The figures of the law in force.
    public let parameters: ParameterSet
    /// The readings of unclear norms.
    public let policies: PolicySet
    /// What is the same for every case.
    private let surroundings: Surroundings
    /// The documents.
    public let evidence: EvidenceIndex

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

    /// What a bid answers.
    public struct Procurement: Sendable {
        var tender: Tender
        var lot: Lot
        var bid: Bid
        var offer: BidLot?

        /// Makes a bid for a lot of a tender, with what it offers for it.
        public init(tender: Tender, lot: Lot, bid: Bid, offer: BidLot?) {
            self.tender = tender
            self.lot = lot
            self.bid = bid
            self.offer = offer
        }
    }

    /// Makes a case of a dossier, and of a tender, lot and bid where there are any.
    public init(
        dossier: Dossier, procurement: Procurement?, selection: Selection, dates: ReferenceDates,
        parameters: ParameterSet, policies: PolicySet, surroundings: Surroundings, evidence: EvidenceIndex
    ) {
        self.dossier = dossier
        tender = procurement?.tender
        lot = procurement?.lot
        bid = procurement?.bid
        offer = procurement?.offer
        self.selection = selection
        self.dates = dates
        self.parameters = parameters
        self.policies = policies
        self.surroundings = surroundings
        self.evidence = evidence
    }

    /// The same case under other readings.
    public func read(as policies: PolicySet) -> Case { Case(self, policies) }

    private init(_ other: Case, _ policies: PolicySet) {
        dossier = other.dossier
        tender = other.tender
        lot = other.lot
        bid = other.bid
        offer = other.offer
        selection = other.selection
        dates = other.dates
        parameters = other.parameters
        self.policies = policies
        surroundings = other.surroundings
        evidence = other.evidence
    }

    /// The programmes that are meant.
    public var programmes: Stated<Programme> { selection.programmes }

    /// The lecturers that are meant.
    public var lecturers: Stated<Lecturer> { selection.lecturers }

    /// The premises that are meant.
    public var premises: Stated<Premises> { selection.premises }

    /// The equipment that is meant.
    public var equipment: Stated<Equipment> { selection.equipment }

    /// The library that is meant.
    public var library: Stated<LibraryHolding> { selection.library }

    /// Days off and working days.
    public var calendar: WorkCalendar { surroundings.calendar }

    /// Spheres of activity.
    public var fields: FieldTable { surroundings.fields }

    /// Categories of civil servants and where they are taught.
    public var venues: VenueTable { surroundings.venues }

    /// The Coordination Council's list; nil where it was not given.
    public var providerList: ParticipantList? { surroundings.providerList }

    /// The register of unscrupulous participants; nil where it was not given.
    public var unscrupulousParticipants: ParticipantList? { surroundings.unscrupulousParticipants }

    /// Whether other members bid together with the provider, so that shares and resources cannot be counted here.
    public var isConsortium: Bool { bid?.consortium?.isEmpty == false }

    /// The spheres of activity of the seminar: the lot's, and without a lot those of the programme.
    ///
    /// A lot's spheres never fall back to the programme's, since the bidder writes the latter.
    public var seminarFields: [String]? {
        lot == nil ? programmes.items.first?.fields : lot?.seminar?.fields
    }

    /// Learners in the largest group: the lot's, and without a lot the programme's group.
    public var largestGroup: Int? {
        lot == nil ? programmes.items.first?.groupSize : lot?.contingent?.largestGroup
    }

    /// Groups that meet at once: the lot's, and one without a lot.
    public var simultaneousGroups: Int? {
        lot == nil ? 1 : lot?.contingent?.simultaneousGroups
    }

    /// Whether every programme that is meant is taught online only.
    public var isOnlineOnly: Bool {
        programmes.isComplete && !programmes.items.isEmpty && programmes.items.allSatisfy { $0.mode == .online }
    }
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
