/// Takes the chunked transfer encoding (RFC 9112, section 7.1) off a body, as archives of others hold it.
struct ChunkedBody {
    private enum State {
        case size(UInt64, hasDigits: Bool)
        case extensionOfSize(UInt64)
        case bytes(left: UInt64)
        case end
        case trailer
    }

    private var state = State.size(0, hasDigits: false)

    /// Whether the last chunk was seen.
    var isComplete: Bool {
        if case .trailer = state { return true }
        return false
    }

    /// Takes bytes in and gives those of the body; nil where they are not chunked.
    mutating func decoded(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        var (body, place) = ([UInt8](), 0)
        while place < bytes.count {
            let byte = bytes[place]
            switch state {
            case .size(let size, let hasDigits):
                if let digit = Self.digit(byte) {
                    guard size < 1 << 56 else { return nil }
                    state = .size(size << 4 | digit, hasDigits: true)
                } else {
                    guard hasDigits, [0x0D, 0x0A, 0x3B, 0x20, 0x09].contains(byte) else { return nil }
                    state = byte == 0x0A ? Self.afterSize(size) : .extensionOfSize(size)
                }
                place += 1
            case .extensionOfSize(let size):
                if byte == 0x0A { state = Self.afterSize(size) }
                place += 1
            case .bytes(let left):
                let count = min(Int(left), bytes.count - place)
                body += bytes[place..<(place + count)]
                place += count
                state = left == UInt64(count) ? .end : .bytes(left: left - UInt64(count))
            case .end:
                guard byte == 0x0D || byte == 0x0A else { return nil }
                if byte == 0x0A { state = .size(0, hasDigits: false) }
                place += 1
            case .trailer: place = bytes.count
            }
        }
        return body
    }

    private static func afterSize(_ size: UInt64) -> State { size == 0 ? .trailer : .bytes(left: size) }

    private static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 0x30...0x39: UInt64(byte - 0x30)
        case 0x41...0x46: UInt64(byte - 0x37)
        case 0x61...0x66: UInt64(byte - 0x57)
        default: nil
        }
    }
}
