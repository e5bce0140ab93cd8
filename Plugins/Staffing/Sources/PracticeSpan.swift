import CheckKit

/// Whether spans of practice reach back the required years from a day, and what is lacking.
struct PracticeSpan {
    /// Pass, review (a person judges the holes) or fail.
    let outcome: Outcome
    /// The required years before the day.
    let window: DayRange
    private let pieces: [ExperienceRecord.Piece]
    /// The days up to the day that any practice covers.
    private let covered: [DayRange]
    /// The holes that count, in order.
    private let holes: [DayRange]
    private let terms: Terms

    private var day: CivilDate { window.end }

    /// The rules by which holes are judged.
    struct Terms {
        /// The required years.
        var years: Int
        /// The longest hole, in days, that a person may still judge (P-2 `judged`).
        var tolerance: Int
        /// The days of all holes together that a person may still judge (P-2 `days30`).
        var total: Int
        /// The case: its readings are asked for only where they decide something.
        var facts: Case
    }

    /// Judges spans on a day.
    ///
    /// A training amid practice must not make things worse: the trainings are also judged alone, and the better counts.
    init(_ pieces: [ExperienceRecord.Piece], on day: CivilDate, _ terms: Terms) {
        let all = PracticeSpan(judging: pieces, on: day, terms)
        // Nothing is better than a pass, and without a training there is nothing else to judge.
        guard all.outcome != .pass, pieces.contains(where: \.isTraining) else {
            self = all
            return
        }
        let trainings = pieces.filter(\.isTraining)
        let alone = trainings.count < pieces.count ? PracticeSpan(judging: trainings, on: day, terms) : all
        self = (all.outcome | alone.outcome) == all.outcome ? all : alone
    }

    /// Whether one certain span covers the years before each day that any reading of P-1 asks about.
    ///
    /// Most lecturers have worked in one place for long: nothing need be put together to see that they pass.
    static func isWholeByEveryReading(_ pieces: [ExperienceRecord.Piece], _ terms: Terms) -> Bool {
        let dates = terms.facts.dates
        guard let last = dates.hasClasses ? dates.firstClass : dates.asOf else { return false }
        return isCovered(from: dates.asOf, until: max(dates.asOf, last), by: pieces, terms)
    }

    /// What is found on the first of the required days where one certain span covers the years before each of them.
    static func whole(_ pieces: [ExperienceRecord.Piece], _ terms: Terms) -> PracticeSpan? {
        let days = RequiredDays(terms.facts)
        guard !days.isClassDayMissing else { return nil }
        let first = days.stated.first ?? terms.facts.dates.asOf
        guard isCovered(from: first, until: days.stated.last ?? first, by: pieces, terms) else { return nil }
        return PracticeSpan(wholeOn: first, terms)
    }

    /// Whether one certain span reaches from the years before a day to another one.
    private static func isCovered(
        from day: CivilDate, until last: CivilDate, by pieces: [ExperienceRecord.Piece], _ terms: Terms
    ) -> Bool {
        let start = day.latestStart(ofYears: terms.years)
        return pieces.contains { $0.certainty == .certain && $0.range.start <= start && $0.range.end >= last }
    }

    private init(wholeOn day: CivilDate, _ terms: Terms) {
        outcome = .pass
        window = DayRange(start: day.latestStart(ofYears: terms.years), end: day)
        (pieces, covered, holes) = ([], [window], [])
        self.terms = terms
    }

    private init(judging pieces: [ExperienceRecord.Piece], on day: CivilDate, _ terms: Terms) {
        let window = DayRange(start: day.latestStart(ofYears: terms.years), end: day)
        let covered = DayRange.union(
            pieces.lazy.map { DayRange(start: $0.range.start, end: min($0.range.end, day)) })
        var holes =
            covered.count > 1 ? zip(covered, covered.dropFirst()).map { DayRange(start: $0.end, end: $1.start) } : []
        if let last = covered.last, last.end < day { holes.append(DayRange(start: last.end, end: day)) }
        let reading = holes.isEmpty ? "" : terms.facts.policies["P-2"]
        if reading == "judged" { holes.removeAll { terms.facts.calendar.isOnlyDaysOff($0) } }
        self.window = window
        self.pieces = pieces
        self.covered = covered
        self.holes = holes
        self.terms = terms
        outcome = Self.outcome(of: pieces, covered, holes, window, reading, terms)
    }

    private static func outcome(
        of pieces: [ExperienceRecord.Piece], _ covered: [DayRange], _ holes: [DayRange], _ window: DayRange,
        _ reading: String, _ terms: Terms
    ) -> Outcome {
        guard let first = covered.first, first.start <= window.start else { return .fail }
        let relevant = holes.filter { $0.end > window.start }
        guard !relevant.isEmpty else { return .pass }
        switch reading {
        case "none": return .fail
        case "days30":
            return missingDays(of: covered, in: window) <= terms.total ? .review : .fail
        default:
            let stopped = relevant.last.map { $0.end == window.end && $0.count > terms.tolerance } ?? false
            let trainings = pieces.filter(\.isTraining).map(\.range).filter { $0.start < min($0.end, window.end) }
            let isJudgeable = relevant.allSatisfy { hole in
                hole.count <= terms.tolerance
                    || trainings.contains { min($0.end, window.end) == hole.start }
                        && trainings.contains { $0.start == hole.end }
            }
            return isJudgeable && !stopped ? .review : .fail
        }
    }

    private static func missingDays(of covered: [DayRange], in window: DayRange) -> Int {
        DayRange.subtracting(covered, from: [window]).reduce(0) { $0 + $1.count }
    }

    /// How many days of the window no practice covers.
    var missingDays: Int { Self.missingDays(of: covered, in: window) }

    /// The first day of the window that no practice covers.
    var firstMissingDay: CivilDate? { DayRange.subtracting(covered, from: [window]).first { !$0.isEmpty }?.start }

    /// The first day of the practice that goes on, or of the last one.
    var lastStart: CivilDate? { holes.last { $0.end < day }?.end ?? covered.first?.start }

    /// The day on which the practice that goes on will have lasted the required years; nil where none goes on.
    var metOn: CivilDate? {
        guard pieces.contains(where: { $0.range.start < day && $0.range.end > day }),
            let met = lastStart?.adding(years: terms.years),
            let end = pieces.filter({ $0.range.start <= day }).map(\.range.end).max()
        else { return nil }
        return end >= met ? met : nil
    }
}
