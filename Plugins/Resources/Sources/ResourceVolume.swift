import CheckKit

/// Library and equipment correspond to the number of learners (clause 11-1, 5); the law gives no figure.
struct ResourceVolume: Check {
    let description = CheckDescription(
        rule: "11-1/5d",
        point: Text(kk: "11-1-тармақ, 5) тармақша", ru: "п. 11-1, подп. 5)", en: "point 11-1, 5)"),
        title: Text(
            kk: "қор мен жабдық тыңдаушылар санына сай", ru: "объём фонда и оборудования по слушателям",
            en: "volume of library and equipment"),
        parameters: VolumePart.all.map(\.parameter),
        policies: ["P-5"],
        evidenceTypes: Holding.equipmentPapers.union(Holding.libraryPapers),
        leftToPersons: Text(
            kk: "кітапхана мен жабдықтың жеткіліктілігі: заңда сан жоқ",
            ru: "достаточность библиотеки и оборудования: в законе нет числа",
            en: "whether library and equipment are enough: the law gives no figure"),
        examples: resourceVolumeExamples)

    func evaluate(_ facts: Case) -> Finding {
        guard facts.isExplained else {
            return Finding(.all(of: VolumePart.all.map { $0.volume(in: facts).verdict.outcome }))
        }
        let parts = VolumePart.all.map { ($0, $0.volume(in: facts)) }
        let outcome = Outcome.all(of: parts.map(\.1.verdict.outcome))
        let deciding = parts.filter { $0.1.verdict.outcome == outcome }
        let isOwnRatio = parts.contains { facts.parameters[$0.0.parameter]?.isConfirmed != true }
        var finding = Finding(
            outcome,
            outcome == .pass
                ? Message(isOwnRatio ? Self.enoughByOwnRatio : Self.enough)
                : Message.joined(deciding.map { $0.1.verdict.said(of: .text($0.0.title)) }))
        for (part, volume) in parts {
            finding.notes.append(
                Finding.Note(part.list, volume.verdict.outcome, volume.verdict.said(of: .text(part.title))))
            finding.proofs += volume.holdings.map(\.proof)
            guard volume.verdict.outcome == .unknown else { continue }
            volume.verdict.missing.forEach { finding.name(missing: $0) }
        }
        let counts = parts.compactMap { part in part.1.need.map { (part.0.parameter, part.1.sure, $0) } }
        if counts.count == parts.count {
            finding.actual = counts.map { String($0.1) }.joined(separator: ", ")
            finding.required = counts.map { String($0.2) }.joined(separator: ", ")
        }
        return finding
    }
}

/// One of the three things whose volume is counted.
struct VolumePart {
    let title: Text
    /// The list of the dossier it stands in.
    let list: String
    /// The key of a count there.
    let key: String
    let parameter: String
    /// Whether the ratio is to groups that meet at once, and not to learners.
    let isPerGroup: Bool
    let holdings: @Sendable (Case) -> [Holding]

    static let all = [
        VolumePart(
            title: EquipmentKind.computer.title, list: "equipment", key: "quantity", parameter: "computersPerLearner",
            isPerGroup: false, holdings: { $0.equipmentHoldings(of: .computer) }),
        VolumePart(
            title: EquipmentKind.interactive.title, list: "equipment", key: "quantity",
            parameter: "interactivePerGroup", isPerGroup: true, holdings: { $0.equipmentHoldings(of: .interactive) }),
        VolumePart(
            title: ResourceVolume.library, list: "library", key: "copies", parameter: "copiesPerLearner",
            isPerGroup: false, holdings: \.libraryHoldings),
    ]

    /// What is there of it, and what should be.
    struct Volume {
        var verdict: Verdict
        var holdings: [Holding] = []
        /// What is surely owned.
        var sure = 0
        var need: Int?
    }

    /// Counts what is surely owned and what may be, against the ratio.
    func volume(in facts: Case) -> Volume {
        guard let record = facts.parameters[parameter], let ratio = try? facts.parameters.share(parameter) else {
            return Volume(verdict: Verdict(.review, Message(ResourceVolume.noRatio)))
        }
        let (isComplete, isNone) =
            list == "library"
            ? (facts.library.isComplete, facts.library.isStatedNone)
            : (facts.equipment.isComplete, facts.equipment.isStatedNone)
        if isNone { return Volume(verdict: Verdict(.review, Message(ResourceVolume.nothing))) }
        let holdings = holdings(facts)
        let sure = Self.sum(holdings.filter { $0.verdict.outcome == .pass }.map { $0.amount ?? 0 })
        guard let count = isPerGroup ? facts.groupsAtOnce : facts.learnersInGroup else {
            let path = isPerGroup && facts.lot != nil ? "lot/contingent/simultaneousGroups" : facts.pathOfLargestGroup
            return Volume(
                verdict: Verdict(.unknown, Message(ResourceVolume.groupNotStated), missing: [path]),
                holdings: holdings, sure: sure)
        }
        let need = ratio.minimum(of: count)
        var volume = Volume(
            verdict: Verdict(
                sure >= need ? .pass : .review,
                facts.said(Message(ResourceVolume.counted(record), .int(sure), .int(need)))),
            holdings: holdings, sure: sure, need: need)
        // Of what is owned by its right, an amount or a proof that is not there may be enough.
        let owned = holdings.filter { $0.rightOutcome == .pass }
        if sure < need, !isComplete || Self.sum(owned.map { $0.amount ?? .max }) >= need {
            volume.verdict = Verdict(
                .unknown, facts.said(Message(ResourceVolume.mayBeEnough, .int(sure), .int(need))))
            guard facts.isExplained else { return volume }
            let amounts = owned.filter { $0.amount == nil }.map { "\($0.path)/\(key)" }
            volume.verdict.missing = (isComplete ? [] : [list]) + amounts + owned.flatMap(\.verdict.missing)
        }
        return volume
    }

    /// The sum of amounts; one beyond all numbers is the largest.
    private static func sum(_ amounts: [Int]) -> Int {
        amounts.reduce(0) { sum, amount in
            let (total, overflow) = sum.addingReportingOverflow(max(0, amount))
            return overflow ? .max : total
        }
    }
}

extension Case {
    /// Learners in the largest group; nil where there is no such number.
    fileprivate var learnersInGroup: Int? { largestGroup.flatMap { $0 > 0 ? $0 : nil } }

    /// Groups that meet at once; nil where there is no such number.
    fileprivate var groupsAtOnce: Int? { simultaneousGroups.flatMap { $0 > 0 ? $0 : nil } }

    /// Where the largest group is stated.
    fileprivate var pathOfLargestGroup: String {
        if lot != nil { return "lot/contingent/largestGroup" }
        return programmes.items.first.map { "programmes/\($0.id)/groupSize" } ?? "programmes"
    }
}

extension ResourceVolume {
    fileprivate static let library = Text(kk: "кітапхана қоры", ru: "библиотечный фонд", en: "library")

    private static let enough = Text(kk: "көлемі жеткілікті", ru: "объём достаточен", en: "the volume is enough")
    private static let enoughByOwnRatio = Text(
        kk: "бағдарламаның өз шамасы бойынша көлемі жеткілікті (заңда сан жоқ)",
        ru: "объём достаточен по ориентиру программы (в законе числа нет)",
        en: "the volume is enough by the program's own ratio (the law gives no figure)")

    fileprivate static func counted(_ record: Parameter) -> Text { record.isConfirmed ? ofNorm : ofOwnRatio }

    private static let ofNorm = Text(
        kk: "меншікте {0}, қажеті {1}", ru: "в собственности {0}, нужно {1}", en: "{0} owned, {1} needed")
    private static let ofOwnRatio = Text(
        kk: "меншікте {0}, бағдарламаның өз шамасы бойынша {1} (заңда сан жоқ)",
        ru: "в собственности {0}, по ориентиру программы {1} (в законе числа нет)",
        en: "{0} owned, {1} by the program's own ratio (the law gives no figure)")
    fileprivate static let mayBeEnough = Text(
        kk: "меншікте екені расталғаны {0}, қажеті {1}; қалғаны көрсетілмеген немесе расталмаған",
        ru: "подтверждено в собственности {0}, нужно {1}; остальное не указано или не подтверждено",
        en: "{0} surely owned, {1} needed; the rest is not stated or not proven")
    fileprivate static let noRatio = Text(
        kk: "шамасы жүктелмеген (адам шешеді)", ru: "ориентир не загружен (решает человек)",
        en: "no ratio is loaded (a person decides)")
    fileprivate static let nothing = Text(
        kk: "жоқ (адам шешеді)", ru: "нет (решает человек)", en: "none (a person decides)")
    fileprivate static let groupNotStated = Text(
        kk: "топтың мөлшері немесе топтар саны көрсетілмеген", ru: "размер группы или число групп не указаны",
        en: "the size or the number of groups is not stated")
}
