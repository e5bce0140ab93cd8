import CheckKit

/// A session of the Council, read from its events.
struct SessionFile {
    let id: String
    let date: CivilDate
    let present: [String]
    let quorum: Int
    /// The items with what is proposed of each.
    let agenda: [AgendaItem]
    private(set) var votes: [String: [Ballot]] = [:]
    private(set) var isClosed = false

    /// A vote with its reason.
    struct Ballot {
        var member: String
        var vote: Vote
        var reason: String?
    }

    /// Reads the events of a session; nil where there are none.
    init?(_ events: [Event]) {
        guard let first = events.first, first.kind == .sessionOpened, let date = first.statement.startDate else {
            return nil
        }
        id = Subject.id(of: first.subject)
        self.date = date
        present = first.statement.present
        quorum = first.statement.quorum ?? .max
        agenda = first.statement.agenda.compactMap { AgendaItem($0) }
        for event in events {
            switch event.kind {
            case .voteCast:
                guard let item = event.statement.item, let vote = event.statement.vote else { continue }
                votes[item, default: []].append(
                    Ballot(member: event.actor, vote: vote, reason: event.statement.reason))
            case .sessionClosed: isClosed = true
            default: break
            }
        }
    }

    /// What a session came to on an item.
    struct Tally {
        var takingPart: [String]
        var recused: [String]
        var inFavour: Int
        var against: Int
        var abstained: Int

        /// Whether more voted for than against.
        var isCarried: Bool { inFavour > against }
    }

    /// Counts an item: who is recused or did not declare takes no part, and votes of theirs count for nothing.
    func tally(_ item: String, _ declarations: Declarations) -> Tally {
        let recused = present.filter { declarations.standing(of: $0) == .recused }
        let takingPart = present.filter { declarations.standing(of: $0) == .clear }
        let counted = (votes[item] ?? []).filter { takingPart.contains($0.member) }
        func count(_ vote: Vote) -> Int { counted.count { $0.vote == vote } }
        return Tally(
            takingPart: takingPart, recused: recused, inFavour: count(.inFavour), against: count(.against),
            abstained: count(.abstained))
    }
}

/// An item of an agenda, written `A-1` (include?), `P-1` (satisfy?) or `E-000001:suspend`.
struct AgendaItem: Hashable {
    let id: String
    let proposal: DecisionAction
    let subject: Subject

    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let subject = Subject(item: parts[0]) else { return nil }
        (id, self.subject) = (parts[0], subject)
        switch (subject, parts.count) {
        case (.application, 1): proposal = .include
        case (.appeal, 1): proposal = .satisfy
        case (.entry, 2):
            guard let action = DecisionAction(rawValue: parts[1]), Self.onEntries.contains(action) else { return nil }
            proposal = action
        default: return nil
        }
    }

    /// What may be proposed of an entry.
    static let onEntries: Set<DecisionAction> = [.suspend, .remove, .restore, .correct]

    /// Whether the item, voted for or against, leads to a decision.
    func allows(_ action: DecisionAction, isCarried: Bool) -> Bool {
        switch action {
        case .refuse: proposal == .include && !isCarried
        case .decline: proposal == .satisfy && !isCarried
        default: action == proposal && isCarried
        }
    }
}

extension RegisterView {
    /// A session that must be there.
    func session(_ id: String) throws -> SessionFile {
        guard Naming.isName(id), let file = SessionFile(try events(of: .session(id))) else {
            throw RegisterFault.refused(.notFound(id: id))
        }
        return file
    }
}
