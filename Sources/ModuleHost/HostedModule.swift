public import CheckKit
public import Compliance
public import Confinement
import Glibc
import Interchange
import Notation
import Synchronization

/// A module of somebody else, with the processes that answer for it.
///
/// It keeps as many processes as there are callers at once. After a fault of one of them it is stopped for the rest of
/// the run, and every rule of it is unknown with that fault as the reason: a module that broke once is not believed.
public final class HostedModule: Sendable {
    /// Where it lies and what its manifest states.
    public let source: ModuleFolder
    private let keepsErrors: Bool
    private let state = Mutex(State())

    private struct State {
        var idle: [Line] = []
        var fault: CheckFault?
        var isolation: Isolation?
        var description: [UInt8]?
        var nextID = 1
        var nanoseconds: UInt64 = 0
        var errors: Int32 = -1
    }

    /// A carrier with the reader of its replies; one caller at a time uses both.
    fileprivate final class Line: @unchecked Sendable {
        let carrier: any Carrier
        let json = FastJSON(limits: WireReply.limits)

        init(_ carrier: any Carrier) { self.carrier = carrier }

        func stop() { carrier.stop() }
    }

    /// Makes a module of a folder; nothing is started yet.
    ///
    /// `keepsErrors` keeps what the program writes to its standard error, for its author; otherwise nobody sees it.
    public init(_ source: ModuleFolder, keepsErrors: Bool = false) {
        self.source = source
        self.keepsErrors = keepsErrors
    }

    deinit { stop() }

    /// The name, version and hash, as reports state them.
    public var reference: ModuleReference {
        ModuleReference(name: source.manifest.name, version: source.manifest.version, sha256: source.manifest.sha256)
    }

    /// What the kernel granted; nil before the program was started, and for a library, which nothing isolates.
    public var isolation: Isolation? { state.withLock { $0.isolation } }

    /// Why the module was stopped; nil while it answers.
    public var fault: CheckFault? { state.withLock { $0.fault } }

    /// Ends every process of the module.
    public func stop() {
        let (idle, errors) = state.withLock { state in
            defer { (state.idle, state.errors) = ([], -1) }
            return (state.idle, state.errors)
        }
        idle.forEach { $0.stop() }
        if errors >= 0 { close(errors) }
    }

    /// Sends a request that is made for an id, and reads the reply to it.
    ///
    /// - Throws: `CheckFault` where the module breaks the protocol or a limit, now or before.
    func ask(_ request: (Int) throws -> [UInt8]) throws -> WireReply {
        let id = try nextID()
        let bytes = try request(id)
        let line: Line
        do throws(CheckFault) {
            line = try idleOrNew()
        } catch {
            throw stopped(by: error)
        }
        try send(bytes, to: line)
        return try reply(to: id, on: line)
    }

    /// Sends a request without waiting for the reply; nil where nobody is idle to take it.
    func begin(_ request: (Int) throws -> [UInt8]) throws -> Pending? {
        let id = try nextID()
        let bytes = try request(id)
        guard let line = state.withLock({ $0.idle.popLast() }) else { return nil }
        try send(bytes, to: line)
        return Pending(self, id, line)
    }

    /// A request that was sent and not yet answered.
    final class Pending {
        private let module: HostedModule
        private let id: Int
        private var line: Line?

        fileprivate init(_ module: HostedModule, _ id: Int, _ line: Line) {
            (self.module, self.id, self.line) = (module, id, line)
        }

        /// Nobody will read the answer, so its process is of no more use.
        deinit { line?.stop() }

        /// Waits for the reply, once.
        ///
        /// - Throws: `CheckFault` where the module breaks the protocol or a limit.
        func reply() throws(CheckFault) -> WireReply {
            guard let line else { throw CheckFault(CarrierWords.unasked) }
            self.line = nil
            return try module.reply(to: id, on: line)
        }
    }

    private func nextID() throws(CheckFault) -> Int {
        try state.withLock { state throws(CheckFault) in
            if let fault = state.fault { throw fault }
            state.nextID += 1
            return state.nextID
        }
    }

    private func send(_ request: [UInt8], to line: Line) throws(CheckFault) {
        do throws(CheckFault) {
            try line.carrier.send(request)
        } catch {
            line.stop()
            throw stopped(by: error)
        }
    }

    private func reply(to id: Int, on line: Line) throws(CheckFault) -> WireReply {
        do throws(CheckFault) {
            let reply = try timed(source.limits.callSeconds) { seconds throws(CheckFault) in
                let received = try line.carrier.receive(within: seconds)
                return try Self.reply(to: id, WireReply.read(received, quickly: line.json), received).reply
            }
            giveBack(line)
            return reply
        } catch {
            line.stop()
            throw stopped(by: error)
        }
    }

    /// Reads what the module says of itself, with what the reader passed over.
    func describe() throws(CheckFault) -> (description: WireDescription, warnings: [Fault]) {
        do throws(CheckFault) {
            giveBack(try idleOrNew())
            let line = state.withLock { $0.description } ?? []
            let (reply, warnings) = try Self.reply(to: 0, WireReply.read(line), line)
            guard let description = reply.description else { throw CheckFault(HostWords.noDescription) }
            return (description, warnings)
        } catch {
            throw stopped(by: error)
        }
    }

    /// What the module wrote to its standard error, if that is kept: at most its first 4 KiB.
    public var errorText: String {
        let errors = state.withLock { $0.errors }
        guard errors >= 0 else { return "" }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = pread(errors, &bytes, bytes.count, 0)
        return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
    }

    private func idleOrNew() throws(CheckFault) -> Line {
        if let idle = state.withLock({ $0.idle.popLast() }) { return idle }
        return Line(try start())
    }

    /// Starts a carrier and asks it what it is: every process of a module must say the same.
    private func start() throws(CheckFault) -> any Carrier {
        let carrier: any Carrier
        if source.manifest.carrier == .library {
            carrier = try LibraryCarrier(
                source.program, shownAs: source.manifest.program, symbol: source.manifest.symbol, source.limits)
        } else {
            if keepsErrors { state.withLock { if $0.errors < 0 { $0.errors = Self.unnamedFile() } } }
            let process = try ProcessCarrier(source, errors: state.withLock { $0.errors })
            state.withLock { $0.isolation = process.isolation }
            carrier = process
        }
        do throws(CheckFault) {
            let line = try timed(source.limits.startSeconds) { seconds throws(CheckFault) in
                try carrier.exchange(WireRequest.describe(0), within: seconds)
            }
            _ = try Self.reply(to: 0, WireReply.read(line), line)
            let first = state.withLock { state in
                if state.description == nil { state.description = line }
                return state.description
            }
            guard first == line else { throw CheckFault(HostWords.inconstant) }
            return carrier
        } catch {
            carrier.stop()
            throw error
        }
    }

    private func giveBack(_ line: Line) {
        let isStopped = state.withLock { state in
            if state.fault == nil { state.idle.append(line) }
            return state.fault != nil
        }
        if isStopped { line.stop() }
    }

    /// Keeps the first fault and ends the processes that wait for work; those at work end when they give back.
    func stopped(by fault: CheckFault) -> CheckFault {
        let (first, idle) = state.withLock { state in
            defer { state.idle = [] }
            let first = state.fault ?? fault
            state.fault = first
            return (first, state.idle)
        }
        idle.forEach { $0.stop() }
        return first
    }

    /// Counts the time of all answers; a call gets what is left of it.
    private func timed<Result>(
        _ seconds: Int, _ body: (Int) throws(CheckFault) -> Result
    ) throws(CheckFault) -> Result {
        let total = source.limits.totalSeconds
        let used = Int(state.withLock { $0.nanoseconds } / 1_000_000_000)
        guard used < total else { throw CheckFault(CarrierWords.lateInAll, .int(total)) }
        let start = Monotonic.now
        defer { state.withLock { $0.nanoseconds += Monotonic.now - start } }
        return try body(min(seconds, total - used))
    }

    private static func reply(
        to id: Int, _ read: (reply: WireReply?, faults: [Fault], warnings: [Fault]), _ line: [UInt8]
    ) throws(CheckFault) -> (reply: WireReply, warnings: [Fault]) {
        guard let reply = read.reply else {
            let words = read.faults.first.map { fault in
                Message.Argument.string(fault.place.pointer.isEmpty ? "" : "\(fault.place.pointer): ")
                    .followed(by: .message(fault.message))
            }
            let start = Fault.shownArgument(String(decoding: line.prefix(200), as: UTF8.self))
            throw CheckFault(HostWords.notUnderstood, words ?? .string(""), start)
        }
        guard reply.id == id else { throw CheckFault(HostWords.wrongID, .int(reply.id), .int(id)) }
        return (reply, read.warnings)
    }

    private static func unnamedFile() -> Int32 {
        var template = Array("/tmp/saikes-errors-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        if descriptor >= 0 {
            unlink(template)
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
        return descriptor
    }
}

extension Message.Argument {
    /// This value with another one right after it.
    fileprivate func followed(by other: Message.Argument) -> Message.Argument {
        .message(Message(Text(verbatim: "{0}{1}"), self, other))
    }
}
