import CheckKit
public import Notation

/// Named sections of a dossier are opened to the provider again, for a term in working days.
public struct Clarify: RegisterAct {
    private let item: String
    private let sections: [String]
    private let text: String
    private let workingDays: Int

    /// Asks a provider.
    ///
    /// - Parameters:
    ///   - item: the application.
    ///   - sections: the sections that may be changed; no others may.
    ///   - text: what is asked.
    ///   - workingDays: the term, 1 to 60, from the day after.
    public init(_ item: String, sections: [String], text: String, workingDays: Int) {
        (self.item, self.sections, self.text, self.workingDays) = (item, sections, text, workingDays)
    }

    /// The sections of a dossier.
    public static let allSections = [
        "provider", "lecturers", "programmes", "premises", "equipment", "library", "documents",
    ]

    /// Who prepares and who reviews.
    public var roles: Set<Role> { [.secretary, .member, .chair] }

    /// Refuses sections that a dossier has not, a term out of bounds, and a second question before the first is answered.
    public func record(at desk: Desk) throws {
        let file = try desk.view.openApplication(item)
        try desk.requireClear(.application(item))
        try desk.require(file.clarification == nil, .clarificationOpen(item: item))
        try desk.require(
            !sections.isEmpty && sections.allSatisfy(Self.allSections.contains),
            .noSections(sections: Self.allSections))
        try desk.require((1...60).contains(workingDays), .badTerm)
        let text = try desk.stated(text, .noText)
        let term = desk.register.calendar.term(of: workingDays, after: desk.today)
        desk.add(.clarificationSent, .application(item)) { draft in
            draft.statement.sections = sections
            draft.statement.text = text
            draft.statement.workingDays = workingDays
            draft.statement.endDate = term.end
        }
    }
}

/// A provider answers with a new dossier, of which only the opened sections differ.
public struct AnswerClarification: RegisterAct {
    private let item: String
    private let dossier: Node

    /// Answers.
    public init(_ item: String, dossier: Node) { (self.item, self.dossier) = (item, dossier) }

    /// The provider's.
    public var roles: Set<Role> { [.provider] }

    /// Refuses answers after the term, by others, and changes of a section that is not open.
    public func record(at desk: Desk) throws {
        let file = try desk.view.openApplication(item)
        try desk.require(file.provider == desk.actor.provider, .otherProvider)
        guard let asked = file.clarification?.statement, let end = asked.endDate else {
            throw RegisterFault.refused(.noClarification(item: item))
        }
        try desk.require(desk.today <= end, .overdue(end: end, item: item))
        let before = try desk.view.dossier(of: file)
        _ = try desk.provider(of: dossier)
        for key in Set(Self.keys(before) + Self.keys(dossier)).sorted() where !asked.sections.contains(key) {
            let isSame =
                CanonicalJSON.bytes(of: before[key] ?? .null) == CanonicalJSON.bytes(of: dossier[key] ?? .null)
            try desk.require(isSame, .lockedSection(section: key, open: asked.sections))
        }
        let snapshot = try desk.keep(CanonicalJSON.bytes(of: dossier))
        let code = ShareCode.code(of: snapshot, item, try desk.view.eventCount)
        desk.add(.applicationAnswered, .application(item)) { draft in
            draft.provider = file.provider
            (draft.statement.snapshot, draft.statement.code) = (snapshot, code)
            draft.statement.sections = asked.sections
        }
    }

    private static func keys(_ node: Node) -> [String] { (node.members ?? []).map(\.key) }
}

/// A provider takes its application back.
public struct Withdraw: RegisterAct {
    private let item: String
    private let reason: String?

    /// Withdraws.
    public init(_ item: String, reason: String? = nil) { (self.item, self.reason) = (item, reason) }

    /// The provider's.
    public var roles: Set<Role> { [.provider] }

    /// Refuses others and what is closed.
    public func record(at desk: Desk) throws {
        let file = try desk.view.openApplication(item)
        try desk.require(file.provider == desk.actor.provider, .otherProvider)
        desk.add(.applicationWithdrawn, .application(item)) { draft in
            draft.provider = file.provider
            draft.statement.reason = reason.map { PersonNumber.hidden(in: $0) }
        }
    }
}
