import CheckKit

/// A reviewer says what they found, rule by rule, without seeing what the other found.
public struct SubmitReview: RegisterAct {
    private let item: String
    private let findings: [ReviewFinding]
    private let text: String?

    /// Submits a review.
    ///
    /// - Parameters:
    ///   - item: the application.
    ///   - findings: an outcome for each rule that was looked at.
    ///   - text: a summary for the session.
    public init(_ item: String, findings: [ReviewFinding], text: String? = nil) {
        (self.item, self.findings, self.text) = (item, findings, text)
    }

    /// The members' and the chair's.
    public var roles: Set<Role> { Role.deciding }

    /// Refuses who is not appointed, a second review, and one without findings.
    public func record(at desk: Desk) throws {
        let file = try desk.view.openApplication(item)
        try desk.requireClear(.application(item))
        try desk.require(file.reviewers.contains(desk.actor.name), .notReviewer(item: item))
        try desk.require(file.reviews[desk.actor.name] == nil, .reviewedAlready(item: item))
        try desk.require(file.clarification == nil, .clarificationOpen(item: item))
        try desk.require(!findings.isEmpty, .noFindings)
        desk.add(.reviewSubmitted, .application(item)) { draft in
            draft.statement.findings = findings
            draft.statement.text = text
            draft.statement.outcome = Outcome.all(of: findings.map(\.outcome)).rawValue
        }
    }
}
