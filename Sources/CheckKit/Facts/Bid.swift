/// What a bidder offers for a tender.
public struct Bid: Hashable, Sendable {
    /// Id of the bid.
    public var id: String
    /// Number of the announcement it answers.
    public var tender: String?
    /// The day of the bid.
    public var date: CivilDate?
    /// The bidder's dossier.
    public var dossier: Dossier
    /// What it offers a lot; nil: every lot of the tender, with all that the dossier has.
    public var lots: [BidLot]?
    /// Other members, where several bid together.
    public var consortium: [ConsortiumMember]?
    /// Rulings of persons that came with the bid.
    public var rulings: [Ruling]?

    /// Makes a bid of which only the id is stated.
    public init(id: String = "", dossier: Dossier = Dossier()) {
        self.id = id
        self.dossier = dossier
    }
}

/// The offer for one lot.
public struct BidLot: Hashable, Sendable {
    /// Id of the lot in the tender.
    public var id: String
    /// Ids of the programmes; nil: all whose fields match the lot.
    public var programmes: [String]?
    /// Ids of the lecturers; nil: those of the programmes.
    public var lecturers: [String]?
    /// Ids of the premises; nil: all.
    public var premises: [String]?
    /// Ids of the equipment; nil: all.
    public var equipment: [String]?
    /// Ids of the library's holdings; nil: all.
    public var library: [String]?
    /// From the first to the last class day that is offered.
    public var period: Period?
    /// Where classes are held.
    public var place: String?
    /// The price, net of VAT.
    public var price: Money?
    /// How the price is made up.
    public var calculation: PriceCalculation?

    /// Makes an offer of which only the lot is stated.
    public init(id: String = "") { self.id = id }
}

/// How a price is made up.
public struct PriceCalculation: Hashable, Sendable {
    /// The items.
    public var items: [CostItem]?
    /// The sum, in hundredths of the price's currency.
    public var total: Int?

    /// Makes a calculation of which nothing is stated.
    public init() {}
}

/// An item of a price calculation.
public struct CostItem: Hashable, Sendable {
    /// The item's code.
    public var code: String?
    /// Its name.
    public var name: StatedName?
    /// How many.
    public var quantity: Rational?
    /// Of what.
    public var unit: String?
    /// Price of one, in hundredths of the currency.
    public var price: Int?
    /// Quantity times price, in hundredths of the currency.
    public var amount: Int?

    /// Makes an item of which nothing is stated.
    public init() {}
}

/// Another member of a group that bids together.
public struct ConsortiumMember: Hashable, Sendable {
    /// Its identifier.
    public var identifier: Identifier?
    /// Its name.
    public var name: StatedName?
    /// Where its dossier lies.
    public var dossier: String?

    /// Makes a member of whom nothing is stated.
    public init() {}
}
