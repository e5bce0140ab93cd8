import CheckKit
import Compliance
import Interchange
import TestSupport
import Testing

@Suite struct WorkCalendarTests {
    private let calendar: WorkCalendar

    init() throws { calendar = try LawLoader.load().calendar }

    @Test(
        "Terms of working days end where the reading computes",
        arguments: [
            ("2024-04-30", 7, "2024-05-14"), ("2025-03-18", 7, "2025-04-01"), ("2026-05-05", 3, "2026-05-12"),
            ("2026-08-28", 3, "2026-09-02"), ("2026-05-05", 0, "2026-05-05"), ("2026-05-08", 1, "2026-05-12"),
        ])
    func term(_ event: String, _ count: Int, _ end: String) {
        #expect(calendar.term(of: count, after: day(event)).end == day(end))
    }

    @Test func `a term tells which weekdays were off and which Saturday worked`() {
        let term = calendar.term(of: 7, after: day("2024-04-30"))
        #expect(term.weekdaysOff == ["2024-05-01", "2024-05-07", "2024-05-08", "2024-05-09"].map(day))
        #expect(term.workingWeekendDays == [day("2024-05-04")])
        #expect(term.isConfirmed)
        let words = term.explanation.text
        #expect(words.ru == "30.04.2024 + 7 = 14.05.2024: 1, 7, 8, 9 мая – нерабочие, суббота 4 мая – рабочая")
        #expect(words.kk == "30.04.2024 + 7 = 14.05.2024: 1, 7, 8, 9 мамыр – демалыс, 4 мамыр, сенбі – жұмыс күні")
        #expect(words.en == "2024-04-30 + 7 = 2024-05-14: 1, 7, 8, 9 May off, Saturday 4 May works")
    }

    @Test func `a plain term says only its sum`() {
        let term = calendar.term(of: 3, after: day("2025-02-03"))
        #expect(term.explanation.rendered(in: .ru) == "03.02.2025 + 3 = 06.02.2025")
    }

    @Test(
        "Weekdays off and working weekends are those of section 12",
        arguments: [
            ("2023-07-01", true), ("2023-12-18", false), ("2024-05-04", true), ("2024-05-08", false),
            ("2025-01-05", true), ("2025-09-01", false), ("2026-08-31", true), ("2026-03-09", false),
            ("2026-03-10", true), ("2027-03-15", false), ("2026-10-26", false), ("2026-05-09", false),
        ])
    func works(_ iso: String, _ expected: Bool) { #expect(calendar.isWorkingDay(day(iso)) == expected) }

    @Test func `the files list weekdays off and working weekends, each once and in its own year`() {
        var counts: [Int: [Int]] = [:]
        for number in day("2023-01-01").rawValue...day("2027-12-31").rawValue {
            let date = CivilDate(rawValue: number)
            let isWorking = calendar.isWorkingDay(date)
            if date.weekday < 6, !isWorking { counts[date.components.year, default: [0, 0]][0] += 1 }
            if date.weekday >= 6, isWorking { counts[date.components.year, default: [0, 0]][1] += 1 }
        }
        #expect(counts == [2023: [15, 1], 2024: [14, 1], 2025: [16, 1], 2026: [14, 0], 2027: [14, 0]])
    }

    @Test func `a year without a calendar has weekends only and is not confirmed`() {
        #expect(calendar.isWorkingDay(day("2030-01-01")))
        #expect(!calendar.isWorkingDay(day("2030-01-05")))
        #expect(!calendar.isConfirmed(day("2030-01-01")))
        let term = calendar.term(of: 3, after: day("2029-12-31"))
        #expect(!term.isConfirmed)
        #expect(term.explanation.rendered(in: .ru).contains("календарь не подтверждён"))
    }

    @Test func `a term that runs into a year that is not confirmed is not confirmed`() {
        let made = WorkCalendar([WorkCalendar.Year(year: 2025, isConfirmed: true, daysOff: [], workingDays: [])])
        #expect(made.term(of: 2, after: day("2025-12-26")).isConfirmed)
        #expect(!made.term(of: 4, after: day("2025-12-26")).isConfirmed)
    }

    @Test func `a hole of days off is one by a confirmed calendar only`() {
        let weekend = DayRange(start: day("2025-03-22"), end: day("2025-03-26"))
        #expect(calendar.isOnlyDaysOff(weekend))
        #expect(!calendar.isOnlyDaysOff(DayRange(start: day("2025-03-22"), end: day("2025-03-27"))))
        #expect(!calendar.isOnlyDaysOff(DayRange(start: day("2030-01-05"), end: day("2030-01-07"))))
        #expect(!calendar.isOnlyDaysOff(DayRange(start: day("2024-05-04"), end: day("2024-05-05"))))
    }

    @Test func `the count of a term is bounded`() {
        #expect(calendar.term(of: -5, after: day("2025-02-03")).end == day("2025-02-03"))
        let longest = calendar.term(of: 1000, after: day("2023-01-01")).end
        #expect(calendar.term(of: .max, after: day("2023-01-01")).end == longest)
    }
}
