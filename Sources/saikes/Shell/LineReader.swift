import CheckKit
import Glibc
import Interchange

/// Reads a file line by line with a bounded memory, however large the file or a line is.
struct LineReader {
    /// A line of the file.
    enum Line {
        /// A line within the limit.
        case text([UInt8])
        /// A line over the limit, of which only the length is kept.
        case tooLong(bytes: Int)
    }

    /// The longest line that is read, in bytes.
    static let limit = 1_048_576

    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// Opens a file, or standard input for `-`.
    init(path: String) throws {
        self.path = path
        guard path != "-" else {
            descriptor = STDIN_FILENO
            return
        }
        do throws(InputFault) {
            descriptor = try InputFile.open(path)
        } catch {
            throw Self.failure(error)
        }
    }

    /// Whether a whole line was read already, so that the next one is there without waiting.
    var holdsLine: Bool { lineEnd != nil }

    /// Where the line that begins at the start ends; nil where the rest of it was not read yet.
    private var lineEnd: Int? {
        buffer.withUnsafeBytes { bytes in
            guard let first = bytes.baseAddress,
                let end = memchr(first + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(end) - first
        }
    }

    /// The next line without its end; nil after the last.
    mutating func next() throws -> Line? {
        var dropped = 0
        while true {
            if let end = lineEnd {
                let line = Array(buffer[start..<end])
                start = end + 1
                return dropped > 0 ? .tooLong(bytes: dropped + line.count) : .text(line)
            }
            if isAtEnd {
                let rest = Array(buffer[start...])
                (buffer, start) = ([], 0)
                if dropped > 0 { return .tooLong(bytes: dropped + rest.count) }
                return rest.isEmpty ? nil : .text(rest)
            }
            if buffer.count - start > Self.limit {
                dropped += buffer.count - start
                (buffer, start) = ([], 0)
            }
            try fill()
        }
    }

    private static func failure(_ fault: InputFault) -> CommandFailure {
        CommandFailure(status: .inputOutput, lines: [fault.message.rendered(in: HelpWords.language)])
    }

    private mutating func fill() throws {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        let old = buffer.count
        let chunk = 262_144
        buffer.append(contentsOf: repeatElement(0, count: chunk))
        let count = buffer.withUnsafeMutableBytes { bytes -> Int in
            while true {
                let count = read(descriptor, bytes.baseAddress.map { $0 + old }, chunk)
                if count >= 0 || errno != EINTR { return count }
            }
        }
        guard count >= 0 else { throw Self.failure(InputFault(path: path, errno)) }
        buffer.removeLast(chunk - count)
        isAtEnd = count == 0
    }
}
