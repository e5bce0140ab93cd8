public import CheckKit

extension Fault {
    /// A found value as a message may show it: cut short, control characters escaped, digits of persons hidden.
    ///
    /// Eleven digits or more in a row may be a person's IIN (eleven: with its leading zero lost), whatever the key they
    /// were found under, so only their number is told.
    public static func shown(_ text: String, in language: Language = .en, atMost longest: Int = 40) -> String {
        let scalars = text.unicodeScalars
        var result = String.UnicodeScalarView()
        var count = 0
        var index = scalars.startIndex
        while index < scalars.endIndex {
            guard count < longest else { return String(result) + "…" }
            var end = index
            while end < scalars.endIndex, isDigit(scalars[end]) { end = scalars.index(after: end) }
            let digits = scalars[index..<end]
            if digits.isEmpty {
                let piece = escaped(scalars[index])
                result.append(contentsOf: piece)
                count += piece.count
                index = scalars.index(after: index)
            } else if digits.count >= 11 {
                let isWhole = index == scalars.startIndex && end == scalars.endIndex
                let hidden = hiddenNumber(length: digits.count, in: language)
                result.append(contentsOf: (isWhole ? hidden : "(\(hidden))").unicodeScalars)
                count += hidden.unicodeScalars.count
                index = end
            } else {
                let room = digits.prefix(longest - count)
                result.append(contentsOf: room)
                count += digits.count
                if room.count < digits.count { return String(result) + "…" }
                index = end
            }
        }
        return String(result)
    }

    /// A found value for a message's place, in each language's own wording.
    public static func shownArgument(_ text: String) -> Message.Argument { .text(Text { shown(text, in: $0) }) }

    /// What stands in place of a number that may be an IIN.
    static func hiddenNumber(length: Int, in language: Language) -> String {
        switch language {
        case .kk: "ЖСН, \(length) таңба"
        case .ru: "ИИН, знаков: \(length)"
        case .en: "IIN, \(length) characters"
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// The scalar itself, or its number where it would move the cursor, hide, or turn the direction of the line.
    private static func escaped(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar {
        case "\n": return ["\\", "n"]
        case "\r": return ["\\", "r"]
        case "\t": return ["\\", "t"]
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            return Array("\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
        default: return [scalar]
        }
    }
}

extension Node {
    /// What was found here, for a message: the value in quotation marks, or the kind of node.
    public var found: Message.Argument {
        switch content {
        case .null: .text(Text(kk: "бос мән", ru: "пустое значение", en: "nothing"))
        case .list: .text(Text(kk: "тізім", ru: "список", en: "a list"))
        case .record: .text(Text(kk: "кілттері бар жазба", ru: "запись с ключами", en: "a record with keys"))
        case .scalar(let scalar): .text(Text { Fault.quoted(scalar.text, in: $0) })
        }
    }
}

extension Fault {
    /// A found value in the quotation marks of the language.
    static func quoted(_ text: String, in language: Language) -> String {
        let shown = shown(text, in: language)
        return language == .en ? "“\(shown)”" : "«\(shown)»"
    }

    /// A found value in quotation marks, for a message's place.
    @usableFromInline
    static func quotedArgument(_ text: String) -> Message.Argument { .text(Text { quoted(text, in: $0) }) }
}
