import CheckKit
import TestSupport
import Testing

@Suite struct PeriodTests {
    @Test func `a period holds on both of its ends and on no day outside`() {
        let year = period("2026-01-01", "2026-12-31")
        #expect(year.holds(on: day("2026-01-01")) == true)
        #expect(year.holds(on: day("2026-12-31")) == true)
        #expect(year.holds(on: day("2025-12-31")) == false)
        #expect(year.holds(on: day("2027-01-01")) == false)
        #expect(year.dayAfterEnd == day("2027-01-01"))
    }

    @Test func `an open end holds for ever, and a start that is not stated is unknown unless the end decides`() {
        #expect(period("2026-01-01", nil).holds(on: day("9999-12-31")) == true)
        #expect(period("2026-01-01", nil).dayAfterEnd == nil)
        #expect(period(nil, "2026-12-31").holds(on: day("2026-12-31")) == nil)
        #expect(period(nil, "2026-12-31").holds(on: day("2027-01-01")) == false)
        #expect(period(nil, nil).holds(on: day("2026-01-01")) == nil)
    }
}

@Suite struct DayRangeTests {
    private static func range(_ start: Int, _ end: Int) -> DayRange {
        DayRange(start: CivilDate(rawValue: start), end: CivilDate(rawValue: end))
    }

    private static func days(_ ranges: [DayRange]) -> Set<Int> {
        Set(ranges.flatMap { $0.start.rawValue..<$0.end.rawValue })
    }

    private static func someRanges(_ random: inout SeededGenerator, atMost count: Int) -> [DayRange] {
        (0..<random.number(0...count)).map { _ in
            let start = random.number(0...60)
            return range(start, start + random.number(-3...15))
        }
    }

    @Test func `an end before the start makes an empty range`() {
        let empty = Self.range(10, 4)
        #expect(empty.isEmpty)
        #expect(empty.count == 0)
        #expect(empty.start.rawValue == 10)
        #expect(Self.range(4, 10).count == 6)
    }

    @Test func `a union has each day once, in order, in ranges that do not touch`() {
        var random = SeededGenerator(seed: 21)
        for _ in 0..<2000 {
            let ranges = Self.someRanges(&random, atMost: 6)
            let union = DayRange.union(ranges)
            let isApart = zip(union, union.dropFirst()).allSatisfy { $0.end < $1.start }
            guard Self.days(union) == Self.days(ranges), isApart, union.allSatisfy({ !$0.isEmpty }) else {
                Issue.record("union of \(ranges) is \(union)")
                return
            }
        }
    }

    @Test func `what is taken away is gone and nothing else is`() {
        var random = SeededGenerator(seed: 22)
        for _ in 0..<2000 {
            let ranges = DayRange.union(Self.someRanges(&random, atMost: 5))
            let removed = Self.someRanges(&random, atMost: 5)
            let rest = DayRange.subtracting(removed, from: ranges)
            guard Self.days(rest) == Self.days(ranges).subtracting(Self.days(removed)),
                rest.reduce(0, { $0 + $1.count }) == Self.days(rest).count, rest.allSatisfy({ !$0.isEmpty })
            else {
                Issue.record("\(ranges) without \(removed) is \(rest)")
                return
            }
        }
    }

    @Test func `clamping leaves the days that both ranges have`() {
        var random = SeededGenerator(seed: 23)
        for _ in 0..<2000 {
            let left = Self.range(random.number(0...30), random.number(0...30))
            let right = Self.range(random.number(0...30), random.number(0...30))
            let both = left.clamped(to: right)
            guard Self.days([both]) == Self.days([left]).intersection(Self.days([right])) else {
                Issue.record("\(left) clamped to \(right) is \(both)")
                return
            }
        }
    }
}
