/// How much of everything a fetch takes before it gives up.
public struct FetchLimits: Hashable, Sendable {
    /// All headers of one answer together, in bytes.
    public var headerBytes = 65_536
    /// Interim answers (1xx) before the answer.
    public var interimAnswers = 16
    /// The longest document, in bytes as it is sent.
    public var bodyBytes = 209_715_200
    /// Bytes of an answer that is not kept, read so that its connection can serve again.
    public var discardedBytes = 16_384
    /// Redirects of one attempt.
    public var redirects = 5
    /// Attempts of one document in a run.
    public var attempts = 4
    /// A look-up of a name.
    public var resolveTime: Duration = .seconds(10)
    /// From the request for a connection to the connection, TLS included.
    public var connectTime: Duration = .seconds(15)
    /// From the request for a connection to the end of the headers.
    public var answerTime: Duration = .seconds(45)
    /// Between two arrivals of bytes.
    public var idleTime: Duration = .seconds(30)
    /// An answer of no bytes at all; what arrives adds to it by `bytesPerSecond`.
    public var baseTime: Duration = .seconds(60)
    /// The rate that a document must keep over its whole length once `baseTime` is over, in bytes a second.
    public var bytesPerSecond = 16_384
    /// The first pause before another attempt is at most this; each further one may be twice as long.
    public var firstPause: Duration = .seconds(1)
    /// The longest pause of our own choice.
    public var longestPause: Duration = .seconds(30)
    /// The longest pause that a server may ask for, one hour; what is beyond counts as this.
    public var longestRetryAfter: Duration = .seconds(3600)
    /// All pauses of one document together in a run.
    public var patience: Duration = .seconds(300)

    /// The usual limits.
    public init() {}

    /// The time that an answer of so many bytes may take.
    func totalTime(forBytes bytes: Int) -> Duration {
        baseTime + .milliseconds(bytes * 1000 / max(bytesPerSecond, 1))
    }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    var milliseconds: Int { Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000) }
}
