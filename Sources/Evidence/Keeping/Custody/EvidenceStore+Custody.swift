public import CheckKit
import Glibc
import Notation

extension EvidenceStore {
    /// Records an act about the keeping of a document, and does it.
    ///
    /// Bytes are taken away after the record of it is on disk: a process killed between leaves bytes that `verify` names,
    /// and the same act again takes them away.
    ///
    /// - Parameters:
    ///   - act: what is to be done.
    ///   - today: the day on which it is done, in Kazakhstan.
    /// - Returns: its place in the log.
    /// - Throws: `custody` where it may not be done, `noObject` of bytes that no record names, faults of the system.
    @discardableResult
    public func perform(_ act: CustodyAct, today: CivilDate) throws(EvidenceFault) -> Int {
        let bytes = try LogEntry.custody(act).logged()
        let lock = try StoreLock(.exclusive, disk)
        defer { withExtendedLifetime(lock) {} }
        try index.catchUp(with: log)
        let custody = try lockedCustody(of: act.sha256)
        if act.kind == .redact, let redaction = custody.redaction, try remains(act.sha256) {
            try removeBytes(of: act.sha256)
            return try index.places(ofActsAbout: redaction.sha256).last ?? 0
        }
        if let refusal = custody.refusal(of: act.kind, on: today) { throw .custody(sha256: act.sha256, refusal) }
        guard try index.isNamed(act.sha256) else { throw .noObject(sha256: act.sha256) }
        let place = try log.append([bytes])
        try index.catchUp(with: log)
        if act.kind == .redact { try removeBytes(of: act.sha256) }
        return place
    }

    /// What has been done about the keeping of a document.
    public func custody(of sha256: String) throws(EvidenceFault) -> Custody {
        let lock = try StoreLock(.exclusive, disk)
        defer { withExtendedLifetime(lock) {} }
        try index.catchUp(with: log)
        return try lockedCustody(of: sha256)
    }

    /// The documents whose bytes are kept though the last day of their retention is before a day and nobody holds them.
    ///
    /// - Returns: their digests with that last day, ascending by day and digest.
    public func overdue(on today: CivilDate) throws(EvidenceFault) -> [(sha256: String, until: CivilDate)] {
        var overdue: [(sha256: String, until: CivilDate)] = []
        for sha256 in try index.documentsWithActs() {
            let custody = try custody(of: sha256)
            guard custody.redaction == nil, custody.hold == nil, let until = custody.retainedUntil, until < today else {
                continue
            }
            overdue.append((sha256, until))
        }
        return overdue.sorted { ($0.until, $0.sha256) < ($1.until, $1.sha256) }
    }

    /// The acts about a document; the caller holds the store's lock and has caught up.
    func lockedCustody(of sha256: String) throws(EvidenceFault) -> Custody {
        let size = try log.checkpoint().size
        var acts: [CustodyAct] = []
        for place in try index.places(ofActsAbout: sha256) {
            for bytes in try log.records(place..<(place + 1), below: size) {
                guard case .custody(let act)? = LogEntry(readable: Array(bytes)) else { continue }
                acts.append(act)
            }
        }
        return Custody(acts)
    }

    /// Whether bytes are still there, in their place or set aside as damaged.
    private func remains(_ sha256: String) throws(EvidenceFault) -> Bool {
        if disk.exists(ObjectName.path(sha256)) { return true }
        return try !setAsideCopies(of: sha256).isEmpty
    }

    /// Takes bytes away, copies that were set aside as damaged too.
    private func removeBytes(of sha256: String) throws(EvidenceFault) {
        for path in try [ObjectName.path(sha256)] + setAsideCopies(of: sha256) where !disk.remove(path) {
            throw .last(disk.path(path))
        }
        if disk.exists(ObjectName.folder(sha256)) { try disk.syncFolder(ObjectName.folder(sha256)) }
        try disk.syncFolder(Self.quarantine)
    }

    private func setAsideCopies(of sha256: String) throws(EvidenceFault) -> [String] {
        try disk.names(in: Self.quarantine).filter { $0.hasPrefix("\(sha256).") }.map { "\(Self.quarantine)/\($0)" }
    }
}
