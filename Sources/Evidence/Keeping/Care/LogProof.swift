public import Notation

/// What proves, without the store, that a record is in the log: a path to the root of a signed checkpoint (RFC 6962).
public struct LogProof: Hashable, Sendable {
    /// The place of the record, from 0.
    public var index: Int
    /// The number of records of the checkpoint.
    public var size: Int
    /// The hashes of the path in Base64, the leaf's neighbour first.
    public var path: [String]
    /// The signed checkpoint.
    public var checkpoint: String
    /// The public key that signed it, as C2SP's signed notes write it.
    public var key: String

    /// The proof for programs.
    public var node: Node {
        .record([
            ("index", .number(String(index))), ("size", .number(String(size))), ("path", .list(path.map { .text($0) })),
            ("checkpoint", .text(checkpoint)), ("key", .text(key)),
        ])
    }
}

extension EvidenceStore {
    /// Proves that the record of a place is in the log.
    public func proof(of place: Int) throws(EvidenceFault) -> LogProof {
        let lock = try StoreLock(.shared, disk)
        defer { withExtendedLifetime(lock) {} }
        let checkpoint = try log.checkpoint()
        guard (0..<checkpoint.size).contains(place) else {
            throw .cutLog(path: disk.path(RecordLog.checkpointName), size: checkpoint.size, witnessed: place + 1)
        }
        let path = try log.tree(ofSize: checkpoint.size).inclusionProof(of: place, amongFirst: checkpoint.size)
        let note = try disk.bytes(RecordLog.checkpointName) ?? []
        return LogProof(
            index: place, size: checkpoint.size, path: path.map(\.base64),
            checkpoint: String(decoding: note, as: UTF8.self), key: log.key.verifierText)
    }

    /// What is wrong with the log in the light of a checkpoint that somebody kept elsewhere; nothing where it only grew.
    ///
    /// - Parameters:
    ///   - note: the signed checkpoint.
    ///   - path: where it was read, for the fault.
    /// - Returns: the problems.
    /// - Throws: `damaged` where the note is none of this store's, and faults of the system.
    public func problems(since note: [UInt8], _ path: String) throws(EvidenceFault) -> [StoreProblem] {
        guard let old = Checkpoint(note, by: log.key) else { throw .damaged(path: path) }
        let lock = try StoreLock(.shared, disk)
        defer { withExtendedLifetime(lock) {} }
        guard let current = try disk.bytes(RecordLog.checkpointName).flatMap({ Checkpoint($0, by: log.key) }) else {
            return []  // A damaged checkpoint is a problem of its own, which `verify` names.
        }
        do throws(EvidenceFault) {
            if old.size <= current.size {
                let root = try log.tree(ofSize: current.size).root(ofFirst: old.size)
                if root == old.root { return [] }
            }
            return [.cutLog(size: current.size, witnessed: old.size)]
        } catch .damaged(let path) {
            return [.unchecked(.damaged(path: path))]
        }
    }
}

extension CaptureRecord {
    /// The record for programs; its canonical bytes are those of this tree.
    public var node: Node { FileFormat.capture.node(of: self) }
}
