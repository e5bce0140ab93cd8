import CheckKit

/// Somebody of the Council says whether ties exist with the provider of an item, before seeing what is not public.
public struct Declare: RegisterAct {
    private let item: String
    private let declaration: Declaration
    private let reason: String?

    /// Declares.
    ///
    /// - Parameters:
    ///   - item: the application `A-1`, entry `E-000001` or appeal `P-1`.
    ///   - declaration: whether ties exist.
    ///   - reason: which ties; needed where they exist.
    public init(_ item: String, _ declaration: Declaration, reason: String? = nil) {
        (self.item, self.declaration, self.reason) = (item, declaration, reason)
    }

    /// Everybody's who may see a case.
    public var roles: Set<Role> { Role.council }

    /// Refuses a second declaration, and ties that are not named.
    public func record(at desk: Desk) throws {
        let subject = try desk.view.subject(of: item)
        let declarations = Declarations(try desk.view.events(of: subject))
        try desk.require(
            declarations.standing(of: desk.actor.name) == .missing,
            .declaredAlready(item: item, actor: desk.actor.name))
        let reason = declaration == .related ? try desk.stated(reason, .noReason) : nil
        desk.add(.declarationMade, subject) { draft in
            draft.statement.declaration = declaration
            draft.statement.reason = reason
        }
    }
}

/// The chair lets somebody who declared ties take part all the same, and says why.
public struct AllowTie: RegisterAct {
    private let item: String
    private let member: String
    private let reason: String

    /// Allows a tie.
    public init(_ item: String, member: String, reason: String) {
        (self.item, self.member, self.reason) = (item, member, reason)
    }

    /// The chair's.
    public var roles: Set<Role> { [.chair] }

    /// Refuses a tie of the chair's own, and one that nobody declared.
    public func record(at desk: Desk) throws {
        let subject = try desk.view.subject(of: item)
        try desk.require(member != desk.actor.name, .ownTie)
        let declarations = Declarations(try desk.view.events(of: subject))
        try desk.require(declarations.isRelated(member), .noTieDeclared(member: member, item: item))
        let reason = try desk.stated(reason, .noReason)
        desk.add(.declarationAllowed, subject) { draft in
            draft.statement.member = member
            draft.statement.reason = reason
        }
    }
}

extension RegisterView {
    /// What an item is; it must be there.
    func subject(of item: String) throws -> Subject {
        guard let subject = Subject(item: item), try !isFree(subject) else {
            throw RegisterFault.refused(.notFound(id: item))
        }
        return subject
    }
}
