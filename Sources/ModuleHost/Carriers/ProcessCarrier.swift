import CProcess
import CheckKit
import Glibc

/// A module as a process that is kept open: one JSON object a line on its standard input and output.
///
/// One caller at a time uses it, which the pool sees to; so it needs no lock.
final class ProcessCarrier: Carrier, @unchecked Sendable {
    /// What the kernel granted.
    let isolation: Isolation
    private let limits: ModuleLimits
    private let process: pid_t
    private let input: Int32
    private let output: Int32
    private let workspace: Workspace
    private var unsent: ArraySlice<UInt8> = []
    private var received: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: 16_384)
    private var hasEnded = false

    /// Starts the program.
    ///
    /// - Parameters:
    ///   - order: the program and what it may use.
    ///   - errors: a descriptor for its standard error, or -1 for nowhere.
    /// - Throws: `CheckFault` where the program does not start.
    init(_ order: ProcessOrder, errors: Int32 = -1) throws(CheckFault) {
        // A module that closes its input is a fault of the module and not the end of the host.
        signal(SIGPIPE, SIG_IGN)
        limits = order.limits
        workspace = try Workspace()
        var started = saikes_started()
        let code = order.withPlan(workspace.path, errors) { saikes_spawn($0, &started) }
        guard code == 0 else {
            workspace.remove()
            throw CheckFault(
                CarrierWords.notStarted, .string(order.shownProgram), .string(String(cString: strerror(code))))
        }
        (process, input, output) = (started.pid, started.input, started.output)
        isolation = Isolation(rawValue: started.isolation)
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
        end(patience: 0)
    }

    /// Sends what the pipe takes.
    private func push() throws(CheckFault) {
        let count = unsent.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
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
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: unsent.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
        ]
        if poll(&polled, 2, Int32((end - now) / 1_000_000) + 1) < 0, errno != EINTR {
            throw CheckFault(CarrierWords.system, .string(String(cString: strerror(errno))))
        }
    }

    /// Takes what is there; false where there is nothing yet.
    private func pull() throws(CheckFault) -> Bool {
        let count = read(output, &chunk, chunk.count)
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
        let (status, cpu, hadEnded) = end(patience: 50)
        guard hadEnded else { return CheckFault(closed) }
        let signal = status & 0x7F
        if signal == 0 { return CheckFault(CarrierWords.ended, .int(Int(status >> 8) & 0xFF)) }
        // The kernel counts in ticks where it kills, and exactly where it reports.
        if signal == SIGKILL, cpu >= Double(limits.cpuSeconds) * 0.9 {
            return CheckFault(CarrierWords.usedUp, .int(limits.cpuSeconds))
        }
        return CheckFault(CarrierWords.killed, .int(Int(signal)))
    }

    @discardableResult
    private func end(patience: Int32) -> (status: Int32, cpu: Double, hadEnded: Bool) {
        hasEnded = true
        var cpu = 0.0
        var hadEnded: Int32 = 0
        let status = saikes_end(process, patience, &cpu, &hadEnded)
        close(input)
        close(output)
        workspace.remove()
        return (status, cpu, hadEnded != 0)
    }
}

/// A clock that only runs forward, for limits; no result depends on it.
enum Monotonic {
    /// Nanoseconds from some point in the past.
    static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
