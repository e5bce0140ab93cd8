public import CheckKit

extension Shape where Value == Int {
    /// A whole number within bounds: digits in YAML, with quotation marks or without, or a JSON number.
    public static func integer(in bounds: ClosedRange<Int>) -> Shape {
        Shape(
            schema: .integer(bounds),
            read: { node, reading in
                guard let scalar = node.scalar, scalar.style != .bool, Self.isWhole(scalar.text) else {
                    reading.wrongType(at: node, expected: .wholeNumber)
                    return nil
                }
                // Digits that do not fit an Int lie outside any bounds.
                if let number = Int(scalar.text), bounds.contains(number) { return number }
                let limits = Self.written(bounds)
                reading.fault(.outOfRange, at: node, Message(.outOfRange, node.found, .text(limits)))
                return nil
            },
            write: { .number(String($0)) },
            append: { $1.append($0) },
            take: { $0.takeInteger(in: bounds) }
        ).taken(as: .integer(bounds))
    }

    /// An amount of money as decimal text, such as `12000000.00`, in hundredths.
    public static var decimalMinorUnits: Shape {
        Shape(
            schema: .decimal,
            read: { node, reading in
                guard let scalar = node.scalar, scalar.style != .bool else {
                    reading.wrongType(at: node, expected: .amount)
                    return nil
                }
                if let units = Money.minorUnits(decimal: scalar.text) { return units }
                let bare = scalar.text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "'" }
                let repaired = String(String.UnicodeScalarView(bare)).replacing(",", with: ".")
                if let units = Money.minorUnits(decimal: repaired) {
                    let amount = Money(minorUnits: units, currency: nil).decimal
                    reading.fault(.wrongType, at: node, Message(.writeInstead, node.found, Fault.shownArgument(amount)))
                } else {
                    reading.wrongType(at: node, expected: .amount)
                }
                return nil
            },
            write: { .text(Money(minorUnits: $0, currency: nil).decimal) },
            append: { $1.append(Money(minorUnits: $0, currency: nil).decimal) },
            take: { $0.takeMinorUnits() }
        ).taken(as: .minorUnits)
    }

    /// ASCII digits, after a minus or not.
    private static func isWhole(_ text: String) -> Bool {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func written(_ bounds: ClosedRange<Int>) -> Text {
        let (low, high) = (bounds.lowerBound, bounds.upperBound)
        if high == .max { return Text(kk: "кемінде \(low)", ru: "не меньше \(low)", en: "at least \(low)") }
        if low == .min { return Text(kk: "\(high) шегінде", ru: "не больше \(high)", en: "at most \(high)") }
        return Text(kk: "\(low) мен \(high) аралығында", ru: "от \(low) до \(high)", en: "from \(low) to \(high)")
    }
}

extension Shape where Value == Rational {
    /// A share: `2/5`, `3` or `2.5`, as text or as a number.
    public static var rational: Shape {
        Shape(
            schema: .decimal,
            read: { node, reading in
                if let scalar = node.scalar, scalar.style != .bool, let share = Rational(scalar.text) { return share }
                reading.wrongType(at: node, expected: .share)
                return nil
            },
            write: { .text($0.description) },
            append: { $1.append($0.description) },
            take: { $0.takeRational() }
        ).taken(as: .rational)
    }
}

extension Text {
    fileprivate static let wholeNumber = Text(kk: "бүтін сан", ru: "целое число", en: "a whole number")
    fileprivate static let amount = Text(
        kk: "ақша сомасы, мысалы \"12000000.00\"", ru: "денежная сумма, например \"12000000.00\"",
        en: "an amount of money such as \"12000000.00\"")
    fileprivate static let share = Text(
        kk: "үлес, мысалы 2/5 немесе 2.5", ru: "доля, например 2/5 или 2.5", en: "a share such as 2/5 or 2.5")
    fileprivate static let outOfRange = Text(
        kk: "{0} шектен тыс; мән {1} болуы керек", ru: "{0} вне границ; допустимо {1}",
        en: "{0} is out of bounds; it must be {1}")
}
