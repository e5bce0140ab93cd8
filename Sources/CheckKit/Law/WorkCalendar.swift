/// Days off and working days, year by year, from dated files with a source.
public struct WorkCalendar: Sendable {
    private var years: [Int: Year] = [:]

    /// The calendar of one year.
    public struct Year: Hashable, Sendable {
        /// The year.
        public var year: Int
        /// Whether a person has confirmed it against the acts.
        public var isConfirmed: Bool
        /// Weekdays that are days off.
        public var daysOff: Set<CivilDate>
        /// Saturdays and Sundays that are working days.
        public var workingDays: Set<CivilDate>

        /// Makes a year.
        public init(year: Int, isConfirmed: Bool, daysOff: Set<CivilDate>, workingDays: Set<CivilDate>) {
            self.year = year
            self.isConfirmed = isConfirmed
            self.daysOff = daysOff
            self.workingDays = workingDays
        }
    }

    /// Makes a calendar of years.
    public init(_ years: some Sequence<Year>) {
        for year in years { self.years[year.year] = year }
    }

    /// Whether a day is a working day; in a year without a calendar every weekday is.
    public func isWorkingDay(_ day: CivilDate) -> Bool {
        let year = years[day.components.year]
        if day.weekday >= 6 { return year?.workingDays.contains(day) ?? false }
        return !(year?.daysOff.contains(day) ?? false)
    }

    /// Whether a day lies in a year whose calendar is confirmed.
    public func isConfirmed(_ day: CivilDate) -> Bool { years[day.components.year]?.isConfirmed ?? false }

    /// Whether every day of a range is a day off by a confirmed calendar.
    public func isOnlyDaysOff(_ range: DayRange) -> Bool {
        // No run of days off is longer than a fortnight; a longer range has a working day in it.
        guard range.count <= 14 else { return false }
        return (range.start.rawValue..<range.end.rawValue).allSatisfy { number in
            let day = CivilDate(rawValue: number)
            guard let year = years[day.components.year], year.isConfirmed else { return false }
            return day.weekday >= 6 ? !year.workingDays.contains(day) : year.daysOff.contains(day)
        }
    }

    /// Counts a term of working days: it begins the day after the event and ends with its last working day.
    ///
    /// - Parameters:
    ///   - count: the length of the term, 0 to 1000 working days.
    ///   - event: the day of the event, which is not counted.
    /// - Returns: the term and what was met on the way.
    public func term(of count: Int, after event: CivilDate) -> Term {
        var day = event
        var left = min(max(count, 0), 1000)
        var skipped: [CivilDate] = []
        var moved: [CivilDate] = []
        var confirmed = isConfirmed(event)
        while left > 0 {
            day = day.adding(days: 1)
            confirmed = confirmed && isConfirmed(day)
            if isWorkingDay(day) {
                left -= 1
                if day.weekday >= 6 { moved.append(day) }
            } else if day.weekday < 6 {
                skipped.append(day)
            }
        }
        return Term(
            event: event, count: count, end: day, weekdaysOff: skipped, workingWeekendDays: moved,
            isConfirmed: confirmed)
    }

    /// A term of working days and what was met on the way.
    public struct Term: Hashable, Sendable {
        /// The day of the event.
        public var event: CivilDate
        /// How many working days.
        public var count: Int
        /// The last day of the term.
        public var end: CivilDate
        /// Weekdays that were days off.
        public var weekdaysOff: [CivilDate]
        /// Saturdays and Sundays that were working days.
        public var workingWeekendDays: [CivilDate]
        /// Whether the calendars of all these days are confirmed.
        public var isConfirmed: Bool
    }
}
