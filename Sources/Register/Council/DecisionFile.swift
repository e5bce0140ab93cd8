import CheckKit

/// A decision, read from its events.
struct DecisionFile {
    let id: String
    let author: String
    let draft: Event
    /// The confirmation by a second person; nil while there is none.
    let confirmation: Event?

    /// What is decided.
    var action: DecisionAction { draft.statement.action ?? .refuse }
    /// The item it is about.
    var item: String { draft.statement.item ?? "" }
    var session: String { draft.statement.session ?? "" }

    /// Reads the events of a decision; nil where there are none.
    init?(_ events: [Event]) {
        guard let draft = events.first, draft.kind == .decisionDrafted else { return nil }
        (id, author, self.draft) = (Subject.id(of: draft.subject), draft.actor, draft)
        confirmation = events.first { $0.kind == .decisionConfirmed }
    }
}

extension RegisterView {
    /// A decision that must be there.
    func decision(_ id: String) throws -> DecisionFile {
        guard Naming.isName(id), let file = DecisionFile(try events(of: .decision(id))) else {
            throw RegisterFault.refused(.notFound(id: id))
        }
        return file
    }

    /// Who took part in a decision: who drew it up, confirmed it, voted on it or reviewed the case.
    func participants(in decision: DecisionFile) throws -> Set<String> {
        var people: Set<String> = [decision.author]
        if let confirmation = decision.confirmation { people.insert(confirmation.actor) }
        for ballot in try session(decision.session).votes[decision.item] ?? [] { people.insert(ballot.member) }
        if case .application(let id)? = Subject(item: decision.item) {
            for event in try events(of: .application(id), [.reviewSubmitted]) where event.number < decision.draft.number
            {
                people.insert(event.actor)
            }
        }
        return people
    }

    /// The decisions whose participants may not take part again in an item: the one appealed against, those reopened.
    func earlierDecisions(on subject: Subject) throws -> [String] {
        switch subject {
        case .application(let id): try application(id).overturned
        case .appeal: try events(of: subject, [.appealFiled]).compactMap(\.statement.decision)
        default: []
        }
    }

    /// Refuses whoever took part the first time.
    func requireOthers(than actor: String, on subject: Subject) throws {
        for id in try earlierDecisions(on: subject) where try participants(in: decision(id)).contains(actor) {
            throw RegisterFault.refused(.tookPart(member: actor, decision: id))
        }
    }
}
