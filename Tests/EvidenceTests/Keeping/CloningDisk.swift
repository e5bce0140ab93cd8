import Foundation
import Glibc
import TestSupport

/// An ext4 file system whose disk can be copied at one moment, as if the power had gone then; only for the superuser.
///
/// It lies in a file on an XFS of its own, which clones a file between two writes. A plain copy takes a while, and shows an
/// order of writes that never was.
final class CloningDisk {
    private let folder: String
    /// Where the file system is mounted.
    let path: String
    private var mounts: [String] = []
    private var clones = 0

    /// Makes the disk; nil where the programs or the rights are missing.
    init?() {
        var template = Array("/tmp/saikes-disk-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { return nil }
        folder = String(cString: made)
        path = "\(folder)/live"
        for name in ["clones", "live", "cut"] { mkdir("\(folder)/\(name)", 0o700) }
        let isMade =
            Self.make("\(folder)/xfs", bytes: 400_000_000, ["/usr/sbin/mkfs.xfs", "-q", "-m", "reflink=1"])
            && mount("\(folder)/xfs", "\(folder)/clones")
            && Self.make("\(folder)/clones/live", bytes: 64_000_000, ["/usr/sbin/mkfs.ext4", "-q"])
            && mount("\(folder)/clones/live", path)
        guard isMade else {
            remove()
            return nil
        }
    }

    deinit { remove() }

    private func remove() {
        for mount in mounts.reversed() { _ = Self.run(["/usr/bin/umount", "-l", mount]) }
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Copies the disk at this moment.
    func cut() -> String? {
        clones += 1
        let clone = "\(folder)/clones/cut\(clones)"
        return Self.run(["/usr/bin/cp", "--reflink=always", "\(folder)/clones/live", clone]) ? clone : nil
    }

    /// Starts again with a copy: mounts it, which replays its journal, lends it to a body and throws it away.
    func restart(_ clone: String, _ body: (String) throws -> Void) throws {
        let place = "\(folder)/cut"
        defer { unlink(clone) }
        guard mount(clone, place) else { throw CocoaError(.fileReadUnknown) }
        defer {
            _ = Self.run(["/usr/bin/umount", place])
            mounts.removeLast()
        }
        try body(place)
    }

    private func mount(_ image: String, _ place: String) -> Bool {
        guard Self.run(["/usr/bin/mount", "-o", "loop", image, place]) else { return false }
        mounts.append(place)
        return true
    }

    private static func make(_ path: String, bytes: Int, _ command: [String]) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        return ftruncate(file, bytes) == 0 && access(command[0], X_OK) == 0 && run(command + [path])
    }

    private static func run(_ command: [String]) -> Bool {
        BuiltProgram.run(Array(command.dropFirst()), program: command[0]).code == 0
    }
}
