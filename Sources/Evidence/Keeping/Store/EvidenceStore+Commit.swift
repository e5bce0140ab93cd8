import Glibc
import Notation

extension EvidenceStore {
    /// Makes an empty file for bytes on their way into the store; it is gone unless it is committed.
    public func makeTemporary() throws(EvidenceFault) -> TemporaryObject { try disk.makeTemporary() }

    /// Keeps one document.
    ///
    /// - Returns: its place in the log.
    /// - Throws: why it is not kept.
    public func keep(_ bytes: TemporaryObject, _ record: CaptureRecord) throws(EvidenceFault) -> Int {
        try commitOne(Capture(record: record, bytes: bytes))
    }

    /// Notes an attempt that failed or found nothing changed; `retries` leaves it in the fetch plan.
    ///
    /// - Returns: its place in the log.
    /// - Throws: why it is not noted.
    public func note(_ record: CaptureRecord, retries: Bool = false) throws(EvidenceFault) -> Int {
        try commitOne(Capture(record: record, retries: retries))
    }

    private func commitOne(_ capture: Capture) throws(EvidenceFault) -> Int {
        switch try commit([capture])[0] {
        case .stored(let index): return index
        case .refused(let fault): throw fault
        }
    }

    /// Keeps many documents and notes many attempts, with one turn of the disk for all.
    ///
    /// The order is: bytes to disk, their names to disk, the records to the log. So a record never names bytes that are
    /// not there, and what a killed process leaves behind is named by nobody.
    ///
    /// - Parameter captures: what is to be stored, in order.
    /// - Returns: what became of each; what is stored survives a power cut.
    /// - Throws: why the log could not be written; then none is stored.
    public func commit(_ captures: [Capture]) throws(EvidenceFault) -> [CommitResult] {
        var faults: [Int: EvidenceFault] = [:]
        var entries: [Int: [UInt8]] = [:]
        for (place, capture) in captures.enumerated() {
            do throws(EvidenceFault) {
                entries[place] = try capture.record.logged()
            } catch {
                faults[place] = error
            }
        }
        let unsettled = SideBySide.each(captures.count) { place throws(EvidenceFault) in
            try self.settle(captures[place])
        }
        faults.merge(unsettled) { first, _ in first }
        let lock = try StoreLock(.exclusive, disk)
        defer { withExtendedLifetime(lock) {} }
        try index.catchUp(with: log)
        var folders: [String: [Int]] = [:]
        for (place, capture) in captures.enumerated() where faults[place] == nil {
            guard let body = capture.record.body else { continue }
            do throws(EvidenceFault) {
                if try index.isRedacted(body.sha256), let redaction = try lockedCustody(of: body.sha256).redaction {
                    throw .custody(sha256: body.sha256, .redacted(redaction))
                }
                guard let bytes = capture.bytes else { continue }
                try publish(bytes, body.sha256)
                folders[ObjectName.folder(body.sha256), default: []].append(place)
            } catch {
                faults[place] = error
            }
        }
        let touched = folders.sorted { $0.key < $1.key }
        let unsynced = SideBySide.each(touched.count) { [disk] number throws(EvidenceFault) in
            try disk.syncFolder(touched[number].key)
        }
        for (number, fault) in unsynced {
            for place in touched[number].value { faults[place] = fault }
        }
        let sound = captures.indices.filter { faults[$0] == nil }
        let first = try log.append(sound.compactMap { entries[$0] })
        let final = sound.indices.filter { !captures[sound[$0]].retries }.map { first + $0 }
        try index.catchUp(with: log, givenUp: Set(final))
        var next = first
        return captures.indices.map { place in
            if let fault = faults[place] { return .refused(fault) }
            defer { next += 1 }
            return .stored(index: next)
        }
    }

    /// Brings bytes to disk and makes them unwritable; their name comes later.
    private func settle(_ capture: Capture) throws(EvidenceFault) {
        // What came of a failed attempt is not kept.
        guard let body = capture.record.body else { return }
        guard let bytes = capture.bytes else {
            // A record must not name bytes that are not there.
            if disk.exists(ObjectName.path(body.sha256)) { return }
            guard try index.isRedacted(body.sha256) else { throw .noObject(sha256: body.sha256) }
            return
        }
        var status = stat()
        guard fstat(bytes.descriptor, &status) == 0 else { throw .last(bytes.path) }
        guard Int(status.st_size) == body.length else {
            throw .otherBytes(stated: String(body.length), found: String(status.st_size))
        }
        guard fchmod(bytes.descriptor, 0o444) == 0, disk.sync(bytes.descriptor) == 0 else { throw .last(bytes.path) }
    }

    /// Gives settled bytes their name; the same bytes that are there already stay, if they are sound.
    private func publish(_ bytes: TemporaryObject, _ sha256: String) throws(EvidenceFault) {
        let name = ObjectName.path(sha256)
        try disk.makeFolder(ObjectName.folder(sha256))
        // A link, unlike a rename, never takes the place of what is there.
        if link(bytes.path, disk.path(name)) == 0 { return }
        guard errno == EEXIST else { throw .last(disk.path(name)) }
        if try FileBytes.digest(disk.path(name))?.sha256 == sha256 {
            // It may be another process's, which has not come to this point yet.
            let descriptor = Glibc.open(disk.path(name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else { throw .last(disk.path(name)) }
            defer { close(descriptor) }
            guard disk.sync(descriptor) == 0 else { throw .last(disk.path(name)) }
            return
        }
        try setAside(sha256)
        guard link(bytes.path, disk.path(name)) == 0 else { throw .last(disk.path(name)) }
    }

    /// Moves an object whose bytes are not what they were to `quarantine/`, from where it never comes back by itself.
    ///
    /// - Returns: where it is now, relative to the store.
    @discardableResult
    func setAside(_ sha256: String) throws(EvidenceFault) -> String {
        var number = 1
        while disk.exists("\(Self.quarantine)/\(sha256).\(number)") { number += 1 }
        let place = "\(Self.quarantine)/\(sha256).\(number)"
        guard rename(disk.path(ObjectName.path(sha256)), disk.path(place)) == 0 else {
            throw .last(disk.path(ObjectName.path(sha256)))
        }
        try disk.syncFolder(Self.quarantine)
        return place
    }
}

extension CaptureRecord {
    /// The canonical bytes as the log takes them: headers that make them too long are left out, and that is noted.
    ///
    /// What cannot be read back, such as a record without an actor, never gets into the log, as it would stay there.
    func logged() throws(EvidenceFault) -> [UInt8] {
        let bytes = canonicalBytes
        do throws(Faults) {
            guard try CaptureRecord(canonicalBytes: bytes) == self else { throw Faults([]) }
        } catch {
            throw .unreadableRecord(error)
        }
        if bytes.count <= RecordLog.maximumRecord { return bytes }
        var short = self
        short.limitsHit.append("recordBytes")
        for hop in short.hops.indices {
            short.hops[hop].received = []
            short.hops[hop].sent = []
        }
        let rest = short.canonicalBytes
        guard rest.count <= RecordLog.maximumRecord else { throw .recordTooLarge(bytes: rest.count) }
        return rest
    }
}
