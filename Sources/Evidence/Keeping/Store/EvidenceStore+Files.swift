import Glibc
import Notation

extension EvidenceStore {
    /// Takes a copy of a file on its way into the store.
    ///
    /// - Parameters:
    ///   - path: a regular file; the caller has made sure of that.
    ///   - record: the record to complete with digest and length.
    /// - Returns: what is to be committed.
    /// - Throws: faults of the system.
    public func capture(
        ofFile path: String, _ record: CaptureRecord
    ) throws(EvidenceFault) -> Capture {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last(path) }
        defer { close(descriptor) }
        return try capture(record) { take throws(EvidenceFault) in
            try FileBytes.each(of: descriptor, path, take)
        }
    }

    /// Takes bytes, piece by piece, on their way into the store and completes the record with digest and length.
    func capture(
        _ record: CaptureRecord,
        from source: ((UnsafeRawBufferPointer) throws(EvidenceFault) -> Void) throws(EvidenceFault) -> Void
    ) throws(EvidenceFault) -> Capture {
        let temporary = try makeTemporary()
        var (digest, length) = (ContentDigest(), 0)
        try source { bytes throws(EvidenceFault) in
            digest.add(bytes)
            length += bytes.count
            try FileBytes.write(bytes, to: temporary.descriptor, temporary.path)
        }
        var record = record
        record.body = CaptureRecord.Body(
            sha256: digest.hex, length: length, isLengthVerified: record.body?.isLengthVerified ?? true,
            encoding: record.body?.encoding, statedType: record.body?.statedType)
        return Capture(record: record, bytes: temporary)
    }
}
