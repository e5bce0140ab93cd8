import CheckKit
import Evidence
import TestSupport
import Testing

@testable import Register

@Suite struct SearchTests {
    private let council: Council

    init() throws {
        council = try Council()
        let names = [
            ("«Қазақ мемлекеттік құқық университеті» КеАҚ", "Казахский юридический университет"),
            ("«Басқару орталығы» ЖШС", "ТОО «Центр управления»"),
            ("«Өрлеу» ҰО", "Национальный центр «Орлеу»"),
        ]
        let rows = names.enumerated().map { place, name in
            ListRow(
                line: place, bin: Council.bin(place), name: StatedName(kk: name.0, ru: name.1), kind: .entryIncluded,
                from: council.clock.day, fields: [])
        }
        let list = try council.act("secretary", StageList(rows, source: "тізбе", basis: "11-1", paper: "1")).id
        try council.act("chair", ConfirmList(list))
    }

    @Test(
        "Words are found by their beginning, in both languages, whatever letters a keyboard has",
        arguments: [
            ("казахский", ["E-000001"]), ("қазақ", ["E-000001"]), ("казак", ["E-000001"]), ("КАЗАХ юрид", ["E-000001"]),
            ("управления", ["E-000002"]), ("управление", ["E-000002"]), ("басқару", ["E-000002"]),
            ("баскару", ["E-000002"]),
            ("өрлеу", ["E-000003"]), ("орлеу", ["E-000003"]), ("OРЛЕУ", ["E-000003"]), ("национального", ["E-000003"]),
            ("240140", ["E-000001", "E-000002", "E-000003"]), ("нет такого", []), ("", []), ("\"*:^", []),
            ("NEAR(", []),
        ])
    func found(words: String, ids: [String]) throws {
        #expect(try council.register.search(words).map(\.id).sorted() == ids)
    }

    @Test("What was not on the list on a day, or not known then, is not found")
    func asOf() throws {
        #expect(try council.register.search("өрлеу", on: council.clock.day.adding(days: -1)).isEmpty)
        #expect(try council.register.search("өрлеу", knownAt: council.clock.now.adding(milliseconds: -60_000)).isEmpty)
    }
}
