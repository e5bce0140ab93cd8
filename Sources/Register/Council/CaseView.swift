public import CheckKit
public import Notation

/// An application as somebody may see it.
public struct CaseView: Sendable {
    /// The application's id.
    public var id: String
    /// The window.
    public var window: String
    /// The provider's name.
    public var name: StatedName
    /// Where it stands.
    public var status: CaseStatus
    /// What is not public; nil for whoever did not prove that they may see it.
    public var inside: Inside?

    /// What is not public of an application.
    public struct Inside: Sendable {
        /// The latest dossier.
        public var dossier: Node
        /// The SHA-256 that a person confirmed of a document, by its id.
        public var confirmed: [String: String]
        /// Who reviews.
        public var reviewers: [String]
        /// The reviews that may be seen: one's own, and both once both are in.
        public var reviews: [Review]
        /// The rules on which the reviews do not agree, once both are in.
        public var difference: [Difference]
        /// What the latest check came to; nil where there was none.
        public var outcome: String?
        /// The reports of the latest check.
        public var reports: Node?
        /// What was asked of the provider and is not answered.
        public var clarification: Statement?
    }

    /// What a reviewer found.
    public struct Review: Sendable {
        /// Who.
        public var member: String
        /// What, rule by rule.
        public var findings: [ReviewFinding]
        /// In words.
        public var text: String?
    }

    /// A rule on which two reviews do not agree.
    public struct Difference: Sendable {
        /// The rule.
        public var rule: String
        /// What the first found.
        public var first: Outcome?
        /// What the second found.
        public var second: Outcome?
    }
}

/// What was sent at a time, by its share code.
public struct SharedSnapshot: Sendable {
    /// The application.
    public var application: String
    /// SHA-256 of what was sent.
    public var sha256: String
    /// Whether nothing newer was sent since.
    public var isLatest: Bool
    /// What was sent, with every likely number of a person masked.
    public var dossier: Node
}

extension Register {
    /// All applications as everybody may see them, in the order in which they came.
    public func applications() throws(RegisterFault) -> [CaseView] {
        try read { view in
            try view.events(of: .applicationSubmitted).map { event in
                CaseView(try view.application(Subject.id(of: event.subject)))
            }
        }
    }

    /// An application with what is not public.
    ///
    /// - Parameters:
    ///   - id: the application.
    ///   - credential: who asks. A provider's actor sees the provider's own; the Council sees it once they declared.
    /// - Returns: the application.
    /// - Throws: `notDeclared`, `recused`, `otherProvider`, `wrongRole`, `notFound`.
    public func application(_ id: String, by credential: Credential) throws(RegisterFault) -> CaseView {
        try read { view in
            let actor = try view.actor(provenBy: credential)
            let file = try view.application(id)
            if actor.role == .provider {
                guard actor.provider == file.provider else { throw RegisterFault.refused(.otherProvider) }
            } else {
                guard Role.council.contains(actor.role) else {
                    throw RegisterFault.refused(
                        .wrongRole(actor: actor.name, role: actor.role, needed: Role.council.union([.provider])))
                }
                try view.requireClear(.application(id), of: actor.name)
            }
            var shown = CaseView(file)
            shown.inside = try view.inside(of: file, for: actor)
            return shown
        }
    }

    /// The share code of what a receipt acknowledges; empty where it is no application.
    public func code(of receipt: Receipt) throws(RegisterFault) -> String {
        try read { view in
            let file = CaseFile(try view.events(of: .application(receipt.id)))
            return file?.submissions.first { $0.number == receipt.number }?.code ?? ""
        }
    }

    /// What was sent under a share code, and whether it is the latest.
    ///
    /// - Throws: `notFound` where no such code was given.
    public func shared(_ code: String) throws(RegisterFault) -> SharedSnapshot {
        try read { view in
            let events = try view.events(of: .applicationSubmitted) + view.events(of: .applicationAnswered)
            guard let event = events.first(where: { $0.statement.code == code }),
                let sha256 = event.statement.snapshot
            else { throw RegisterFault.refused(.notFound(id: code)) }
            let file = try view.application(Subject.id(of: event.subject))
            return SharedSnapshot(
                application: file.id, sha256: sha256, isLatest: file.latest?.code == code,
                dossier: try view.tree(sha256).hidingPersonNumbers)
        }
    }
}

extension CaseView {
    /// What everybody may see.
    init(_ file: CaseFile) { self.init(id: file.id, window: file.window, name: file.name, status: file.status) }
}

extension RegisterView {
    fileprivate func inside(of file: CaseFile, for actor: Actor) throws -> CaseView.Inside {
        let isProvider = actor.role == .provider
        let visible = file.reviewers.filter { !isProvider && (file.areReviewsOpen || $0 == actor.name) }
        let latest = file.checks.last
        return CaseView.Inside(
            dossier: try dossier(of: file), confirmed: file.confirmed, reviewers: isProvider ? [] : file.reviewers,
            reviews: visible.compactMap { member in
                file.reviews[member].map {
                    CaseView.Review(member: member, findings: $0.statement.findings, text: $0.statement.text)
                }
            },
            difference: isProvider
                ? []
                : file.difference.map {
                    CaseView.Difference(rule: $0.rule, first: $0.first?.outcome, second: $0.second?.outcome)
                },
            outcome: latest?.statement.outcome, reports: try latest?.statement.snapshot.map { try tree($0) },
            clarification: file.clarification?.statement)
    }
}
