/// What happened to a document's fetch, as the shell saw it.
public enum FetchEvent: Sendable {
    /// It is its turn.
    case start
    /// The name was looked up.
    case resolved(Result<[IPAddress], FetchFailure>)
    /// A line of the answer's head came, with its end; the moment is for dates in it.
    case headerLine([UInt8], Timestamp)
    /// So many bytes of the body came.
    case bytes(Int)
    /// The transfer ended well.
    case finished
    /// The transfer ended otherwise, also because it was cancelled.
    case failed(FetchFailure)
    /// Time has passed.
    case tick
    /// The document is in the store.
    case stored
    /// The document could not be stored.
    case notStored(EvidenceFault)
    /// The run is being stopped.
    case cancelled
}

/// What the shell shall do.
public enum FetchAction: Hashable, Sendable {
    /// Look up a host's addresses; `resolved` follows.
    case resolve(host: String)
    /// Ask.
    case open(FetchRequest)
    /// Stop the transfer; `failed` follows.
    case cancel
    /// Drop what was received so far.
    case dropBody
    /// Make a record of the attempt that failed, and send `tick` from then on.
    case wait(until: Duration, after: FetchFailure)
    /// Keep what was received; `stored` or `notStored` follows.
    case store(FetchedBody)
    /// Make a record that what the store has is still there; `stored` or `notStored` follows.
    case confirm
    /// Make a record of the failure; it is over.
    case giveUp(FetchFailure)
}

/// One request.
public struct FetchRequest: Hashable, Sendable {
    /// What is asked for.
    public var address: DocumentAddress
    /// The addresses to connect to; empty where the host is one itself.
    public var pinned: [IPAddress]
    /// The byte to begin with; 0 for the whole.
    public var resumeFrom: Int
    /// Headers beyond the usual.
    public var headers: [CaptureRecord.Pair]
}

/// A document that arrived whole.
public struct FetchedBody: Hashable, Sendable {
    /// Its bytes.
    public var length: Int
    /// Whether the protocol proved that they are all there.
    public var isLengthVerified: Bool
    /// The encoding in which they were sent; nil for none.
    public var encoding: String?
    /// The content type that the server stated; nil for none.
    public var statedType: String?
    /// What the server gave to ask again by.
    public var validators: CaptureRecord.Validators
}

/// Something odd about an answer that stopped nothing.
public enum FetchAnomaly: String, CaseIterable, Sendable {
    /// Only the end of the connection ended the body: it may be cut short.
    case lengthUnverified
    /// Two lengths that differ.
    case contradictoryLengths
    /// A length that is no number.
    case unreadableLength
    /// A length beside chunks.
    case lengthBesideChunks
    /// Bytes after the end that was declared; they are not kept.
    case bytesAfterEnd
    /// A content encoding that nobody asked for; bytes are kept as sent.
    case unaskedEncoding
    /// A redirect from https to http.
    case protectionDropped
    /// A continued part that was not the one asked for; the document was fetched anew.
    case otherPart
}
