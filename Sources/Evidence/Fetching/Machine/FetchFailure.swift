/// Why a document was not fetched.
public enum FetchFailure: Error, Hashable, Sendable {
    /// The address cannot be asked.
    case url(URLFault)
    /// There is no server of this name.
    case noSuchHost
    /// The name servers gave no answer.
    case resolverFailed
    /// The name servers took too long.
    case resolverTimedOut
    /// The name leads to an address that is not public.
    case forbiddenAddress(IPAddress, AddressKind)
    /// Nobody accepts connections.
    case notReached
    /// No connection came about in time.
    case connectTimedOut
    /// The server speaks no TLS.
    case notTLS
    /// The server speaks only versions of TLS that are no longer safe.
    case tlsTooOld
    /// The protection could not be agreed on.
    case tlsFailed
    /// The server's certificate has ended.
    case certificateExpired
    /// The server's certificate does not hold yet.
    case certificateNotYetValid
    /// Nobody known has issued the server's certificate.
    case certificateUntrusted
    /// The server's certificate is for another name.
    case certificateWrongName
    /// The server's certificate is not accepted for another reason, by OpenSSL's number.
    case certificateRefused(code: Int)
    /// What answers is no HTTP server.
    case notHTTP
    /// The headers are longer than allowed.
    case headersTooLong
    /// The server promised an answer more often than allowed and gave none.
    case tooManyInterim
    /// The headers break the rules of HTTP.
    case malformedHeaders
    /// The server answers that it gives no document, by its status.
    case status(Int)
    /// Redirects lead in a circle.
    case redirectLoop
    /// There are more redirects than allowed.
    case tooManyRedirects
    /// A redirect that says not whereto.
    case redirectWithoutTarget
    /// A part where the whole was asked for.
    case unaskedPart
    /// "Not modified" where nothing was asked that way.
    case unaskedNotModified
    /// The document is longer than allowed.
    case tooLarge(limit: Int)
    /// An answer without a document.
    case empty
    /// The connection ended before the whole document.
    case cutShort
    /// The connection broke.
    case connectionLost
    /// The framing of the body is broken.
    case brokenFraming
    /// The server ended the HTTP/2 stream.
    case streamReset
    /// No answer in time.
    case noAnswer
    /// The document stopped arriving.
    case stalled
    /// The document arrives too slowly for its size.
    case tooSlow
    /// The server asks to wait longer than this run does.
    case askedToWait(seconds: Int)
    /// The server failed so often that it is asked no more in this run.
    case hostGivenUp
    /// The run was stopped.
    case cancelled
    /// The document arrived but could not be kept.
    case notKept(EvidenceFault)
    /// libcurl failed in a way that is none of these, by its number.
    case unexpected(code: Int)
}

extension FetchFailure {
    /// A stable code for records and summaries.
    public var code: String {
        switch self {
        case .url(let fault): fault.code
        case .noSuchHost: "noSuchHost"
        case .resolverFailed: "resolverFailed"
        case .resolverTimedOut: "resolverTimedOut"
        case .forbiddenAddress: "forbiddenAddress"
        case .notReached: "notReached"
        case .connectTimedOut: "connectTimedOut"
        case .notTLS: "notTLS"
        case .tlsTooOld: "tlsTooOld"
        case .tlsFailed: "tlsFailed"
        case .certificateExpired: "certificateExpired"
        case .certificateNotYetValid: "certificateNotYetValid"
        case .certificateUntrusted: "certificateUntrusted"
        case .certificateWrongName: "certificateWrongName"
        case .certificateRefused: "certificateRefused"
        case .notHTTP: "notHTTP"
        case .headersTooLong: "headersTooLong"
        case .tooManyInterim: "tooManyInterim"
        case .malformedHeaders: "malformedHeaders"
        case .status(let status): "status\(status)"
        case .redirectLoop: "redirectLoop"
        case .tooManyRedirects: "tooManyRedirects"
        case .redirectWithoutTarget: "redirectWithoutTarget"
        case .unaskedPart: "unaskedPart"
        case .unaskedNotModified: "unaskedNotModified"
        case .tooLarge: "tooLarge"
        case .empty: "empty"
        case .cutShort: "cutShort"
        case .connectionLost: "connectionLost"
        case .brokenFraming: "brokenFraming"
        case .streamReset: "streamReset"
        case .noAnswer: "noAnswer"
        case .stalled: "stalled"
        case .tooSlow: "tooSlow"
        case .askedToWait: "askedToWait"
        case .hostGivenUp: "hostGivenUp"
        case .cancelled: "cancelled"
        case .notKept: "notKept"
        case .unexpected: "unexpected"
        }
    }

    /// Whether the next minutes may bring another answer, so that it is worth asking again.
    public var isPassing: Bool {
        switch self {
        case .status(let status): [408, 425, 429, 500, 502, 503, 504].contains(status)
        case .resolverFailed, .resolverTimedOut, .notReached, .connectTimedOut, .tlsFailed, .cutShort,
            .connectionLost, .brokenFraming, .streamReset, .noAnswer, .stalled, .tooSlow:
            true
        default: false
        }
    }

    /// Whether a later run shall ask again: what passes, and what this run did not get round to.
    public var isLeftOpen: Bool {
        switch self {
        case .askedToWait, .hostGivenUp, .cancelled, .notKept: true
        default: isPassing
        }
    }

    /// Whether the server itself could not be spoken to, whatever the document.
    var isOfServer: Bool {
        switch self {
        case .noSuchHost, .resolverFailed, .resolverTimedOut, .notReached, .connectTimedOut, .tlsFailed, .noAnswer:
            true
        default: false
        }
    }

    /// The limit that was reached, by the name it has in the record; nil where none was.
    var limit: String? {
        switch self {
        case .headersTooLong: "headerBytes"
        case .tooManyInterim: "interimAnswers"
        case .tooManyRedirects: "redirects"
        case .tooLarge: "bodyBytes"
        case .resolverTimedOut: "resolveTime"
        case .connectTimedOut: "connectTime"
        case .noAnswer: "answerTime"
        case .stalled: "idleTime"
        case .tooSlow: "totalTime"
        case .askedToWait: "patience"
        case .hostGivenUp: "hostBudget"
        default: nil
        }
    }
}
