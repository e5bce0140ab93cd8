import CheckKit
import TestSupport
import Testing

/// The days from one year to another, counted one by one without any formula of the code under test.
private struct NaiveCalendar: Sequence, IteratorProtocol {
    var year: Int
    var month = 1
    var day = 1
    let last: Int

    init(_ years: ClosedRange<Int>) { (year, last) = (years.lowerBound, years.upperBound) }

    static func length(of month: Int, in year: Int) -> Int {
        let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    mutating func next() -> (year: Int, month: Int, day: Int)? {
        guard year <= last else { return nil }
        defer {
            day += 1
            if day > Self.length(of: month, in: year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        return (year, month, day)
    }
}

@Suite struct CivilDateTests {
    private let days = (0..<12_000).map { day("2015-01-01").adding(days: $0) }

    @Test func `every day from 1990 to 2040 has its own number, comes back from it and from its text`() throws {
        var number = try #require(CivilDate(year: 1990, month: 1, day: 1)).rawValue
        var wrong: [String] = []
        var count = 0
        for (year, month, dayOfMonth) in NaiveCalendar(1990...2040) {
            let date = CivilDate(rawValue: number)
            let padded = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
            let iso = "\(year)-\(padded(month))-\(padded(dayOfMonth))"
            let isSame =
                date.components == (year, month, dayOfMonth) && date.description == iso && CivilDate(iso: iso) == date
                && CivilDate(year: year, month: month, day: dayOfMonth) == date
            if !isSame { wrong.append("\(iso): \(date)") }
            number += 1
            count += 1
        }
        #expect(wrong.isEmpty)
        #expect(count == 18_628)
    }

    @Test func `day zero is the first of January 1970 and days run across centuries and eras`() {
        #expect(day("1970-01-01").rawValue == 0)
        #expect(day("1969-12-31").rawValue == -1)
        #expect(day("2000-03-01").days(until: day("2000-02-28")) == -2)
        #expect(day("1900-02-28").days(until: day("1900-03-01")) == 1)
        #expect(CivilDate(year: 1, month: 1, day: 1)?.description == "0001-01-01")
        #expect(CivilDate(year: 9999, month: 12, day: 31)?.adding(days: -1).description == "9999-12-30")
    }

    @Test(
        "Weekdays are those of the wall calendar",
        arguments: [
            ("1969-12-29", 1), ("1970-01-01", 4), ("2000-02-29", 2), ("2023-11-03", 5), ("2024-02-29", 4),
            ("2024-05-04", 6), ("2026-05-04", 1), ("2026-08-30", 7), ("1991-12-16", 1), ("1900-01-01", 1),
        ])
    func weekday(_ iso: String, _ expected: Int) { #expect(day(iso).weekday == expected) }

    @Test func `weekdays follow one another, before 1970 too`() {
        let wrong = (-4000..<4000).filter { number in
            let (today, tomorrow) = (CivilDate(rawValue: number).weekday, CivilDate(rawValue: number + 1).weekday)
            return tomorrow != today % 7 + 1
        }
        #expect(wrong.isEmpty)
    }

    @Test(
        "Years keep the day, and the last day of the month stands in for one that is lacking",
        arguments: [
            ("2024-02-29", 3, "2027-02-28"), ("2024-02-29", 4, "2028-02-29"), ("2028-02-29", -4, "2024-02-29"),
            ("2024-02-29", -1, "2023-02-28"), ("2023-02-28", 1, "2024-02-28"), ("2023-05-04", 3, "2026-05-04"),
            ("2096-02-29", 4, "2100-02-28"), ("2026-12-31", 0, "2026-12-31"), ("9998-06-01", 5, "9999-06-01"),
            ("0002-06-01", -5, "0001-06-01"),
        ])
    func years(_ start: String, _ years: Int, _ end: String) { #expect(day(start).adding(years: years) == day(end)) }

    @Test func `a term of years begins at the latest on the day that trying every day gives`() {
        var wrong: [String] = []
        for today in days where today.rawValue.isMultiple(of: 7) || today.components.month == 2 {
            for years in [1, 3, 10] {
                let earliest = today.adding(days: -years * 366 - 3)
                let tried = (0...12).reversed().lazy.map { today.adding(years: -years).adding(days: $0 - 3) }
                    .first { $0 > earliest && $0.adding(years: years) <= today }
                if tried != today.latestStart(ofYears: years) { wrong.append("\(today) \(years)") }
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test(
        "Three years to a day begin where the Rules count them",
        arguments: [
            ("2026-05-04", "2023-05-04"), ("2027-02-28", "2024-02-29"), ("2027-02-27", "2024-02-27"),
            ("2027-03-01", "2024-03-01"), ("2028-02-29", "2025-02-28"), ("2028-02-28", "2025-02-28"),
        ])
    func threeYears(_ today: String, _ start: String) { #expect(day(today).latestStart(ofYears: 3) == day(start)) }

    @Test(
        "What is no ISO day is refused",
        arguments: [
            "2023-02-29", "2100-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00", "2024-01-32",
            "0000-01-01", "2024-1-01", "24-01-01", "2024/01/01", "2024-01-01 ", " 2024-01-01", "2024-01-01T00:00:00Z",
            "01.01.2024", "+024-01-01", "-024-01-01", "٢٠٢٤-٠١-٠١", "２０２４-01-01", "2024–01–01", "",
        ])
    func refused(_ text: String) { #expect(CivilDate(iso: text) == nil) }

    @Test func `a day is written as the language writes it and sorts by time`() {
        #expect(day("2026-05-04").written(in: .ru) == "04.05.2026")
        #expect(day("2026-05-04").written(in: .kk) == "04.05.2026")
        #expect(day("0987-05-04").written(in: .en) == "0987-05-04")
        #expect(day("0987-05-04").written(in: .kk) == "04.05.0987")
        #expect(day("9999-12-31").adding(days: 1).written(in: .ru) == "01.01.10000")
        #expect(day("9999-12-31").adding(days: 1).description == "10000-01-01")
        #expect(
            [day("2026-05-04"), day("2025-12-31"), day("2026-05-03")].sorted().map(\.description).first == "2025-12-31")
    }
}
