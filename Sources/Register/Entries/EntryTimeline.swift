import CheckKit
import Evidence

/// What an entry of the list was on any day, as it was known at any time; nothing of it is stored.
struct EntryTimeline {
    private let milestones: [Milestone]

    /// Takes the milestones of one entry in the order in which they were recorded.
    init(_ milestones: [Milestone]) { self.milestones = milestones }

    /// The state on a day, as it was known at a time; nil where the entry was not on the list yet.
    ///
    /// A suspension holds from its first day to the day before its end, on which it lifts itself. Inclusion, restoration and
    /// removal end the suspensions before them. Milestones of one day count in the order in which they were recorded.
    func state(on day: CivilDate, knownAt time: Timestamp? = nil) -> State? {
        var base: Milestone?
        var suspension: Milestone?
        for milestone in effective(at: time) {
            guard milestone.validFrom <= day else { break }
            if milestone.kind == .entrySuspended {
                guard let base, base.kind != .entryRemoved else { continue }
                let end = suspension?.validUntil ?? milestone.validFrom
                if let until = milestone.validUntil, until > end { suspension = milestone }
            } else {
                (base, suspension) = (milestone, nil)
            }
        }
        guard let base else { return nil }
        if base.kind == .entryRemoved { return State(status: .terminated, from: base.validFrom, cause: base) }
        guard let suspension, let until = suspension.validUntil else {
            return State(status: .active, from: base.validFrom, cause: base)
        }
        return day < until
            ? State(status: .suspended, from: suspension.validFrom, until: until, cause: suspension)
            : State(status: .active, from: until, cause: suspension)
    }

    /// The milestones that count at a time, by the day from which they hold, with their corrections.
    func effective(at time: Timestamp? = nil) -> [Milestone] {
        var kept: [Int: Milestone] = [:]
        for milestone in milestones where time.map({ milestone.recordedAt <= $0 }) ?? true {
            guard milestone.kind == .entryCorrected, let number = milestone.corrects else {
                kept[milestone.number] = milestone
                continue
            }
            if milestone.isVoid {
                kept[number] = nil
            } else {
                kept[number]?.validFrom = milestone.validFrom
                kept[number]?.validUntil = milestone.validUntil
            }
        }
        return kept.values.sorted { ($0.validFrom, $0.number) < ($1.validFrom, $1.number) }
    }

    /// The first milestone that was recorded, which holds the names.
    func naming(at time: Timestamp? = nil) -> Milestone? {
        milestones.last { milestone in
            milestone.kind == .entryIncluded && (time.map { milestone.recordedAt <= $0 } ?? true)
        }
    }

    /// What an entry is on a day.
    struct State {
        /// Active, suspended or terminated.
        var status: EntryStatus
        /// Since which day.
        var from: CivilDate
        /// On which day a suspension lifts itself.
        var until: CivilDate?
        /// The milestone that made it so.
        var cause: Milestone
    }
}
