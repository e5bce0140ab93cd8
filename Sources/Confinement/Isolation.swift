/// What the kernel granted for a process, as far as it can be told.
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
