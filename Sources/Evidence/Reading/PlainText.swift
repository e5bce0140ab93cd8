import Notation

/// Text without a form: UTF-8, UTF-16 with its mark, or else Windows-1251, in which old programs of the region write.
enum PlainText {
    /// The words of the text; a form feed begins a page.
    static func words(of bytes: [UInt8]) -> [DocumentText.Word] {
        var words: [DocumentText.Word] = []
        var (page, line) = (1, 1)
        var word = ""
        func close() {
            if !word.isEmpty { words.append(DocumentText.Word(text: word, page: page, line: line)) }
            word = ""
        }
        for scalar in decoded(bytes).unicodeScalars {
            switch scalar {
            case "\n", "\u{0C}":
                close()
                line += 1
                if scalar == "\u{0C}" { (page, line) = (page + 1, 1) }
            case _ where scalar.properties.isWhitespace: close()
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{FEFF}": break
            default: word.unicodeScalars.append(scalar)
            }
        }
        close()
        return words
    }

    private static func decoded(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let isLittle = bytes[0] == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place -> UInt16 in
                let (low, high) = isLittle ? (bytes[place], bytes[place + 1]) : (bytes[place + 1], bytes[place])
                return UInt16(high) << 8 | UInt16(low)
            }
            return String(decoding: units, as: UTF16.self)
        }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]) }
        return String(text)
    }

    /// The upper half of Windows-1251.
    private static let upper = Array(
        """
        ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
        АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя
        """.unicodeScalars)
}
