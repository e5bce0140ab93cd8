public import CheckKit

extension Engine {
    /// The days after the report's own, up to a last one, on which an outcome changes if nothing but time moves.
    ///
    /// The engine is asked at every day on which an input changes: the start and the end of each period, the day after
    /// a term of years from it, and, after the end of a practice, each day of the span that decides about a hole.
    public func forecast(of subject: Subject, until last: CivilDate) -> [ForecastEntry] {
        let first = asOf(subject)
        let days = ForecastDays(subject.dossier, law: law, from: first, until: last).days
        var entries: [ForecastEntry] = []
        var before = outcomes(of: subject, on: first)
        for day in days {
            let now = outcomes(of: subject, on: day)
            for (old, new) in zip(before, now) where old.outcome != new.outcome {
                entries.append(
                    ForecastEntry(date: day, rule: old.rule, from: old.outcome, to: new.outcome, about: new.about))
            }
            let (was, becomes) = (Engine.overall(before), Engine.overall(now))
            if was != becomes {
                entries.append(ForecastEntry(date: day, rule: nil, from: was, to: becomes, about: []))
            }
            before = now
        }
        return entries
    }

    /// The findings of a subject on a day, as far as a comparison needs them.
    func outcomes(of subject: Subject, on day: CivilDate) -> [RuleFinding] {
        report(on: subject, asOf: day).findings
    }
}

/// The days on which an input of a dossier changes.
struct ForecastDays {
    private(set) var days: [CivilDate] = []
    private var found: Set<CivilDate> = []

    init(_ dossier: Dossier, law: LawLibrary, from first: CivilDate, until last: CivilDate) {
        let years = Set(law.parameters.filter { $0.unit == "years" }.compactMap { Int($0.value) })
        let tolerance = law.parameters.filter { $0.unit == "days" }.compactMap { Int($0.value) }.max() ?? 0
        for lecturer in dossier.lecturers ?? [] {
            for degree in lecturer.degrees ?? [] { add(degree.dateAwarded) }
            for employment in lecturer.employment ?? [] { add(employment.period) }
            for experience in lecturer.experience ?? [] {
                add(experience.period)
                for year in years {
                    add(experience.period?.startDate?.adding(years: year))
                    add(experience.period?.dayAfterEnd?.adding(years: year))
                }
                if let end = experience.period?.dayAfterEnd {
                    for offset in 0...(tolerance + 15) { add(end.adding(days: offset)) }
                }
            }
        }
        for room in dossier.premises ?? [] {
            add(room.period)
            add(room.sanitary?.validity)
        }
        for permit in dossier.provider?.permits ?? [] { add(permit.validity) }
        for document in dossier.documents ?? [] { add(document.validity) }
        for parameter in law.parameters {
            add(parameter.from)
            add(parameter.until?.adding(days: 1))
        }
        days = found.filter { $0 > first && $0 <= last }.sorted()
    }

    private mutating func add(_ day: CivilDate?) {
        if let day { found.insert(day) }
    }

    private mutating func add(_ period: Period?) {
        add(period?.startDate)
        add(period?.dayAfterEnd)
    }
}
