import Glibc

/// A file that nothing refers to.
public struct Garbage: Hashable, Sendable {
    /// Where it is, relative to the store.
    public var path: String
    /// The number of its bytes.
    public var length: Int
}

extension EvidenceStore {
    /// Finds what nothing refers to: objects without a record, temporary files, tiles that the log outgrew.
    ///
    /// Whatever changed within the grace time stays, as somebody may still be at work with it. What stands in
    /// `quarantine/` is never removed.
    ///
    /// - Parameters:
    ///   - now: the moment of asking.
    ///   - grace: how long a file must have been left alone, in milliseconds.
    ///   - removing: whether the files are removed too.
    /// - Returns: the files, in ascending order of their paths.
    /// - Throws: `damaged` where the log is not sound, as then nobody knows what is referred to; faults of the system.
    public func garbage(now: Timestamp, grace: Int, removing: Bool) throws(EvidenceFault) -> [Garbage] {
        let lock = try StoreLock(.exclusive, disk)
        defer { withExtendedLifetime(lock) {} }
        let audit = try LogAudit(log, witness: try index.witness())
        guard audit.problems.isEmpty, let checkpoint = audit.checkpoint else {
            throw .damaged(path: disk.path(RecordLog.folder))
        }
        let named = Set(audit.references.map(\.sha256))
        var paths = try listObjects().objects.filter { !named.contains($0) }.map(ObjectName.path)
        paths += try disk.names(in: "tmp").map { "tmp/\($0)" }
        let current = Set(Tile.all(inLogOf: checkpoint.size).map { "log/\($0.path)" })
        paths += try files(below: "log/tile").filter { !current.contains($0) }
        var garbage: [Garbage] = []
        for path in paths.sorted() {
            var status = stat()
            guard lstat(disk.path(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
            // A name that was given or taken away changes the inode's time, writing the content's.
            let touched = max(Timestamp(status.st_ctim), Timestamp(status.st_mtim))
            guard touched <= now.adding(milliseconds: -grace) else { continue }
            if removing, !disk.remove(path) { throw .last(disk.path(path)) }
            garbage.append(Garbage(path: path, length: Int(status.st_size)))
        }
        return garbage
    }

    /// The files below a folder.
    private func files(below folder: String) throws(EvidenceFault) -> [String] {
        var files: [String] = []
        for name in try disk.names(in: folder) {
            let path = "\(folder)/\(name)"
            var status = stat()
            guard lstat(disk.path(path), &status) == 0 else { throw .last(disk.path(path)) }
            files += status.st_mode & S_IFMT == S_IFDIR ? try self.files(below: path) : [path]
        }
        return files
    }
}
