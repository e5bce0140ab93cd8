import Glibc

/// The bytes of a kept document, found sound when they were asked for.
public struct StoredObject: Hashable, Sendable {
    /// Their SHA-256.
    public var sha256: String
    /// Their number.
    public var length: Int
    /// The file, which is never written again.
    public var path: String
}

extension EvidenceStore {
    /// The bytes of a digest, hashed again before they are trusted.
    ///
    /// - Throws: `noObject`, `alteredObject`, and faults of the system.
    public func object(_ sha256: String) throws(EvidenceFault) -> StoredObject {
        guard ObjectName.isDigest(sha256) else { throw .noObject(sha256: sha256) }
        let path = disk.path(ObjectName.path(sha256))
        guard let found = try FileBytes.digest(path) else { throw .noObject(sha256: sha256) }
        guard found.sha256 == sha256 else { throw .alteredObject(sha256: sha256) }
        return StoredObject(sha256: sha256, length: found.length, path: path)
    }
}
