/// One attempt to be committed: its record and, unless it failed or nothing changed, its bytes.
public struct Capture: Sendable {
    /// The record; where bytes are kept its body states their digest and length.
    public var record: CaptureRecord
    /// The bytes; nil for an attempt that failed or found nothing changed.
    public var bytes: TemporaryObject?
    /// Whether the fetch plan shall ask this address again; only a failed attempt may.
    public var retries: Bool

    /// Makes a capture.
    public init(record: CaptureRecord, bytes: TemporaryObject? = nil, retries: Bool = false) {
        self.record = record
        self.bytes = bytes
        self.retries = retries
    }
}

/// A capture that stands in the log.
public struct StoredCapture: Hashable, Sendable {
    /// Its place in the log, from 0.
    public var index: Int
    /// The record.
    public var record: CaptureRecord

    /// Makes a stored capture.
    public init(index: Int, record: CaptureRecord) {
        self.index = index
        self.record = record
    }
}

/// What became of one capture of a commit.
public enum CommitResult: Sendable {
    /// It is on disk and in the log, at a place from 0; a power cut takes it away no more.
    case stored(index: Int)
    /// Its bytes could not be written; it is not in the log and its temporary file is gone.
    case refused(EvidenceFault)
}
