import CheckKit

/// Every lecturer has practised, or conducted trainings, in the seminar's sphere for at least the last three years.
struct PracticeInField: Check {
    let description = CheckDescription(
        rule: "11-1/1b",
        point: Text(kk: "11-1-тармақ, 1) тармақша", ru: "п. 11-1, подп. 1)", en: "point 11-1, 1)"),
        title: Text(
            kk: "кемінде соңғы 3 жылғы практика", ru: "практика не менее последних 3 лет",
            en: "practice of at least the last 3 years"),
        parameters: [
            "practiceYearsMinimum", "practiceGapToleranceDays", "practiceGapTotalDays", "experienceLookBackYears",
        ],
        policies: ["P-1", "P-2", "P-7", "P-8", "P-9"],
        evidenceTypes: ExperienceRecord.practicePapers.union(ExperienceRecord.trainingPapers),
        leftToPersons: Text(
            kk: "тәжірибе саласының тақырыпқа мазмұны бойынша сәйкестігі",
            ru: "соответствие сферы опыта теме по существу",
            en: "whether the sphere of practice fits the topic in substance"),
        examples: PracticeExamples.all)

    func evaluate(_ facts: Case) throws -> Finding {
        if let finding = LecturerSet.emptyFinding(facts) { return finding }
        let parameters = facts.parameters
        let terms = PracticeSpan.Terms(
            years: try parameters.integer("practiceYearsMinimum"),
            tolerance: try parameters.integer("practiceGapToleranceDays"),
            total: try parameters.integer("practiceGapTotalDays"), facts: facts)
        var finding = Finding(.pass)
        var verdicts: [Verdict] = []
        verdicts.reserveCapacity(facts.lecturers.items.count)
        for lecturer in facts.lecturers.items {
            let verdict = judge(lecturer, facts, terms, &finding)
            // One who lacks it settles the outcome.
            if !facts.isExplained, verdict.outcome == .fail { return Finding(.fail) }
            verdicts.append(verdict)
            if facts.isExplained, verdict.outcome != .pass {
                finding.notes.append(Finding.Note(lecturer.path, verdict.outcome, verdict.message))
            }
        }
        finding.outcome = .all(of: verdicts.lazy.map(\.outcome))
        if !facts.lecturers.isComplete {
            finding.outcome = finding.outcome & .unknown
            facts.name(LecturerSet.path(facts), in: &finding)
        }
        guard facts.isExplained else { return finding }
        summarise(verdicts, &finding)
        let failing = verdicts.filter { $0.outcome == .fail }
        if !failing.isEmpty, failing.allSatisfy(\.isWithinTenYears) {
            finding.exceptions = [.practiceWithinTenYears]
        }
        return finding
    }

    private struct Verdict {
        var outcome: Outcome
        var message: Message
        var span: PracticeSpan?
        var isWithinTenYears = false
    }

    private func summarise(_ verdicts: [Verdict], _ finding: inout Finding) {
        let met = verdicts.count { $0.outcome == .pass }
        finding.message =
            finding.outcome == .pass
            ? Message(Self.everyone) : Message(Self.some, .int(met), .int(verdicts.count))
        let spans = verdicts.compactMap(\.span)
        guard let worst = spans.max(by: { $0.missingDays < $1.missingDays }) else { return }
        finding.actual = String(worst.window.count - worst.missingDays)
        finding.required = String(worst.window.count)
        finding.slack = Finding.Slack(unit: "days", value: finding.outcome == .pass ? 0 : -worst.missingDays)
        let lacking = verdicts.filter { $0.outcome == .fail || $0.outcome == .review }.compactMap(\.span)
        finding.firstFailingDate = lacking.compactMap(\.firstMissingDay).min()
        // The rule is met when the last of its lecturers meets it; one who never will leaves it open.
        let days = lacking.map(\.metOn)
        finding.metOn = days.contains { $0 == nil } ? nil : days.compactMap(\.self).max()
    }

    private func judge(
        _ lecturer: Lecturer, _ facts: Case, _ terms: PracticeSpan.Terms, _ finding: inout Finding
    ) -> Verdict {
        guard let experience = lecturer.experience else {
            facts.name("\(lecturer.path)/experience", in: &finding)
            return Verdict(outcome: .unknown, message: facts.said(Message(Self.notStated, lecturer.shown)))
        }
        let record = ExperienceRecord(experience, of: lecturer, facts)
        if facts.isExplained { finding.proofs += record.proofs }
        // The figures of an explained finding are those of the day that the reading of P-1 names.
        if !facts.isExplained, PracticeSpan.isWholeByEveryReading(record.pieces, terms) {
            return Verdict(outcome: .pass, message: .unsaid)
        }
        if let whole = PracticeSpan.whole(record.pieces, terms) {
            return Verdict(outcome: .pass, message: facts.said(Message(Self.enough, lecturer.shown)), span: whole)
        }
        let certain = span(of: record, upTo: .certain, facts, terms)
        if certain.outcome == .pass {
            return Verdict(
                outcome: .pass, message: facts.said(Message(Self.enough, lecturer.shown)), span: certain.span)
        }
        let reviewed = record.isCertain ? certain : span(of: record, upTo: .review, facts, terms)
        if reviewed.outcome == .pass || reviewed.outcome == .review {
            let message = facts.said(
                certain.outcome == .review
                    ? holes(lecturer, certain.span) : Message(Self.kindInDoubt, lecturer.shown))
            return Verdict(
                outcome: .review, message: message, span: certain.outcome == .review ? certain.span : reviewed.span)
        }
        let possible = record.isCertain ? certain : span(of: record, upTo: .unknown, facts, terms)
        if possible.outcome != .fail {
            if facts.isExplained { finding.missing += record.missing }
            if facts.seminarFields == nil { facts.name(Self.fieldsPath(facts), in: &finding) }
            if facts.dates.hasClasses, facts.dates.firstClass == nil {
                facts.name("lot/contractPeriod/startDate", in: &finding)
            }
            return Verdict(outcome: .unknown, message: facts.said(Message(Self.undecided, lecturer.shown)))
        }
        return Verdict(
            outcome: .fail, message: facts.said(shortfall(lecturer, experience, certain.span)), span: certain.span,
            isWithinTenYears: facts.isExplained && isWithinTenYears(record, facts, terms))
    }

    /// Judges the days that count at least as surely as asked, on every day on which they must be there.
    private func span(
        of record: ExperienceRecord, upTo certainty: ExperienceRecord.Certainty, _ facts: Case,
        _ terms: PracticeSpan.Terms
    ) -> (outcome: Outcome, span: PracticeSpan) {
        let countsAll = record.pieces.allSatisfy { $0.certainty <= certainty }
        let pieces = countsAll ? record.pieces : record.pieces.filter { $0.certainty <= certainty }
        let days = RequiredDays(facts)
        let asked = days.stated.isEmpty ? [facts.dates.asOf] : days.stated
        let spans = asked.map { PracticeSpan(pieces, on: $0, terms) }
        let outcome = Outcome.all(of: spans.map(\.outcome))
        let worst = spans.first { $0.outcome == outcome } ?? PracticeSpan(pieces, on: facts.dates.asOf, terms)
        // The first class may be any day from the closing of bids on: what ends after it decides nothing yet.
        let day = facts.dates.asOf
        let ends = pieces.map(\.range.end).filter { $0 > day && $0 < ExperienceRecord.future }
        guard days.isClassDayMissing, let lastEnd = ends.max() else { return (outcome, worst) }
        let later = PracticeSpan(pieces, on: lastEnd.adding(days: terms.tolerance + 1), terms).outcome
        return (outcome != .fail && later & outcome != outcome ? .unknown : outcome, worst)
    }

    private func isWithinTenYears(
        _ record: ExperienceRecord, _ facts: Case, _ terms: PracticeSpan.Terms
    ) -> Bool {
        guard let lookBack = try? facts.parameters.integer("experienceLookBackYears") else { return false }
        let day = facts.dates.asOf
        let ten = DayRange(start: day.latestStart(ofYears: lookBack), end: day)
        // Whole calendar years of each span, and of the rest the shortest years: a doubt speaks for the bidder.
        var years = 0
        var days = 0
        for range in DayRange.union(record.pieces.map { $0.range.clamped(to: ten) }) {
            var whole = 0
            while range.start.adding(years: whole + 1) <= range.end { whole += 1 }
            years += whole
            days += range.start.adding(years: whole).days(until: range.end)
        }
        return years + days / 365 >= terms.years
    }

    private func holes(_ lecturer: Lecturer, _ span: PracticeSpan) -> Message {
        guard let first = span.firstMissingDay else { return Message(Self.kindInDoubt, lecturer.shown) }
        let days = Message.Argument.count(span.missingDays, .day)
        return span.metOn.map { Message(Self.holesUntil, lecturer.shown, .date(first), days, .date($0)) }
            ?? Message(Self.holesOnly, lecturer.shown, .date(first), days)
    }

    private func shortfall(_ lecturer: Lecturer, _ experience: [Experience], _ span: PracticeSpan) -> Message {
        if experience.isEmpty { return Message(Self.none, lecturer.shown) }
        guard let start = span.lastStart, let first = span.firstMissingDay else {
            return Message(Self.otherField, lecturer.shown)
        }
        let days = Message.Argument.count(span.missingDays, .lackingDay)
        if let metOn = span.metOn {
            return Message(Self.shortUntil, lecturer.shown, .date(start), days, .date(metOn))
        }
        return Message(Self.short, lecturer.shown, .date(first), days)
    }

    private static func fieldsPath(_ facts: Case) -> String {
        facts.lot.map { "lots/\($0.id)/seminar/fields" }
            ?? "programmes/\(facts.programmes.items.first?.id ?? "")/fields"
    }
}

extension PracticeInField {
    static let everyone = Text(
        kk: "Барлық лектордың кемінде соңғы үш жылғы практикасы бар",
        ru: "У каждого лектора практика не менее последних трёх лет",
        en: "Every lecturer has practised for at least the last three years")
    static let some = Text(
        kk: "Практикасы анықталған лекторлар: {0} / {1}", ru: "Практика установлена у {0} из {1}",
        en: "Practice is established for {0} of {1}")
    static let enough = Text(
        kk: "{0}: практикасы жеткілікті", ru: "{0}: практика достаточна", en: "{0}: enough practice")
    static let none = Text(kk: "{0}: практикасы жоқ", ru: "{0}: практики нет", en: "{0}: no practice")
    static let notStated = Text(
        kk: "{0}: практикасы көрсетілмеген", ru: "{0}: практика не указана", en: "{0}: practice is not stated")
    static let otherField = Text(
        kk: "{0}: семинар саласындағы практикасы жоқ", ru: "{0}: нет практики в сфере семинара",
        en: "{0}: no practice in the seminar's sphere")
    static let shortUntil = Text(
        kk: "{0}: {1} күнінен бастап, {2} жетпейді; {3} күні орындалады",
        ru: "{0}: с {1}, не хватает {2}; будет выполнено {3}",
        en: "{0}: since {1}, {2} short; will be met on {3}")
    static let short = Text(
        kk: "{0}: {1} күнінен бастап {2} жетпейді", ru: "{0}: не хватает {2}, первый недостающий {1}",
        en: "{0}: {2} short, the first missing day is {1}")
    static let holesUntil = Text(
        kk: "{0}: {1} күнінен үзіліс, барлығы {2} – түсініктеме сұраңыз; үзіліссіз {3} күні орындалады",
        ru: "{0}: перерывы, первый с {1}, всего {2} – запросите пояснение; без перерыва будет выполнено {3}",
        en: "{0}: breaks, the first from {1}, {2} in all: ask for an explanation; met without a break on {3}")
    static let holesOnly = Text(
        kk: "{0}: {1} күнінен үзіліс, барлығы {2} – түсініктеме сұраңыз",
        ru: "{0}: перерывы, первый с {1}, всего {2} – запросите пояснение",
        en: "{0}: breaks, the first from {1}, {2} in all: ask for an explanation")
    static let kindInDoubt = Text(
        kk: "{0}: тәжірибенің бір бөлігі есепке алына ма – адам шешеді",
        ru: "{0}: засчитывается ли часть опыта, решает человек",
        en: "{0}: a person decides whether part of the experience counts")
    static let undecided = Text(
        kk: "{0}: есептеуге деректер немесе құжаттар жетпейді",
        ru: "{0}: не хватает сведений или документов для подсчёта",
        en: "{0}: facts or documents for the count are missing")
}
