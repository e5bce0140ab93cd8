import CheckKit

/// Puts the case together: which programmes, people and things are meant, and on which days.
struct CaseAssembly: Sendable {
    private let law: LawLibrary
    private let settings: Settings
    private let surroundings: Case.Surroundings
    private let figures: DatedFigures

    init(law: LawLibrary, settings: Settings) {
        self.law = law
        self.settings = settings
        surroundings = Case.Surroundings(
            calendar: law.calendar, fields: law.fields, venues: law.venues, providerList: settings.providerList,
            unscrupulousParticipants: settings.unscrupulousParticipants)
        figures = DatedFigures(law.parameters)
    }

    /// The day that picks the edition and on which requirements must hold.
    func asOf(_ subject: Subject) -> CivilDate {
        settings.asOf ?? subject.procurement.map { $0.tender.tenderPeriod?.endDate ?? settings.today } ?? settings.today
    }

    /// The case of a subject on a day.
    func makeCase(of subject: Subject, asOf: CivilDate, isExplained: Bool = true) -> Case {
        let offer = subject.procurement?.offer
        var selection = Case.Selection()
        selection.programmes = programmes(of: subject)
        selection.lecturers = lecturers(of: subject, teaching: selection.programmes)
        selection.premises = select(offer?.premises, from: subject.dossier.premises, by: \.id)
        selection.equipment = select(offer?.equipment, from: subject.dossier.equipment, by: \.id)
        selection.library = select(offer?.library, from: subject.dossier.library, by: \.id)
        return Case(
            dossier: subject.dossier, procurement: subject.procurement, selection: selection,
            dates: dates(of: subject, asOf: asOf),
            parameters: figures.set(on: asOf), policies: settings.policies, surroundings: surroundings,
            evidence: EvidenceIndex(level: settings.evidenceLevel, states: subject.documents, day: asOf),
            isExplained: isExplained)
    }

    /// Class days are the tender's and never the bid's.
    ///
    /// Point 76 of the Rules No 687 counts the term that the tender documents state.
    /// Classes that began before the day of the question are asked about on that day: what was is past.
    private func dates(of subject: Subject, asOf: CivilDate) -> ReferenceDates {
        guard let procurement = subject.procurement else { return ReferenceDates(asOf: asOf) }
        let stated = procurement.lot.contractPeriod
        return ReferenceDates(
            asOf: asOf,
            classes: Period(
                startDate: stated?.startDate.map { max($0, asOf) }, endDate: stated?.endDate.map { max($0, asOf) }))
    }

    /// The programmes named for the lot; where none are named, all whose spheres match the lot's.
    private func programmes(of subject: Subject) -> Stated<Programme> {
        guard let procurement = subject.procurement else {
            if let programme = subject.programme { return Stated([programme]) }
            return subject.dossier.programmes == nil ? .unknown : Stated([])
        }
        if let named = procurement.offer?.programmes {
            return select(named, from: subject.dossier.programmes, by: \.id)
        }
        guard let all = subject.dossier.programmes else { return .unknown }
        guard let fields = procurement.lot.seminar?.fields else { return all.isEmpty ? Stated([]) : .unknown }
        let matches = all.map { law.fields.match($0.fields, fields) }
        // A programme whose spheres are not stated may belong to the lot: then these are perhaps not all.
        return Stated(
            zip(all, matches).filter { $0.1 == .match }.map(\.0), isComplete: !matches.contains(.unknown))
    }

    /// The lecturers named for the lot; where none are named, those of the programmes.
    private func lecturers(of subject: Subject, teaching programmes: Stated<Programme>) -> Stated<Lecturer> {
        if let named = subject.procurement?.offer?.lecturers {
            return select(named, from: subject.dossier.lecturers, by: \.id)
        }
        var ids = SharedIDs()
        var isComplete = programmes.isComplete
        for programme in programmes.items {
            if programme.lecturers == nil { isComplete = false }
            ids.insert(programme.lecturers)
            for seminar in programme.seminars ?? [] { ids.insert(seminar.lecturers) }
        }
        guard let all = subject.dossier.lecturers else { return Stated([], isComplete: isComplete && ids.count == 0) }
        // Where all are named, the dossier's own list serves.
        let named = all.allSatisfy { ids.contains($0.id) } ? all : all.filter { ids.contains($0.id) }
        return Stated(named, isComplete: isComplete && named.count == ids.count)
    }

    /// The things named for the lot; where none are named, all of the dossier's.
    private func select<Item>(_ named: [String]?, from all: [Item]?, by id: KeyPath<Item, String>) -> Stated<Item> {
        guard let all else { return named?.isEmpty == true ? Stated([]) : .unknown }
        guard let named else { return Stated(all) }
        let isAll = all.allSatisfy { named.contains($0[keyPath: id]) }
        let chosen = isAll ? all : all.filter { named.contains($0[keyPath: id]) }
        return Stated(chosen, isComplete: Set(named).count == chosen.count)
    }
}

/// The ids of lecturers whom shares name, each once.
private struct SharedIDs {
    /// A few are found by comparing them, which is faster than a set.
    private var few: [String] = []
    private var many: Set<String> = []

    var count: Int { few.count + many.count }

    mutating func insert(_ shares: [LecturerShare]?) {
        for share in shares ?? [] where !contains(share.id) {
            if few.count < 16 { few.append(share.id) } else { many.insert(share.id) }
        }
    }

    func contains(_ id: String) -> Bool { few.contains(id) || (!many.isEmpty && many.contains(id)) }
}

/// The figures in force, put together once for each span of days in which no record begins or ends.
struct DatedFigures: Sendable {
    /// The first day of each span but the first, in order.
    private let starts: [CivilDate]
    /// The figures of each span.
    private let sets: [ParameterSet]

    init(_ records: [Parameter]) {
        let changes = records.flatMap { [$0.from, $0.until?.adding(days: 1)] }.compactMap(\.self)
        starts = Set(changes).sorted()
        sets =
            [ParameterSet(records, on: starts.first?.adding(days: -1) ?? CivilDate(rawValue: 0))]
            + starts.map { ParameterSet(records, on: $0) }
    }

    func set(on day: CivilDate) -> ParameterSet { sets[starts.count { $0 <= day }].renamed(for: day) }
}
