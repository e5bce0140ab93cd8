import CheckKit

/// How one line of bytes reaches a module and another comes back; one exchange at a time.
protocol Carrier: Sendable {
    /// Sends a request, without its line end, as far as that needs no waiting.
    func send(_ request: [UInt8]) throws(CheckFault)

    /// Waits for the reply to the request that was sent, and gives it without its line end.
    func receive(within seconds: Int) throws(CheckFault) -> [UInt8]

    /// Ends the module with all that it started; nothing is exchanged after it.
    func stop()
}

extension Carrier {
    /// Sends a request and waits for the reply.
    func exchange(_ request: [UInt8], within seconds: Int) throws(CheckFault) -> [UInt8] {
        try send(request)
        return try receive(within: seconds)
    }
}

/// What the kernel granted for a module, as far as it can be told.
public struct Isolation: OptionSet, Hashable, Sendable {
    /// The bits of the granted measures.
    public let rawValue: UInt32

    /// Makes a set of measures.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// It sees no other process, and all that it starts ends with it.
    public static let ownProcesses = Isolation(rawValue: 1)
    /// It reads only system libraries and its own listed files, and writes only into its working directory.
    public static let ownFiles = Isolation(rawValue: 2)
    /// It can make no socket.
    public static let noNetwork = Isolation(rawValue: 4)
    /// It can leave no process group and touch no other process.
    public static let boundGroup = Isolation(rawValue: 8)

    /// The measures in the order in which they are told.
    public static let all: [Isolation] = [.ownProcesses, .ownFiles, .noNetwork, .boundGroup]
}
