import CheckKit

/// The number of a person where it does not belong: in a name, an id, an address.
///
/// People write an IIN beside a name. A report is shown to others, so a number of that shape is hidden in every report,
/// whatever the key it was found under. A BIN has 4, 5 or 6 in the fifth place, where an IIN has the tens of a day.
public enum PersonNumber {
    /// What stands in place of a number that is hidden.
    public static let mask = "••••••••••••"

    /// How many digits a number has at least: those of an IIN whose leading zero is lost.
    static let shortest = 11

    /// The text with each likely IIN masked, its leading zero lost or not.
    ///
    /// Digits that touch letters or other digits, as in a hash, are no IIN.
    public static func hidden(in text: String) -> String {
        var text = text
        let hidden = text.withUTF8 { masked($0) }
        return hidden.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// Whether digits read as an IIN: a day of birth and a century.
    ///
    /// A mistyped number is a person's too, so the check digit is asked of eleven digits only.
    public static func isLikely(_ digits: [UInt8]) -> Bool {
        let isCut = digits.count == 11
        let digits = isCut ? [UInt8(ascii: "0")] + digits : digits
        guard digits.count == 12 else { return false }
        func number(_ first: Int) -> Int { Int(digits[first] - 48) * 10 + Int(digits[first + 1] - 48) }
        guard (1...12).contains(number(2)), (1...31).contains(number(4)), digits[6] <= UInt8(ascii: "6") else {
            return false
        }
        return !isCut || Identifier(scheme: .iin, id: String(decoding: digits, as: UTF8.self)).soundness == .sound
    }

    /// The UTF-8 of a text with each likely IIN masked; nil where there is none.
    static func masked(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard holdsLongNumber(bytes) else { return nil }
        let runs = runs(in: bytes)
        guard !runs.isEmpty else { return nil }
        var result: [UInt8] = []
        var start = 0
        for run in runs {
            result += bytes[start..<run.lowerBound]
            result += mask.utf8
            start = run.upperBound
        }
        return result + bytes[start...]
    }

    /// Whether eleven digits stand in a row.
    ///
    /// Nearly no text has that many, and of eleven bytes in a row one is looked at to see it.
    private static func holdsLongNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = shortest - 1
        while index < bytes.count {
            guard isDigit(bytes[index]) else {
                index += shortest
                continue
            }
            var start = index
            while start > 0, isDigit(bytes[start - 1]) { start -= 1 }
            while index < bytes.count, isDigit(bytes[index]) { index += 1 }
            if index - start >= shortest { return true }
            index += shortest
        }
        return false
    }

    private static func runs(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            guard isWord(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            var isNumber = true
            while index < bytes.count, isWord(bytes[index]) {
                isNumber = isNumber && isDigit(bytes[index])
                index += 1
            }
            if isNumber, index - start == 11 || index - start == 12, isLikely(Array(bytes[start..<index])) {
                runs.append(start..<index)
            }
        }
        return runs
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

    /// Whether a byte is an ASCII digit or letter.
    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- 0x61 < 26
    }
}

extension Node {
    /// The tree with each likely IIN in its keys and texts masked; numbers stay.
    public var hidingPersonNumbers: Node {
        var node = self
        switch content {
        case .null: break
        case .scalar(var scalar):
            guard scalar.style == .quoted || scalar.style == .plain else { break }
            scalar.text = PersonNumber.hidden(in: scalar.text)
            node.content = .scalar(scalar)
        case .list(let items): node.content = .list(items.map(\.hidingPersonNumbers))
        case .record(let members):
            node.content = .record(
                members.map { member in
                    var member = member
                    member.key = PersonNumber.hidden(in: member.key)
                    member.value = member.value.hidingPersonNumbers
                    return member
                })
        }
        return node
    }
}
