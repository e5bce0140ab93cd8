import CheckKit
import Confinement
import Glibc
import Notation

/// One document on its way through a process that reads it and ends.
///
/// A process a document: what one document breaks or takes over never sees another.
struct ReaderProcess {
    let program: String
    let limits: ReadingLimits

    /// Reads the file of a descriptor from its begin.
    ///
    /// - Parameters:
    ///   - descriptor: a regular file.
    ///   - kind: what its first bytes say, a PDF or an archive.
    ///   - sha256: its digest; where the bytes that were read have another one, somebody wrote in between.
    /// - Returns: what was read, or why nothing was.
    func read(_ descriptor: Int32, _ kind: ContentType, sha256: String) -> ReadDocument {
        var order = ProcessOrder(
            program: program, arguments: [kind == .pdf ? "pdf" : "zip"], folder: "/usr/share/poppler",
            limits: ProcessLimits(cpuSeconds: limits.cpuSeconds, memoryMiB: limits.memoryMiB))
        order.files = [program]
        let process: ConfinedProcess
        do throws(ConfinementFault) {
            process = try ConfinedProcess(order)
        } catch {
            return ReadDocument(kind, obstacle: .noReader)
        }
        var exchange = ReaderExchange(process: process, document: descriptor, limits: limits)
        let isInTime = exchange.run()
        let ending = process.end(patience: isInTime ? 200 : 0)
        guard isInTime else { return ReadDocument(kind, obstacle: .tookTooLong) }
        let isClean = ending.hadEnded && ending.signal == 0 && ending.code == 0
        if isClean, exchange.digest == sha256, let answer = ReaderAnswer(exchange.received, to: kind) {
            return answer.document
        }
        return ReadDocument(kind, obstacle: obstacle(of: ending))
    }

    private func obstacle(of ending: ConfinedProcess.Ending) -> DocumentReading.Obstacle {
        // The kernel counts in ticks where it kills, and exactly where it reports.
        let isUsedUp = ending.cpuSeconds >= Double(limits.cpuSeconds) * 0.9
        if ending.signal == SIGXCPU || ending.signal == SIGKILL && isUsedUp { return .tookTooLong }
        // Poppler leaves so where memory ends.
        return ending.signal == 0 && ending.code == 1 ? .tooLarge : .readerFailed
    }
}

/// The bytes that go to a reading process and come back from it, at once, so that neither waits for the other.
struct ReaderExchange {
    let process: ConfinedProcess
    let document: Int32
    let limits: ReadingLimits
    /// What came back.
    private(set) var received: [UInt8] = []
    private var hash = ContentDigest()
    private var unsent: ArraySlice<UInt8> = []
    private var isSending = true
    private var isReceiving = true
    private var piece = [UInt8](repeating: 0, count: 65_536)

    init(process: ConfinedProcess, document: Int32, limits: ReadingLimits) {
        (self.process, self.document, self.limits) = (process, document, limits)
    }

    /// The digest of what was sent.
    var digest: String { hash.hex }

    /// Exchanges until the process closes its output, or says more than it may; false where the time is over first.
    mutating func run() -> Bool {
        guard lseek(document, 0, SEEK_SET) == 0 else { return true }
        let end = Monotonic.now + UInt64(limits.seconds) * 1_000_000_000
        while isReceiving {
            if isSending, unsent.isEmpty { refill() }
            let now = Monotonic.now
            guard now < end else { return false }
            var polled = [
                pollfd(fd: process.output, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isSending ? process.input : -1, events: Int16(POLLOUT), revents: 0),
            ]
            guard poll(&polled, 2, Int32(min((end - now) / 1_000_000, 1000)) + 1) >= 0 || errno == EINTR else {
                return true
            }
            if polled[1].revents != 0 { send() }
            if polled[0].revents != 0 { receive() }
        }
        return true
    }

    private mutating func refill() {
        let count = read(document, &piece, piece.count)
        if count > 0 {
            unsent = piece[..<count]
            hash.add(unsent)
        } else if count == 0 || errno != EINTR {
            isSending = false
            process.closeInput()
        }
    }

    private mutating func send() {
        let count = unsent.withUnsafeBytes { write(process.input, $0.baseAddress, $0.count) }
        if count >= 0 {
            unsent = unsent.dropFirst(count)
        } else if errno != EAGAIN, errno != EINTR {
            // It reads no further; what it has said so far still comes.
            isSending = false
            process.closeInput()
        }
    }

    private mutating func receive() {
        var room = [UInt8](repeating: 0, count: 65_536)
        let count = read(process.output, &room, room.count)
        if count > 0 {
            received += room[..<count]
            if received.count > limits.answerBytes { isReceiving = false }
        } else if count == 0 || errno != EAGAIN && errno != EINTR {
            isReceiving = false
        }
    }
}
