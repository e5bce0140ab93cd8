public import CheckKit
import Crypto
import Evidence
import FoundationEssentials

/// The administrator lets somebody act, in one role.
public struct RegisterActor: RegisterAct {
    private let publicKey: String
    private let role: Role
    private let fullName: String
    private let provider: Identifier?
    private let personNumber: String?

    /// Registers an actor.
    ///
    /// - Parameters:
    ///   - publicKey: the public half of the personal key, `name+id+base64`; it holds the actor's name.
    ///   - role: what the actor does.
    ///   - fullName: the person's name.
    ///   - provider: for whom a provider's actor acts.
    ///   - personNumber: the person's IIN, of which only a keyed hash is kept; without it equal names are one person.
    public init(
        publicKey: String, role: Role, fullName: String, provider: Identifier? = nil, personNumber: String? = nil
    ) {
        (self.publicKey, self.role, self.fullName) = (publicKey, role, fullName)
        (self.provider, self.personNumber) = (provider, personNumber)
    }

    /// The administrator's.
    public var roles: Set<Role> { [.administrator] }

    /// Refuses a name or key that is taken, a second role of one person, and a provider where none belongs.
    public func record(at desk: Desk) throws {
        guard let key = Actor.key(publicKey) else { throw RegisterFault.refused(.badPublicKey) }
        guard Naming.isName(key.name) else { throw RegisterFault.badName(key.name) }
        try desk.require((role == .provider) == (provider != nil), .needsProvider)
        if let provider { try desk.require(provider.soundness == .sound, .badBIN) }
        let fullName = try desk.stated(fullName, .noFullName)
        let person = try personNumber.map { number in
            guard let token = desk.register.token(of: number) else {
                throw RegisterFault.noKey(path: Register.personKeyName)
            }
            return token
        }
        for other in try desk.view.actors() {
            try desk.require(other.name != key.name, .nameTaken(id: key.name))
            guard !other.isRetired else { continue }
            let isSameKey = other.verifier?.verifying.rawRepresentation == key.verifying.rawRepresentation
            let isSamePerson =
                if let person, let theirs = other.person {
                    person == theirs
                } else {
                    Folding.key(other.fullName) == Folding.key(fullName)
                }
            try desk.require(!isSameKey && !isSamePerson, .twoRoles(other: other.name))
        }
        let providerKey = try provider.map { try desk.register.providerKey($0) }
        desk.add(.actorRegistered, .actor(key.name)) { draft in
            draft.provider = providerKey
            draft.statement.member = key.name
            draft.statement.role = role
            draft.statement.fullName = fullName
            draft.statement.publicKey = key.verifierText
            draft.statement.person = person
        }
    }
}

/// The administrator ends that somebody may act; the person may then be registered anew, in another role too.
public struct RetireActor: RegisterAct {
    private let name: String
    private let reason: String

    /// Retires an actor.
    public init(_ name: String, reason: String) { (self.name, self.reason) = (name, reason) }

    /// The administrator's.
    public var roles: Set<Role> { [.administrator] }

    /// Refuses an actor that is unknown or retired already.
    public func record(at desk: Desk) throws {
        guard let actor = try desk.view.actor(name) else { throw RegisterFault.refused(.unknownActor(actor: name)) }
        try desk.require(!actor.isRetired, .retiredActor(actor: name))
        try desk.require(actor.name != desk.actor.name, .ownRetirement)
        let reason = try desk.stated(reason, .noReason)
        desk.add(.actorRetired, .actor(name)) { draft in
            draft.statement.member = name
            draft.statement.reason = reason
        }
    }
}
