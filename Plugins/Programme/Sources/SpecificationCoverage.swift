import CheckKit

/// The programmes meet every row of the technical specification.
///
/// Better than a row asks is fine (Rules 687, point 213).
struct SpecificationCoverage: Check {
    private static let papers: Set<EvidenceType> = [.programme, .curriculumPlan]

    let description = CheckDescription(
        rule: "11-1/3b",
        point: Text(kk: "11-1-тармақ, 3) тармақша", ru: "п. 11-1, подп. 3)", en: "point 11-1, 3)"),
        title: Text(
            kk: "техникалық ерекшелік талаптары", ru: "требования технической спецификации",
            en: "rows of the technical specification"),
        parameters: ["trainingHoursMinimum", "trainingHoursMaximum"],
        evidenceTypes: papers,
        leftToPersons: Text(
            kk: "техникалық ерекшеліктің орын туралы және өзге жолдары, атауы бөлек тақырыптар",
            ru: "строки спецификации о месте и иные, темы с другим названием",
            en: "rows on the place and other rows of the specification, topics by another title"),
        examples: examples)

    func evaluate(_ facts: Case) -> Finding {
        guard let lot = facts.lot else { return Finding(.notApplicable, Message(Self.withoutLot)) }
        guard let rows = lot.specification, !rows.isEmpty else {
            return unknown(Self.noSpecification, "lot/specification")
        }
        let programmes = facts.programmes.items
        guard !programmes.isEmpty else { return unknown(Self.noProgrammes, "dossier/programmes") }

        let proofs = programmes.map { programme in
            facts.proof(of: "programmes/\(programme.id)", by: programme.documents, accepting: Self.papers)
        }
        let unproven = Set(zip(programmes, proofs).filter { !$0.1.isEnough }.map(\.0.id))
        let reading = RowReading(facts, unproven: unproven, offerPath: "bid/lots/\(lot.id)")
        let verdicts = rows.map(reading.verdict)

        var outcome = Outcome.all(of: verdicts.lazy.map(\.outcome))
        let mayLackProgrammes = outcome == .pass && !facts.programmes.isComplete
        if mayLackProgrammes { outcome = .unknown }
        guard facts.isExplained else { return Finding(outcome) }
        var missing = Set(verdicts.flatMap(\.missing))
        if mayLackProgrammes { missing.insert("dossier/programmes") }
        let covered = verdicts.count { $0.outcome == .pass }
        let counted = outcome == .fail ? verdicts.count { $0.outcome == .fail } : covered
        var finding = Finding(
            outcome, Message(Self.sentence(of: outcome), .int(counted), .int(rows.count)))
        finding.notes = zip(rows, verdicts).map { row, verdict in
            Finding.Note("lots/\(lot.id)/specification/\(row.id)", verdict.outcome, verdict.message)
        }
        finding.missing = missing.sorted()
        finding.actual = "\(covered)/\(rows.count)"
        finding.required = "\(rows.count)/\(rows.count)"
        finding.proofs = proofs
        finding.warnings = unusualLengths(facts)
        return finding
    }

    /// The bounds come from no confirmed norm, so they only warn, and their absence stops nothing.
    private func unusualLengths(_ facts: Case) -> [Message] {
        guard let least = try? facts.parameters.integer("trainingHoursMinimum"),
            let most = try? facts.parameters.integer("trainingHoursMaximum")
        else { return [] }
        return facts.programmes.items.sorted { $0.id < $1.id }.compactMap { programme in
            guard let hours = programme.hours, hours < least || hours > most else { return nil }
            return Message(
                Self.unusualLength, .string(programme.id), .count(hours, .academicHour), .int(least), .int(most))
        }
    }

    private func unknown(_ text: Text, _ path: String) -> Finding {
        var finding = Finding(.unknown, Message(text))
        finding.missing = [path]
        return finding
    }

    private static func sentence(of outcome: Outcome) -> Text {
        switch outcome {
        case .fail: notMet
        case .review: personDecides
        case .unknown: notKnown
        case .pass, .notApplicable: met
        }
    }
}

extension SpecificationCoverage {
    private static let withoutLot = Text(
        kk: "лот жоқ: техникалық ерекшелік те жоқ", ru: "лота нет: нет и технической спецификации",
        en: "no lot, hence no technical specification")
    private static let noSpecification = Text(
        kk: "техникалық ерекшеліктің жолдары көрсетілмеген", ru: "строки технической спецификации не указаны",
        en: "the rows of the technical specification are not stated")
    private static let noProgrammes = Text(
        kk: "лот бойынша бағдарламалар көрсетілмеген", ru: "программы по лоту не указаны",
        en: "no programmes are stated for the lot")
    private static let met = Text(
        kk: "ерекшеліктің барлық жолы орындалған: {0}/{1}", ru: "выполнены все строки спецификации: {0} из {1}",
        en: "all rows of the specification are met: {0} of {1}")
    private static let notMet = Text(
        kk: "ерекшеліктің орындалмаған жолдары: {0}/{1}", ru: "не выполнено строк спецификации: {0} из {1}",
        en: "{0} of {1} rows of the specification are not met")
    private static let personDecides = Text(
        kk: "орындалған жолдар: {0}/{1}; қалғанын адам тексереді",
        ru: "выполнено строк: {0} из {1}; остальные проверяет человек",
        en: "{0} of {1} rows are met; a person checks the others")
    private static let notKnown = Text(
        kk: "орындалған жолдар: {0}/{1}; басқаларына деректер не құжаттар жетпейді",
        ru: "выполнено строк: {0} из {1}; для других нет данных или документов",
        en: "{0} of {1} rows are met; facts or papers are missing for others")
    private static let unusualLength = Text(
        kk: "{0}: {1}; семинардың әдеттегі көлемі {2}–{3} сағат (сан расталмаған)",
        ru: "{0}: {1}; обычный объём семинара {2}–{3} часов (число не подтверждено)",
        en: "{0}: {1}; a seminar usually has {2} to {3} hours (figures not confirmed)")
}
