/// Who said what of ties with the provider of a case, an entry or an appeal.
struct Declarations {
    private var made: [String: Declaration] = [:]
    private var allowed: Set<String> = []

    /// Reads the events of the subject.
    init(_ events: [Event]) {
        for event in events {
            switch event.kind {
            case .declarationMade: made[event.actor] = event.statement.declaration
            case .declarationAllowed: if let member = event.statement.member { allowed.insert(member) }
            default: break
            }
        }
    }

    /// Where somebody stands.
    enum Standing {
        case missing
        case clear
        case recused
    }

    /// Where somebody stands.
    func standing(of actor: String) -> Standing {
        switch made[actor] {
        case nil: .missing
        case .none?: .clear
        case .related?: allowed.contains(actor) ? .clear : .recused
        }
    }

    /// Whether somebody declared ties.
    func isRelated(_ actor: String) -> Bool { made[actor] == .related }
}

extension Desk {
    /// Refuses whoever did not declare on an item or is recused from it.
    func requireClear(_ subject: Subject, of actor: String? = nil) throws {
        try view.requireClear(subject, of: actor ?? self.actor.name)
    }
}

extension RegisterView {
    /// Refuses whoever did not declare on an item or is recused from it.
    func requireClear(_ subject: Subject, of actor: String) throws {
        let item = Subject.id(of: subject.description)
        switch Declarations(try events(of: subject)).standing(of: actor) {
        case .clear: return
        case .missing: throw RegisterFault.refused(.notDeclared(item: item))
        case .recused: throw RegisterFault.refused(.recused(item: item, actor: actor))
        }
    }
}
