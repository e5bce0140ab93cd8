import CheckKit
import Evidence

/// An application and everything that happened to it, read from its events.
struct CaseFile {
    let id: String
    let window: String
    let provider: String
    let name: StatedName
    let bin: String?
    /// What the provider sent, the latest last.
    private(set) var submissions: [Submission] = []
    private(set) var reviewers: [String] = []
    /// The reviews by who wrote them.
    private(set) var reviews: [String: Event] = [:]
    /// The SHA-256 that a person confirmed of a document, by its id.
    private(set) var confirmed: [String: String] = [:]
    private(set) var checks: [Event] = []
    /// What was asked of the provider and is not answered.
    private(set) var clarification: Event?
    /// Decisions that an appeal overturned; who took part in them takes no part again.
    private(set) var overturned: [String] = []
    private var decisions: [String] = []
    private var ending: CaseStatus?

    /// What a provider sent at a time.
    struct Submission {
        var number: Int
        var snapshot: String
        var code: String
        var recordedAt: Timestamp
    }

    /// Reads the events of an application; nil where there are none.
    init?(_ events: [Event]) {
        guard let first = events.first, first.kind == .applicationSubmitted, let provider = first.provider else {
            return nil
        }
        id = Subject.id(of: first.subject)
        self.provider = provider
        window = first.statement.window ?? ""
        name = first.statement.name ?? StatedName()
        bin = first.statement.bin
        for event in events { take(event) }
    }

    private mutating func take(_ event: Event) {
        switch event.kind {
        case .applicationSubmitted, .applicationAnswered:
            clarification = nil
            guard let snapshot = event.statement.snapshot, let code = event.statement.code else { return }
            submissions.append(
                Submission(number: event.number, snapshot: snapshot, code: code, recordedAt: event.recordedAt))
        case .applicationWithdrawn: ending = .cancelled
        case .reviewerAssigned: if let member = event.statement.member { reviewers.append(member) }
        case .documentConfirmed:
            if let document = event.statement.document { confirmed[document] = event.statement.sha256 }
        case .checkRecorded: checks.append(event)
        case .reviewSubmitted: reviews[event.actor] = event
        case .clarificationSent: clarification = event
        case .applicationIncluded, .applicationRefused:
            ending = event.kind == .applicationIncluded ? .active : .unsuccessful
            if let decision = event.statement.decision { decisions.append(decision) }
        case .applicationReopened:
            // Others than the first time review and decide.
            (ending, reviewers, reviews) = (nil, [], [:])
            overturned = decisions
        default: break
        }
    }

    /// The latest of what the provider sent.
    var latest: Submission? { submissions.last }

    /// Where the application stands.
    var status: CaseStatus {
        if let ending { return ending }
        if clarification != nil { return .withProvider }
        if reviews.count == 2 { return .forSession }
        return reviewers.isEmpty && checks.isEmpty ? .submitted : .checking
    }

    /// Whether both reviewers are done, so that each may see what the other found.
    var areReviewsOpen: Bool { reviews.count == 2 }

    /// The rules on which two reviews do not agree.
    var difference: [(rule: String, first: ReviewFinding?, second: ReviewFinding?)] {
        let both = reviewers.compactMap { reviews[$0]?.statement.findings }
        guard both.count == 2 else { return [] }
        var rules = both[0].map(\.rule)
        for finding in both[1] where !rules.contains(finding.rule) { rules.append(finding.rule) }
        return rules.compactMap { rule in
            let (first, second) = (both[0].first { $0.rule == rule }, both[1].first { $0.rule == rule })
            return first?.outcome == second?.outcome ? nil : (rule, first, second)
        }
    }
}

extension RegisterView {
    /// An application that must be there.
    func application(_ id: String) throws -> CaseFile {
        guard Naming.isName(id), let file = CaseFile(try events(of: .application(id))) else {
            throw RegisterFault.refused(.notFound(id: id))
        }
        return file
    }

    /// An application that must be there and not be closed.
    func openApplication(_ id: String) throws -> CaseFile {
        let file = try application(id)
        guard !file.status.isClosed else { throw RegisterFault.refused(.closedCase(item: id)) }
        return file
    }
}
