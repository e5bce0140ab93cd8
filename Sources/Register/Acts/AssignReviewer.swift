import CheckKit

/// The secretary or the chair names who reviews an application; two different people do.
public struct AssignReviewer: RegisterAct {
    private let item: String
    private let member: String

    /// Names a reviewer.
    public init(_ item: String, member: String) { (self.item, self.member) = (item, member) }

    /// The secretary's and the chair's.
    public var roles: Set<Role> { [.secretary, .chair] }

    /// Refuses the same person twice, a third one, who is no member, is recused or took part the first time.
    public func record(at desk: Desk) throws {
        let file = try desk.view.openApplication(item)
        try desk.requireClear(.application(item))
        try desk.require(!file.reviewers.contains(member), .sameReviewer(member: member))
        try desk.require(file.reviewers.count < 2, .reviewersFull(item: item))
        guard let actor = try desk.view.actor(member) else {
            throw RegisterFault.refused(.unknownActor(actor: member))
        }
        try desk.require(!actor.isRetired, .retiredActor(actor: member))
        try desk.require(Role.deciding.contains(actor.role), .notAMember(member: member))
        let declarations = Declarations(try desk.view.events(of: .application(item)))
        try desk.require(declarations.standing(of: member) != .recused, .recused(item: item, actor: member))
        try desk.view.requireOthers(than: member, on: .application(item))
        desk.add(.reviewerAssigned, .application(item)) { $0.statement.member = member }
    }
}
