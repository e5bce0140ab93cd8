/// A person who conducts classes.
public struct Lecturer: Hashable, Sendable {
    /// Id within the dossier.
    public var id: String
    /// The name.
    public var name: String?
    /// The IIN: personal data, used only to tell persons apart.
    public var identifier: Identifier?
    /// Degrees held.
    public var degrees: [Degree]?
    /// Employment with this and other organisations.
    public var employment: [Employment]?
    /// Practice, trainings, teaching, and leave inside them.
    public var experience: [Experience]?

    /// Makes a lecturer of whom only the id is stated.
    public init(id: String = "") { self.id = id }
}

/// An academic degree.
public struct Degree: Hashable, Sendable {
    /// Which degree.
    public var type: DegreeType
    /// The degree's own wording.
    public var title: StatedName?
    /// The day of award.
    public var dateAwarded: CivilDate?
    /// The country of award, ISO 3166 alpha-2; `SU` for the USSR.
    public var country: String?
    /// Recognition in Kazakhstan of a degree awarded abroad.
    public var recognition: Recognition?
    /// Ids of the documents that prove it.
    public var documents: [String]?

    /// Makes a degree of which only the type is stated.
    public init(type: DegreeType = .other) { self.type = type }
}

/// A contract by which a person works for an organisation.
public struct Employment: Hashable, Sendable {
    /// What kind of contract.
    public var type: EmploymentType
    /// The organisation.
    public var employer: Identifier?
    /// When it is in force.
    public var period: Period?
    /// Ids of the documents that prove it.
    public var documents: [String]?

    /// Makes an employment of which only the type is stated.
    public init(type: EmploymentType = .staff) { self.type = type }
}

/// A span of professional practice, of conducting trainings, of teaching, or of leave inside one of them.
public struct Experience: Hashable, Sendable {
    /// What was done.
    public var kind: ExperienceKind
    /// The spheres of activity, as codes of the field list.
    public var fields: [String]?
    /// Where.
    public var organisation: StatedName?
    /// When.
    public var period: Period?
    /// Ids of the documents that prove it.
    public var documents: [String]?

    /// Makes an experience of which only the kind is stated.
    public init(kind: ExperienceKind = .practice) { self.kind = kind }
}
