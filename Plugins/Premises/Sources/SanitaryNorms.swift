import CheckKit

/// Each room has a sanitary paper in force and area enough for its learners (clause 11-1, 4).
struct SanitaryNorms: Check {
    let description = CheckDescription(
        rule: "11-1/4c",
        point: Text(kk: "11-1-тармақ, 4) тармақша", ru: "п. 11-1, подп. 4)", en: "point 11-1, 4)"),
        title: Text(
            kk: "санитариялық-техникалық нормалар", ru: "санитарно-технические нормы",
            en: "sanitary and technical norms"),
        parameters: ["areaPerLearner", "areaPerComputerPlace"],
        evidenceTypes: [.sanitaryConclusion],
        leftToPersons: Text(
            kk: "алаңның санитариялық нормалары және олардың жалға алынған залға қолданылуы",
            ru: "санитарные нормы площади и обязательны ли они для арендованного зала",
            en: "sanitary norms of area, and whether they bind a rented hall"),
        examples: sanitaryNormsExamples)

    func evaluate(_ facts: Case) -> Finding {
        if let finding = facts.findingWithoutPremises { return finding }
        let titles = facts.titles()
        let rooms = titles.map { InspectedRoom($0, in: facts) }
        let held = rooms.filter { $0.title.verdict.outcome != .fail }
        let counted = held.isEmpty ? rooms : held
        var outcome = Self.outcome(of: counted)
        // Where every title may yet fail, all rooms would have to be looked at.
        let hangsOnTitles = held.allSatisfy(\.title.mayFail) && Self.outcome(of: rooms) != outcome
        if hangsOnTitles { outcome = .unknown }
        if !facts.premises.isComplete { outcome = outcome == .fail ? .unknown : outcome & .unknown }
        guard facts.isExplained else { return Finding(outcome).judged(in: facts) }
        let message =
            counted.count == 1 && counted[0].verdict.outcome == outcome
            ? counted[0].verdict.said(of: counted[0].title.premises.id)
            : Message(Self.said(outcome), .list(counted.filter { $0.verdict.outcome != .pass }.map(\.name)))
        var finding = Finding(outcome, message)
        finding.note(counted.map { ($0.title.premises.id, $0.title.premises.path, $0.verdict) })
        finding.proofs = counted.map(\.proof)
        guard outcome == .unknown else { return finding.judged(in: facts) }
        if !facts.premises.isComplete { finding.name(missing: "premises") }
        if hangsOnTitles { held.flatMap(\.title.verdict.missing).forEach { finding.name(missing: $0) } }
        return finding.judged(in: facts)
    }

    /// A room that fails is for a person where another one may do.
    private static func outcome(of rooms: [InspectedRoom]) -> Outcome {
        let outcomes = rooms.map(\.verdict.outcome)
        if outcomes.allSatisfy({ $0 == .fail }) { return .fail }
        return Outcome.all(of: outcomes.map { $0 == .fail ? .review : $0 })
    }

    private static func said(_ outcome: Outcome) -> Text {
        switch outcome {
        case .pass: allInOrder
        case .fail: noneInOrder
        case .unknown: notAllStated
        default: forPerson
        }
    }
}

extension InspectedRoom {
    fileprivate var name: Message.Argument { .string(title.premises.id) }
}

extension SanitaryNorms {
    private static let allInOrder = Text(
        kk: "барлық аудиторияның қолданыстағы қорытындысы бар, алаңы шамадан төмен емес",
        ru: "у всех аудиторий действующее заключение, площадь не ниже ориентира",
        en: "all rooms have a paper in force and enough area")
    private static let noneInOrder = Text(
        kk: "нормалар бірде-бір аудиторияда сақталмаған: {0}", ru: "нормы не соблюдены ни в одной аудитории: {0}",
        en: "the norms are kept in no room: {0}")
    private static let notAllStated = Text(
        kk: "санитариялық деректер толық емес: {0}", ru: "санитарные сведения неполны: {0}",
        en: "the sanitary facts are incomplete: {0}")
    private static let forPerson = Text(
        kk: "адам тексереді: {0}", ru: "проверяет человек: {0}", en: "a person checks: {0}")
}
