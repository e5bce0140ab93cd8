import CheckKit

/// Successive titles to the same rooms: those that follow without a break count together.
extension PremisesTitle {
    /// The title with those that follow it, where together they are better than this one alone.
    func joined(with titles: [PremisesTitle], in facts: Case) -> PremisesTitle {
        guard canJoin, verdict.outcome != .pass, touches(facts.dates) else { return self }
        var best = self
        for grade in [Outcome.pass, .review, .unknown] where base.outcome.isAtLeast(grade) {
            guard let candidate = joined(with: titles, grade: grade, in: facts) else { continue }
            let isBetter = !best.verdict.outcome.isAtLeast(candidate.verdict.outcome)
            // Of two that fall short, the longer one tells until when the premises are held.
            if isBetter || (grade == .pass && best.verdict.outcome == .fail) { best = candidate }
        }
        return best
    }

    /// How sure it is that two titles are to the same rooms.
    func sameness(with other: PremisesTitle) -> Outcome {
        if let cadastralKey, let otherKey = other.cadastralKey { return cadastralKey == otherKey ? .pass : .fail }
        // An address typed in another way may be of the same rooms: only cadastral numbers tell rooms apart.
        guard let addressKey, addressKey == other.addressKey else { return .unknown }
        return .review
    }

    /// Joins the titles of a grade: the sameness of rooms and the title's own right are at least as sure as that.
    private func joined(with titles: [PremisesTitle], grade: Outcome, in facts: Case) -> PremisesTitle? {
        guard let own = range(grade: grade), !own.isEmpty else { return nil }
        let others = titles.filter {
            $0.premises.id != premises.id && $0.base.outcome.isAtLeast(grade) && $0.canJoin
                && sameness(with: $0).isAtLeast(grade)
        }
        guard !others.isEmpty else { return nil }
        let ranges = others.compactMap { $0.range(grade: grade) }
        let stretches = DayRange.union(ranges + [own])
        guard let stretch = stretches.first(where: { $0.start <= own.start && own.end <= $0.end }), stretch != own
        else { return nil }
        let chain = others.filter { other in
            other.range(grade: grade).map { !$0.isEmpty && stretch.start <= $0.start && $0.end <= stretch.end } ?? false
        }
        let term = Period(
            startDate: stretch.start, endDate: stretch.end == Self.openEnd ? nil : stretch.end.adding(days: -1))
        let joint = together(with: chain, grade: grade, until: term.endDate, in: facts)
        return PremisesTitle(
            self, verdict: joint & facts.term(term, of: premises),
            end: term.endDate, joins: grade)
    }

    private func together(
        with chain: [PremisesTitle], grade: Outcome, until end: CivilDate?, in facts: Case
    ) -> Verdict {
        var ids: Message.Argument { .list(chain.map { .string($0.premises.id) }) }
        var right: Message.Argument { .text(premises.right.title) }
        switch grade {
        case .pass:
            guard facts.isExplained else { return Verdict(.pass, .unsaid) }
            guard let end else { return Verdict(.pass, Message(Self.holdTogether, right, ids)) }
            return Verdict(.pass, Message(Self.holdTogetherUntil, right, ids, .date(end)))
        case .review:
            let missing = chain.filter { sameness(with: $0) == .review }.flatMap { missingNumber + $0.missingNumber }
            return Verdict(.review, facts.said(Message(Self.compareRooms, right, ids)), missing: missing)
        default:
            let missing = chain.flatMap { other in
                other.base.missing + other.missingTerm
                    + (sameness(with: other) == .unknown ? missingNumber + other.missingNumber : [])
            }
            return Verdict(
                .unknown, facts.said(Message(Self.mayHoldTogether, right, ids)),
                missing: base.missing + missingTerm + missing)
        }
    }

    /// Whether the right may be one of those the clause names.
    private var canJoin: Bool { base.outcome != .fail }

    /// Whether the title's own term has a day between the day of the question and the last class.
    private func touches(_ dates: ReferenceDates) -> Bool {
        if let end = premises.period?.endDate, end < dates.asOf { return false }
        guard let start = premises.period?.startDate, let last = dates.lastClass else { return true }
        return start <= last
    }

    /// The days of the title; where they are not stated, nil, or for the last grade all that may be.
    private func range(grade: Outcome) -> DayRange? {
        guard let period = premises.period else {
            let isOpen = premises.right == .ownership || grade == .unknown
            return isOpen ? DayRange(start: Self.openStart, end: Self.openEnd) : nil
        }
        guard let start = period.startDate ?? (grade == .unknown ? Self.openStart : nil) else { return nil }
        return DayRange(start: start, end: period.dayAfterEnd ?? Self.openEnd)
    }

    private var missingNumber: [String] {
        premises.cadastralNumber == nil ? ["\(premises.path)/cadastralNumber"] : []
    }

    private var missingTerm: [String] {
        guard let period = premises.period else {
            return premises.right == .ownership ? [] : ["\(premises.path)/period"]
        }
        return period.startDate == nil ? ["\(premises.path)/period/startDate"] : []
    }

    /// Days beyond the years that a date may have.
    private static let openStart = CivilDate(rawValue: -(1 << 40))
    private static let openEnd = CivilDate(rawValue: 1 << 40)
}

extension PremisesTitle {
    private static let holdTogether = Text(
        kk: "{0}, {1} құқығымен бірге үзіліссіз", ru: "{0}, вместе с {1} без перерыва",
        en: "{0}, with {1} without a break")
    private static let holdTogetherUntil = Text(
        kk: "{0}, {1} құқығымен бірге {2} күніне дейін үзіліссіз", ru: "{0}, вместе с {1} без перерыва до {2}",
        en: "{0}, with {1} without a break until {2}")
    private static let compareRooms = Text(
        kk: "{0}, {1} бірге мерзім үзілмейді (үй-жайлар мен жалға берушілерді адам салыстырады)",
        ru: "{0}, вместе с {1} срок без перерыва (помещения и арендодателей сличает человек)",
        en: "{0}, with {1} the term has no break (a person compares rooms and lessors)")
    private static let mayHoldTogether = Text(
        kk: "{0}, {1} бірге мерзім жетуі мүмкін (сол үй-жайлар ма және кімдікі, көрсетілмеген)",
        ru: "{0}, вместе с {1} срока может хватить (не указано, те же ли это помещения и чьи)",
        en: "{0}, with {1} the term may be enough (whether they are the same rooms, and whose, is not stated)")
}
