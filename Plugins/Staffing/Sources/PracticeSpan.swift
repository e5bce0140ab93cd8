import CheckKit

/// Whether spans of practice reach back the required years from a day, and what is lacking.
struct PracticeSpan {
    /// Pass, review (a person judges the holes) or fail.
    let outcome: Outcome
    /// The required years before the day.
    let window: DayRange
    /// The first day of the window that no practice covers.
    let firstMissingDay: CivilDate?
    /// How many days of the window no practice covers.
    let missingDays: Int
    /// The first day of the practice that goes on, or of the last one.
    let lastStart: CivilDate?
    /// The day on which the practice that goes on will have lasted the required years; nil where none goes on.
    let metOn: CivilDate?

    /// The rules by which holes are judged.
    struct Terms {
        /// The required years.
        var years: Int
        /// The longest hole, in days, that a person may still judge (P-2 `judged`).
        var tolerance: Int
        /// The days of all holes together that a person may still judge (P-2 `days30`).
        var total: Int
        /// The chosen reading of P-2.
        var reading: String
        /// Days off, which no hole is made of.
        var calendar: WorkCalendar
    }

    /// Judges spans on a day.
    ///
    /// A training amid practice must not make things worse: the trainings are also judged alone, and the better counts.
    init(_ pieces: [ExperienceRecord.Piece], on day: CivilDate, _ terms: Terms) {
        let all = PracticeSpan(judging: pieces, on: day, terms)
        let trainings = pieces.filter(\.isTraining)
        let alone = trainings.count < pieces.count ? PracticeSpan(judging: trainings, on: day, terms) : all
        self = (all.outcome | alone.outcome) == all.outcome ? all : alone
    }

    /// What is found on the first of the required days where one certain span covers the years before each of them.
    ///
    /// Most lecturers have worked in one place for long: nothing need be put together to see that they pass.
    static func whole(
        _ pieces: [ExperienceRecord.Piece], _ days: RequiredDays, _ asOf: CivilDate, _ terms: Terms
    ) -> PracticeSpan? {
        guard !days.isClassDayMissing else { return nil }
        let asked = days.stated.isEmpty ? [asOf] : days.stated
        guard let first = asked.first else { return nil }
        for day in asked {
            let start = day.latestStart(ofYears: terms.years)
            guard
                pieces.contains(where: { $0.certainty == .certain && $0.range.start <= start && $0.range.end >= day })
            else { return nil }
        }
        return PracticeSpan(wholeOn: first, terms)
    }

    private init(wholeOn day: CivilDate, _ terms: Terms) {
        outcome = .pass
        window = DayRange(start: day.latestStart(ofYears: terms.years), end: day)
        (firstMissingDay, missingDays, lastStart, metOn) = (nil, 0, nil, nil)
    }

    private init(judging pieces: [ExperienceRecord.Piece], on day: CivilDate, _ terms: Terms) {
        window = DayRange(start: day.latestStart(ofYears: terms.years), end: day)
        let past = pieces.map { piece in
            var piece = piece
            piece.range.end = min(piece.range.end, day)
            return piece
        }.filter { $0.range.start < $0.range.end }
        let covered = DayRange.union(past.map(\.range))
        let lacking = DayRange.subtracting(covered, from: [window]).filter { !$0.isEmpty }
        firstMissingDay = lacking.first?.start
        missingDays = lacking.reduce(0) { $0 + $1.count }

        let isJudged = terms.reading == "judged"
        var holes = zip(covered, covered.dropFirst()).map { DayRange(start: $0.end, end: $1.start) }
        if let last = covered.last, last.end < day { holes.append(DayRange(start: last.end, end: day)) }
        if isJudged { holes.removeAll { terms.calendar.isOnlyDaysOff($0) } }
        let windowStart = window.start
        let relevant = holes.filter { $0.end > windowStart }

        lastStart = holes.last { $0.end < day }?.end ?? covered.first?.start
        let goesOn = pieces.contains { $0.range.start < day && $0.range.end > day }
        let end = pieces.filter { $0.range.start <= day }.map(\.range.end).max()
        let met = lastStart?.adding(years: terms.years)
        let isLongEnough = met.map { met in end.map { $0 >= met } ?? false } ?? false
        metOn = goesOn && isLongEnough ? met : nil

        guard let first = covered.first, first.start <= window.start else {
            outcome = .fail
            return
        }
        guard !relevant.isEmpty else {
            outcome = .pass
            return
        }
        switch terms.reading {
        case "none": outcome = .fail
        case "days30": outcome = missingDays <= terms.total ? .review : .fail
        default:
            let stopped = relevant.last.map { $0.end == day && $0.count > terms.tolerance } ?? false
            let isJudgeable = relevant.allSatisfy { hole in
                hole.count <= terms.tolerance
                    || past.contains { $0.isTraining && $0.range.end == hole.start }
                        && past.contains { $0.isTraining && $0.range.start == hole.end }
            }
            outcome = isJudgeable && !stopped ? .review : .fail
        }
    }
}
