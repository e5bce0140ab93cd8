extension Transfer {
    /// The record of a document that arrived; the writer adds the digest.
    func record(of body: FetchedBody) -> CaptureRecord {
        var record = record(.kept)
        record.body = CaptureRecord.Body(
            sha256: "", length: length, isLengthVerified: body.isLengthVerified, encoding: body.encoding,
            statedType: body.statedType)
        record.validators = body.validators
        return record
    }

    /// The record that what the store has is still there; nil where it has nothing.
    func recordUnchanged() -> CaptureRecord? {
        guard let known, let body = known.body else { return nil }
        var record = record(.unchanged)
        record.body = body
        record.validators = known.validators
        return record
    }

    /// The record of an attempt that failed.
    func record(of failure: FetchFailure) -> CaptureRecord {
        var record = record(.failed)
        record.reason = failure.code
        record.limitsHit = failure.limit.map { [$0] } ?? []
        return record
    }

    private func record(_ verdict: CaptureVerdict) -> CaptureRecord {
        var record = CaptureRecord(
            origin: .fetched, askedURL: machine.asked, startedAt: attempt.startedAt, finishedAt: .now,
            verdict: verdict, actor: loop.actor)
        record.finalURL = machine.current?.text
        record.hops = attempt.hops
        record.timings = attempt.timings
        record.anomalies = machine.anomalies.map(\.rawValue)
        record.versions = loop.versions
        record.policy = loop.policy
        return record
    }
}
