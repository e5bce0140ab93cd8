import Foundation
import Glibc
import TestSupport
import Testing

/// A file system of its own in memory, which only the superuser can make; gone when the test is over.
final class SmallDisk {
    let path: String

    init?(kibibytes: Int) {
        var template = Array("/tmp/saikes-disk-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { return nil }
        path = String(cString: made)
        let options = "size=\(kibibytes)k,mode=700"
        guard mount("tmpfs", path, "tmpfs", 0, options) == 0 else {
            rmdir(path)
            return nil
        }
    }

    deinit {
        umount2(path, Int32(MNT_DETACH))
        rmdir(path)
    }

    func remountReadOnly() -> Bool {
        // A process that another test is just starting holds our descriptors for a moment.
        for _ in 0..<200 {
            if mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0 { return true }
            guard errno == EBUSY else { return false }
            usleep(20_000)
        }
        return false
    }

    static func skip() {
        print("skipped: only the superuser can mount a file system for it")
        #expect(geteuid() != 0)
    }
}
