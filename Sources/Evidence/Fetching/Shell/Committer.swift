import Foundation

/// One thread that stores what arrived, several documents with one turn of the disk, and says what became of each.
final class Committer: Sendable {
    /// What became of a capture.
    enum Outcome: Sendable {
        /// It is on disk and in the log.
        case stored
        /// It alone could not be taken.
        case refused(EvidenceFault)
        /// The store takes nothing more.
        case failed(EvidenceFault)
    }

    /// Answers for a document by its number; called on the committer's thread.
    typealias Answer = @Sendable (Int, Outcome) -> Void

    /// The most documents that are stored together.
    static let group = 64
    private let inbox = Inbox()

    /// The captures that wait, under a lock.
    private final class Inbox: @unchecked Sendable {
        let condition = NSCondition()
        var captures: [(number: Int, capture: Capture)] = []
        var isClosed = false
    }

    /// Starts the thread.
    init(_ store: EvidenceStore, answer: @escaping Answer) {
        let inbox = inbox
        let thread = Thread { Self.work(inbox, store, answer) }
        thread.start()
    }

    /// Ends the thread once nothing waits.
    deinit {
        inbox.condition.lock()
        inbox.isClosed = true
        inbox.condition.signal()
        inbox.condition.unlock()
    }

    /// Hands a capture over.
    func add(_ capture: Capture, number: Int) {
        inbox.condition.lock()
        inbox.captures.append((number, capture))
        inbox.condition.signal()
        inbox.condition.unlock()
    }

    private static func work(_ inbox: Inbox, _ store: EvidenceStore, _ answer: Answer) {
        while let group = commit(inbox, store) {
            for (number, outcome) in group { answer(number, outcome) }
        }
    }

    /// Stores what waits; nil at the end.
    ///
    /// A function of its own, so that the temporary files are gone before anybody hears that the documents are kept.
    private static func commit(_ inbox: Inbox, _ store: EvidenceStore) -> [(Int, Outcome)]? {
        inbox.condition.lock()
        while inbox.captures.isEmpty, !inbox.isClosed { inbox.condition.wait() }
        let some = Array(inbox.captures.prefix(group))
        inbox.captures.removeFirst(some.count)
        inbox.condition.unlock()
        return some.isEmpty ? nil : Array(zip(some.map(\.number), outcomes(of: some.map(\.capture), store)))
    }

    private static func outcomes(of captures: [Capture], _ store: EvidenceStore) -> [Outcome] {
        do throws(EvidenceFault) {
            return try store.commit(captures).map { result in
                switch result {
                case .stored: .stored
                case .refused(let fault): .refused(fault)
                }
            }
        } catch {
            return Array(repeating: .failed(error), count: captures.count)
        }
    }
}
