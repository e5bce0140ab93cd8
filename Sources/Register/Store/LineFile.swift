import Evidence
import Glibc
import Notation

/// A file of JSON lines that is written from its beginning to its end, and is on disk when it is finished.
final class LineFile {
    private let path: String
    private let stream: UnsafeMutablePointer<FILE>

    /// Makes a file where there is none.
    init(creating path: String) throws(RegisterFault) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw .alreadyThere(path: path) }
            throw .files(.system(path: path, code: errno))
        }
        guard let stream = fdopen(descriptor, "w") else {
            close(descriptor)
            throw .files(.system(path: path, code: errno))
        }
        (self.path, self.stream) = (path, stream)
    }

    deinit { fclose(stream) }

    /// Writes a line.
    func write(_ node: Node) throws(RegisterFault) { try write(line: CanonicalJSON.bytes(of: node)) }

    /// Writes bytes and a line end.
    func write(line bytes: [UInt8]) throws(RegisterFault) {
        guard fwrite(bytes, 1, bytes.count, stream) == bytes.count, putc(0x0A, stream) == 0x0A else { throw failure }
    }

    /// Puts everything on disk.
    func finish() throws(RegisterFault) {
        guard fflush(stream) == 0, fsync(fileno(stream)) == 0 else { throw failure }
    }

    private var failure: RegisterFault { .files(.system(path: path, code: errno)) }
}

/// A file of JSON lines that is read from its beginning to its end.
final class LineReaderFile {
    private let path: String
    private let stream: UnsafeMutablePointer<FILE>
    private var line: UnsafeMutablePointer<CChar>?
    private var room = 0

    /// Opens a file.
    init(_ path: String) throws(RegisterFault) {
        guard let stream = fopen(path, "re") else { throw .files(.system(path: path, code: errno)) }
        (self.path, self.stream) = (path, stream)
    }

    deinit {
        fclose(stream)
        free(line)
    }

    /// The next line; nil at the end.
    ///
    /// - Throws: `badExport` where a line is no JSON.
    func next() throws(RegisterFault) -> Node? {
        errno = 0
        let count = getline(&line, &room, stream)
        guard count >= 0, let line else {
            guard errno == 0 else { throw .files(.system(path: path, code: errno)) }
            return nil
        }
        let bytes = UnsafeRawBufferPointer(start: line, count: count).prefix { $0 != 0x0A }
        // A snapshot of a whole edition is longer than any file that people hand in.
        var limits = Limits.standard
        limits.maximumBytes = .max
        guard let node = Source(name: "", notation: .json, bytes: Array(bytes)).tree(limits: limits).node else {
            throw .badExport(path: path)
        }
        return node
    }
}
