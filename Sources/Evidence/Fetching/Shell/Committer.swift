import Foundation

/// One thread that stores what arrived, several documents with one turn of the disk, and says what became of each.
final class Committer: Sendable {
    /// What became of a capture.
    enum Outcome: Sendable {
        /// It is on disk and in the log; with what became of the document, nil where the attempt failed.
        case stored(FetchOutcome?)
        /// It alone could not be taken.
        case refused(EvidenceFault)
        /// The store takes nothing more.
        case failed(EvidenceFault)
    }

    /// Answers for a document by its number; called on the committer's thread.
    typealias Answer = @Sendable (Int, Outcome) -> Void

    /// The most documents that are stored together; a group costs about as much as its log's few syncs, whatever its size.
    static let group = 128
    /// How many it likes to have before it begins, and how long it waits for them.
    private static let (gathering, patience) = (64, 0.05)
    private let inbox = Inbox()
    private let answer: Answer

    /// The captures that wait, under a lock.
    private final class Inbox: @unchecked Sendable {
        let condition = NSCondition()
        var captures: [(number: Int, capture: Capture)] = []
        var isClosed = false
        var isHurried = false

        /// Takes what is to be stored together; nothing at the end.
        func take() -> [(number: Int, capture: Capture)] {
            condition.lock()
            defer { condition.unlock() }
            while captures.isEmpty, !isClosed { condition.wait() }
            let latest = Date(timeIntervalSinceNow: Committer.patience)
            while captures.count < Committer.gathering, !isClosed, !isHurried, condition.wait(until: latest) {}
            isHurried = false
            defer { captures.removeFirst(min(captures.count, Committer.group)) }
            return Array(captures.prefix(Committer.group))
        }
    }

    /// Starts the thread.
    init(_ store: EvidenceStore, answer: @escaping Answer) {
        self.answer = answer
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

    /// Says that no more will come soon.
    func hurry() {
        inbox.condition.lock()
        inbox.isHurried = true
        inbox.condition.signal()
        inbox.condition.unlock()
    }

    /// Answers for a capture that cannot be stored.
    func refuse(_ fault: EvidenceFault, number: Int) { answer(number, .refused(fault)) }

    private static func work(_ inbox: Inbox, _ store: EvidenceStore, _ answer: Answer) {
        while let group = commit(inbox, store) {
            for (number, outcome) in group { answer(number, outcome) }
        }
    }

    /// Stores what waits; nil at the end.
    ///
    /// A function of its own, so that the temporary files are gone before anybody hears that the documents are kept.
    private static func commit(_ inbox: Inbox, _ store: EvidenceStore) -> [(Int, Outcome)]? {
        let some = inbox.take()
        return some.isEmpty ? nil : Array(zip(some.map(\.number), outcomes(of: some.map(\.capture), store)))
    }

    private static func outcomes(of captures: [Capture], _ store: EvidenceStore) -> [Outcome] {
        do throws(EvidenceFault) {
            return zip(captures, try store.commit(captures)).map { capture, result in
                switch result {
                case .stored: .stored(capture.record.outcome)
                case .refused(let fault): .refused(fault)
                }
            }
        } catch {
            return Array(repeating: .failed(error), count: captures.count)
        }
    }
}

extension CaptureRecord {
    /// What the record says became of its document; nil where the attempt failed.
    fileprivate var outcome: FetchOutcome? {
        guard let body else { return nil }
        return verdict == .unchanged ? .unchanged(sha256: body.sha256) : .kept(sha256: body.sha256, bytes: body.length)
    }
}
