import Glibc

/// What a store is found to be.
public struct StoreVerification: Hashable, Sendable {
    /// The number of records; nil where the checkpoint is damaged.
    public var records: Int?
    /// The hash over all records in Base64, to be kept elsewhere; nil where the checkpoint is damaged.
    public var root: String?
    /// The number of objects in the store.
    public var objects = 0
    /// How many of them were hashed.
    public var hashed = 0
    /// How many bytes those have.
    public var bytes = 0
    /// What is wrong, the log first, then objects in ascending order of their digests.
    public var problems: [StoreProblem] = []
    /// Sound objects that no record names, as a killed process leaves them; `gc` removes them.
    public var leftovers: [String] = []
    /// How many documents were redacted: their bytes were taken away, and the log says by whom and why.
    public var redacted = 0
}

extension EvidenceStore {
    /// Compares the log with its checkpoint and tree, the records with the objects, and each object with its digest.
    ///
    /// A damaged object is moved to `quarantine/`.
    ///
    /// - Parameters:
    ///   - sample: how many objects are hashed; nil for all. Whether they are there is checked of all.
    ///   - random: chooses the sample.
    /// - Returns: what was found.
    /// - Throws: faults of the system that stop the whole.
    public func verify(
        sample: Int? = nil, random: inout some RandomNumberGenerator
    ) throws(EvidenceFault) -> StoreVerification {
        var found = StoreVerification()
        var lock: StoreLock? = try StoreLock(.shared, disk)
        let audit = try LogAudit(log, witness: try index.witness())
        let (objects, foreign) = try listObjects()
        // Objects are hashed without it, as that takes long.
        withExtendedLifetime(lock) {}
        lock = nil
        (found.records, found.root) = (audit.checkpoint?.size, audit.checkpoint?.root.base64)
        found.problems = audit.problems + foreign.map { .foreignFile(path: $0) }
        found.objects = objects.count
        var references: [String: LogAudit.Reference] = [:]
        for reference in audit.references { references[reference.sha256] = reference }
        // What was taken away on purpose is not missing; what is still there was to go.
        let redacted = Set(audit.redactions.map(\.sha256))
        found.redacted = redacted.count
        for sha256 in redacted.intersection(references.keys) where !disk.exists(ObjectName.path(sha256)) {
            references[sha256] = nil
        }
        found.problems += redacted.intersection(objects).sorted().map { .remainingObject(sha256: $0) }
        let chosen = sample.map { Set(objects.shuffled(using: &random).prefix($0)) }
        for sha256 in Set(objects).union(references.keys).sorted() {
            if chosen?.contains(sha256) ?? true {
                check(sha256, references[sha256], &found)
            } else if !disk.exists(ObjectName.path(sha256)) {
                found.problems.append(.missingObject(sha256: sha256))
            }
        }
        // Where records are not to be trusted, nobody can say what is named by none.
        if !audit.problems.isEmpty { found.leftovers = [] }
        return found
    }

    /// The digests that objects are kept under, ascending, and the paths of whatever else lies there.
    func listObjects() throws(EvidenceFault) -> (objects: [String], foreign: [String]) {
        var (objects, foreign) = ([String](), [String]())
        for folder in try disk.names(in: "objects") {
            let names = try disk.names(in: "objects/\(folder)")
            var status = stat()
            let isFolder = lstat(disk.path("objects/\(folder)"), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            if !isFolder || folder.utf8.count != 2 { foreign.append("objects/\(folder)") }
            for name in names where isFolder {
                let isObject =
                    ObjectName.isDigest(folder + name) && lstat(disk.path("objects/\(folder)/\(name)"), &status) == 0
                    && status.st_mode & S_IFMT == S_IFREG
                if isObject { objects.append(folder + name) } else { foreign.append("objects/\(folder)/\(name)") }
            }
        }
        return (objects, foreign)
    }

    private func check(_ sha256: String, _ reference: LogAudit.Reference?, _ found: inout StoreVerification) {
        do throws(EvidenceFault) {
            guard let read = try FileBytes.digest(disk.path(ObjectName.path(sha256))) else {
                found.problems.append(.missingObject(sha256: sha256))
                return
            }
            found.hashed += 1
            found.bytes += read.length
            guard read.sha256 == sha256 else {
                if let problem = try quarantine(sha256) { found.problems.append(problem) }
                return
            }
            guard let reference else {
                found.leftovers.append(sha256)
                return
            }
            var status = stat()
            if lstat(disk.path(ObjectName.path(sha256)), &status) == 0, status.st_mode & 0o222 != 0 {
                found.problems.append(.writableObject(sha256: sha256))
            }
            if reference.length != read.length {
                found.problems.append(.otherLength(sha256: sha256, index: reference.index))
            }
        } catch {
            found.problems.append(.unchecked(error))
        }
    }

    /// Moves a damaged object out of the way, where the store can be written; nil where it is no longer damaged.
    private func quarantine(_ sha256: String) throws(EvidenceFault) -> StoreProblem? {
        let lock = try StoreLock(.exclusive, disk)
        defer { withExtendedLifetime(lock) {} }
        // It was hashed without the lock: another process may have put sound bytes in its place meanwhile.
        guard let now = try FileBytes.digest(disk.path(ObjectName.path(sha256))) else {
            return .missingObject(sha256: sha256)
        }
        guard now.sha256 != sha256 else { return nil }
        do throws(EvidenceFault) {
            return .damagedObject(sha256: sha256, movedTo: try setAside(sha256))
        } catch .system(_, EROFS), .system(_, EACCES), .system(_, EPERM) {
            return .damagedObject(sha256: sha256, movedTo: nil)
        }
    }
}
