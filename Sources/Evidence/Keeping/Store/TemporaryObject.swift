import Glibc

/// Bytes on their way into the store: a file in `tmp/` that nobody else knows, gone unless it is kept.
///
/// It belongs to one task at a time: whoever writes the descriptor hands it on to whoever keeps it.
public final class TemporaryObject: Sendable {
    /// The descriptor to write to, open until the object is kept or dropped.
    public let descriptor: Int32
    /// Where the file is.
    public let path: String

    init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        close(descriptor)
        // A file that was kept has another name by now; what is left over here would be removed by `gc` at the latest.
        unlink(path)
    }
}
