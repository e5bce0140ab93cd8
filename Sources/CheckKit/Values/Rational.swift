/// An exact share; comparisons never pass through binary fractions.
public struct Rational: Hashable, Sendable {
    /// The numerator.
    public let numerator: Int
    /// The denominator, at least 1.
    public let denominator: Int

    /// Makes a share, or nil where the denominator is not positive.
    public init?(_ numerator: Int, _ denominator: Int) {
        guard denominator > 0 else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Reads `2/5`, `3` or `2.5`; at most nine digits a part.
    public init?(_ text: String) {
        var (units, digits) = (0, 0)
        var before: (mark: UInt8, units: Int)?
        for byte in text.utf8 {
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."), before == nil, digits > 0 {
                before = (byte, units)
                (units, digits) = (0, 0)
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 9 else { return nil }
            units = units * 10 + Int(byte - UInt8(ascii: "0"))
            digits += 1
        }
        guard digits > 0 else { return nil }
        guard let before else {
            self.init(units, 1)
            return
        }
        guard before.mark == UInt8(ascii: ".") else {
            self.init(before.units, units)
            return
        }
        let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
        self.init(before.units * scale + units, scale)
    }

    /// The smallest whole number that is at least `count` times this share, where `count` is not negative.
    public func minimum(of count: Int) -> Int {
        let (product, overflow) = numerator.multipliedReportingOverflow(by: count)
        guard !overflow else { return .max }
        return (product + denominator - 1) / denominator
    }

    /// The share as a percentage with one decimal.
    ///
    /// It is rounded, but never up to a whole number, so that 39.99 does not read as 40.
    public func percentage(in language: Language) -> String {
        let tenths = numerator.multipliedReportingOverflow(by: 1000)
        guard !tenths.overflow, denominator <= Int.max / 4, numerator >= 0 else { return description }
        let cut = tenths.partialValue / denominator
        let rest = tenths.partialValue % denominator
        let isRoundedUp = 2 * rest >= denominator && rest > 0 && (cut + 1) % 10 != 0
        let shown = isRoundedUp ? cut + 1 : cut
        let mark = language == .en ? "." : ","
        let fraction = shown % 10 == 0 ? "" : "\(mark)\(shown % 10)"
        return "\(shown / 10)\(fraction)\(language == .en ? "%" : " %")"
    }
}

extension Rational: CustomStringConvertible {
    /// The share as it is stated, unreduced: `4/11`.
    public var description: String { denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)" }
}
