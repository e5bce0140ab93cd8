import CheckKit
import Testing

@Suite struct MoneyTests {
    @Test(
        "An amount is read to the hundredth",
        arguments: [
            ("12000000.00", 1_200_000_000), ("0", 0), ("0.01", 1), ("0.1", 10), ("5.5", 550), ("007.07", 707),
            ("999999999999999.99", 99_999_999_999_999_999), ("10800000", 1_080_000_000),
        ])
    func parsing(_ text: String, _ units: Int) { #expect(Money.minorUnits(decimal: text) == units) }

    @Test(
        "What is no amount is refused",
        arguments: [
            "", ".", "1.", ".5", "1.234", "1,50", "-1", "+1", "1 000", "1e6", "1.5.0", "1234567890123456", "１２", "٣.٥",
            "12000000.00 KZT", "0x10",
        ])
    func refused(_ text: String) { #expect(Money.minorUnits(decimal: text) == nil) }

    @Test func `an amount is written with two decimals and comes back`() {
        for units in [0, 1, 9, 10, 99, 100, 101, 1_199_999_999, 99_999_999_999_999_999] {
            #expect(Money.minorUnits(decimal: Money(minorUnits: units, currency: nil).decimal) == units)
        }
        #expect(Money(minorUnits: -1, currency: nil).decimal == "-0.01")
        #expect(Money(minorUnits: .min, currency: nil).decimal == "-92233720368547758.08")
        #expect(Money(minorUnits: .max, currency: nil).decimal == "92233720368547758.07")
    }

    @Test(
        "An amount is shown in groups of three with the sign of its currency",
        arguments: [
            (1_200_000_000, "KZT", "12 000 000,00 ₸"), (100, "KZT", "1,00 ₸"), (12_345, nil, "123,45"),
            (-12_345_678, nil, "-123 456,78"), (100_000, "MXN", "1 000,00 MXN"), (-100, nil, "-1,00"),
        ] as [(Int, String?, String)])
    func shown(_ units: Int, _ currency: String?, _ text: String) {
        let money = Money(minorUnits: units, currency: currency)
        #expect(money.written(in: .ru).replacing("\u{A0}", with: " ") == text)
        #expect(money.written(in: .en).replacing("\u{A0}", with: " ") == text.replacing(",", with: "."))
    }
}
