import Crypto
import Evidence
import FoundationEssentials

/// The proof of who acts: a name and the personal key that goes with it.
public struct Credential: Sendable {
    /// The name of the actor.
    public let actor: String
    private let key: NoteKey

    /// Makes a new personal key for an actor.
    ///
    /// - Throws: `badName`.
    public init(newFor actor: String) throws(RegisterFault) {
        guard Naming.isName(actor) else { throw .badName(actor) }
        (self.actor, key) = (actor, NoteKey(newNamed: actor))
    }

    /// Reads the text of a key file.
    ///
    /// - Parameters:
    ///   - text: what the file holds: one line, `PRIVATE+KEY+name+id+base64`.
    ///   - actor: who says to be acting.
    ///   - path: the file's name, for faults.
    /// - Throws: `badKeyFile`, and `otherKey` where the key is another actor's.
    public init(_ text: String, of actor: String, path: String) throws(RegisterFault) {
        let line = text.split(whereSeparator: \.isNewline).first ?? ""
        guard let key = NoteKey(line), key.signing != nil else { throw .badKeyFile(path: path) }
        guard key.name == actor else { throw .refused(.otherKey(actor: actor)) }
        (self.actor, self.key) = (actor, key)
    }

    /// What the key file holds, with a line end.
    public var fileText: String { (key.signerText ?? "") + "\n" }

    /// The public half, `name+id+base64`, to be given to the administrator.
    public var publicKey: String { key.verifierText }

    /// The Ed25519 signature over a digest; nil where the library cannot make one.
    func signature(over digest: [UInt8]) -> [UInt8]? {
        do {
            return try key.signing.map { try Array($0.signature(for: digest)) }
        } catch {
            return nil
        }
    }
}
