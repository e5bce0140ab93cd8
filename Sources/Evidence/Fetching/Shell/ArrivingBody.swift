import Foundation
import Notation

/// What has arrived of a document; written and hashed by the writer's thread, which alone knows its file.
final class ArrivingBody: @unchecked Sendable {
    private let store: EvidenceStore
    private var file: TemporaryObject?
    private var digest = ContentDigest()

    private let lock = NSLock()
    private var trouble: EvidenceFault?
    private var isDropped = false

    init(_ store: EvidenceStore) { self.store = store }

    /// Why it cannot be written; nil as long as it can.
    var fault: EvidenceFault? { lock.withLock { trouble } }

    /// Nobody wants it any more; what is still on its way is not written.
    func drop() { lock.withLock { isDropped = true } }

    /// Writes a piece; on the writer's thread.
    func add(_ bytes: UnsafeRawBufferPointer) {
        guard lock.withLock({ !isDropped && trouble == nil }) else { return }
        do throws(EvidenceFault) {
            try write(bytes)
        } catch {
            lock.withLock { trouble = error }
        }
    }

    private func write(_ bytes: UnsafeRawBufferPointer) throws(EvidenceFault) {
        if file == nil { file = try store.makeTemporary() }
        guard let file else { return }
        try FileBytes.write(bytes, to: file.descriptor, file.path)
        digest.add(bytes.bindMemory(to: UInt8.self))
    }

    /// Gives the file and its digest away to be stored; on the writer's thread, after the last piece.
    func seal() -> (file: TemporaryObject?, sha256: String) {
        defer { file = nil }
        return (file, digest.hex)
    }
}
