/// What reading one document may cost.
public struct ReadingLimits: Hashable, Sendable {
    /// Bytes of the document.
    public var bytes = 64 << 20
    /// Processor time, in seconds.
    public var cpuSeconds = 20
    /// Time from start to end, in seconds.
    public var seconds = 40
    /// Memory, in MiB.
    public var memoryMiB = 768
    /// Bytes that the reader may answer.
    public var answerBytes = 64 << 20

    /// The usual limits.
    public init() {}
}
