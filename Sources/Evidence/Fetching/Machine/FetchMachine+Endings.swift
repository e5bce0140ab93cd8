extension FetchMachine {
    /// The transfer ended well.
    mutating func finished(_ now: Duration, _ hosts: inout HostLedger) -> [FetchAction] {
        switch state {
        case .receiving(let exchange): return complete(exchange, now, &hosts)
        case .passing(_, let sequel, _), .stopping(let sequel): return follow(sequel, now, &hosts)
        case .asking: return end(.notHTTP)
        default: return []
        }
    }

    /// The transfer ended otherwise.
    mutating func failed(_ failure: FetchFailure, _ now: Duration, _ hosts: inout HostLedger) -> [FetchAction] {
        switch state {
        case .asking: return retry(after: failure, asking: nil, now, &hosts)
        case .receiving(let exchange): return breakOff(exchange, failure, now, &hosts)
        // What was to follow follows, however the rest of that answer ended.
        case .passing(_, let sequel, _), .stopping(let sequel): return follow(sequel, now, &hosts)
        default: return []
        }
    }

    /// Whether the transfer takes longer than it may.
    mutating func overdue(_ now: Duration) -> [FetchAction] {
        switch state {
        case .asking(let exchange) where now >= exchange.openedAt + limits.answerTime:
            return stop(.fail(.noAnswer, asking: nil))
        case .receiving(let exchange):
            if now >= exchange.lastByteAt + limits.idleTime {
                keepPartial(exchange)
                return stop(.fail(.stalled, asking: nil))
            }
            if now >= exchange.openedAt + limits.totalTime(forBytes: exchange.here) {
                keepPartial(exchange)
                return stop(.fail(.tooSlow, asking: nil))
            }
            return []
        case .passing(_, let sequel, let until) where now >= until: return stop(sequel)
        default: return []
        }
    }

    private mutating func follow(_ sequel: Sequel, _ now: Duration, _ hosts: inout HostLedger) -> [FetchAction] {
        switch sequel {
        case .follow(let address):
            hops += 1
            return go(to: address, now, &hosts)
        case .again:
            // The same address once more is no loop.
            guard let current else { return end(.redirectLoop) }
            visited.remove(current)
            return [.dropBody] + go(to: current, now, &hosts)
        case .fail(let failure, let asking):
            let dropped: [FetchAction] = partial == nil ? [.dropBody] : []
            return dropped + retry(after: failure, asking: asking, now, &hosts)
        case .confirm:
            state = .storing
            return [.confirm]
        }
    }

    private mutating func complete(
        _ exchange: Exchange, _ now: Duration, _ hosts: inout HostLedger
    ) -> [FetchAction] {
        guard let head = exchange.head, exchange.received > 0 else { return end(.empty) }
        // libcurl proves the length of one exchange; that of a continued document is for us to prove.
        if let whole = exchange.statedLength, exchange.received < whole {
            return breakOff(exchange, .cutShort, now, &hosts)
        }
        let isVerified =
            (head.isChunked || head.isFramed || exchange.statedLength != nil)
            && !anomalies.contains(.contradictoryLengths)
        if !isVerified { note(.lengthUnverified) }
        state = .storing
        return [
            .store(
                FetchedBody(
                    length: exchange.received, isLengthVerified: isVerified, encoding: head.encoding,
                    statedType: head.values("content-type").first,
                    validators: CaptureRecord.Validators(etag: head.etag, lastModified: head.lastModified)))
        ]
    }

    private mutating func breakOff(
        _ exchange: Exchange, _ failure: FetchFailure, _ now: Duration, _ hosts: inout HostLedger
    ) -> [FetchAction] {
        keepPartial(exchange)
        let dropped: [FetchAction] = partial == nil ? [.dropBody] : []
        return dropped + retry(after: failure, asking: nil, now, &hosts)
    }

    /// Remembers what arrived where it can be continued: only a strong entity tag says that the rest belongs to it.
    private mutating func keepPartial(_ exchange: Exchange) {
        partial = nil
        guard let head = exchange.head, let current, exchange.received > 0, head.encoding == nil else { return }
        let etag = head.etag ?? exchange.request.headers.first { $0.name == "If-Range" }?.value
        guard let etag, !etag.hasPrefix("W/") else { return }
        partial = Partial(
            address: current, etag: etag, received: exchange.received, whole: exchange.statedLength)
    }
}
