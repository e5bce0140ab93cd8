import CheckKit
import Notation
import Testing

@Suite struct ShownValueTests {
    @Test("At most forty characters of a value are shown")
    func cut() {
        #expect(Fault.shown(String(repeating: "ж", count: 40)) == String(repeating: "ж", count: 40))
        #expect(Fault.shown(String(repeating: "ж", count: 41)) == String(repeating: "ж", count: 40) + "…")
        #expect(Fault.shown("a" + String(repeating: "\u{301}", count: 100_000)).unicodeScalars.count == 41)
    }

    @Test("Digits that may be an IIN are never shown")
    func hidden() {
        #expect(Fault.shown("850101300123") == "IIN, 12 characters")
        #expect(Fault.shown("850101300123", in: .ru) == "ИИН, знаков: 12")
        #expect(Fault.shown("Ахметов 850101300123 е") == "Ахметов (IIN, 12 characters) е")
        #expect(Fault.shown("50101300123") == "IIN, 11 characters")
        #expect(!Fault.shown(String(repeating: "x", count: 34) + "850101300123").contains("850"))
        #expect(Fault.shown("1234567890") == "1234567890")
    }

    @Test("Characters that move the cursor or turn the line are written out")
    func escaped() {
        #expect(Fault.shown("a\nb\u{1B}[31m\u{202E}x") == "a\\nb\\u{1B}[31m\\u{202E}x")
    }
}
