import CProcess
import Glibc

/// A process that the kernel holds in: its own files, no network, no other process, limits of time and memory.
///
/// It is used by one caller at a time, which its owner sees to.
public final class ConfinedProcess: @unchecked Sendable {
    /// What the kernel granted.
    public let isolation: Isolation
    /// Where its standard input is written; does not block.
    public let input: Int32
    /// Where its standard output is read; does not block.
    public let output: Int32
    private let process: pid_t
    private let workspace: Workspace
    private var hasEnded = false
    private var isInputOpen = true

    /// How a process ended.
    public struct Ending: Hashable, Sendable {
        /// The signal that ended it; 0 where none did.
        public var signal: Int32
        /// Its exit code, where no signal ended it.
        public var code: Int32
        /// The processor time that it used, in seconds.
        public var cpuSeconds: Double
        /// Whether it ended before it was killed.
        public var hadEnded: Bool
    }

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - order: the program and what it may use.
    ///   - errors: a descriptor for its standard error, or -1 for nowhere.
    /// - Throws: `ConfinementFault` where it does not start.
    public init(_ order: ProcessOrder, errors: Int32 = -1) throws(ConfinementFault) {
        // A process that closes its input is a fault of the process and not the end of its host.
        signal(SIGPIPE, SIG_IGN)
        workspace = try Workspace()
        var started = saikes_started()
        let code = order.withPlan(workspace.path, errors) { saikes_spawn($0, &started) }
        guard code == 0 else {
            workspace.remove()
            throw ConfinementFault(place: nil, code: code)
        }
        (process, input, output) = (started.pid, started.input, started.output)
        isolation = Isolation(rawValue: started.isolation)
    }

    deinit { if !hasEnded { end(patience: 0) } }

    /// Tells the process that nothing more comes.
    public func closeInput() {
        guard isInputOpen else { return }
        isInputOpen = false
        close(input)
    }

    /// Waits for its end for some milliseconds, kills it with all that it started, and removes its directory.
    ///
    /// Called once; nothing is read or written after it.
    @discardableResult
    public func end(patience: Int32) -> Ending {
        hasEnded = true
        var cpu = 0.0
        var hadEnded: Int32 = 0
        let status = saikes_end(process, patience, &cpu, &hadEnded)
        closeInput()
        close(output)
        workspace.remove()
        return Ending(
            signal: status & 0x7F, code: (status >> 8) & 0xFF, cpuSeconds: cpu, hadEnded: hadEnded != 0)
    }
}
