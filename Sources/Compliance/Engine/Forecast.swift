public import CheckKit

extension Engine {
    /// The days after the report's own, up to a last one, on which an outcome changes if nothing but time moves.
    ///
    /// The engine is asked at every day on which an input changes: the start and the end of each period, the day after
    /// a term of years from it, the lapse of a ruling, and each day of the spans that decide about a hole in a practice.
    public func forecast(of subject: Subject, until last: CivilDate) -> [ForecastEntry] {
        let first = asOf(subject)
        let days = ForecastDays(subject, settings, law, from: first, until: last).days
        var entries: [ForecastEntry] = []
        var before = briefFindings(of: subject, on: first)
        for day in days {
            let now = briefFindings(of: subject, on: day)
            let changed = now.indices.filter { before[$0].outcome != now[$0].outcome }
            // Whom a change is about is told by whole findings, which take longer, so only days of a change ask for them.
            let whole = changed.isEmpty ? [] : report(on: subject, asOf: day).findings
            for index in changed {
                entries.append(
                    ForecastEntry(
                        date: day, rule: now[index].rule, from: before[index].outcome, to: now[index].outcome,
                        about: whole[index].about))
            }
            let (was, becomes) = (Engine.overall(before), Engine.overall(now))
            if was != becomes {
                entries.append(ForecastEntry(date: day, rule: nil, from: was, to: becomes, about: []))
            }
            before = now
        }
        return entries
    }
}

/// The days on which an input of a question changes.
struct ForecastDays {
    private(set) var days: [CivilDate] = []
    private var found: Set<CivilDate> = []

    init(_ subject: Subject, _ settings: Settings, _ law: LawLibrary, from first: CivilDate, until last: CivilDate) {
        for lecturer in subject.dossier.lecturers ?? [] { add(lecturer, law) }
        for room in subject.dossier.premises ?? [] {
            add(room.period)
            add(room.sanitary?.validity)
        }
        for permit in subject.dossier.provider?.permits ?? [] { add(permit.validity) }
        add(subject.procurement?.lot.contractPeriod)
        add(subject.procurement?.offer?.period)
        for document in subject.documents.values { add(document.validity) }
        for list in [settings.providerList, settings.unscrupulousParticipants].compactMap(\.self) {
            for entry in list.entries { add(Period(startDate: entry.startDate, endDate: entry.endDate)) }
        }
        for ruling in RulingBook.stated(settings.rulings, of: subject) { add(ruling.until?.adding(days: 1)) }
        for parameter in law.parameters { add(Period(startDate: parameter.from, endDate: parameter.until)) }
        for edition in law.editions {
            for day in [edition.adopted, edition.effectiveFrom, edition.effectiveNotBefore] { add(day) }
        }
        days = found.filter { $0 > first && $0 <= last }.sorted()
    }

    private mutating func add(_ lecturer: Lecturer, _ law: LawLibrary) {
        let years = Set(law.parameters.filter { $0.unit == "years" }.compactMap { Int($0.value) })
        let tolerance = law.parameters.filter { $0.unit == "days" }.compactMap { Int($0.value) }.max() ?? 0
        for degree in lecturer.degrees ?? [] { add(degree.dateAwarded) }
        for employment in lecturer.employment ?? [] { add(employment.period) }
        for period in (lecturer.experience ?? []).compactMap(\.period) {
            add(period)
            for edge in [period.startDate, period.dayAfterEnd].compactMap(\.self) {
                for year in years {
                    // A hole that ends here leaves the window of years day by day, and its last days are tolerated.
                    for offset in 0...(tolerance + 1) { add(edge.adding(years: year).adding(days: -offset)) }
                }
            }
            if let end = period.dayAfterEnd {
                for offset in 0...(tolerance + 15) { add(end.adding(days: offset)) }
            }
        }
    }

    private mutating func add(_ day: CivilDate?) {
        if let day { found.insert(day) }
    }

    private mutating func add(_ period: Period?) {
        add(period?.startDate)
        add(period?.dayAfterEnd)
    }
}
