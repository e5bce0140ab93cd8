public import CheckKit

/// The secretary opens a period in which providers may apply.
public struct OpenWindow: RegisterAct {
    private let id: String
    private let title: StatedName
    private let start: CivilDate
    private let end: CivilDate
    private let fields: [String]
    private let documents: [EvidenceType]
    private let law: String

    /// Opens a window.
    ///
    /// - Parameters:
    ///   - id: how the window is called.
    ///   - title: what people read.
    ///   - start: the first day.
    ///   - end: the last day.
    ///   - fields: fields of training; empty for all.
    ///   - documents: the kinds of documents that are wanted.
    ///   - law: the edition of the law by which applications are judged.
    public init(
        _ id: String, title: StatedName, start: CivilDate, end: CivilDate, fields: [String],
        documents: [EvidenceType], law: String
    ) {
        (self.id, self.title, self.start, self.end) = (id, title, start, end)
        (self.fields, self.documents, self.law) = (fields, documents, law)
    }

    /// The secretary's.
    public var roles: Set<Role> { [.secretary] }

    /// Refuses an id that is taken and a period that is empty.
    public func record(at desk: Desk) throws {
        guard Naming.isName(id) else { throw RegisterFault.badName(id) }
        try desk.require(desk.view.isFree(.window(id)), .nameTaken(id: id))
        try desk.require(start <= end, .badPeriod)
        let law = try desk.stated(law, .noLaw)
        desk.add(.windowOpened, .window(id)) { draft in
            (draft.validFrom, draft.validUntil) = (start, end.adding(days: 1))
            draft.statement.name = title
            (draft.statement.startDate, draft.statement.endDate) = (start, end)
            (draft.statement.fields, draft.statement.documents) = (fields, documents.map(\.rawValue))
            draft.statement.law = law
        }
    }
}

extension RegisterView {
    /// Whether nothing has happened to a subject yet, so that its id can be given.
    func isFree(_ subject: Subject) throws -> Bool { try events(of: subject).isEmpty }
}
