import CheckKit
public import Notation

/// A person looked at a document and confirms it; for the engine it is then verified.
public struct ConfirmDocument: RegisterAct {
    private let item: String
    private let document: String
    private let sha256: String

    /// Confirms a document.
    ///
    /// - Parameters:
    ///   - item: the application.
    ///   - document: the document's id in the dossier.
    ///   - sha256: the digest of the bytes that were looked at; other bytes are not confirmed by it.
    public init(_ item: String, document: String, sha256: String) {
        (self.item, self.document, self.sha256) = (item, document, sha256)
    }

    /// Who prepares and who reviews.
    public var roles: Set<Role> { [.secretary, .member, .chair] }

    /// Refuses a document that the application does not name, and a digest that is none.
    public func record(at desk: Desk) throws {
        let file = try desk.view.openApplication(item)
        try desk.requireClear(.application(item))
        try desk.require(Hexadecimal.isDigest(sha256), .badDigest)
        let dossier = try desk.view.dossier(of: file)
        let isNamed = dossier["documents"]?.items?.contains { $0["id"]?.text == document } ?? false
        try desk.require(isNamed, .noDocument(document: document, item: item))
        desk.add(.documentConfirmed, .application(item)) { draft in
            draft.statement.document = document
            draft.statement.sha256 = sha256
        }
    }
}

/// What the engine found of the latest application, in council mode.
public struct RecordCheck: RegisterAct {
    private let item: String
    private let reports: Node

    /// Records a check.
    ///
    /// - Parameters:
    ///   - item: the application.
    ///   - reports: the reports as the program writes them, `saikes/reports/1`.
    public init(_ item: String, reports: Node) { (self.item, self.reports) = (item, reports) }

    /// Who prepares and who reviews.
    public var roles: Set<Role> { [.secretary, .member, .chair] }

    /// Refuses reports of other facts than those on file, of another mode, or of a lower level of proof.
    public func record(at desk: Desk) throws {
        let file = try desk.view.openApplication(item)
        try desk.requireClear(.application(item))
        let reports = reports["reports"]?.items ?? []
        let facts = Self.factsDigest(try desk.view.dossier(of: file))
        let isOurs = reports.allSatisfy { report in
            report["mode"]?.text == "council" && report["evidenceLevel"]?.text == "verified"
                && report["inputsSha256"]?.text == facts
        }
        try desk.require(!reports.isEmpty && isOurs, .otherFacts)
        let snapshot = try desk.keep(CanonicalJSON.bytes(of: self.reports))
        let outcomes = reports.compactMap { $0["overall"]?.text.flatMap { Outcome(rawValue: $0) } }
        desk.add(.checkRecorded, .application(item)) { draft in
            draft.statement.snapshot = snapshot
            draft.statement.sha256 = facts
            draft.statement.outcome = Outcome.all(of: outcomes).rawValue
        }
    }

    /// The digest that reports have of a dossier without a tender.
    public static func factsDigest(_ dossier: Node) -> String {
        ContentDigest.hex(of: CanonicalJSON.bytes(of: .record([("dossier", dossier)])))
    }
}

extension RegisterView {
    /// The latest dossier of an application.
    func dossier(of file: CaseFile) throws -> Node {
        guard let latest = file.latest else { throw RegisterFault.refused(.notFound(id: file.id)) }
        return try tree(latest.snapshot)
    }

    /// A tree that the register keeps.
    func tree(_ sha256: String) throws -> Node {
        let source = Source(name: sha256, notation: .json, bytes: try snapshot(sha256))
        guard let node = source.tree().node else { throw RegisterFault.broken(.snapshot(sha256: sha256)) }
        return node
    }
}
