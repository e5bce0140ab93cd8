extension FetchMachine {
    /// Takes a line of the head.
    mutating func take(
        _ line: [UInt8], _ moment: Timestamp, _ now: Duration, _ hosts: inout HostLedger
    ) -> [FetchAction] {
        switch state {
        case .asking(var exchange):
            let progress = exchange.reader.take(line)
            state = .asking(exchange)
            switch progress {
            case .more: return []
            case .fault(let failure): return stop(.fail(failure, asking: nil))
            case .complete(let head):
                exchange.head = head
                exchange.lastByteAt = now
                if let current { hosts.noteAnswer(current.server) }
                return judge(head, exchange, moment, now)
            }
        case .receiving(var exchange):
            let progress = exchange.reader.take(line)
            state = .receiving(exchange)
            if case .fault(let failure) = progress { return stop(.fail(failure, asking: nil)) }
            return []
        default: return []
        }
    }

    /// Decides what an answer is.
    private mutating func judge(
        _ head: AnswerHead, _ exchange: Exchange, _ moment: Timestamp, _ now: Duration
    ) -> [FetchAction] {
        let isContinued = exchange.request.resumeFrom > 0
        switch head.status {
        case 200, 203:
            // The server does not continue, or has another document by now: from the first byte again.
            return isContinued ? startOver() : accept(head, exchange)
        case 206:
            guard isContinued else { return stop(.fail(.unaskedPart, asking: nil)) }
            guard continues(head, exchange) else {
                note(.otherPart)
                return startOver()
            }
            return accept(head, exchange)
        case 304:
            let wasAsked = exchange.request.headers.contains { $0.name.hasPrefix("If-") && $0.name != "If-Range" }
            return pass(exchange, wasAsked ? .confirm : .fail(.unaskedNotModified, asking: nil), now)
        case 301, 302, 303, 307, 308: return pass(exchange, redirect(head), now)
        case 416 where isContinued: return startOver()
        default:
            return pass(exchange, .fail(.status(head.status), asking: head.retryAfter(now: moment)), now)
        }
    }

    /// Whether a part continues what is there: the same entity, from the byte that was asked for.
    private func continues(_ head: AnswerHead, _ exchange: Exchange) -> Bool {
        guard let partial, let part = head.part, part.first == exchange.request.resumeFrom else { return false }
        if let whole = partial.whole, let stated = part.whole, whole != stated { return false }
        return head.etag.map { $0 == partial.etag } ?? true
    }

    private mutating func startOver() -> [FetchAction] {
        partial = nil
        return stop(.again)
    }

    private func redirect(_ head: AnswerHead) -> Sequel {
        guard let location = head.location else { return .fail(.redirectWithoutTarget, asking: nil) }
        guard hops < limits.redirects else { return .fail(.tooManyRedirects, asking: nil) }
        do throws(URLFault) {
            return .follow(try urls.address(location, relativeTo: current))
        } catch {
            return .fail(.url(error), asking: nil)
        }
    }

    /// Begins to receive a document.
    private mutating func accept(_ head: AnswerHead, _ exchange: Exchange) -> [FetchAction] {
        let lengths = head.lengths
        if lengths.contains(nil) { note(.unreadableLength) }
        if Set(lengths).count > 1 { note(.contradictoryLengths) }
        if head.isChunked, !lengths.isEmpty { note(.lengthBesideChunks) }
        if head.encoding != nil { note(.unaskedEncoding) }
        if let length = exchange.statedLength, length > limits.bodyBytes {
            return stop(.fail(.tooLarge(limit: limits.bodyBytes), asking: nil))
        }
        state = .receiving(exchange)
        guard partial != nil, exchange.request.resumeFrom == 0 else { return [] }
        // What broke off came from another address: this document is not its rest.
        partial = nil
        return [.dropBody]
    }

    /// Reads a body away that is no document, so that the connection can serve again.
    private mutating func pass(_ exchange: Exchange, _ sequel: Sequel, _ now: Duration) -> [FetchAction] {
        // Longer than what is read away: there is no sense in beginning.
        if let length = exchange.statedLength, length > limits.discardedBytes { return stop(sequel) }
        state = .passing(exchange, sequel, until: now + min(limits.idleTime, .seconds(5)))
        return []
    }

    mutating func stop(_ sequel: Sequel) -> [FetchAction] {
        state = .stopping(sequel)
        return [.cancel]
    }

    /// Takes bytes of the body.
    mutating func take(_ count: Int, _ now: Duration) -> [FetchAction] {
        switch state {
        case .receiving(var exchange):
            exchange.here += count
            exchange.lastByteAt = now
            state = .receiving(exchange)
            guard exchange.received <= limits.bodyBytes else {
                return stop(.fail(.tooLarge(limit: limits.bodyBytes), asking: nil))
            }
            return []
        case .passing(var exchange, let sequel, let until):
            exchange.here += count
            state = .passing(exchange, sequel, until: until)
            return exchange.here > limits.discardedBytes ? stop(sequel) : []
        default: return []
        }
    }
}
