import Notation

/// What a module's process may use; a manifest may ask for other limits, within bounds.
public struct ModuleLimits: Hashable, Sendable {
    /// Time from the start to the description, in seconds.
    public var startSeconds: Int
    /// Time for one answer, in seconds.
    public var callSeconds: Int
    /// Time for all answers of a run, in seconds.
    public var totalSeconds: Int
    /// Processor time of one process, in seconds.
    public var cpuSeconds: Int
    /// Address space of one process, in MiB.
    public var memoryMiB: Int
    /// One answer, in KiB.
    public var replyKiB: Int
    /// Descriptors that are open at once; the same for all.
    public let openFiles = 64

    /// The usual limits.
    public init() {
        startSeconds = 10
        callSeconds = 5
        totalSeconds = 3600
        cpuSeconds = 600
        memoryMiB = 1024
        replyKiB = 256
    }
}

extension Shape where Value == ModuleLimits {
    static let limits = Shape.record(
        "Limits", { ModuleLimits() },
        [
            .usual("startSeconds", \.startSeconds, .integer(in: 1...60)),
            .usual("callSeconds", \.callSeconds, .integer(in: 1...60)),
            .usual("totalSeconds", \.totalSeconds, .integer(in: 1...86_400)),
            .usual("cpuSeconds", \.cpuSeconds, .integer(in: 1...86_400)),
            .usual("memoryMiB", \.memoryMiB, .integer(in: 16...8192)),
            .usual("replyKiB", \.replyKiB, .integer(in: 1...4096)),
        ])
}

extension Field {
    /// A key that may be missing: then the usual value holds, and the value is always written.
    static func usual(
        _ key: String, _ path: any WritableKeyPath<Record, Int> & Sendable, _ shape: Shape<Int>
    ) -> Field {
        .defaulted(key, path, shape, omitting: .min)
    }
}
