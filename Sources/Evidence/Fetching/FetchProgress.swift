/// How far a run is.
public struct FetchProgress: Hashable, Sendable {
    /// Documents of the run.
    public var total = 0
    /// Documents that were kept.
    public var kept = 0
    /// Documents that were found unchanged.
    public var unchanged = 0
    /// Documents that were not fetched.
    public var failed = 0
    /// Documents that are under way.
    public var active = 0
    /// Documents that pause before another attempt.
    public var pausing = 0
    /// Bytes of bodies that came over the network.
    public var bytes = 0
    /// Since the run began.
    public var elapsed: Duration = .zero

    /// Makes the state of a run in which nothing has happened.
    public init() {}

    /// Documents that nothing more will come of.
    public var ended: Int { kept + unchanged + failed }
}

/// What came of one document.
public enum FetchOutcome: Hashable, Sendable {
    /// Its bytes are in the store, under this SHA-256.
    case kept(sha256: String, bytes: Int)
    /// What the store had is still there, under this SHA-256.
    case unchanged(sha256: String)
    /// It was not fetched.
    case failed(FetchFailure)
}

/// What came of a run.
public struct FetchSummary: Hashable, Sendable {
    /// What came of each document, by its address as it was asked for; one that the run did not come to is missing.
    public var outcomes: [String: FetchOutcome] = [:]
    /// The counts at the end.
    public var progress = FetchProgress()
    /// Whether the run was stopped before its end.
    public var isStopped = false
    /// Why the store takes nothing more; nil where it does.
    public var fault: EvidenceFault?

    /// Makes the summary of a run in which nothing happened.
    public init() {}

    /// The failures by reason: the commonest first, then by code and address; in each the addresses in order.
    public var failures: [(failure: FetchFailure, urls: [String])] {
        var groups: [FetchFailure: [String]] = [:]
        for (url, outcome) in outcomes.sorted(by: { $0.key < $1.key }) {
            guard case .failed(let failure) = outcome else { continue }
            groups[failure, default: []].append(url)
        }
        return groups.map { (failure: $0.key, urls: $0.value) }.sorted { left, right in
            (right.urls.count, left.failure.code, left.urls[0]) < (left.urls.count, right.failure.code, right.urls[0])
        }
    }
}
