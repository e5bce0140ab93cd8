/// Everything a check may look at: facts, dates, the law's figures and readings in force, and the state of documents.
///
/// A check reads no clock, file or network, and knows nothing of who asks.
public struct Case: Sendable {
    /// What the provider says of itself.
    public var dossier: Dossier
    /// The tender; nil where the provider is assessed without one.
    public var tender: Tender?
    /// The lot; nil where the provider is assessed without one.
    public var lot: Lot?
    /// The bid; nil where the provider is assessed without one.
    public var bid: Bid?
    /// What the bid offers for the lot.
    public var offer: BidLot?
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
    /// The dates on which requirements must hold.
    public var dates: ReferenceDates
    /// The figures of the law in force.
    public var parameters: ParameterSet
    /// The readings of unclear norms.
    public var policies: PolicySet
    /// Days off and working days.
    public var calendar: WorkCalendar
    /// Spheres of activity.
    public var fields: FieldTable
    /// Categories of civil servants and where they are taught.
    public var venues: VenueTable
    /// The documents.
    public var evidence: EvidenceIndex
    /// The Coordination Council's list; nil where it was not given.
    public var providerList: ParticipantList?
    /// The register of unscrupulous participants; nil where it was not given.
    public var unscrupulousParticipants: ParticipantList?

    /// Makes a case of a dossier; what depends on a tender is filled in where there is one.
    public init(
        dossier: Dossier, dates: ReferenceDates, parameters: ParameterSet, policies: PolicySet,
        calendar: WorkCalendar, fields: FieldTable, venues: VenueTable, evidence: EvidenceIndex
    ) {
        self.dossier = dossier
        self.dates = dates
        self.parameters = parameters
        self.policies = policies
        self.calendar = calendar
        self.fields = fields
        self.venues = venues
        self.evidence = evidence
    }

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
