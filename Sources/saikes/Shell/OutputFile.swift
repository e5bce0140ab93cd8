import Glibc

/// A file that appears whole or not at all: it is written beside its place and then renamed.
enum OutputFile {
    /// Writes a file.
    static func write(_ text: String, to path: String) throws {
        let temporary = "\(path).\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        do {
            try Console.write(Array(text.utf8), to: descriptor)
            guard fsync(descriptor) == 0, close(descriptor) == 0, rename(temporary, path) == 0 else {
                throw failure(path)
            }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    static func failure(_ path: String) -> CommandFailure {
        CommandFailure(status: .inputOutput, lines: ["\(path): \(String(cString: strerror(errno)))"])
    }
}
