import CheckKit
import Evidence
import Testing

@testable import Register

@Suite struct ListColumnsTests {
    private static let columns = ListColumns(
        [.bin: "БИН", .nameRu: "Наименование", .from: "Дата", .status: "Статус", .until: "По"],
        words: ["включена": "included", "исключена": "removed", "приостановлена": "suspended"])
    private static let head = "№;Наименование;БИН;Дата;Статус;По\n"
    private static let bin = Council.bin(1)

    private func faults(_ row: String) -> [String] {
        Self.columns.rows(in: Self.head + row).faults.map { $0.message.rendered(in: .en) }
    }

    @Test("Rows are read by their headings, quoted fields and days of both kinds with them")
    func rows() {
        let text =
            "\u{FEFF}" + Self.head + "1;\"ТОО \"\"Центр\"\"; филиал\";\(Self.bin);04.05.2026;Включена;\r\n\n"
            + "2;;\(Self.bin);2026-06-01;приостановлена;01.07.2026\n"
        let (rows, faults) = Self.columns.rows(in: text)
        #expect(faults == [])
        #expect(rows.map(\.status) == ["included", "suspended"])
        #expect(rows.first?.name[.ru] == "ТОО \"Центр\"; филиал")
        #expect(rows.first?.from == CivilDate(iso: "2026-05-04"))
        #expect(rows.map(\.line) == [2, 4])
    }

    @Test("JSON is read by its keys")
    func json() {
        let (rows, faults) = Self.columns.rows(
            in: "[{\"БИН\": \"\(Self.bin)\", \"Наименование\": \"Центр\", \"Дата\": \"2026-05-04\"}]")
        #expect(faults == [] && rows.count == 1)
    }

    @Test(
        "A row that cannot be taken over names its line and what is wrong",
        arguments: [
            ("1;Центр;123;2026-05-04;включена;", "BIN"), ("1;Центр;\(bin);31.02.2026;включена;", "no day"),
            ("1;Центр;\(bin);;включена;", "no day"), ("1;Центр;\(bin);2026-05-04;думаем;", "unknown status"),
            ("1;;\(bin);2026-05-04;включена;", "no name"),
            ("1;Центр;\(bin);2026-05-04;приостановлена;", "needs an end"),
            ("1;Центр;\(bin);2026-05-04;приостановлена;2026-05-01", "needs an end"),
            ("1;ИП;850505300018;2026-05-04;включена;", "BIN"),
        ])
    func badRows(row: String, words: String) {
        let found = faults(row)
        #expect(found.count == 1 && found[0].hasPrefix("line 2") && found[0].contains(words), "\(found)")
        #expect(!found.joined().contains("850505300018"))
    }

    @Test("Every bad row is told at once, a missing column with those that are there, an empty file too")
    func wholes() {
        #expect(faults("1;Ц;1;2;3;\n2;Ц;1;2;3;\n").count == 2)
        let missing = ListColumns([.bin: "БСН", .nameRu: "Наименование", .from: "Дата"]).rows(
            in: Self.head + "1;a;b;c;d;\n")
        #expect(missing.faults.first?.message.rendered(in: .en).contains("Наименование") == true)
        for text in ["", "\n\n", "[]", "[1", "{}"] { #expect(!Self.columns.rows(in: text).faults.isEmpty, "\(text)") }
    }

    @Test("A list takes effect once the chair confirms it, with its own days; half a history is refused")
    func takenOver() throws {
        let council = try Council()
        let text = Self.head + "1;Центр;\(Self.bin);01.02.2025;включена;\n1;Центр;\(Self.bin);01.03.2025;исключена;\n"
        let list = try council.act(
            "secretary", StageList(Self.columns.rows(in: text).rows, source: "перечень", basis: "п. 11-1", paper: "1")
        ).id
        #expect(try council.register.entries().isEmpty)
        try council.act("chair", ConfirmList(list))
        #expect(try council.register.entry("E-000001", on: CivilDate(iso: "2025-02-15"))?.status == .active)
        #expect(try council.register.entry("E-000001")?.status == .terminated)
        #expect(
            try council.register.entry(
                "E-000001", on: CivilDate(iso: "2025-02-15"), knownAt: council.clock.now.adding(milliseconds: -5000))
                == nil)
        let late = Self.columns.rows(in: Self.head + "1;Ц;\(Council.bin(2));2025-02-01;исключена;\n").rows
        #expect(throws: RegisterFault.self) {
            try council.act("secretary", StageList(late, source: "перечень", basis: "б", paper: "1"))
        }
    }
}
