/// What the store has of an address from before, to ask whether it is still the same.
public struct KnownCopy: Hashable, Sendable {
    /// Where the last hop led then.
    public var finalURL: String
    /// What the server gave to ask again by.
    public var validators: CaptureRecord.Validators

    /// Makes a copy's description.
    public init(finalURL: String, validators: CaptureRecord.Validators) {
        self.finalURL = finalURL
        self.validators = validators
    }

    /// The headers that ask for the document only where it has changed; empty where the server gave nothing for it.
    var conditions: [CaptureRecord.Pair] {
        if let etag = validators.etag { return [CaptureRecord.Pair("If-None-Match", etag)] }
        if let date = validators.lastModified { return [CaptureRecord.Pair("If-Modified-Since", date)] }
        return []
    }
}
