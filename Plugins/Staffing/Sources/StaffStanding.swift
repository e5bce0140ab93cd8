import CheckKit

/// Whether a lecturer belongs to the organisation's staff on the day bids close and through the classes.
struct StaffStanding {
    /// Pass: staff; fail: not staff; otherwise undecided.
    let outcome: Outcome
    /// Paths of facts whose absence leaves it undecided.
    let missing: [String]
    /// How the contracts are proven.
    let proofs: [Proof]
    /// Why it is undecided.
    let reason: Text

    /// Any post counts, by a main or an internal part-time contract with this organisation; contracts of civil law
    /// never do, external part-timers by P-3.
    init(_ lecturer: Lecturer, _ facts: Case) {
        guard let employment = lecturer.employment else {
            let path = facts.isExplained ? ["\(lecturer.path)/employment"] : []
            (outcome, missing, proofs, reason) = (.unknown, path, [], Self.notStated)
            return
        }
        var missing: [String] = []
        var proofs: [Proof] = []
        let id = lecturer.id
        var best = Outcome.fail
        var reason = Self.notStated
        // Of equally good contracts the first by its content tells why, whatever the order of the list.
        let order =
            employment.count < 2 || !facts.isExplained
            ? nil
            : employment.indices.sorted { employment[$0].key.lexicographicallyPrecedes(employment[$1].key) }
        for place in employment.indices {
            let index = order?[place] ?? place
            let entry = employment[index]
            func claim(_ part: String = "") -> String { "lecturers/\(id)/employment/\(index)\(part)" }
            var lacking: [String] = []
            var (verdict, why) = Self.judge(entry, claim, facts, &lacking)
            if verdict != .fail {
                let proof = facts.proof(of: claim(), by: entry.documents, accepting: Self.papers)
                if facts.isExplained { proofs.append(proof) }
                if !proof.isEnough {
                    facts.name(claim("/documents"), in: &lacking)
                    (verdict, why) = (.unknown, Self.unproven)
                }
            }
            if !lacking.isEmpty { missing += lacking }
            if (best | verdict) != best { (best, reason) = (verdict, why) }
        }
        outcome = best
        self.missing = best == .unknown ? missing : []
        self.proofs = proofs
        self.reason = reason
    }

    private static func judge(
        _ entry: Employment, _ claim: (String) -> String, _ facts: Case, _ missing: inout [String]
    ) -> (Outcome, Text) {
        switch entry.type {
        case .civilContract: return (.fail, notStated)
        case .externalPartTime where facts.policies["P-3"] != "staff": return (.fail, notStated)
        case .externalPartTime, .staff, .internalPartTime: break
        }
        let (employer, whyEmployer) = judgeEmployer(entry, claim, facts, &missing)
        let (period, whyPeriod) = judgePeriod(entry.period, claim, facts, &missing)
        return employer & period == employer && employer != .pass
            ? (employer, whyEmployer) : (employer & period, whyPeriod)
    }

    private static func judgeEmployer(
        _ entry: Employment, _ claim: (String) -> String, _ facts: Case, _ missing: inout [String]
    ) -> (Outcome, Text) {
        guard let employer = entry.employer else {
            facts.name(claim("/employer"), in: &missing)
            return (.unknown, employerMissing)
        }
        guard let provider = facts.dossier.provider?.identifier else {
            facts.name("provider/identifier", in: &missing)
            return (.unknown, employerMissing)
        }
        if employer == provider { return (.pass, notStated) }
        // A number with a slip of the pen cannot show that the employer is somebody else.
        if employer.soundness != .sound || provider.soundness != .sound { return (.review, doubtfulNumber) }
        // A branch is the same legal entity, but its number does not say whose branch it is.
        return employer.isBranch ? (.review, branch) : (.fail, notStated)
    }

    /// Whether a contract began before bids close and lasts through the classes, so that no reading of P-1 matters.
    private static func holdsThroughout(_ period: Period?, _ dates: ReferenceDates) -> Bool {
        guard let start = period?.startDate, start <= dates.asOf else { return false }
        guard let end = period?.endDate else { return true }
        return dates.hasClasses ? dates.lastClass.map { end >= $0 } ?? false : end >= dates.asOf
    }

    private static func judgePeriod(
        _ period: Period?, _ claim: (String) -> String, _ facts: Case, _ missing: inout [String]
    ) -> (Outcome, Text) {
        let dates = facts.dates
        if holdsThroughout(period, dates) { return (.pass, notStated) }
        let reading = facts.policies["P-1"]
        let deadlineCounts = reading != "classDayOnly" || !dates.hasClasses
        let begin = deadlineCounts ? dates.asOf : dates.firstClass ?? dates.asOf
        if let end = period?.endDate {
            if end < begin { return (.fail, notStated) }
            if dates.hasClasses, reading != "deadlineOnly", let first = dates.firstClass, end < first {
                return (.fail, notStated)
            }
        }
        guard let start = period?.startDate else {
            facts.name(claim("/period/startDate"), in: &missing)
            return (.unknown, periodMissing)
        }
        if start > begin {
            guard !deadlineCounts, dates.firstClass == nil else { return (.fail, notStated) }
            facts.name("lot/contractPeriod/startDate", in: &missing)
            return (.unknown, periodMissing)
        }
        guard dates.hasClasses, let end = period?.endDate else { return (.pass, notStated) }
        guard let last = dates.lastClass else {
            facts.name("lot/contractPeriod/endDate", in: &missing)
            return (.unknown, endsDuringClasses)
        }
        return end < last ? (.unknown, endsDuringClasses) : (.pass, notStated)
    }

    static let papers: Set<EvidenceType> = [
        .employmentContract, .employmentOrder, .esutdExtract, .enpfExtract, .gfssExtract, .workRecord,
    ]

    static let notStated = Text(
        kk: "еңбек қатынасы көрсетілмеген", ru: "трудовые отношения не указаны", en: "employment is not stated")
    static let employerMissing = Text(
        kk: "жұмыс берушінің нөмірі көрсетілмеген", ru: "номер работодателя не указан",
        en: "the employer's number is not stated")
    static let branch = Text(
        kk: "филиалдың қызметкері – осы ұйымның филиалы ма, тексеріңіз",
        ru: "сотрудник филиала – проверьте, филиал ли это организации",
        en: "employed by a branch: check whether it is this organisation's")
    static let doubtfulNumber = Text(
        kk: "жұмыс берушінің немесе ұйымның нөмірі күмәнді – тексеріңіз",
        ru: "номер работодателя или организации вызывает сомнение – проверьте",
        en: "the employer's or the organisation's number is doubtful: check it")
    static let periodMissing = Text(
        kk: "шарттың басталған күні көрсетілмеген", ru: "дата начала договора не указана",
        en: "the contract's first day is not stated")
    static let endsDuringClasses = Text(
        kk: "шарт сабақтар аяқталғанға дейін бітеді – ұзартыла ма, тексеріңіз",
        ru: "договор кончается до последнего занятия – продлят ли его, неизвестно",
        en: "the contract ends before the last class and may or may not be prolonged")
    static let unproven = Text(
        kk: "құжатпен расталмаған", ru: "не подтверждено документом", en: "not proven by a document")
}

extension Employment {
    /// What a contract is told by, so that contracts have an order of their own.
    fileprivate var key: [String] {
        [
            type.rawValue, employer?.id ?? "", period?.startDate?.description ?? "",
            period?.endDate?.description ?? "",
        ] + (documents ?? []).sorted()
    }
}
