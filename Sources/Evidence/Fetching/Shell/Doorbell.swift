import CCurl
import Foundation

/// How other threads reach the loop: they leave a message and ring.
///
/// `NSLock` and not `Mutex`, which the thread sanitizer takes for a race.
final class Doorbell: @unchecked Sendable {
    /// What others say.
    enum Message {
        /// A name was looked up.
        case resolved(host: String, Result<[IPAddress], FetchFailure>)
        /// A document was stored, or not.
        case committed(number: Int, Committer.Outcome)
    }

    private let lock = NSLock()
    private var messages: [Message] = []
    private var isStopping = false
    private var multi: UnsafeMutableRawPointer?

    /// Whether the run shall stop; it may be asked before it begins.
    var isStopped: Bool { lock.withLock { isStopping } }

    /// Asks the run to stop.
    func stop() {
        lock.withLock {
            isStopping = true
            ring()
        }
    }

    /// Leaves a message.
    func leave(_ message: Message) {
        lock.withLock {
            messages.append(message)
            ring()
        }
    }

    /// Takes the messages.
    func take() -> [Message] {
        lock.withLock {
            defer { messages = [] }
            return messages
        }
    }

    /// Says which loop the bell wakes; nil once it is over.
    func connect(_ multi: UnsafeMutableRawPointer?) { lock.withLock { self.multi = multi } }

    private func ring() {
        if let multi { curl_multi_wakeup(multi) }
    }
}
