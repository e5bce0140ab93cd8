import CheckKit
import Confinement
import Glibc

/// A module as a process that is kept open: one JSON object a line on its standard input and output.
///
/// One caller at a time uses it, which the pool sees to; so it needs no lock.
final class ProcessCarrier: Carrier, @unchecked Sendable {
    /// What the kernel granted.
    var isolation: Isolation { process.isolation }
    private let limits: ModuleLimits
    private let process: ConfinedProcess
    private var unsent: ArraySlice<UInt8> = []
    private var received: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: 16_384)
    private var hasEnded = false

    /// Starts the program of a module.
    ///
    /// - Parameters:
    ///   - source: the module's folder.
    ///   - errors: a descriptor for its standard error, or -1 for nowhere.
    /// - Throws: `CheckFault` where the program does not start.
    init(_ source: ModuleFolder, errors: Int32 = -1) throws(CheckFault) {
        limits = source.limits
        do throws(ConfinementFault) {
            process = try ConfinedProcess(source.order, errors: errors)
        } catch {
            let reason = Message.Argument.string(String(cString: strerror(error.code)))
            throw CheckFault(CarrierWords.notStarted, .string(error.place ?? source.manifest.program), reason)
        }
    }

    /// How often a reply is looked for before sleeping: to be woken takes longer than a quick answer does.
    private static let patience = 100

    deinit { stop() }

    func send(_ request: [UInt8]) throws(CheckFault) {
        // What stands there before the question was sent cannot be its answer.
        guard received.isEmpty, try !pull() else { throw CheckFault(CarrierWords.unasked) }
        unsent = request[...]
        unsent.append(UInt8(ascii: "\n"))
        try push()
    }

    func receive(within seconds: Int) throws(CheckFault) -> [UInt8] {
        let end = Monotonic.now + UInt64(seconds) * 1_000_000_000
        var searched = 0
        var patience = Self.patience
        while true {
            if !unsent.isEmpty { try push() }
            if unsent.isEmpty, let lineEnd = received[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { received.removeFirst(lineEnd + 1) }
                return Array(received[..<lineEnd])
            }
            // What came before the request was read through is looked at again when it is.
            if unsent.isEmpty { searched = received.count }
            guard received.count <= limits.replyKiB * 1024 else {
                throw CheckFault(CarrierWords.flood, .int(limits.replyKiB))
            }
            if try pull() { continue }
            if unsent.isEmpty, patience > 0 {
                patience -= 1
                sched_yield()
            } else {
                try wait(until: end, seconds)
            }
        }
    }

    func stop() {
        guard !hasEnded else { return }
        hasEnded = true
        process.end(patience: 0)
    }

    /// Sends what the pipe takes.
    private func push() throws(CheckFault) {
        let count = unsent.withUnsafeBytes { write(process.input, $0.baseAddress, $0.count) }
        if count >= 0 {
            unsent = unsent.dropFirst(count)
            return
        }
        switch errno {
        case EAGAIN, EINTR: return
        case EPIPE: throw reasonOfEnd(CarrierWords.closedInput)
        default: throw CheckFault(CarrierWords.system, .string(String(cString: strerror(errno))))
        }
    }

    private func wait(until end: UInt64, _ seconds: Int) throws(CheckFault) {
        let now = Monotonic.now
        guard now < end else { throw CheckFault(CarrierWords.late, .int(seconds)) }
        var polled = [
            pollfd(fd: process.output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: unsent.isEmpty ? -1 : process.input, events: Int16(POLLOUT), revents: 0),
        ]
        if poll(&polled, 2, Int32((end - now) / 1_000_000) + 1) < 0, errno != EINTR {
            throw CheckFault(CarrierWords.system, .string(String(cString: strerror(errno))))
        }
    }

    /// Takes what is there; false where there is nothing yet.
    private func pull() throws(CheckFault) -> Bool {
        let count = read(process.output, &chunk, chunk.count)
        if count > 0 {
            received.append(contentsOf: chunk[..<count])
        } else if count == 0 {
            throw reasonOfEnd(CarrierWords.closed)
        } else if errno != EAGAIN, errno != EINTR {
            throw CheckFault(CarrierWords.system, .string(String(cString: strerror(errno))))
        }
        return count > 0
    }

    /// Why nothing more goes or comes: the process has ended, or is about to, or has closed an end of its own.
    private func reasonOfEnd(_ closed: Text) -> CheckFault {
        hasEnded = true
        let ending = process.end(patience: 50)
        guard ending.hadEnded else { return CheckFault(closed) }
        if ending.signal == 0 { return CheckFault(CarrierWords.ended, .int(Int(ending.code))) }
        // The kernel counts in ticks where it kills, and exactly where it reports.
        if ending.signal == SIGKILL, ending.cpuSeconds >= Double(limits.cpuSeconds) * 0.9 {
            return CheckFault(CarrierWords.usedUp, .int(limits.cpuSeconds))
        }
        return CheckFault(CarrierWords.killed, .int(Int(ending.signal)))
    }
}
