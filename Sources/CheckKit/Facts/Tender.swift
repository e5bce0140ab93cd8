/// What a customer buys and by which documents.
public struct Tender: Hashable, Sendable {
    /// Number of the announcement.
    public var id: String
    /// The title.
    public var title: StatedName?
    /// How it is bought.
    public var method: ProcurementMethod?
    /// The customer.
    public var procuringEntity: ProcuringEntity?
    /// When bids are taken; the last day is the one on which bids close.
    public var tenderPeriod: Period?
    /// The lots.
    public var lots: [Lot]?
    /// The tender's own documents.
    public var documents: [TenderDocument]?
    /// Rulings of persons that came with the tender.
    public var rulings: [Ruling]?

    /// Makes a tender of which only the id is stated.
    public init(id: String = "") { self.id = id }
}

/// The state body that buys.
public struct ProcuringEntity: Hashable, Sendable {
    /// Its BIN.
    public var identifier: Identifier?
    /// Its name.
    public var name: StatedName?
    /// What kind of body it is.
    public var bodyType: BodyType?
    /// Its seat.
    public var address: Address?
    /// The spheres of its activity, as codes of the field list.
    public var profile: [String]?

    /// Makes a body of which nothing is stated.
    public init() {}
}

/// A document of the tender.
public struct TenderDocument: Hashable, Sendable {
    /// Id within the tender.
    public var id: String
    /// Its type, by the OCDS code list.
    public var documentType: String?
    /// The title.
    public var title: StatedName?
    /// Where it lies, relative to the tender.
    public var path: String?
    /// Where it can be fetched.
    public var url: String?

    /// Makes a document of which only the id is stated.
    public init(id: String = "") { self.id = id }
}

/// One lot of a tender.
public struct Lot: Hashable, Sendable {
    /// Id within the tender.
    public var id: String
    /// The title.
    public var title: StatedName?
    /// What is bought.
    public var subject: LotSubject?
    /// A permit that the service needs.
    public var permit: RequiredPermit?
    /// What the seminar is about.
    public var seminar: SeminarSubject?
    /// Who is to be taught.
    public var contingent: Contingent?
    /// From the first to the last class day.
    public var contractPeriod: Period?
    /// The allocated amount, net of VAT.
    public var value: Money?
    /// Rows of annex 8: qualification requirements.
    public var qualification: [QualificationRow]?
    /// Rows of annex 16: the technical specification.
    public var specification: [SpecificationRow]?

    /// Makes a lot of which only the id is stated.
    public init(id: String = "") { self.id = id }
}

/// The subject of a lot's seminar.
public struct SeminarSubject: Hashable, Sendable {
    /// The spheres of activity, as codes of the field list.
    public var fields: [String]?

    /// Makes a subject of which nothing is stated.
    public init() {}
}

/// The learners.
public struct Contingent: Hashable, Sendable {
    /// How many in all.
    public var total: Int?
    /// How many in the largest group.
    public var largestGroup: Int?
    /// How many groups meet at once.
    public var simultaneousGroups: Int?
    /// The corps they belong to.
    public var corps: [Corps]?
    /// Their categories.
    public var categories: [LearnerCategory]?

    /// Makes a contingent of which nothing is stated.
    public init() {}
}

/// A category of learners.
public struct LearnerCategory: Hashable, Sendable {
    /// The code as typed, or `group:А`, `group:В`.
    public var code: String
    /// How many learners of it.
    public var count: Int?

    /// Makes a category.
    public init(code: String = "", count: Int? = nil) {
        self.code = code
        self.count = count
    }
}

/// A row of annex 8 to the tender documents: a qualification requirement.
public struct QualificationRow: Hashable, Sendable {
    /// Id within the lot.
    public var id: String
    /// The number of the row.
    public var row: Int?
    /// The rule that it states.
    public var rule: String?
    /// Its wording.
    public var text: String?

    /// Makes a row of which only the id is stated.
    public init(id: String = "") { self.id = id }
}

/// A row of annex 16 to the tender documents: the technical specification.
public struct SpecificationRow: Hashable, Sendable {
    /// Id within the lot.
    public var id: String
    /// The number of the row.
    public var row: Int?
    /// What it asks for.
    public var kind: SpecificationKind
    /// What is asked; several values only for languages.
    public var value: [String]?
    /// The rule that it states, where it names one.
    public var rule: String?
    /// Its wording.
    public var text: String?

    /// Makes a row of a kind.
    public init(id: String = "", kind: SpecificationKind = .other) {
        self.id = id
        self.kind = kind
    }
}
