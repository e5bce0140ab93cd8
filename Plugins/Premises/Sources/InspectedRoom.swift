import CheckKit

/// A room with what its sanitary paper and its area give.
struct InspectedRoom {
    let title: PremisesTitle
    let verdict: Verdict
    let proof: Proof

    init(_ title: PremisesTitle, in facts: Case) {
        self.title = title
        let premises = title.premises
        proof = facts.proof(
            of: "\(premises.path)/sanitary", by: premises.sanitary?.documents, accepting: Self.papers)
        verdict = Self.paper(of: premises, in: facts).resting(on: proof) & Self.area(of: premises, in: facts)
    }

    private static let papers: Set<EvidenceType> = [.sanitaryConclusion]

    private static func paper(of premises: Premises, in facts: Case) -> Verdict {
        guard let paper = premises.sanitary else {
            return Verdict(.unknown, facts.said(Message(noPaper)), missing: facts.paths("\(premises.path)/sanitary"))
        }
        guard let validity = paper.validity else {
            return Verdict(.unknown, Message(noValidity), missing: ["\(premises.path)/sanitary/validity"])
        }
        return end(validity.endDate, in: facts.dates) & start(validity.startDate, of: premises, in: facts.dates)
    }

    private static func start(_ start: CivilDate?, of premises: Premises, in dates: ReferenceDates) -> Verdict {
        guard let start else {
            let path = "\(premises.path)/sanitary/validity/startDate"
            return Verdict(.unknown, Message(noValidity), missing: [path])
        }
        if start <= dates.asOf { return Verdict(.pass, Message(inForce)) }
        let startsLate = Message(startsLater, .date(start))
        guard dates.hasClasses else { return Verdict(.fail, startsLate) }
        guard let first = dates.firstClass else {
            return Verdict(.unknown, startsLate, missing: ["lot/contractPeriod/startDate"])
        }
        return Verdict(start <= first ? .review : .fail, startsLate)
    }

    private static func end(_ end: CivilDate?, in dates: ReferenceDates) -> Verdict {
        guard let end else { return Verdict(.pass, Message(inForce)) }
        if end < dates.asOf { return Verdict(.fail, Message(hasEnded, .date(end))) }
        guard dates.hasClasses else { return Verdict(.pass, Message(inForceUntil, .date(end))) }
        // Without the last class day the first one still shows a paper that ends too early.
        guard let last = dates.lastClass ?? dates.firstClass.flatMap({ end < $0 ? $0 : nil }) else {
            return Verdict(.unknown, Message(lastClassNotStated, .date(end)), missing: ["lot/contractPeriod/endDate"])
        }
        return end < last
            ? Verdict(.review, Message(endsInClasses, .date(end), .date(last)))
            : Verdict(.pass, Message(inForceUntil, .date(end)))
    }

    private static func area(of premises: Premises, in facts: Case) -> Verdict {
        let id = premises.kind == .computerClass ? "areaPerComputerPlace" : "areaPerLearner"
        guard let record = facts.parameters[id], let norm = try? facts.parameters.share(id) else {
            return Verdict(.review, Message(noNorm))
        }
        guard let area = premises.areaM2, let group = facts.learnersInGroup else {
            var missing = premises.areaM2 == nil ? facts.paths("\(premises.path)/areaM2") : []
            if facts.learnersInGroup == nil { facts.name(facts.pathOfLargestGroup, in: &missing) }
            return Verdict(.unknown, facts.said(Message(areaNotStated)), missing: missing)
        }
        let learners = max(1, min(premises.seats ?? group, group))
        if norm.isCovered(by: area, times: learners) { return Verdict(.pass, Message(inForce)) }
        let outcome: Outcome = record.isConfirmed ? .fail : .review
        return Verdict(
            outcome,
            Message(
                record.isConfirmed ? tooSmall : tooSmallUnconfirmed, .text(area.written), .int(learners),
                .text(norm.written)))
    }
}

extension Rational {
    /// Whether a whole is at least this share times a count.
    fileprivate func isCovered(by whole: Rational, times count: Int) -> Bool {
        // Parts have at most eighteen digits, so that a product of two fits and only the third may run over.
        let (needed, overflow) = (Int128(numerator) * Int128(whole.denominator))
            .multipliedReportingOverflow(by: Int128(count))
        return !overflow && Int128(whole.numerator) * Int128(denominator) >= needed
    }

    /// The number with at most two decimals, cut.
    fileprivate var written: Text {
        let hundredths = Int(clamping: Int128(numerator) * 100 / Int128(denominator))
        let fraction = hundredths % 100
        let digits =
            fraction == 0
            ? "" : fraction % 10 == 0 ? "\(fraction / 10)" : fraction < 10 ? "0\(fraction)" : "\(fraction)"
        let whole = String(hundredths / 100)
        guard !digits.isEmpty else { return Text(verbatim: whole) }
        return Text(kk: "\(whole),\(digits)", ru: "\(whole),\(digits)", en: "\(whole).\(digits)")
    }
}

extension InspectedRoom {
    private static let inForce = Text(
        kk: "санитариялық қорытынды күшінде", ru: "заключение действует", en: "the paper is in force")
    private static let inForceUntil = Text(
        kk: "санитариялық қорытынды {0} дейін", ru: "заключение действует до {0}", en: "the paper holds until {0}")
    private static let noPaper = Text(
        kk: "санитариялық қорытынды көрсетілмеген", ru: "санитарное заключение не указано",
        en: "no sanitary paper is stated")
    private static let noValidity = Text(
        kk: "санитариялық қорытындының мерзімі көрсетілмеген", ru: "срок санитарного заключения не указан",
        en: "the term of the sanitary paper is not stated")
    private static let startsLater = Text(
        kk: "санитариялық қорытынды тек {0} бастап", ru: "заключение только с {0}", en: "the paper holds only from {0}")
    private static let hasEnded = Text(
        kk: "санитариялық қорытынды мерзімі {0} біткен", ru: "заключение истекло {0}", en: "the paper ended on {0}")
    private static let endsInClasses = Text(
        kk: "санитариялық қорытынды {0} дейін, соңғы сабақ {1}: жаңартылуы мүмкін",
        ru: "заключение до {0}, последнее занятие {1}: может быть продлено",
        en: "the paper holds until {0}, the last class is on {1}: it may be renewed")
    private static let lastClassNotStated = Text(
        kk: "санитариялық қорытынды {0} дейін, соңғы сабақ күні көрсетілмеген",
        ru: "заключение до {0}, день последнего занятия не указан",
        en: "the paper holds until {0}, the last class day is not stated")
    private static let noNorm = Text(
        kk: "алаң нормасы жүктелмеген: адам тексереді", ru: "норма площади не загружена: проверяет человек",
        en: "no norm of area is loaded: a person checks")
    private static let areaNotStated = Text(
        kk: "алаңы немесе топтың мөлшері көрсетілмеген", ru: "площадь или размер группы не указаны",
        en: "the area or the size of the group is not stated")
    private static let tooSmall = Text(
        kk: "алаңы {0} м², тыңдаушы {1}, норма бойынша әрқайсысына {2} м²",
        ru: "площадь {0} м², слушателей {1}, по норме {2} м² на каждого",
        en: "area {0} m², {1} learners, the norm is {2} m² each")
    private static let tooSmallUnconfirmed = Text(
        kk: "алаңы {0} м², тыңдаушы {1}, расталмаған норма бойынша әрқайсысына {2} м² (адам тексереді)",
        ru: "площадь {0} м², слушателей {1}, по неподтверждённой норме {2} м² на каждого (проверяет человек)",
        en: "area {0} m², {1} learners, the unconfirmed norm is {2} m² each (a person checks)")
}
