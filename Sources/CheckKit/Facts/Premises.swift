/// A room, or a set of rooms held by one title.
public struct Premises: Hashable, Sendable {
    /// Id within the dossier.
    public var id: String
    /// What it is used for.
    public var kind: PremisesKind
    /// By what right it is held.
    public var right: PropertyRight
    /// The other side of a lease.
    public var counterparty: Identifier?
    /// Whether the other side owns the room.
    public var counterpartyOwns: Bool?
    /// When the right holds.
    public var period: Period?
    /// The address.
    public var address: String?
    /// The number in the real-estate cadastre.
    public var cadastralNumber: String?
    /// Area in square metres.
    public var areaM2: Rational?
    /// Seats for learners.
    public var seats: Int?
    /// The sanitary paper.
    public var sanitary: SanitaryPaper?
    /// Ids of the documents that prove the title.
    public var documents: [String]?

    /// Makes premises of which only id, kind and right are stated.
    public init(id: String = "", kind: PremisesKind = .classroom, right: PropertyRight = .ownership) {
        self.id = id
        self.kind = kind
        self.right = right
    }
}

/// A conclusion of the sanitary service, or another paper that shows that the norms are kept.
public struct SanitaryPaper: Hashable, Sendable {
    /// When it holds.
    public var validity: Period?
    /// Ids of the documents.
    public var documents: [String]?

    /// Makes a paper of which nothing is stated.
    public init() {}
}

/// Computers or interactive devices of one kind.
public struct Equipment: Hashable, Sendable {
    /// Id within the dossier.
    public var id: String
    /// Which of the two kinds that the clause names.
    public var kind: EquipmentKind
    /// By what right they are held.
    public var right: PropertyRight
    /// How many.
    public var quantity: Int?
    /// Whether they have access to the Internet.
    public var internet: Bool?
    /// What they are.
    public var title: StatedName?
    /// Ids of the documents that prove the above.
    public var documents: [String]?

    /// Makes equipment of which only id, kind and right are stated.
    public init(id: String = "", kind: EquipmentKind = .computer, right: PropertyRight = .ownership) {
        self.id = id
        self.kind = kind
        self.right = right
    }
}

/// A part of the library.
public struct LibraryHolding: Hashable, Sendable {
    /// Id within the dossier.
    public var id: String
    /// Printed or electronic.
    public var kind: LibraryKind
    /// By what right it is held.
    public var right: PropertyRight
    /// How many copies.
    public var copies: Int?
    /// What it is.
    public var title: StatedName?
    /// Ids of the documents that prove the above.
    public var documents: [String]?

    /// Makes a holding of which only id, kind and right are stated.
    public init(id: String = "", kind: LibraryKind = .printed, right: PropertyRight = .ownership) {
        self.id = id
        self.kind = kind
        self.right = right
    }
}
