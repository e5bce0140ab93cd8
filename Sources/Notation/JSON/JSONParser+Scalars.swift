import CheckKit

extension JSONParser {
    /// Reads a string from its opening quotation mark on.
    mutating func string() throws(Fault) -> String {
        offset += 1
        let start = offset
        // Most strings have no escape and are taken whole.
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
            guard byte >= 0x20 else { throw syntax(.jsonControl) }
            offset += 1
        }
        if current == UInt8(ascii: "\"") {
            defer { offset += 1 }
            return String(decoding: bytes[start..<offset], as: UTF8.self)
        }
        var text = Array(bytes[start..<offset])
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                offset += 1
                try escape(into: &text)
            case 0..<0x20: throw syntax(.jsonControl)
            default:
                text.append(byte)
                offset += 1
            }
        }
        throw syntax(.jsonEnd)
    }

    private mutating func escape(into text: inout [UInt8]) throws(Fault) {
        guard let byte = current else { throw syntax(.jsonEnd) }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            text.append(contentsOf: String(Character(try escapedScalar())).utf8)
            return
        default: throw syntax(.jsonEscape)
        }
        offset += 1
    }

    /// Reads `uXXXX`, or the two of them that make a character beyond U+FFFF.
    private mutating func escapedScalar() throws(Fault) -> Unicode.Scalar {
        let start = offset
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        if first < 0xDC00, current == UInt8(ascii: "\\"), offset + 1 < bytes.count,
            bytes[offset + 1] == UInt8(ascii: "u")
        {
            offset += 1
            let second = try hexadecimal()
            if (0xDC00...0xDFFF).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                return scalar
            }
        }
        offset = start
        throw syntax(.jsonSurrogate)
    }

    /// Reads `u` and four hexadecimal digits.
    private mutating func hexadecimal() throws(Fault) -> UInt32 {
        let digits = bytes[offset...].dropFirst().prefix(4)
        guard digits.count == 4, let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
            !digits.contains(UInt8(ascii: "+")), !digits.contains(UInt8(ascii: "-"))
        else { throw syntax(.jsonEscape) }
        offset += 5
        return number
    }

    /// Reads a number and keeps its text.
    mutating func number() throws(Fault) -> String {
        let start = offset
        if current == UInt8(ascii: "-") { offset += 1 }
        let whole = digits()
        guard whole.count == 1 || (whole.count > 1 && whole.first != UInt8(ascii: "0")) else {
            offset = start
            throw syntax(.jsonNumber)
        }
        if current == UInt8(ascii: ".") {
            offset += 1
            if digits().isEmpty { throw syntax(.jsonNumber) }
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            offset += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
            if digits().isEmpty { throw syntax(.jsonNumber) }
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func digits() -> ArraySlice<UInt8> {
        let start = offset
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
        return bytes[start..<offset]
    }
}

extension Text {
    fileprivate static let jsonControl = Text(
        kk: "мәтін ішінде басқару таңбасы немесе жол соңы бар; оны \\n, \\t түрінде жазыңыз",
        ru: "внутри текста управляющий символ или конец строки; запишите его как \\n, \\t",
        en: "a control character or line end inside text; write it as \\n, \\t")
    fileprivate static let jsonEscape = Text(
        kk: "«\\» таңбасынан кейінгі жазу қате; \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX болуы мүмкін",
        ru: "неверная запись после «\\»; допустимы \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
        en: "wrong characters after “\\”; allowed are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")
    fileprivate static let jsonSurrogate = Text(
        kk: "\\uD800–\\uDFFF кодтары тек жұбымен жазылады", ru: "коды \\uD800–\\uDFFF пишутся только парой",
        en: "the codes \\uD800–\\uDFFF are written only in pairs")
    fileprivate static let jsonNumber = Text(
        kk: "сан JSON ережесіне сай емес; алдыңғы нөлі бар нөмірді тырнақшаға алыңыз",
        ru: "число записано не по правилам JSON; номер с ведущим нулём возьмите в кавычки",
        en: "the number breaks the rules of JSON; put a number with leading zeros in quotation marks")
}
