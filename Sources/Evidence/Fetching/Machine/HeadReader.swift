/// Puts an answer's head together from its lines, within limits.
///
/// libcurl hands over every line, also those of interim answers and of trailers after the body.
struct HeadReader {
    /// What a line led to.
    enum Progress {
        /// More lines are to come.
        case more
        /// The head of the answer is complete.
        case complete(AnswerHead)
        /// The answer cannot be taken.
        case fault(FetchFailure)
    }

    private let limits: FetchLimits
    private var bytes = 0
    private var interim = 0
    private var head: AnswerHead?
    private var isComplete = false

    init(limits: FetchLimits) { self.limits = limits }

    /// Takes one line with its end.
    mutating func take(_ line: some Collection<UInt8>) -> Progress {
        bytes += line.count
        guard bytes <= limits.headerBytes else { return .fault(.headersTooLong) }
        // Trailers are counted and not read: nothing depends on them.
        guard !isComplete else { return .more }
        var text = Array(line)
        if text.last == 0x0A { text.removeLast() }
        if text.last == 0x0D { text.removeLast() }
        // A lone CR, a NUL or an escape would be read as something else further on.
        guard text.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { return .fault(.malformedHeaders) }
        if text.isEmpty { return end() }
        return text.starts(with: Array("HTTP/".utf8)) ? begin(text) : field(text)
    }

    private mutating func begin(_ line: [UInt8]) -> Progress {
        let text = Self.latin1(line)
        let parts = text.split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, parts[1].utf8.count == 3, let status = Int(parts[1]), (100...599).contains(status)
        else {
            return .fault(.malformedHeaders)
        }
        head = AnswerHead(statusLine: text, status: status, fields: [])
        return .more
    }

    private mutating func field(_ line: [UInt8]) -> Progress {
        guard head != nil else { return .fault(.malformedHeaders) }
        if line.first == 0x20 || line.first == 0x09 {
            // A folded line goes on with the value before it (RFC 9112, section 5.2).
            guard let last = head?.fields.indices.last else { return .fault(.malformedHeaders) }
            head?.fields[last].value += " " + Self.latin1(Self.trimmed(line[...]))
            return .more
        }
        guard let colon = line.firstIndex(of: 0x3A), colon > 0, !line[..<colon].contains(0x20) else {
            return .fault(.malformedHeaders)
        }
        let value = Self.trimmed(line[(colon + 1)...])
        head?.fields.append(CaptureRecord.Pair(Self.latin1(line[..<colon]), Self.latin1(value)))
        return .more
    }

    private mutating func end() -> Progress {
        guard let head else { return .fault(.malformedHeaders) }
        guard head.status >= 200 else {
            interim += 1
            self.head = nil
            return interim > limits.interimAnswers ? .fault(.tooManyInterim) : .more
        }
        isComplete = true
        return .complete(head)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
        return bytes
    }

    private static func latin1(_ bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }
}
