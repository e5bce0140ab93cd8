import CheckKit
import Testing

@testable import Evidence

@Suite struct ClaimedFactTests {
    private func result(_ fact: ClaimedFact, _ lines: String) -> Corroboration.Result {
        fact.fact(in: index(lines)).result
    }

    @Test(
        "Seats are found, contradicted by the only other number, or silent",
        arguments: [
            ("на 48 мест", .found), ("посадочных мест: 48", .found), ("48 посадочных мест", .found),
            ("орын саны – 48", .found), ("48 орындық зал", .found), ("44 места", .contradicts),
            ("мест 44", .contradicts),
            ("зал 1: 36 мест, зал 2: 48 мест", .found), ("36 мест и 40 мест", .silent), ("до 44 мест", .silent),
            ("48 столов", .silent), ("местный житель 44", .silent), ("", .silent), ("148 мест", .contradicts),
        ] as [(String, Corroboration.Result)])
    func seats(_ text: String, _ expected: Corroboration.Result) { #expect(result(.seats(48), text) == expected) }

    @Test(
        "Areas are read as numbers, with comma, point, and groups of thousands",
        arguments: [
            ("96.5", "96,5 кв. м", .found), ("96.5", "96.50 м²", .found), ("96", "96 шаршы метр", .found),
            ("96", "96кв.м", .found), ("96", "96 м2", .found), ("1200", "1 200 кв. м", .found),
            ("200", "1 200 кв. м", .found),
            ("96", "90 кв. м", .contradicts), ("96", "96 м пути", .silent), ("96", "90 кв. м и 80 кв. м", .silent),
            ("96", "1 296 кв. м", .silent),
        ] as [(String, String, Corroboration.Result)])
    func area(_ stated: String, _ text: String, _ expected: Corroboration.Result) throws {
        #expect(result(.area(try #require(Rational(stated))), text) == expected)
    }

    @Test(
        "A BIN is found however it is spaced; one other number that is called BIN speaks against it",
        arguments: [
            ("БИН 260940003306", .found), ("260 940 003 306", .found), ("БСН: 260940001121", .contradicts),
            ("БИН 260940009999", .silent), ("260940001121", .silent), ("1260940003306", .silent),
            ("БИН 260940001121, БИН 260940002030", .silent), ("БИН 260940009999 БИН 260940001121", .contradicts),
            ("2609400033061", .silent), ("", .silent),
        ] as [(String, Corroboration.Result)])
    func bin(_ text: String, _ expected: Corroboration.Result) {
        let stated = Identifier(scheme: .bin, id: "260940003306")
        #expect(result(.identifier(.organisationNumber, stated, apartFrom: ["260940009999"]), text) == expected)
    }

    @Test(
        "A period is found by both days; one of them joined to another day speaks against it",
        arguments: [
            ("с 01.05.2025 по 31.12.2026", .found), ("01.05.2025; 31.12.2026", .found),
            ("с 01.05.2025 по 30.04.2026", .contradicts), ("с 01.01.2025 по 31.12.2026", .contradicts),
            ("с 01.01.2020 по 30.04.2021", .silent), ("01.05.2025", .silent), ("", .silent),
        ] as [(String, Corroboration.Result)])
    func period(_ text: String, _ expected: Corroboration.Result) {
        let period = Period(startDate: CivilDate(iso: "2025-05-01"), endDate: CivilDate(iso: "2026-12-31"))
        #expect(result(.period(period), text) == expected)
    }

    @Test func `an open period is contradicted by an end`() {
        let open = ClaimedFact.period(Period(startDate: CivilDate(iso: "2018-02-05")))
        #expect(result(open, "принят 05.02.2018") == .found)
        #expect(result(open, "с 05.02.2018 по 01.03.2022") == .contradicts)
        #expect(result(open, "принят 06.02.2018") == .silent)
    }

    @Test func `a fact says page, line and words of its line`() {
        let fact = ClaimedFact.seats(48).fact(in: index("Договор аренды", "зал на 48 мест у окна", "подпись"))
        #expect(fact.page == 1 && fact.line == 2)
        #expect(fact.quote == "зал на 48 мест у окна")
    }

    @Test(
        "A number of a person is in no quote, however it is written",
        arguments: [
            "ИИН 900101300001", "ИИН:900101300001", "IIN900101300001", "900101 300001", "9001 0130 0001",
            "900101-300001",
            "９００１０１３００００１", "900 101 300 001",
        ])
    func hidden(_ number: String) {
        let text = index("Рахимов Санжар \(number) принят")
        let quote = ClaimedFact.holder("Рахимов Санжар").fact(in: text).quote ?? ""
        #expect(quote.contains("•"), "\(quote)")
        #expect(!quote.unicodeScalars.contains { TextToken.digit($0) != nil }, "\(quote)")
        #expect(!QuotedWords.hidden(number).unicodeScalars.contains { TextToken.digit($0) != nil })
    }

    @Test func `a person's own number is found and not shown; a BIN stays`() {
        let stated = Identifier(scheme: .iin, id: "900101300001")
        let fact = ClaimedFact.identifier(.personNumber, stated, apartFrom: []).fact(in: index("ЖСН 900101300001"))
        #expect(fact.result == .found)
        #expect(fact.quote == "ЖСН ••••••••••••")
        #expect(QuotedWords.hidden("БИН 260940000507, 30.06.2009") == "БИН 260940000507, 30.06.2009")
    }

    @Test func `a long line is quoted in part`() {
        let long = String(repeating: "я", count: 500)
        let quote = ClaimedFact.seats(48).fact(in: index("\(long) 48 мест \(long)")).quote ?? ""
        #expect(quote.count <= 161)
    }
}
