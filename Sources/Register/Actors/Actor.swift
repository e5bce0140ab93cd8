import Evidence

/// Somebody who may act, as the register knows them.
public struct Actor: Hashable, Sendable {
    /// The name by which the actor signs.
    public var name: String
    /// What the actor does.
    public var role: Role
    /// The person's name.
    public var fullName: String
    /// The public half of the actor's key, `name+id+base64`.
    public var publicKey: String
    /// For whom a provider's actor acts: the key of the provider.
    public var provider: String?
    /// Whether the actor may act no more.
    public var isRetired = false
    /// The person's number under the installation's key; nil where it was not given.
    var person: String?

    /// The key that signatures are checked with.
    var verifier: NoteKey? { Self.key(publicKey) }

    /// The key that a public half states; nil where it is none.
    static func key(_ text: String) -> NoteKey? {
        guard let key = NoteKey(text.split(whereSeparator: \.isNewline).first ?? ""), key.signing == nil else {
            return nil
        }
        return key
    }
}
