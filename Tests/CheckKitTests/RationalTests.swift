import CheckKit
import Testing

@Suite struct RationalTests {
    @Test(
        "A share is read from a fraction, a whole number or a decimal",
        arguments: [
            ("2/5", 2, 5), ("3", 3, 1), ("2.5", 25, 10), ("0.40", 40, 100), ("0/7", 0, 1), ("004/010", 4, 10),
            ("999999999/999999999", 999_999_999, 999_999_999),
            ("999999999.999999999", 999_999_999_999_999_999, 1_000_000_000),
        ])
    func parsing(_ text: String, _ numerator: Int, _ denominator: Int) throws {
        let share = try #require(Rational(text))
        // The value counts, not the form: equal shares multiply crosswise to the same.
        let (left, right) = (
            share.numerator.multipliedFullWidth(by: denominator), numerator.multipliedFullWidth(by: share.denominator)
        )
        #expect(left.high == right.high && left.low == right.low)
    }

    @Test(
        "What is no share is refused",
        arguments: [
            "", "/", "1/0", "0/0", "1/", "/2", "1/2/3", "-1", "+1", "1.2.3", "1.", ".5", "1,5", "2 /5", "40 %", "1e3",
            "1/2.5", "٤", "1234567890", "1.1234567890", "1/1234567890",
        ])
    func refused(_ text: String) { #expect(Rational(text) == nil) }

    @Test func `a denominator is positive`() {
        #expect(Rational(1, 0) == nil)
        #expect(Rational(1, -2) == nil)
        #expect(Rational(4, 11)?.description == "4/11")
        #expect(Rational(4, 1)?.description == "4")
    }

    @Test func `forty per cent of one to ten lecturers is the table of the reading`() throws {
        let share = try #require(Rational("2/5"))
        #expect((1...10).map(share.minimum(of:)) == [1, 1, 2, 2, 2, 3, 3, 4, 4, 4])
        #expect(share.minimum(of: 0) == 0)
    }

    @Test func `the minimum is the first whole number that is enough`() throws {
        for (top, bottom) in [(2, 5), (1, 3), (1, 1), (0, 4), (7, 9), (40, 100)] {
            let share = try #require(Rational(top, bottom))
            let tried = (0...60).map { count in (0...60).first { $0 * bottom >= top * count } }
            #expect((0...60).map(share.minimum(of:)) == tried)
        }
        #expect(try #require(Rational(Int.max, 1)).minimum(of: 2) == .max)
    }

    @Test(
        "A percentage has one decimal and never rounds up to a whole number",
        arguments: [
            (4, 11, "36.4%"), (2, 5, "40%"), (3999, 10_000, "39.9%"), (39_999, 100_000, "39.9%"), (1, 3, "33.3%"),
            (2, 3, "66.7%"), (999, 1000, "99.9%"), (9999, 10_000, "99.9%"), (0, 5, "0%"), (5, 5, "100%"),
            (1, 16, "6.3%"), (4004, 10_000, "40%"), (4006, 10_000, "40.1%"), (1, 100_000, "0%"),
        ])
    func percentage(_ top: Int, _ bottom: Int, _ shown: String) throws {
        let share = try #require(Rational(top, bottom))
        #expect(share.percentage(in: .en) == shown)
        #expect(
            share.percentage(in: .ru).filter { !$0.isWhitespace } == shown.replacing(".", with: ","))
    }

    @Test func `no share below a whole percentage reads as that percentage or more`() {
        var wrong: [String] = []
        for bottom in 1...250 {
            for top in 0...bottom {
                let shown = Rational(top, bottom)?.percentage(in: .en).dropLast() ?? ""
                let whole = Int(shown)
                if let whole, whole * bottom > top * 100 { wrong.append("\(top)/\(bottom) reads \(shown)") }
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test func `a share too large to multiply is written as it is`() throws {
        let huge = try #require(Rational(Int.max, 3))
        #expect(huge.percentage(in: .en) == huge.description)
    }
}
