/// A span of days as a paper states it: the last day is one on which it still holds, a missing one means open.
public struct Period: Hashable, Sendable {
    /// The first day; nil where it is not stated.
    public var startDate: CivilDate?
    /// The last day on which it holds; nil where it is open.
    public var endDate: CivilDate?

    /// Makes a period from its first and its last day.
    public init(startDate: CivilDate? = nil, endDate: CivilDate? = nil) {
        self.startDate = startDate
        self.endDate = endDate
    }

    /// The first day after the period, as half-open arithmetic wants it; nil where the period is open.
    public var dayAfterEnd: CivilDate? { endDate?.adding(days: 1) }

    /// Whether the period holds on a day; nil where its start is not stated and its end does not decide.
    public func holds(on day: CivilDate) -> Bool? {
        if let endDate, day > endDate { return false }
        guard let startDate else { return nil }
        return startDate <= day
    }
}

/// Days from `start` up to, but not including, `end`.
public struct DayRange: Hashable, Sendable {
    /// The first day.
    public var start: CivilDate
    /// The day after the last.
    public var end: CivilDate

    /// Makes a range; an end before the start makes an empty one.
    public init(start: CivilDate, end: CivilDate) {
        self.start = start
        self.end = max(start, end)
    }

    /// The number of days.
    public var count: Int { start.days(until: end) }

    /// Whether there are no days in it.
    public var isEmpty: Bool { start == end }

    /// The days that lie in both ranges.
    public func clamped(to other: DayRange) -> DayRange {
        let first = max(start, other.start)
        return DayRange(start: first, end: max(first, min(end, other.end)))
    }

    /// The days of several ranges, each once, as ordered ranges that do not touch.
    @inlinable
    public static func union(_ ranges: some Sequence<DayRange>) -> [DayRange] {
        var merged: [DayRange] = []
        merged.reserveCapacity(ranges.underestimatedCount)
        var isOrdered = true
        for range in ranges where !range.isEmpty {
            if let last = merged.last, (range.start, range.end) < (last.start, last.end) { isOrdered = false }
            merged.append(range)
        }
        guard merged.count > 1 else { return merged }
        if !isOrdered { merged.sort { ($0.start, $0.end) < ($1.start, $1.end) } }
        // In order, a range melts into the one before it or stands after it.
        var last = 0
        for range in merged[1...] {
            if range.start <= merged[last].end {
                merged[last].end = max(merged[last].end, range.end)
            } else {
                last += 1
                merged[last] = range
            }
        }
        merged.removeSubrange((last + 1)...)
        return merged
    }

    /// The days of ordered ranges that lie in none of the others.
    public static func subtracting(_ removed: [DayRange], from ranges: [DayRange]) -> [DayRange] {
        var rest = ranges
        for hole in removed {
            var parts: [DayRange] = []
            for range in rest {
                if range.start < min(range.end, hole.start) {
                    parts.append(DayRange(start: range.start, end: min(range.end, hole.start)))
                }
                if max(range.start, hole.end) < range.end {
                    parts.append(DayRange(start: max(range.start, hole.end), end: range.end))
                }
            }
            rest = parts
        }
        return rest
    }
}
