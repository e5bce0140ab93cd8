/// Line and column of a byte, counted forward from where the last question stopped.
///
/// Questions in ascending order cost one pass over the file together; a file of one long line must not cost a pass a
/// value.
struct TextPosition {
    /// The byte that was reached.
    private(set) var offset = 0
    /// Its line, from 1.
    private(set) var line = 1
    /// Its column in characters, from 1.
    private(set) var column = 1

    /// Moves on to a later byte; an earlier one leaves the position where it is.
    mutating func advance(to target: Int, in bytes: [UInt8]) {
        let end = min(target, bytes.count)
        while offset < end {
            let byte = bytes[offset]
            offset += 1
            let endsLine =
                byte == UInt8(ascii: "\n")
                || (byte == UInt8(ascii: "\r") && !(offset < bytes.count && bytes[offset] == UInt8(ascii: "\n")))
            if endsLine {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80, byte != UInt8(ascii: "\r") {
                column += 1
            }
        }
    }

    /// The position of one byte.
    static func of(_ offset: Int, in bytes: [UInt8]) -> TextPosition {
        var position = TextPosition()
        position.advance(to: offset, in: bytes)
        return position
    }
}
