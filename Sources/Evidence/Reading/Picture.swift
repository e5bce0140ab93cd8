/// The head of a picture, as far as it tells that there is one.
enum Picture {
    /// Whether the bytes hold a picture of some width and height that is not cut off.
    static func isWhole(_ bytes: [UInt8], _ kind: ContentType) -> Bool {
        kind == .png ? isWholePNG(bytes) : isWholeJPEG(bytes)
    }

    /// A PNG is a list of chunks, the first of which states the size and the last of which is empty (ISO/IEC 15948).
    private static func isWholePNG(_ bytes: [UInt8]) -> Bool {
        var place = 8
        var isSized = false
        while place + 12 <= bytes.count {
            let length = Int(number(bytes, place, 4))
            let name = Array(bytes[(place + 4)..<(place + 8)])
            guard place + 12 + length <= bytes.count else { return false }
            if place == 8 {
                guard name == Array("IHDR".utf8), length == 13 else { return false }
                isSized = number(bytes, place + 8, 4) > 0 && number(bytes, place + 12, 4) > 0
            }
            if name == Array("IEND".utf8) { return isSized }
            place += 12 + length
        }
        return false
    }

    /// A JPEG is a list of segments, one of which states the size before the picture begins (ITU-T T.81).
    private static func isWholeJPEG(_ bytes: [UInt8]) -> Bool {
        var place = 2
        var isSized = false
        while place + 4 <= bytes.count {
            guard bytes[place] == 0xFF else { return false }
            let marker = bytes[place + 1]
            if marker == 0xFF || (0xD0...0xD7).contains(marker) || marker == 0x01 {
                place += marker == 0xFF ? 1 : 2
                continue
            }
            let length = Int(number(bytes, place + 2, 2))
            guard length >= 2, place + 2 + length <= bytes.count else { return false }
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker), length >= 8 {
                isSized = number(bytes, place + 5, 2) > 0 && number(bytes, place + 7, 2) > 0
            }
            // Phones write more after the end of the picture, so the end may stand anywhere behind.
            if marker == 0xDA { return isSized && hasEnd(bytes[(place + 2 + length)...]) }
            place += 2 + length
        }
        return false
    }

    private static func hasEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == 0xFF && $1 == 0xD9 }
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> UInt32 {
        bytes[place..<(place + count)].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
