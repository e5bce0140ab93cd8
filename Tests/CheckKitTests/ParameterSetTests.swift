@testable import CheckKit
import TestSupport
import Testing

@Suite struct ParameterSetTests {
    private func record(_ id: String, _ value: String, _ from: String? = nil, _ until: String? = nil) -> Parameter {
        var parameter = Parameter(id: id, value: value)
        parameter.from = from.map(day)
        parameter.until = until.map(day)
        return parameter
    }

    private func value(_ records: [Parameter], on iso: String) -> String? {
        ParameterSet(records, on: day(iso))["a"]?.value
    }

    @Test func `a record holds from its first day to its last`() {
        let records = [record("a", "1", "2024-01-01", "2024-12-31"), record("a", "2", "2025-01-01")]
        #expect(value(records, on: "2023-12-31") == nil)
        #expect(value(records, on: "2024-01-01") == "1")
        #expect(value(records, on: "2024-12-31") == "1")
        #expect(value(records, on: "2025-01-01") == "2")
        #expect(value(records.reversed(), on: "2024-12-31") == "1")
    }

    @Test func `of several in force the one that begins last holds, whatever their order`() {
        let records = [record("a", "old", "2020-01-01"), record("a", "new", "2025-01-01")]
        #expect(value(records, on: "2026-05-04") == "new")
        #expect(value(records.reversed(), on: "2026-05-04") == "new")
        #expect(value(records, on: "2024-05-04") == "old")
    }

    @Test func `a user's record that begins on the same day, or on none, replaces the program's`() {
        #expect(
            value([record("a", "ours", "2024-01-01"), record("a", "theirs", "2024-01-01")], on: "2026-05-04")
                == "theirs")
        #expect(value([record("a", "ours", "2024-01-01"), record("a", "theirs")], on: "2026-05-04") == "theirs")
        #expect(value([record("a", "ours"), record("a", "theirs", "2024-01-01")], on: "2026-05-04") == "theirs")
    }

    @Test func `values are read as whole numbers, shares and days`() throws {
        let set = ParameterSet(
            [record("years", "3"), record("share", "2/5"), record("day", "2026-08-30"), record("ratio", "2.5")],
            on: day("2026-05-04"))
        #expect(try set.integer("years") == 3)
        #expect(try set.share("share") == Rational(2, 5))
        #expect(try set.share("ratio").minimum(of: 2) == 5)
        #expect(try set.date("day") == day("2026-08-30"))
    }

    @Test func `what is not in force or not readable is missing, with its id and day`() {
        let set = ParameterSet([record("share", "2/5"), record("later", "3", "2027-01-01")], on: day("2026-05-04"))
        let missing = { (id: String) in MissingParameter(id: id, day: day("2026-05-04")) }
        #expect(throws: missing("share")) { try set.integer("share") }
        #expect(throws: missing("later")) { try set.integer("later") }
        #expect(throws: missing("none")) { try set.share("none") }
        #expect(throws: missing("share")) { try set.date("share") }
    }
}

@Suite struct PolicySetTests {
    @Test func `a set is changed in a copy and answers nothing for a policy it does not have`() {
        let set = PolicySet(["P-3": "notStaff"])
        let other = set.with("P-3", "staff").with("P-8", "counts")
        #expect(set["P-3"] == "notStaff")
        #expect(set["P-8"].isEmpty)
        #expect(other["P-3"] == "staff")
        #expect(other["P-8"] == "counts")
        #expect(set != other)
    }
}

@Suite struct FieldTableTests {
    private let table = FieldTable(
        titles: [
            "law": Text(verbatim: "Law"), "economics": Text(verbatim: "E"), "it": Text(verbatim: "IT"),
            "egov": Text(verbatim: "eGov"),
        ],
        related: [("it", "egov")])

    @Test(
        "Two sets match, do not match, or are for a person",
        arguments: [
            (["law"], ["law"], .match), (["law", "economics"], ["economics"], .match), (["it"], ["egov"], .match),
            (["egov"], ["it"], .match), (["law"], ["economics"], .noMatch), (["law"], ["astronomy"], .review),
            (["astronomy"], ["astronomy"], .match), (["astronomy", "law"], ["economics"], .review),
            (["astronomy", "law"], ["law"], .match), ([], ["law"], .unknown), (["law"], [], .unknown),
            (nil, ["law"], .unknown), (["law"], nil, .unknown), (nil, nil, .unknown),
        ] as [([String]?, [String]?, FieldTable.Match)])
    func match(_ left: [String]?, _ right: [String]?, _ expected: FieldTable.Match) {
        #expect(table.match(left, right) == expected)
        #expect(table.match(right, left) == expected)
    }

    @Test func `an unlisted code names itself`() {
        #expect(table.title(of: "astronomy").ru == "astronomy")
        #expect(table.title(of: "law").ru == "Law")
        #expect(!table.contains("astronomy"))
        #expect(table.codes == ["economics", "egov", "it", "law"])
    }
}
