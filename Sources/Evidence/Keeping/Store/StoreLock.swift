import Glibc

/// A lock on a store that other processes and other threads respect; held until it is released or forgotten.
///
/// Each lock opens the file anew, so that two threads of one process exclude each other too, and the system releases it
/// when the process dies.
final class StoreLock {
    private let descriptor: Int32

    /// What a holder may do.
    enum Kind {
        /// Reading; others may read too.
        case shared
        /// Writing; nobody else may do anything.
        case exclusive
    }

    /// Waits for the lock.
    init(_ kind: Kind, _ disk: StoreDisk) throws(EvidenceFault) {
        let path = disk.path(Self.name)
        // A store on a read-only medium is locked through a descriptor that only reads.
        let writing = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        descriptor = writing >= 0 ? writing : open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw .last(path) }
        while flock(descriptor, kind == .shared ? LOCK_SH : LOCK_EX) != 0 {
            guard errno == EINTR else {
                let fault = EvidenceFault.last(path)
                close(descriptor)
                throw fault
            }
        }
    }

    /// The file that is locked.
    static let name = "lock"

    deinit { close(descriptor) }
}
