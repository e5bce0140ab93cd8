/// What a process of a stranger may use.
public struct ProcessLimits: Hashable, Sendable {
    /// Processor time, in seconds.
    public var cpuSeconds: Int
    /// Address space, in MiB.
    public var memoryMiB: Int
    /// Each file that it writes, in MiB.
    public var fileMiB = 1
    /// Descriptors that are open at once.
    public var openFiles = 32

    /// Makes limits.
    public init(cpuSeconds: Int, memoryMiB: Int) {
        self.cpuSeconds = cpuSeconds
        self.memoryMiB = memoryMiB
    }
}
