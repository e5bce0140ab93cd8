import Foundation

/// What was read lately, by digest: the same bytes read the same, so a document of several bids is read once.
final class ReadingMemory: @unchecked Sendable {
    private let lock = NSLock()
    private var documents: [String: ReadDocument] = [:]
    private var words = 0

    /// How many words are kept at most; then all is forgotten and begun anew.
    private static let room = 400_000

    subscript(sha256: String) -> ReadDocument? { lock.withLock { documents[sha256] } }

    func keep(_ document: ReadDocument, of sha256: String) {
        let size = (document.text?.words.count ?? 0) + 10
        guard size < Self.room / 4 else { return }
        lock.withLock {
            if words + size > Self.room { (documents, words) = ([:], 0) }
            documents[sha256] = document
            words += size
        }
    }
}
