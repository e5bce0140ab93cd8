/// Decides, for one document, what is asked of whom and what counts as the document.
///
/// A pure value: events go in with the time they happened at (since the start of the run), actions come out. It opens
/// nothing and knows no clock, so that every path can be tested without a network. Every way ends in `store`, `confirm` or
/// `giveUp`.
public struct FetchMachine: Sendable {
    /// The address as the dossier has it.
    public let asked: String
    /// What the store has from before.
    let known: KnownCopy?
    let limits: FetchLimits
    let urls: URLPolicy
    let addresses: AddressPolicy
    private var random: any RandomNumberGenerator & Sendable

    /// What was odd about the attempt.
    public internal(set) var anomalies: [FetchAnomaly] = []
    /// Where the attempt has come to; nil before the address was vetted.
    public internal(set) var current: DocumentAddress?
    /// How many attempts were begun.
    public private(set) var attempts = 0
    var state = State.idle
    var visited: Set<DocumentAddress> = []
    var hops = 0
    /// What has arrived of a document that can be continued.
    var partial: Partial?
    private var waited: Duration = .zero

    /// Begins with nothing asked.
    ///
    /// - Parameters:
    ///   - asked: the address as the dossier has it.
    ///   - known: what the store has from before.
    ///   - limits: how much is taken.
    ///   - urls: which addresses are asked.
    ///   - addresses: whom is connected to.
    ///   - random: what pauses are drawn from.
    public init(
        _ asked: String, known: KnownCopy? = nil, limits: FetchLimits = FetchLimits(), urls: URLPolicy = URLPolicy(),
        addresses: AddressPolicy = AddressPolicy(),
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        self.asked = asked
        self.known = known
        self.limits = limits
        self.urls = urls
        self.addresses = addresses
        self.random = random
    }

    /// Whether what arrives of the body now is the document's, and not that of an answer which is passed over.
    public var isReceiving: Bool {
        if case .receiving = state { return true }
        return false
    }

    /// Whether a request is under way and the head of its answer not complete.
    var isAsking: Bool {
        if case .asking = state { return true }
        return false
    }

    /// Whether nothing more will come of it.
    public var isOver: Bool { state == .over }

    /// The server that is asked, for counting; nil before the address was vetted.
    public var server: String? { current?.server }

    /// The address that a host would be asked at, for choosing whose turn it is; nil where it cannot be asked.
    public var home: DocumentAddress? { try? urls.address(asked) }

    /// Takes an event and says what is to be done; what does not belong to its state, or comes after the end, is nothing.
    public mutating func handle(_ event: FetchEvent, at now: Duration, in hosts: inout HostLedger) -> [FetchAction] {
        guard !isOver else { return [] }
        switch event {
        case .start: return state == .idle ? begin(now, &hosts) : []
        case .resolved(let answer): return resolved(answer, now, &hosts)
        case .headerLine(let line, let moment): return take(line, moment, now, &hosts)
        case .bytes(let count): return take(count, now)
        case .finished: return finished(now, &hosts)
        case .failed(let failure): return failed(failure, now, &hosts)
        case .tick: return tick(now, &hosts)
        case .stored:
            if state == .storing { state = .over }
            return []
        case .notStored(let fault): return state == .storing ? end(.notKept(fault)) : []
        case .cancelled: return end(.cancelled)
        }
    }

    /// Begins an attempt at the address that was asked.
    private mutating func begin(_ now: Duration, _ hosts: inout HostLedger) -> [FetchAction] {
        attempts += 1
        (anomalies, visited, hops, current) = ([], [], 0, nil)
        do throws(URLFault) {
            return go(to: try urls.address(asked), now, &hosts)
        } catch {
            return end(.url(error))
        }
    }

    /// Goes on to an address: the first, or the target of a redirect.
    mutating func go(to address: DocumentAddress, _ now: Duration, _ hosts: inout HostLedger) -> [FetchAction] {
        if current?.isSecure == true, !address.isSecure { note(.protectionDropped) }
        current = address
        guard visited.insert(address).inserted else { return end(.redirectLoop) }
        guard !hosts.hasGivenUp(address.server) else { return end(.hostGivenUp) }
        if let literal = address.literal {
            if let kind = addresses.objection(to: literal) { return end(.forbiddenAddress(literal, kind)) }
            return open(address, pinned: [], now)
        }
        state = .resolving(until: now + limits.resolveTime)
        return [.resolve(host: address.host)]
    }

    private mutating func resolved(
        _ answer: Result<[IPAddress], FetchFailure>, _ now: Duration, _ hosts: inout HostLedger
    ) -> [FetchAction] {
        guard case .resolving = state, let current else { return [] }
        switch answer {
        case .failure(let failure): return retry(after: failure, asking: nil, now, &hosts)
        case .success(let found):
            if let objection = addresses.objection(toAnyOf: found) {
                return end(.forbiddenAddress(objection.address, objection.kind))
            }
            return found.isEmpty ? end(.noSuchHost) : open(current, pinned: found, now)
        }
    }

    private mutating func open(_ address: DocumentAddress, pinned: [IPAddress], _ now: Duration) -> [FetchAction] {
        var request = FetchRequest(address: address, pinned: pinned, resumeFrom: 0, headers: [])
        if let partial, partial.address == address {
            request.resumeFrom = partial.received
            request.headers = [CaptureRecord.Pair("If-Range", partial.etag)]
        } else if let known, known.finalURL == address.text {
            request.headers = known.conditions
        }
        state = .asking(Exchange(request: request, reader: HeadReader(limits: limits), openedAt: now))
        return [.open(request)]
    }

    /// Asks again after a pause where that may help, and gives up otherwise; `asking` is how long the server asks to wait.
    mutating func retry(
        after failure: FetchFailure, asking: Duration?, _ now: Duration, _ hosts: inout HostLedger
    ) -> [FetchAction] {
        if failure.isOfServer, let current { hosts.noteFailure(current.server) }
        guard failure.isPassing, attempts < limits.attempts else { return end(failure) }
        let pause = asking.map { min($0, limits.longestRetryAfter) } ?? ownPause()
        guard waited + pause <= limits.patience else {
            return end(asking == nil ? failure : .askedToWait(seconds: Int(pause.components.seconds)))
        }
        guard hosts.spendRetry(current?.server ?? "") else { return end(failure) }
        waited += pause
        state = .waiting(until: now + pause)
        return [.wait(until: now + pause, after: failure)]
    }

    /// A pause of any length up to a bound that doubles: full jitter, so that many do not come back at once.
    private mutating func ownPause() -> Duration {
        let bound = min(limits.firstPause * (1 << min(attempts - 1, 16)), limits.longestPause)
        return .milliseconds(Int.random(in: 0...max(bound.milliseconds, 0), using: &random))
    }

    private mutating func tick(_ now: Duration, _ hosts: inout HostLedger) -> [FetchAction] {
        switch state {
        case .resolving(let until):
            return now < until ? [] : retry(after: .resolverTimedOut, asking: nil, now, &hosts)
        case .waiting(let until): return now < until ? [] : begin(now, &hosts)
        default: return overdue(now)
        }
    }

    /// When time alone will change something; nil where it will not.
    public var nextDeadline: Duration? {
        switch state {
        case .resolving(let until), .waiting(let until): until
        case .asking(let exchange): exchange.openedAt + limits.answerTime
        case .receiving(let exchange):
            min(exchange.lastByteAt + limits.idleTime, exchange.openedAt + limits.totalTime(forBytes: exchange.here))
        case .passing(_, _, let until): until
        case .idle, .stopping, .storing, .over: nil
        }
    }

    /// Ends with a failure.
    mutating func end(_ failure: FetchFailure) -> [FetchAction] {
        state = .over
        return [.giveUp(failure)]
    }

    /// Remembers something odd, once.
    mutating func note(_ anomaly: FetchAnomaly) {
        if !anomalies.contains(anomaly) { anomalies.append(anomaly) }
    }
}
