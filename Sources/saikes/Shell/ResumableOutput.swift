import Glibc

/// The output of a long run, which can be taken up again after an interruption.
///
/// A line counts as done when its end is in the file; a cut last line is removed and made again.
struct ResumableOutput {
    /// How many lines were there already.
    let linesDone: Int
    private let descriptor: Int32

    /// Opens standard output where no path or `-` is given, a new file, or with `resumes` an unfinished one.
    init(path: String?, resumes: Bool) throws {
        guard let path, path != "-" else {
            (descriptor, linesDone) = (STDOUT_FILENO, 0)
            return
        }
        let flags = O_RDWR | O_CREAT | O_CLOEXEC | (resumes ? 0 : O_TRUNC)
        descriptor = open(path, flags, 0o644)
        guard descriptor >= 0 else { throw OutputFile.failure(path) }
        linesDone = resumes ? try Self.keepWholeLines(of: descriptor, path) : 0
    }

    /// Writes bytes.
    func write(_ bytes: [UInt8]) throws { try Console.write(bytes, to: descriptor) }

    private static func keepWholeLines(of descriptor: Int32, _ path: String) throws -> Int {
        var lines = 0
        var offset = 0
        var wholeEnd = 0
        var chunk = [UInt8](repeating: 0, count: 262_144)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            guard count >= 0 else { throw OutputFile.failure(path) }
            if count == 0 { break }
            for index in 0..<count where chunk[index] == UInt8(ascii: "\n") {
                lines += 1
                wholeEnd = offset + index + 1
            }
            offset += count
        }
        guard ftruncate(descriptor, wholeEnd) == 0, lseek(descriptor, 0, SEEK_END) == wholeEnd else {
            throw OutputFile.failure(path)
        }
        return lines
    }
}
