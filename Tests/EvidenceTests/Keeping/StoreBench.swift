import Glibc
import Notation
import Testing

@testable import Evidence

/// A store in a folder of its own, gone when the test is over.
final class StoreBench {
    let folder: String
    private static let day = 1_777_881_600_000

    init() {
        var template = Array("/tmp/saikes-store-XXXXXX".utf8CString)
        folder = mkdtemp(&template).map { String(cString: $0) } ?? ""
    }

    deinit { Self.remove(folder) }

    var path: String { "\(folder)/store" }

    func store() throws -> EvidenceStore { try EvidenceStore.open(path, creating: true) }

    func store(sync: @escaping @Sendable (Int32) -> Int32) throws -> EvidenceStore {
        try EvidenceStore.open(path, creating: true, sync: sync)
    }

    /// A record of some bytes, `number` seconds into a day.
    static func record(_ url: String, _ bytes: [UInt8], at number: Int = 0) -> CaptureRecord {
        let time = Timestamp(rawValue: day + number * 1000)
        var record = CaptureRecord(
            origin: .fetched, askedURL: url, startedAt: time, finishedAt: time.adding(milliseconds: 15), verdict: .kept,
            actor: "tester")
        record.body = CaptureRecord.Body(
            sha256: ContentDigest.hex(of: bytes), length: bytes.count, isLengthVerified: true)
        return record
    }

    /// A record of an attempt that failed.
    static func failure(_ url: String, _ reason: String, at number: Int = 0) -> CaptureRecord {
        let time = Timestamp(rawValue: day + number * 1000)
        var record = CaptureRecord(
            origin: .fetched, askedURL: url, startedAt: time, finishedAt: time, verdict: .failed, actor: "tester")
        record.reason = reason
        return record
    }

    /// A capture whose bytes are on their way.
    static func capture(_ store: EvidenceStore, _ url: String, _ bytes: [UInt8], at number: Int = 0) throws -> Capture {
        let temporary = try store.makeTemporary()
        try FileBytes.write(bytes, to: temporary.descriptor, temporary.path)
        return Capture(record: record(url, bytes, at: number), bytes: temporary)
    }

    /// The names below a folder of the store, files only, in ascending order.
    func files(_ name: String) throws -> [String] {
        let disk = StoreDisk(folder: path, sync: fsync)
        return try disk.names(in: name).flatMap { entry throws -> [String] in
            let below = try disk.names(in: "\(name)/\(entry)")
            return below.isEmpty ? ["\(name)/\(entry)"] : try files("\(name)/\(entry)")
        }
    }

    func read(_ name: String) throws -> [UInt8] {
        try #require(try StoreDisk(folder: path, sync: fsync).bytes(name))
    }

    /// Puts bytes in the place of a file, whatever its permissions.
    func overwrite(_ name: String, _ bytes: [UInt8]) throws {
        chmod("\(path)/\(name)", 0o644)
        let descriptor = Glibc.open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        defer { close(descriptor) }
        try FileBytes.write(bytes, to: descriptor, name)
    }

    /// Flips a bit of a file.
    func flip(_ name: String, byte: Int, bit: Int = 0) throws {
        var bytes = try read(name)
        bytes[byte] ^= 1 << UInt8(bit)
        try overwrite(name, bytes)
    }

    private static func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR, let names = try? StoreDisk(folder: path, sync: fsync).names(in: ".") {
            for name in names { remove("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
