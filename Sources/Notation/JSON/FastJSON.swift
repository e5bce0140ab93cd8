import CSimdjson

/// A reader of JSON that is in order, by simdjson; for everything else there is the ordinary reader.
///
/// It keeps its memory from one text to the next, so one thread at a time uses it.
public final class FastJSON {
    private let parser: OpaquePointer?
    private let limits: Limits

    /// Makes a reader of texts within limits.
    public init(limits: Limits = .standard) {
        parser = saikes_json_new()
        self.limits = limits
    }

    deinit { saikes_json_free(parser) }

    /// Hands the root of a text to a body; nil where the text is not plainly right, or the body gives up.
    public func read<Value>(_ text: some Collection<UInt8>, _ body: (inout TapeCursor) -> Value?) -> Value? {
        // A value takes at least two bytes, so a text of this length has no more values than are allowed.
        guard let parser, text.count <= min(limits.maximumBytes, limits.maximumNodes) else { return nil }
        return text.withContiguousStorageIfAvailable { bytes -> Value? in
            guard let start = bytes.baseAddress else { return nil }
            var result = saikes_json_tape()
            guard saikes_json_parse(parser, start, bytes.count, limits.maximumDepth, &result) == 1,
                let tape = result.tape, let strings = result.strings
            else { return nil }
            var cursor = TapeCursor(tape: tape, strings: strings)
            return body(&cursor)
        } ?? nil
    }
}
