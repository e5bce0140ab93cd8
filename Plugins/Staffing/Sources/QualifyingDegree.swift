import CheckKit

/// Every lecturer holds a doctoral, candidate's, PhD, profile doctor's or master's degree.
struct QualifyingDegree: Check {
    let description = CheckDescription(
        rule: "11-1/1a",
        point: Text(kk: "11-1-тармақ, 1) тармақша", ru: "п. 11-1, подп. 1)", en: "point 11-1, 1)"),
        title: Text(
            kk: "әрбір лектордың ғылыми дәрежесі", ru: "учёная степень каждого лектора",
            en: "degree of every lecturer"),
        parameters: ["sovietPapersBefore"],
        policies: ["P-1"],
        evidenceTypes: [.diploma, .degreeRecognition],
        leftToPersons: Text(
            kk: "дипломдардың түпнұсқалығы", ru: "подлинность дипломов", en: "authenticity of diplomas"),
        examples: DegreeExamples.all)

    func evaluate(_ facts: Case) throws -> Finding {
        if let finding = LecturerSet.emptyFinding(facts) { return finding }
        let sovietBefore = try facts.parameters.date("sovietPapersBefore")
        var finding = Finding(.pass)
        var outcomes: [Outcome] = []
        outcomes.reserveCapacity(facts.lecturers.items.count + 1)
        for lecturer in facts.lecturers.items {
            let verdict = judge(lecturer, facts, sovietBefore, &finding)
            // One who lacks it settles the outcome.
            if !facts.isExplained, verdict.outcome == .fail { return Finding(.fail) }
            outcomes.append(verdict.outcome)
            if facts.isExplained, verdict.outcome != .pass {
                finding.notes.append(Finding.Note(lecturer.path, verdict.outcome, verdict.message))
            }
        }
        if !facts.lecturers.isComplete {
            outcomes.append(.unknown)
            facts.name(LecturerSet.path(facts), in: &finding)
        }
        finding.outcome = .all(of: outcomes)
        guard facts.isExplained else { return finding }
        let met = outcomes.count { $0 == .pass }
        finding.actual = "\(met)/\(facts.lecturers.items.count)"
        finding.required = "\(facts.lecturers.items.count)/\(facts.lecturers.items.count)"
        finding.message = Message(Self.some, .int(met), .int(facts.lecturers.items.count))
        if finding.outcome == .pass { finding.message = Message(Self.everyone) }
        if finding.outcome == .fail {
            finding.metOn = metOn(facts)
            let failing = outcomes.count { $0 == .fail }
            finding.fixes = [
                Finding.Fix(
                    action: "replace", count: failing, of: outcomes.count,
                    message: Message(Self.replace, .count(failing, .replacedLecturer)))
            ]
        }
        return finding
    }

    /// The day on which the last of the lecturers will hold a listed degree; nil where one holds none at all.
    private func metOn(_ facts: Case) -> CivilDate? {
        let days = facts.lecturers.items.map { lecturer in
            (lecturer.degrees ?? []).filter(\.type.mayQualify).compactMap(\.dateAwarded).min()
        }
        return days.contains { $0 == nil } ? nil : days.compactMap(\.self).max()
    }

    private typealias Verdict = (outcome: Outcome, message: Message)

    private func judge(
        _ lecturer: Lecturer, _ facts: Case, _ sovietBefore: CivilDate, _ finding: inout Finding
    ) -> Verdict {
        guard let degrees = lecturer.degrees else {
            facts.name("\(lecturer.path)/degrees", in: &finding)
            return (.unknown, facts.said(Message(Self.degreesMissing, lecturer.shown)))
        }
        var best: Verdict = (.fail, facts.said(Message(Self.noDegree, lecturer.shown)))
        var missing: [String] = []
        let id = lecturer.id
        // Of equally good degrees the first by its content speaks, whatever the order of the list.
        var ordered = Array(degrees.enumerated())
        if facts.isExplained, ordered.count > 1 {
            ordered.sort { $0.element.key.lexicographicallyPrecedes($1.element.key) }
        }
        for (place, (index, degree)) in ordered.enumerated() {
            func claim(_ part: String = "") -> String { "lecturers/\(id)/degrees/\(index)\(part)" }
            var verdict = judge(degree, of: lecturer, claim, facts, sovietBefore, &missing)
            if verdict.outcome != .fail {
                let proof = proof(of: degree, claim, facts, sovietBefore)
                if facts.isExplained { finding.proofs.append(proof) }
                if !proof.isEnough, verdict.outcome != .unknown {
                    verdict = (
                        .unknown, facts.said(Message(Self.unproven, lecturer.shown, .text(degree.type.title)))
                    )
                    facts.name(claim("/documents"), in: &missing)
                }
            }
            let isBetter = (verdict.outcome | best.outcome) != best.outcome
            if isBetter || place == 0 { best = verdict }
        }
        if facts.isExplained, best.outcome == .unknown { finding.missing += missing }
        if facts.isExplained, best.outcome == .fail, degrees.count > 1, degrees.allSatisfy({ !$0.type.mayQualify }) {
            let types = Set(degrees.map(\.type)).sorted { $0.rawValue < $1.rawValue }
            best.message = Message(Self.notListed, lecturer.shown, .list(types.map { .text($0.title) }))
        }
        return best
    }

    private func judge(
        _ degree: Degree, of lecturer: Lecturer, _ claim: (String) -> String, _ facts: Case,
        _ sovietBefore: CivilDate, _ missing: inout [String]
    ) -> Verdict {
        func said(_ outcome: Outcome, _ text: Text, _ more: Message.Argument...) -> Verdict {
            (
                outcome,
                facts.said(Message(text, arguments: [lecturer.shown, .text(degree.type.title)] + more))
            )
        }
        guard degree.type.mayQualify else { return said(.fail, Self.notListed) }
        guard let awarded = degree.dateAwarded else {
            facts.name(claim("/dateAwarded"), in: &missing)
            return said(.unknown, Self.dateMissing)
        }
        // One that is held when bids close is held on every day that a reading of P-1 names.
        if awarded > facts.dates.asOf {
            let days = RequiredDays(facts)
            if let day = days.stated.first(where: { awarded > $0 }) {
                return said(.fail, Self.tooLate, .date(awarded), .date(day))
            }
            if days.stated.isEmpty {
                facts.name("lot/contractPeriod/startDate", in: &missing)
                return said(.unknown, Self.tooLate, .date(awarded), .date(facts.dates.asOf))
            }
        }
        func byWording() -> Verdict {
            degree.type == .mba || degree.type == .dba
                ? said(.review, Self.businessDegree) : said(.pass, Self.holds)
        }
        if degree.recognition == .recognised { return byWording() }
        guard let country = degree.country?.uppercased() else {
            facts.name(claim("/country"), in: &missing)
            return said(.unknown, Self.countryMissing)
        }
        if country == "SU" || (country == "KZ" && awarded < sovietBefore) { return said(.review, Self.soviet) }
        if country == "KZ" { return byWording() }
        guard let recognition = degree.recognition else {
            facts.name(claim("/recognition"), in: &missing)
            return said(.unknown, Self.recognitionMissing)
        }
        return said(.review, Self.foreign, .text(recognition.title))
    }

    private func proof(
        of degree: Degree, _ claim: (String) -> String, _ facts: Case, _ sovietBefore: CivilDate
    ) -> Proof {
        let diploma = facts.proof(of: claim(""), by: degree.documents, accepting: Self.diplomas)
        // A degree of Kazakhstan needs no recognition, whatever is said of it; only Soviet papers rest on one.
        guard degree.recognition == .recognised, !degree.needsNoRecognition(sovietBefore) else { return diploma }
        let paper = facts.proof(of: claim(""), by: degree.documents, accepting: Self.recognitions)
        return diploma.and(paper)
    }

    private static let diplomas: Set<EvidenceType> = [.diploma]
    private static let recognitions: Set<EvidenceType> = [.degreeRecognition]
}

extension Degree {
    /// What a degree is told by, so that degrees have an order of their own.
    fileprivate var key: [String] {
        [type.rawValue, dateAwarded?.description ?? "", country ?? "", recognition?.rawValue ?? ""]
            + (documents ?? []).sorted()
    }

    /// Whether it was awarded in Kazakhstan, and after Soviet papers.
    fileprivate func needsNoRecognition(_ sovietBefore: CivilDate) -> Bool {
        country?.uppercased() == "KZ" && dateAwarded.map { $0 >= sovietBefore } ?? false
    }
}

extension DegreeType {
    /// Whether the closed list of the clause has the degree, or may have it by the wording of the document.
    var mayQualify: Bool {
        switch self {
        case .doctorOfSciences, .candidateOfSciences, .phd, .doctorByProfile, .master, .mba, .dba: true
        case .bachelor, .specialist, .other: false
        }
    }
}

extension QualifyingDegree {
    static let everyone = Text(
        kk: "Барлық лектордың тізбедегі дәрежесі бар", ru: "У каждого лектора степень из перечня",
        en: "Every lecturer holds a listed degree")
    static let some = Text(
        kk: "Тізбедегі дәрежесі анықталған лекторлар: {0} / {1}", ru: "Степень из перечня установлена у {0} из {1}",
        en: "A listed degree is established for {0} of {1}")
    static let holds = Text(kk: "{0}: {1}", ru: "{0}: {1}", en: "{0}: {1}")
    static let noDegree = Text(
        kk: "{0}: дәрежесі жоқ", ru: "{0}: степени нет", en: "{0}: no degree")
    static let notListed = Text(
        kk: "{0}: {1}, тізбеде жоқ", ru: "{0}: {1}, не из перечня", en: "{0}: {1}, not on the list")
    static let degreesMissing = Text(
        kk: "{0}: дәрежелер көрсетілмеген", ru: "{0}: степени не указаны", en: "{0}: degrees are not stated")
    static let dateMissing = Text(
        kk: "{0}: {1}, берілген күні көрсетілмеген", ru: "{0}: {1}, дата присуждения не указана",
        en: "{0}: {1}, date of award not stated")
    static let tooLate = Text(
        kk: "{0}: {1}, {2} берілген, {3} күнінен кейін", ru: "{0}: {1} с {2}, позже {3}",
        en: "{0}: {1} awarded {2}, after {3}")
    static let countryMissing = Text(
        kk: "{0}: {1}, берілген елі көрсетілмеген", ru: "{0}: {1}, страна присуждения не указана",
        en: "{0}: {1}, country of award not stated")
    static let recognitionMissing = Text(
        kk: "{0}: {1}, шетелдік дәреженің танылуы көрсетілмеген",
        ru: "{0}: {1}, признание зарубежной степени не указано",
        en: "{0}: {1}, recognition of the foreign degree not stated")
    static let soviet = Text(
        kk: "{0}: {1}, КСРО құжаты – тану негізін тексеріңіз",
        ru: "{0}: {1}, документ СССР – проверьте основание признания",
        en: "{0}: {1}, a paper of the USSR: check the ground of its recognition")
    static let foreign = Text(
        kk: "{0}: {1}, шетелдік дәреже, {2} – тексеріңіз", ru: "{0}: {1}, зарубежная степень, {2} – проверьте",
        en: "{0}: {1}, foreign degree, {2}: check")
    static let businessDegree = Text(
        kk: "{0}: {1} – құжаттағы дәреже атауын тексеріңіз",
        ru: "{0}: {1} – проверьте наименование степени в документе",
        en: "{0}: {1}: check how the document words the degree")
    static let unproven = Text(
        kk: "{0}: {1}, құжатпен расталмаған", ru: "{0}: {1}, не подтверждено документом",
        en: "{0}: {1}, not proven by a document")
    static let replace = Text(
        kk: "{0} ауыстыру", ru: "заменить {0}", en: "replace {0}")
}
