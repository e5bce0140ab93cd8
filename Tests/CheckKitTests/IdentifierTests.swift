import CheckKit
import TestSupport
import Testing

@Suite struct IdentifierTests {
    private func soundness(_ id: String) -> Identifier.Soundness { Identifier(scheme: .bin, id: id).soundness }

    @Test(
        "Real numbers of organisations are sound, also one that needs the second pass",
        arguments: [
            "990140001154", "010140003594", "990440000385", "971240001315", "940140000385", "020240000555",
            "000740001307", "171041003124", "210941010761", "051040005150", "260940000507", "009900000008",
            "009900030008",
        ])
    func sound(_ id: String) { #expect(soundness(id) == .sound) }

    @Test func `a wrong last digit is told with the right one`() {
        #expect(soundness("990140001155") == .wrongCheckDigit(expected: 4))
        #expect(soundness("000740001300") == .wrongCheckDigit(expected: 7))
        guard case .wrongCheckDigit = soundness("990240008684") else {
            Issue.record("990240008684 is \(soundness("990240008684"))")
            return
        }
    }

    @Test(
        "Some eleven digits have no twelfth, and no last digit makes them sound",
        arguments: ["26094000057", "26094000138", "26094000219"])
    func noCheckDigit(_ prefix: String) {
        for digit in 0...9 { #expect(soundness("\(prefix)\(digit)") == .wrongCheckDigit(expected: nil)) }
    }

    @Test func `the check digit agrees with the formula of the reading written out in full`() {
        var random = SeededGenerator(seed: 73)
        let (first, second) = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2])
        func sum(_ digits: [Int], _ weights: [Int]) -> Int { zip(digits, weights).map { $0 * $1 }.reduce(0, +) % 11 }
        var passes = [0, 0, 0]
        for _ in 0..<20_000 {
            let digits = (0..<11).map { _ in random.number(0...9) }
            var expected: Int? = sum(digits, first)
            var pass = 0
            if expected == 10 { (expected, pass) = (sum(digits, second), 1) }
            if expected == 10 { (expected, pass) = (nil, 2) }
            passes[pass] += 1
            let last = random.number(0...9)
            let id = digits.map(String.init).joined() + String(last)
            let wanted: Identifier.Soundness = expected == last ? .sound : .wrongCheckDigit(expected: expected)
            guard soundness(id) == wanted else {
                Issue.record("\(id) is \(soundness(id)), not \(wanted)")
                return
            }
        }
        // Every branch was met, so that none of them is tested by name only.
        #expect(passes.allSatisfy { $0 > 50 })
    }

    @Test func `a lost leading zero is put back only where the number then checks`() {
        #expect(soundness("10140003594") == .lostLeadingZero(restored: "010140003594"))
        #expect(soundness("20240000555") == .lostLeadingZero(restored: "020240000555"))
        #expect(soundness("10140003595") == .malformed)
        #expect(soundness("740001307") == .malformed)
    }

    @Test(
        "Only twelve ASCII digits are a number",
        arguments: [
            "", "9901400011540", "99014000115", "99014000115x", "９９０１４０００１１５４", "٩٩٠١٤٠٠٠١١٥٤", "990140 001154",
            "+90140001154", "990140001154\u{200B}", "99014000115４",
        ])
    func malformed(_ id: String) { #expect(soundness(id) == .malformed) }

    @Test func `the sixth digit of a BIN tells a branch, of an IIN it tells nothing`() {
        #expect(Identifier(scheme: .bin, id: "171041003124").isBranch)
        #expect(Identifier(scheme: .bin, id: "210941010761").isBranch)
        #expect(Identifier(scheme: .bin, id: "210942010761").isBranch)
        #expect(!Identifier(scheme: .bin, id: "051040005150").isBranch)
        #expect(!Identifier(scheme: .bin, id: "051043005150").isBranch)
        #expect(!Identifier(scheme: .iin, id: "171041003124").isBranch)
        #expect(!Identifier(scheme: .bin, id: "17104").isBranch)
    }

    @Test func `an IIN is shown by its length alone`() {
        #expect(Identifier(scheme: .bin, id: "051040005150").printable == "051040005150")
        let person = Identifier(scheme: .iin, id: "051040005150").printable
        #expect(person.contains("12"))
        #expect(!person.contains("0510"))
    }
}
