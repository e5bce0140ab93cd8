import CheckKit

/// What the bytes of a file say of its encoding; only UTF-8 is read.
enum TextEncoding {
    /// The fault of a file in UTF-16 or UTF-32, told by its byte order mark or by its zero bytes.
    static func wideFault(in bytes: [UInt8], at place: Place) -> Fault? {
        let name: String
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            name = "UTF-32"
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            name = "UTF-16 LE"
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            name = "UTF-16 BE"
        } else if bytes.count >= 4, (bytes[0] == 0) != (bytes[1] == 0), (bytes[0] == 0) == (bytes[2] == 0),
            (bytes[1] == 0) == (bytes[3] == 0)
        {
            name = "UTF-16"
        } else {
            return nil
        }
        return Fault(.encoding, at: place, Message(.wide, .string(name)))
    }

    /// The fault of the first byte that is no UTF-8, or of the first zero byte.
    static func fault(in bytes: [UInt8], at whole: Place) -> Fault? {
        guard let offset = firstUnreadable(in: bytes) else { return nil }
        if bytes[offset] == 0 { return Fault(.notText, at: whole, Message(.binary)) }
        let position = TextPosition.of(offset, in: bytes)
        var place = whole
        (place.line, place.column) = (position.line, position.column)
        let hex = String(bytes[offset], radix: 16, uppercase: true)
        return Fault(.encoding, at: place, Message(.invalid, .string(hex), .int(offset)))
    }

    /// The offset of the first zero byte or of the first byte of a sequence that is no UTF-8 (Unicode table 3-7).
    static func firstUnreadable(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte < 0x80 {
                if byte == 0 { return offset }
                offset += 1
                continue
            }
            let (length, second): (Int, ClosedRange<UInt8>)
            switch byte {
            case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            default: return offset
            }
            guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return offset }
            for next in bytes[(offset + 2)..<(offset + length)] where next & 0xC0 != 0x80 { return offset }
            offset += length
        }
        return nil
    }
}

extension Text {
    fileprivate static let wide = Text(
        kk: "файл {0} кодтауында; оны UTF-8 кодтауында сақтаңыз",
        ru: "файл в кодировке {0}; сохраните его в UTF-8",
        en: "the file is in {0}; save it as UTF-8")
    fileprivate static let binary = Text(
        kk: "бұл мәтін емес, екілік деректер; YAML немесе JSON файлы керек",
        ru: "это не текст, а двоичные данные; нужен файл YAML или JSON",
        en: "this is binary data and no text; a YAML or JSON file is needed")
    fileprivate static let invalid = Text(
        kk: "{0} байты ({1}-орын) UTF-8 мәтіні емес; файл Windows-1251 кодтауында болуы мүмкін: UTF-8 деп сақтаңыз",
        ru: "байт {0} (смещение {1}) не является текстом UTF-8; возможно, файл в Windows-1251: сохраните его в UTF-8",
        en: "byte {0} (offset {1}) is no UTF-8 text; the file may be in Windows-1251: save it as UTF-8")
}
