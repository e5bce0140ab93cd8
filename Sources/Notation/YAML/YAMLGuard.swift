import CheckKit

/// A look over a YAML text before libyaml sees it, for what libyaml is slow at or names badly.
///
/// libyaml clears a buffer as long as the longest run of white space in a scalar at every further word of the scalar,
/// and compares every `%TAG` line with all before it. Both are quadratic: a file of a few megabytes takes minutes.
enum YAMLGuard {
    /// The longest run of spaces, tabs and line ends that is read; about four hundred empty lines of ten spaces.
    static let longestBlank = 4096
    /// The most `%TAG` lines that are read.
    static let mostTagLines = 16

    /// The first fault that speaks against reading on.
    static func fault(in bytes: [UInt8], file: String) -> Fault? {
        var blank = 0
        var tagLines = 0
        var isLineStart = true
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            let width = blankWidth(at: offset, in: bytes)
            if width > 0 {
                blank += width
                if blank > longestBlank {
                    return fault(at: offset, Message(.longBlank, .int(longestBlank)), in: bytes, file)
                }
                isLineStart = byte != 0x20 && byte != 0x09
                offset += width
                continue
            }
            blank = 0
            if byte < 0x20 || byte == 0x7F {
                let code = String(byte, radix: 16, uppercase: true)
                return fault(at: offset, Message(.control, .string(code)), in: bytes, file)
            }
            if isLineStart, byte == UInt8(ascii: "%"), bytes[offset...].starts(with: "%TAG".utf8) {
                tagLines += 1
                if tagLines > mostTagLines { return fault(at: offset, Message(.tagLines), in: bytes, file) }
            }
            isLineStart = false
            offset += 1
        }
        return nil
    }

    /// The bytes of the white space that begins here: ASCII, next line (U+0085), or the separators U+2028 and U+2029.
    private static func blankWidth(at offset: Int, in bytes: [UInt8]) -> Int {
        switch bytes[offset] {
        case 0x20, 0x09, 0x0A, 0x0D: 1
        case 0xC2: offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
        case 0xE2:
            offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && (0xA8...0xA9).contains(bytes[offset + 2]) ? 3 : 0
        default: 0
        }
    }

    private static func fault(at offset: Int, _ message: Message, in bytes: [UInt8], _ file: String) -> Fault {
        let position = TextPosition.of(offset, in: bytes)
        let place = Place(file: file, line: position.line, column: position.column, notation: .yaml)
        return Fault(.syntax, at: place, message)
    }
}

extension Text {
    fileprivate static let longBlank = Text(
        kk: "қатарынан {0} таңбадан артық бос орын; оларды өшіріңіз",
        ru: "больше {0} пробелов и пустых строк подряд; удалите их",
        en: "more than {0} spaces and line ends in a row; delete them")
    fileprivate static let control = Text(
        kk: "басқару таңбасы (коды {0}); оны өшіріңіз", ru: "управляющий символ (код {0}); удалите его",
        en: "a control character (code {0}); delete it")
    fileprivate static let tagLines = Text(
        kk: "%TAG жолдары қолданылмайды; оларды өшіріңіз", ru: "строки %TAG не поддерживаются; удалите их",
        en: "%TAG lines are not supported; delete them")
}
