public import CheckKit

extension FetchFailure {
    /// What is wrong and, where somebody can mend it, what to do.
    public var message: Message {
        switch self {
        case .url(let fault): fault.message
        case .noSuchHost: Message(.noSuchHost)
        case .resolverFailed: Message(.resolverFailed)
        case .resolverTimedOut: Message(.resolverTimedOut)
        case .forbiddenAddress(let address, let kind):
            Message(.forbiddenAddress, .string(address.description), .text(kind.title))
        case .notReached: Message(.notReached)
        case .connectTimedOut: Message(.connectTimedOut)
        case .notTLS: Message(.notTLS)
        case .tlsTooOld: Message(.tlsTooOld)
        case .tlsFailed: Message(.tlsFailed)
        case .certificateExpired: Message(.certificateExpired)
        case .certificateNotYetValid: Message(.certificateNotYetValid)
        case .certificateUntrusted: Message(.certificateUntrusted)
        case .certificateWrongName: Message(.certificateWrongName)
        case .certificateRefused(let code): Message(.certificateRefused, .int(code))
        case .notHTTP: Message(.notHTTP)
        case .headersTooLong: Message(.headersTooLong)
        case .tooManyInterim: Message(.tooManyInterim)
        case .malformedHeaders: Message(.malformedHeaders)
        case .status(let status): Message(Self.words(ofStatus: status), .int(status))
        case .redirectLoop: Message(.redirectLoop)
        case .tooManyRedirects: Message(.tooManyRedirects)
        case .redirectWithoutTarget: Message(.redirectWithoutTarget)
        case .unaskedPart: Message(.unaskedPart)
        case .unaskedNotModified: Message(.unaskedNotModified)
        case .tooLarge(let limit): Message(.tooLarge, .int(limit / 1_048_576))
        case .empty: Message(.empty)
        case .cutShort: Message(.cutShort)
        case .connectionLost: Message(.connectionLost)
        case .brokenFraming: Message(.brokenFraming)
        case .streamReset: Message(.streamReset)
        case .noAnswer: Message(.noAnswer)
        case .stalled: Message(.stalled)
        case .tooSlow: Message(.tooSlow)
        case .askedToWait(let seconds): Message(.askedToWait, .int((seconds + 59) / 60))
        case .hostGivenUp: Message(.hostGivenUp)
        case .cancelled: Message(.cancelled)
        case .notKept(let fault): Message(.notKept, .message(fault.message))
        case .unexpected(let code): Message(.unexpected, .int(code))
        }
    }

    private static func words(ofStatus status: Int) -> Text {
        switch status {
        case 401, 403, 407: .refused
        case 404, 410: .gone
        case 429: .tooOften
        case 500...: .serverFault
        default: .otherStatus
        }
    }
}
