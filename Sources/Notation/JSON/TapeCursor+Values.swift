import CheckKit

extension TapeCursor {
    /// Takes a day; nil where there is another kind of value, or no such day.
    mutating func takeDate() -> CivilDate? {
        guard let string, let date = CivilDate(isoUTF8: string) else { return nil }
        index += 1
        return date
    }

    /// Takes a whole number within bounds.
    mutating func takeInteger(in bounds: ClosedRange<Int>) -> Int? {
        guard let number = takeInteger(), bounds.contains(number) else { return nil }
        return number
    }

    /// Takes an amount of money in hundredths, written as decimal text or as a whole number.
    mutating func takeMinorUnits() -> Int? {
        if let number = takeInteger() { return Money.minorUnits(decimal: String(number)) }
        return takeText().flatMap { Money.minorUnits(decimal: $0) }
    }

    /// Takes a share, written as text or as a whole number.
    mutating func takeRational() -> Rational? {
        if let number = takeInteger() { return Rational(String(number)) }
        return takeText().flatMap { Rational($0) }
    }

    private static let periodKeys = KeyTable(["startDate", "endDate"])

    /// Takes a period whose end is not before its start.
    mutating func takePeriod() -> Period? {
        var period = Period()
        let isPlain = takeRecord(Self.periodKeys) { place, cursor in
            guard let date = cursor.takeDate() else { return false }
            if place == 0 { period.startDate = date } else { period.endDate = date }
            return true
        }
        guard isPlain else { return nil }
        if let start = period.startDate, let end = period.endDate, end < start { return nil }
        return period
    }

    private static let identifierKeys = KeyTable(["scheme", "id"])
    private static let schemes = Identifier.Scheme.allCases
    private static let schemeNames = KeyTable(schemes.map(\.rawValue))

    /// Takes an identifier whose number has the digits that a register writes.
    mutating func takeIdentifier() -> Identifier? {
        var (scheme, id) = (Identifier.Scheme?.none, String?.none)
        let isPlain = takeRecord(Self.identifierKeys) { place, cursor in
            guard let text = cursor.string else { return false }
            guard place == 1 else {
                scheme = Self.schemeNames.place(of: text, from: 0).map { Self.schemes[$0] }
                cursor.step()
                return scheme != nil
            }
            guard text.count == 12, text.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
                return false
            }
            id = cursor.takeText()
            return true
        }
        guard isPlain, let scheme, let id else { return nil }
        return Identifier(scheme: scheme, id: id)
    }

    private static let languageKeys = KeyTable(["kk", "ru", "en"])

    /// Takes a name: one text, or at least one text under its language.
    mutating func takeStatedName() -> StatedName? {
        if let text = takeText() { return StatedName(text) }
        var name = StatedName()
        let isPlain = takeRecord(Self.languageKeys) { place, cursor in
            guard let text = cursor.takeText() else { return false }
            switch place {
            case 0: name.kk = text
            case 1: name.ru = text
            default: name.en = text
            }
            return true
        }
        guard isPlain, name.kk != nil || name.ru != nil || name.en != nil else { return nil }
        return name
    }
}
