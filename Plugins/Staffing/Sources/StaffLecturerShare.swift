import CheckKit

/// At least the required share of the lecturers are staff of the organisation.
struct StaffLecturerShare: Check {
    let description = CheckDescription(
        rule: "11-1/2",
        point: Text(kk: "11-1-тармақ, 2) тармақша", ru: "п. 11-1, подп. 2)", en: "point 11-1, 2)"),
        title: Text(
            kk: "штаттағы лекторлар, кемінде 40 %", ru: "штатные лекторы, не менее 40 %",
            en: "staff lecturers, at least 40 %"),
        parameters: ["staffLecturerShareMinimum"],
        policies: ["P-1", "P-3", "P-4"],
        evidenceTypes: StaffStanding.papers,
        leftToPersons: Text(
            kk: "лектор ауысқанда үлесті қайта есептеу", ru: "пересчёт доли при замене лектора",
            en: "recounting the share when a lecturer is replaced"),
        examples: ShareExamples.all)

    func evaluate(_ facts: Case) throws -> Finding {
        if let finding = LecturerSet.emptyFinding(facts) { return finding }
        let share = try facts.parameters.share("staffLecturerShareMinimum")
        var finding = Finding(.pass)
        var entries: [StaffCount.Entry] = []
        entries.reserveCapacity(facts.lecturers.items.count)
        for lecturer in facts.lecturers.items {
            let standing = StaffStanding(lecturer, facts)
            if facts.isExplained { finding.proofs += standing.proofs }
            if facts.isExplained, standing.outcome == .unknown || standing.outcome == .review {
                finding.notes.append(
                    Finding.Note(
                        lecturer.path, standing.outcome,
                        Message(Self.undecided, lecturer.shown, .text(standing.reason))))
                finding.missing += standing.missing
            }
            entries.append(
                StaffCount.Entry(
                    iin: lecturer.identifier?.id, nameKeys: lecturer.name.map { [Folding.bytes($0)] } ?? [],
                    standing: standing.outcome))
        }
        let sets = sets(facts)
        let counts = sets.map { set in
            StaffCount(set.places.map { entries[$0] }, isComplete: set.isComplete, share: share)
        }
        // A programme that is not known may be a seminar that lacks the share.
        let areAllKnown = facts.programmes.isComplete || facts.policies["P-4"] == "wholeLot"
        finding.outcome = .all(of: counts.lazy.map(\.outcome)) & (areAllKnown ? .notApplicable : .unknown)
        guard facts.isExplained else { return finding }
        finding.required = share.description
        for (set, count) in zip(sets, counts) where count.outcome == .unknown && !set.isComplete {
            finding.missing.append(set.path)
        }
        // The set that decides speaks: the first of those whose outcome is the rule's.
        guard let index = counts.firstIndex(where: { $0.outcome == finding.outcome }) else {
            describe(counts[0], of: sets[0], isOnlySet: true, share, facts, &finding)
            finding.message = Message(Self.notAllProgrammes, .message(finding.message))
            finding.missing.append(LecturerSet.programmesPath(facts))
            return finding
        }
        describe(counts[index], of: sets[index], isOnlySet: index == 0, share, facts, &finding)
        return finding
    }

    private func describe(
        _ count: StaffCount, of set: Seminar, isOnlySet: Bool, _ share: Rational, _ facts: Case,
        _ finding: inout Finding
    ) {
        finding.actual = count.total == 0 ? nil : "\(count.staff)/\(count.total)"
        finding.slack = Finding.Slack(unit: "lecturers", value: count.staff - share.minimum(of: count.total))
        let fixes = count.outcome == .fail ? StaffShareFixes(count, share) : nil
        finding.fixes = fixes?.all ?? []
        guard let actual = Rational(count.staff, count.total) else {
            finding.message = Message(Self.nobodyNamed, .string(set.title))
            return
        }
        let base = Message(Self.counted, .int(count.staff), .int(count.total), .percent(actual))
        var parts = [Message.Argument.message(base)]
        if count.undecided > 0 { parts.append(.message(Message(Self.undecidedCount, .int(count.undecided)))) }
        if let fixes, !fixes.all.isEmpty { parts.append(.message(fixes.sentence)) }
        if !isOnlySet { parts.insert(.message(Message(Self.ofSeminar, .string(set.title))), at: 0) }
        if let hours = hoursShare(of: set, facts) { parts.append(.message(Message(Self.hours, .percent(hours)))) }
        finding.message = Message(Self.joined[min(parts.count, 4) - 1], arguments: Array(parts.prefix(4)))
        if !isOnlySet {
            finding.notes.insert(Finding.Note(set.path, count.outcome, finding.message), at: 0)
        }
    }

    private struct Seminar {
        var path: String
        var title: String
        /// Where its lecturers stand among those of the case, in order.
        var places: [Int]
        var isComplete: Bool
        var shares: [LecturerShare]
    }

    /// The lot's lecturers and, by P-4, those of each programme and seminar; a set named twice is counted once.
    private func sets(_ facts: Case) -> [Seminar] {
        // By their ids: of sets with the same lecturers the first is counted, whatever the order of the lists.
        let listed = facts.programmes.items
        let programmes =
            listed.count > 1
            ? listed.sorted { ($0.id.utf8.count, $0.id) < ($1.id.utf8.count, $1.id) } : listed
        /// Paths and titles are put together only where somebody reads them.
        func said(_ words: @autoclosure () -> String) -> String { facts.isExplained ? words() : "" }
        let single = programmes.count == 1 ? programmes.first : nil
        var sets = [
            Seminar(
                path: said(facts.lot.map { "lots/\($0.id)" } ?? "programmes/\(single?.id ?? "")"), title: "",
                places: Array(facts.lecturers.items.indices), isComplete: facts.lecturers.isComplete,
                shares: single?.lecturers ?? [])
        ]
        let hasParts = programmes.count > 1 || programmes.contains { $0.seminars?.isEmpty == false }
        guard hasParts, facts.policies["P-4"] != "wholeLot" else { return sets }
        let lecturers = facts.lecturers.items
        let named = Dictionary(
            lecturers.indices.map { (lecturers[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        func add(_ path: @autoclosure () -> String, _ title: StatedName?, _ id: String, _ shares: [LecturerShare]?) {
            // Somebody who is named twice is one lecturer.
            let places = Set((shares ?? []).compactMap { named[$0.id] }).sorted()
            guard shares == nil || !sets.contains(where: { $0.places == places && $0.isComplete }) else { return }
            sets.append(
                Seminar(
                    path: said(path()), title: said(title?[.ru] ?? id), places: places, isComplete: shares != nil,
                    shares: shares ?? []))
        }
        for programme in programmes {
            // One programme without seminars is the lot's own seminar, and its lecturers are the lot's.
            if programmes.count > 1 {
                add("programmes/\(programme.id)/lecturers", programme.title, programme.id, programme.lecturers)
            }
            let seminars = (programme.seminars ?? []).sorted { ($0.id.utf8.count, $0.id) < ($1.id.utf8.count, $1.id) }
            for seminar in seminars {
                add(
                    "programmes/\(programme.id)/seminars/\(seminar.id)/lecturers", seminar.title, seminar.id,
                    seminar.lecturers)
            }
        }
        return sets
    }

    /// The staff's share of the hours, where all hours are stated: information only, the clause counts lecturers.
    private func hoursShare(of set: Seminar, _ facts: Case) -> Rational? {
        let hours = set.shares.compactMap(\.hours)
        guard !hours.isEmpty, hours.count == set.shares.count else { return nil }
        let staff = Set(facts.lecturers.items.filter { StaffStanding($0, facts).outcome == .pass }.map(\.id))
        let total = hours.reduce(0) { $0 &+ $1 }
        return Rational(
            set.shares.filter { staff.contains($0.id) }.compactMap(\.hours).reduce(0) { $0 &+ $1 }, total)
    }
}

extension StaffLecturerShare {
    static let counted = Text(kk: "{1} лектордан {0} ({2})", ru: "{0} из {1} ({2})", en: "{0} of {1} ({2})")
    static let nobodyNamed = Text(
        kk: "«{0}» семинарын кім жүргізетіні көрсетілмеген", ru: "не указано, кто ведёт семинар «{0}»",
        en: "who conducts seminar “{0}” is not stated")
    static let notAllProgrammes = Text(
        kk: "лот бойынша {0}; лоттың барлық бағдарламасы белгілі емес, ал үлес әрқайсысында керек",
        ru: "по лоту {0}; известны не все программы лота, а доля нужна в каждой",
        en: "{0} for the lot; not all of its programmes are known, and each needs the share")
    static let undecidedCount = Text(
        kk: "жағдайы анықталмаған лекторлар: {0}", ru: "не установлен статус: {0}", en: "{0} undecided")
    static let undecided = Text(kk: "{0}: {1}", ru: "{0}: {1}", en: "{0}: {1}")
    static let ofSeminar = Text(kk: "«{0}» семинары", ru: "семинар «{0}»", en: "seminar “{0}”")
    static let hours = Text(
        kk: "сағат бойынша {0} (анықтама үшін)", ru: "по часам {0} (справочно)",
        en: "{0} of the hours (for information)")
    static let joined = [
        Text(kk: "{0}", ru: "{0}", en: "{0}"),
        Text(kk: "{0}; {1}", ru: "{0}; {1}", en: "{0}; {1}"),
        Text(kk: "{0}; {1}; {2}", ru: "{0}; {1}; {2}", en: "{0}; {1}; {2}"),
        Text(kk: "{0}; {1}; {2}; {3}", ru: "{0}; {1}; {2}; {3}", en: "{0}; {1}; {2}; {3}"),
    ]
}
