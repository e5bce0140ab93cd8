/// A document that proves facts.
public struct SupportingDocument: Hashable, Sendable {
    /// Id within the file.
    public var id: String
    /// What kind of paper it is.
    public var evidenceType: EvidenceType?
    /// The title.
    public var title: StatedName?
    /// The number.
    public var number: String?
    /// Where it can be fetched.
    public var url: String?
    /// Where it lies, relative to the file that names it.
    public var path: String?
    /// `sha256:` and 64 hexadecimal digits.
    public var hash: String?
    /// The day of issue.
    public var dateIssued: CivilDate?
    /// Who issued it.
    public var issuer: StatedName?
    /// When it holds.
    public var validity: Period?

    /// Makes a document of which only the id is stated.
    public init(id: String = "") { self.id = id }
}
