import Foundation

/// One thread that hashes and writes what the loop receives, on another core than receiving, and then hands it on to be
/// stored.
final class BodyWriter: Sendable {
    /// Pieces that may wait to be written, beside one for each document under way.
    private static let waiting = 32
    private let inbox = Inbox()
    private let stock: PieceStock

    /// What is to be done, in order.
    private enum Job {
        /// Write a piece of a body.
        case write(BodyPiece, ArrivingBody)
        /// Hand a body on; its digest goes into the record.
        case seal(ArrivingBody, Capture, number: Int)
        /// Hand on what has no body.
        case note(Capture, number: Int)
    }

    /// The jobs that wait, under a lock.
    private final class Inbox: @unchecked Sendable {
        let condition = NSCondition()
        var jobs: [Job] = []
        var isClosed = false

        func add(_ job: Job) {
            condition.lock()
            jobs.append(job)
            condition.signal()
            condition.unlock()
        }

        /// What waits; empty at the end.
        func take() -> [Job] {
            condition.lock()
            defer { condition.unlock() }
            while jobs.isEmpty, !isClosed { condition.wait() }
            defer { jobs = [] }
            return jobs
        }
    }

    /// Starts the thread.
    ///
    /// - Parameters:
    ///   - active: documents under way at once.
    ///   - committer: who stores what is written.
    init(active: Int, _ committer: Committer) {
        let (inbox, stock) = (inbox, PieceStock(active + Self.waiting))
        self.stock = stock
        let thread = Thread { Self.work(inbox, stock, committer) }
        thread.start()
    }

    /// Ends the thread once nothing waits.
    deinit {
        inbox.condition.lock()
        inbox.isClosed = true
        inbox.condition.signal()
        inbox.condition.unlock()
    }

    /// A piece to fill; waits where the disk cannot keep up.
    func piece() -> BodyPiece { stock.take() }

    /// Has a piece written.
    func write(_ piece: BodyPiece, of body: ArrivingBody) { inbox.add(.write(piece, body)) }

    /// Has a capture stored, with what was written of its body.
    func store(_ capture: Capture, _ body: ArrivingBody?, number: Int) {
        inbox.add(body.map { .seal($0, capture, number: number) } ?? .note(capture, number: number))
    }

    private static func work(_ inbox: Inbox, _ stock: PieceStock, _ committer: Committer) {
        while true {
            let jobs = inbox.take()
            guard !jobs.isEmpty else { return }
            for job in jobs { perform(job, stock, committer) }
        }
    }

    private static func perform(_ job: Job, _ stock: PieceStock, _ committer: Committer) {
        switch job {
        case .write(let piece, let body):
            body.add(piece.bytes)
            stock.giveBack(piece)
        case .seal(let body, var capture, let number):
            let (file, sha256) = body.seal()
            if let fault = body.fault { return committer.refuse(fault, number: number) }
            capture.record.body?.sha256 = sha256
            capture.bytes = file
            committer.add(capture, number: number)
        case .note(let capture, let number): committer.add(capture, number: number)
        }
    }
}
