import CheckKit

/// Rulings of persons: they settle what the program leaves to a person and never what it computed.
struct RulingBook {
    private struct Entry {
        var ruling: Ruling
        var isLapsed: Bool
        var hasSettled = false
        var isDisputed = false
    }

    private var entries: [Entry]

    /// Whether nobody has ruled.
    var isEmpty: Bool { entries.isEmpty }

    /// Collects the rulings that may bear on a subject.
    init(_ rulings: [Ruling], of subject: Subject, asOf: CivilDate) {
        entries = Self.stated(rulings, of: subject).map { ruling in
            Entry(ruling: ruling, isLapsed: ruling.until.map { $0 < asOf } ?? false)
        }
    }

    /// The rulings of a file of their own, of the tender, of the bid and of the dossier.
    static func stated(_ rulings: [Ruling], of subject: Subject) -> [Ruling] {
        rulings + (subject.procurement?.tender.rulings ?? []) + (subject.procurement?.bid.rulings ?? [])
            + (subject.dossier.rulings ?? [])
    }

    /// Warnings about rulings that are about none of the subjects, so that a slip in a name does not pass unseen.
    static func warnings(_ rulings: [Ruling], aboutNoneOf subjects: [Subject]) -> [Message] {
        let known = subjects.reduce(into: Set<String>()) { $0.formUnion(names(of: $1)) }
        return rulings.filter { ruling in ruling.about.map { !known.contains($0) } ?? false }.map { ruling in
            Message(unknownSubject, .string(ruling.rule), .string(ruling.about ?? ""))
        }
    }

    /// Settles a finding by the latest ruling about it.
    mutating func settle(_ finding: inout RuleFinding, of subject: Subject) {
        guard !entries.isEmpty else { return }
        let about = Self.names(of: subject)
        let places = entries.indices.filter { index in
            let ruling = entries[index].ruling
            return !entries[index].isLapsed && ruling.isSigned && RuleID(rawValue: ruling.rule) == finding.rule
                && (ruling.about.map(about.contains) ?? true)
        }
        guard !places.isEmpty, Self.isOpen(finding) else { return }
        let latest = places.map { entries[$0].ruling.date ?? CivilDate(rawValue: .min) }.max()
        let deciding = places.filter { (entries[$0].ruling.date ?? CivilDate(rawValue: .min)) == latest }
        guard let first = deciding.first else { return }
        // Two rulings of one day that disagree decide nothing, whichever stands first in the file.
        guard deciding.allSatisfy({ entries[$0].ruling.outcome == entries[first].ruling.outcome }) else {
            for place in deciding { entries[place].isDisputed = true }
            return
        }
        for place in places { entries[place].hasSettled = true }
        finding.ruling = entries[first].ruling
        finding.outcome = entries[first].ruling.outcome
    }

    /// What a reader should know of rulings about this subject that settled nothing.
    func warnings(of subject: Subject) -> [Message] {
        let about = Self.names(of: subject)
        return entries.filter { !$0.hasSettled && ($0.ruling.about.map(about.contains) ?? true) }.map { entry in
            let rule = Message.Argument.string(entry.ruling.rule)
            let whom = Message.Argument.string(entry.ruling.about ?? "")
            if entry.isLapsed, let until = entry.ruling.until { return Message(Self.lapsed, rule, whom, .date(until)) }
            if !entry.ruling.isSigned { return Message(Self.unsigned, rule, whom) }
            return Message(entry.isDisputed ? Self.disputed : Self.idle, rule, whom)
        }
    }

    /// The names under which a ruling may mean a subject.
    static func names(of subject: Subject) -> Set<String> {
        guard let procurement = subject.procurement else {
            return Set([subject.programme?.id].compactMap(\.self))
        }
        return [
            "\(procurement.bid.id)/\(procurement.lot.id)", procurement.bid.id, procurement.lot.id,
            "lots/\(procurement.lot.id)",
        ]
    }

    /// Whether a person may settle it: a review, or an unknown only for want of a paper's confirmation.
    private static func isOpen(_ finding: RuleFinding) -> Bool {
        switch finding.computed {
        case .review: return true
        case .unknown:
            let lacking = finding.finding.proofs.filter { !$0.isEnough }
            return !lacking.isEmpty && lacking.allSatisfy { $0.status == .notVerified }
                && finding.finding.missing.allSatisfy { $0.hasSuffix("documents") }
        case .pass, .fail, .notApplicable: return false
        }
    }

    static let unknownSubject = Text(
        kk: "{0} бойынша шешім қолданылмады: «{1}» деген өтінім, лот немесе бағдарлама жоқ",
        ru: "решение по {0} не применено: нет заявки, лота или программы «{1}»",
        en: "the ruling on {0} was not applied: there is no bid, lot or programme “{1}”")
    static let unsigned = Text(
        kk: "{0} ({1}) бойынша шешім қолданылмады: кім, қашан және неге шешкені көрсетілмеген",
        ru: "решение по {0} ({1}) не применено: не указано, кто, когда и почему решил",
        en: "the ruling on {0} ({1}) was not applied: who decided, when and why is not stated")
    static let lapsed = Text(
        kk: "{0} ({1}) бойынша шешім қолданылмады: мерзімі {2} күні өткен",
        ru: "решение по {0} ({1}) не применено: срок истёк {2}",
        en: "the ruling on {0} ({1}) lapsed on {2}")
    static let idle = Text(
        kk: "{0} ({1}) бойынша шешім қолданылмады: нәтиже есептелген",
        ru: "решение по {0} ({1}) не применено: результат вычислен",
        en: "the ruling on {0} ({1}) settles nothing: there is nothing here for a person to settle")
    static let disputed = Text(
        kk: "{0} ({1}) бойынша бір күнгі шешімдер бір-біріне қайшы", ru: "решения одного дня по {0} ({1}) противоречат",
        en: "rulings of one day on {0} ({1}) contradict each other")
}

extension Ruling {
    /// Whether it says who decided, when and why: without these nobody answers for it.
    fileprivate var isSigned: Bool {
        date != nil && [decidedBy, reason].allSatisfy { $0?.contains { !$0.isWhitespace } ?? false }
    }
}
