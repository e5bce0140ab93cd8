import CheckKit
import Glibc
import Notation

/// A file that appears whole or not at all: it is written beside its place and then renamed.
enum OutputFile {
    /// Writes a file; `-` is standard output.
    ///
    /// A file that is there keeps its permissions, and a link its target. A device or a pipe is written to: a rename
    /// would put a file in its place and take it away from the whole system.
    static func write(_ text: String, to path: String) throws {
        guard path != "-" else { return try Console.write(text) }
        var status = stat()
        guard stat(path, &status) == 0 else { return try replace(path, text, permissions: 0o644) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: try replace(resolved(path), text, permissions: status.st_mode & 0o777)
        default: try pour(text, into: path)
        }
    }

    /// Whether a path names the same file as one of several others, so that writing it would destroy what was read.
    static func isSameFile(_ path: String, as others: [String]) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        return others.contains { other in
            var read = stat()
            return other != "-" && stat(other, &read) == 0 && read.st_dev == status.st_dev
                && read.st_ino == status.st_ino
        }
    }

    /// The failure of the last system call on a file that was to be written.
    static func failure(_ path: String) -> CommandFailure {
        let code = errno
        let name = Message.Argument.string(Fault.shown(path, atMost: 4096))
        let message =
            switch code {
            case ENOENT, ENOTDIR: Message(ShellWords.noFolder, name)
            case EACCES, EPERM, EROFS: Message(ShellWords.noWriting, name)
            case EISDIR: Message(ShellWords.isFolder, name)
            case ENOSPC, EDQUOT, EFBIG: Message(ShellWords.noRoom, name)
            default: Message(ShellWords.systemFault, name, .string(String(cString: strerror(code))))
            }
        return CommandFailure(status: .inputOutput, lines: [message.rendered(in: HelpWords.language)])
    }

    private static func replace(_ path: String, _ text: String, permissions: mode_t) throws {
        let temporary = "\(path).\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
        guard descriptor >= 0 else { throw failure(path) }
        do {
            try Console.write(Array(text.utf8), to: descriptor, named: path)
            guard fsync(descriptor) == 0, close(descriptor) == 0, rename(temporary, path) == 0 else {
                throw failure(path)
            }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Writes into what is no regular file; a FIFO that nobody reads is refused, not waited for.
    private static func pour(_ text: String, into path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0, fcntl(descriptor, F_SETFL, O_WRONLY) == 0 else { throw failure(path) }
        defer { close(descriptor) }
        try Console.write(Array(text.utf8), to: descriptor, named: path)
    }

    private static func resolved(_ path: String) -> String {
        guard let target = realpath(path, nil) else { return path }
        defer { free(target) }
        return String(cString: target)
    }
}
