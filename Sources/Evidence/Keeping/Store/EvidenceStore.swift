import Glibc

/// A folder that keeps documents under the SHA-256 of their bytes, with where each came from.
///
/// Objects are never overwritten and never writable; each attempt to get a document stands in a log that shows any later
/// change. Threads and processes may share a store. It is for local file systems with locks and hard links.
///
/// ```
/// objects/ab/cdef…   the bytes          log/      the records, their tree, signed checkpoints, the key
/// tmp/               bytes on their way quarantine/  objects whose bytes changed
/// index.sqlite       what can be asked quickly, made again from the log, and the plan of what is to be fetched
/// ```
public final class EvidenceStore: Sendable {
    /// Where the store is.
    public let folder: String
    let disk: StoreDisk
    let log: RecordLog
    let index: CaptureIndex

    private init(_ disk: StoreDisk) throws(EvidenceFault) {
        guard let format = try disk.bytes(Self.formatName) else { throw .noStore(path: disk.folder) }
        guard format == Array("\(Self.format)\n".utf8) else { throw .newerStore(path: disk.folder) }
        (folder, self.disk) = (disk.folder, disk)
        // Whoever may not read the key may still check what it signed.
        let secret = access(disk.path(RecordLog.keyName), R_OK) == 0
        let name = secret ? RecordLog.keyName : RecordLog.verifierName
        let text = String(decoding: try disk.bytes(name) ?? [], as: UTF8.self).split(separator: "\n").first ?? ""
        guard let key = NoteKey(text) else { throw .damaged(path: disk.path(name)) }
        log = RecordLog(disk: disk, key: key)
        // Two processes must not make the tables at once.
        let lock = try StoreLock(.exclusive, disk)
        defer { withExtendedLifetime(lock) {} }
        index = try CaptureIndex(disk: disk)
    }

    /// Opens a store.
    ///
    /// - Parameters:
    ///   - folder: where it is.
    ///   - creating: whether it is made where the folder is missing or empty.
    /// - Returns: the store.
    /// - Throws: `noStore` where there is none, `foreignFolder` where none is made, `newerStore`, and faults of the system.
    public static func open(_ folder: String, creating: Bool) throws(EvidenceFault) -> EvidenceStore {
        try open(folder, creating: creating, sync: fsync)
    }

    /// Opens a store with another way of syncing, so that a test can let it fail.
    static func open(
        _ folder: String, creating: Bool, sync: @escaping @Sendable (Int32) -> Int32
    ) throws(EvidenceFault) -> EvidenceStore {
        let disk = StoreDisk(folder: folder, sync: sync)
        if creating, !disk.exists(formatName) { try create(disk) }
        return try EvidenceStore(disk)
    }

    static let formatName = "format"
    static let format = "saikes/store/1"
    static let quarantine = "quarantine"
    /// What a store's folder holds; one that holds anything else is somebody else's.
    private static let names: Set = [formatName, StoreLock.name, "objects", "tmp", "log", quarantine]

    /// Makes a store; the file that says so comes last, so that one half made is made again.
    private static func create(_ disk: StoreDisk) throws(EvidenceFault) {
        try makeFolder(disk.folder)
        let found = Set(try disk.names(in: "."))
        // Looked at after the names: a store that another process has just made holds more than these.
        if disk.exists(formatName) { return }
        guard found.isSubset(of: names) else { throw .foreignFolder(path: disk.folder) }
        let lockFile = Glibc.open(disk.path(StoreLock.name), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard lockFile >= 0 else { throw .last(disk.path(StoreLock.name)) }
        close(lockFile)
        let lock = try StoreLock(.exclusive, disk)
        defer { withExtendedLifetime(lock) {} }
        // Another process may have been first.
        guard !disk.exists(formatName) else { return }
        for name in ["objects", "tmp", quarantine, RecordLog.folder] { try disk.makeFolder(name) }
        let id = String(UInt64.random(in: .min ... .max), radix: 16)
        let key = NoteKey(newNamed: "saikes/evidence/\(id)")
        try disk.write(Array("\(key.signerText ?? "")\n".utf8), to: RecordLog.keyName, permissions: 0o600)
        try disk.write(Array("\(key.verifierText)\n".utf8), to: RecordLog.verifierName)
        try RecordLog(disk: disk, key: key).write(Checkpoint(origin: key.name, size: 0, root: .empty))
        try disk.write(Array("\(format)\n".utf8), to: formatName)
        try disk.syncFolder(".")
    }

    /// Makes a folder and those above it; those that are there stay as they are.
    private static func makeFolder(_ path: String) throws(EvidenceFault) {
        var made = path.hasPrefix("/") ? "/" : ""
        for step in path.split(separator: "/") {
            made += "\(step)/"
            if mkdir(made, 0o700) == 0 { continue }
            let code = errno
            // The slash at the end tells a folder from a file in the way.
            guard access(made, F_OK) == 0 else {
                throw .system(path: String(made.dropLast()), code: code == EEXIST ? ENOTDIR : code)
            }
        }
    }
}
