import CZlib

/// Unpacks gzip as web archives have it: one member a record, one after another.
final class Unpacking {
    /// The library remembers where it lies.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let isReady: Bool
    /// Whether the bytes so far end where a member ends.
    private(set) var isComplete = true
    private var packed = 0
    private var unpacked = 0

    /// What may come of few bytes, and how often as much of many; archives of documents stay far below both.
    private static let (free, ratio) = (67_108_864, 100)

    /// What came of some bytes.
    enum Outcome {
        case bytes([UInt8])
        /// They are not gzip.
        case damaged
        /// More came of them than of any archive in use.
        case tooMuch
    }

    init() {
        stream.initialize(to: z_stream())
        // 31: a window of 32 kB, and nothing but gzip.
        isReady = inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Unpacks bytes.
    func unpack(_ bytes: [UInt8]) -> Outcome {
        guard isReady else { return .damaged }
        packed += bytes.count
        var (input, output, piece) = (bytes, [UInt8](), [UInt8](repeating: 0, count: 65_536))
        return input.withUnsafeMutableBufferPointer { input in
            (stream.pointee.next_in, stream.pointee.avail_in) = (input.baseAddress, UInt32(input.count))
            while true {
                if stream.pointee.avail_in > 0 { isComplete = false }
                let (code, count) = inflated(&piece)
                unpacked += count
                output += piece[..<count]
                if unpacked > Self.free + packed * Self.ratio { return .tooMuch }
                switch code {
                case Z_OK: continue
                case Z_STREAM_END:
                    isComplete = true
                    inflateReset(stream)
                    if stream.pointee.avail_in == 0 { return .bytes(output) }
                // Nothing more without more bytes.
                case Z_BUF_ERROR: return .bytes(output)
                default: return .damaged
                }
            }
        }
    }

    private func inflated(_ piece: inout [UInt8]) -> (code: Int32, count: Int) {
        piece.withUnsafeMutableBufferPointer { piece in
            (stream.pointee.next_out, stream.pointee.avail_out) = (piece.baseAddress, UInt32(piece.count))
            let code = inflate(stream, Z_NO_FLUSH)
            return (code, piece.count - Int(stream.pointee.avail_out))
        }
    }
}
