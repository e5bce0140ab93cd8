/// What a provider says of itself: the organisation, its people, programmes, rooms and things.
///
/// A nil list is "not stated"; an empty one is a stated "none".
public struct Dossier: Hashable, Sendable {
    /// The organisation.
    public var provider: Provider?
    /// Everyone who may conduct classes.
    public var lecturers: [Lecturer]?
    /// The programmes of advanced training.
    public var programmes: [Programme]?
    /// The rooms.
    public var premises: [Premises]?
    /// Computers and interactive devices.
    public var equipment: [Equipment]?
    /// The library.
    public var library: [LibraryHolding]?
    /// The documents that prove the facts.
    public var documents: [SupportingDocument]?
    /// Rulings of persons that came with the dossier.
    public var rulings: [Ruling]?

    /// Makes an empty dossier.
    public init() {}
}

/// The organisation that provides the training.
public struct Provider: Hashable, Sendable {
    /// BIN of a legal entity, IIN of a sole proprietor.
    public var identifier: Identifier?
    /// The name.
    public var name: StatedName?
    /// What kind of organisation it is.
    public var kind: ProviderKind?
    /// The purposes that the charter states.
    public var charter: String?
    /// Activities, as the register or the charter names them.
    public var activities: [String]?
    /// Accreditations held.
    public var accreditations: [String]?
    /// The seat.
    public var address: Address?
    /// Licences and notifications.
    public var permits: [Permit]?
    /// Ids of the documents that prove the above.
    public var documents: [String]?

    /// Makes an organisation of which nothing is stated.
    public init() {}
}

/// A place of an organisation.
public struct Address: Hashable, Sendable {
    /// The region.
    public var region: String?
    /// The city or village.
    public var locality: String?
    /// Street and house.
    public var street: String?

    /// Makes an address of which nothing is stated.
    public init() {}
}

/// A licence, or a notification of the start of an activity.
public struct Permit: Hashable, Sendable {
    /// Which of the two.
    public var kind: PermitKind
    /// The number.
    public var number: String?
    /// When it holds.
    public var validity: Period?
    /// Ids of the documents that prove it.
    public var documents: [String]?

    /// Makes a permit of a kind.
    public init(kind: PermitKind = .licence) { self.kind = kind }
}
