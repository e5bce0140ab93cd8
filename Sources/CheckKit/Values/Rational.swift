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
        func whole(_ part: Substring) -> Int? {
            guard !part.isEmpty, part.utf8.count <= 9,
                part.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
            else { return nil }
            return Int(part)
        }
        let slashed = text.split(separator: "/", omittingEmptySubsequences: false)
        if slashed.count == 2, let top = whole(slashed[0]), let bottom = whole(slashed[1]) {
            self.init(top, bottom)
            return
        }
        let dotted = text.split(separator: ".", omittingEmptySubsequences: false)
        guard slashed.count == 1, (1...2).contains(dotted.count), let units = whole(dotted[0]) else { return nil }
        guard dotted.count == 2 else {
            self.init(units, 1)
            return
        }
        guard let decimals = whole(dotted[1]) else { return nil }
        let scale = dotted[1].reduce(1) { product, _ in product * 10 }
        self.init(units * scale + decimals, scale)
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
