/// Where bytes came from: what one attempt to get a document asked, whom, and what came of it.
///
/// Every attempt has one, also a failed one, and it is never changed: the next attempt has its own. Its canonical bytes
/// stand in the store's log, so that anyone can recompute their hash. Format `saikes/capture/1`.
public struct CaptureRecord: Hashable, Sendable {
    /// How the bytes came.
    public var origin: CaptureOrigin
    /// What was asked for: an address as the dossier has it, or `file:` and the path of an added file.
    public var askedURL: String
    /// Where the last hop led; nil where none was asked.
    public var finalURL: String?
    /// When the attempt began.
    public var startedAt: Timestamp
    /// When it ended.
    public var finishedAt: Timestamp
    /// Each request of the attempt, in order.
    public var hops: [Hop]
    /// The bytes that are kept, or that were found unchanged; nil for a failed attempt.
    public var body: Body?
    /// What the server gave to ask again by.
    public var validators: Validators
    /// How long each part of the last hop took, as `name: milliseconds`, in the order of time.
    public var timings: [Pair]
    /// Codes of limits that were reached, such as `bodyBytes`.
    public var limitsHit: [String]
    /// Codes of what was odd but stopped nothing, such as `lengthUnverified`.
    public var anomalies: [String]
    /// The programs and libraries that took part, as `name: version`.
    public var versions: [Pair]
    /// The rules under which the attempt was made, as `name: value`, such as `maximumBodyBytes: 50000000`.
    public var policy: [Pair]
    /// What came of it.
    public var verdict: CaptureVerdict
    /// Why it failed, a stable code; nil unless it failed.
    public var reason: String?
    /// Of an imported document: the archive, and what its record there says of itself, as `name: value`.
    public var imported: [Pair]
    /// Who had it done, as stated to the program; a name of an account, never the number of a person.
    public var actor: String

    /// Makes a record of an attempt that has asked nobody yet.
    public init(
        origin: CaptureOrigin, askedURL: String, startedAt: Timestamp, finishedAt: Timestamp, verdict: CaptureVerdict,
        actor: String
    ) {
        self.origin = origin
        self.askedURL = askedURL
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.verdict = verdict
        self.actor = actor
        (hops, timings, limitsHit, anomalies, versions, policy, imported) = ([], [], [], [], [], [], [])
        validators = Validators()
    }
}

extension CaptureRecord {
    /// The bytes of a document.
    public struct Body: Hashable, Sendable {
        /// Their SHA-256, 64 hexadecimal digits in lower case.
        public var sha256: String
        /// Their number.
        public var length: Int
        /// Whether the protocol proved that they are all there; false for a body that only the end of a connection ends.
        public var isLengthVerified: Bool
        /// The content encoding in which they were sent and are kept, such as `gzip`; nil for none.
        public var encoding: String?
        /// The content type that the sender stated; nil for none.
        public var statedType: String?

        /// Makes a body.
        public init(
            sha256: String, length: Int, isLengthVerified: Bool, encoding: String? = nil, statedType: String? = nil
        ) {
            self.sha256 = sha256
            self.length = length
            self.isLengthVerified = isLengthVerified
            self.encoding = encoding
            self.statedType = statedType
        }
    }

    /// What a server gave to ask again by (RFC 9110, section 8.8).
    public struct Validators: Hashable, Sendable {
        /// `ETag` as sent, with its quotation marks and `W/`.
        public var etag: String?
        /// `Last-Modified` as sent.
        public var lastModified: String?

        /// Makes validators; by default none.
        public init(etag: String? = nil, lastModified: String? = nil) {
            self.etag = etag
            self.lastModified = lastModified
        }
    }

    /// A named value in an order that says something.
    public struct Pair: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The value; of a header its bytes, each as the Unicode scalar of the same number (Latin-1).
        public var value: String

        /// Makes a pair.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}
