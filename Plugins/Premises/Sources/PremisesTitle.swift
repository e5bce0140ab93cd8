import CheckKit

/// The title to one entry of premises: what its right, its lessor and its term give.
///
/// A class, since titles are compared with each other and handed from rule to rule.
final class PremisesTitle {
    let premises: Premises
    /// What right, lessor, use and documents give, whatever the term.
    let base: Verdict
    /// What the whole title gives, with titles that follow it where they help.
    let verdict: Verdict
    /// The last day of the title and of those that follow it without a break; nil where it is open.
    let end: CivilDate?
    /// How sure it is that other titles follow this one; nil where it was judged alone.
    let joins: Outcome?
    /// The documents of the title.
    let proof: Proof
    /// The folded cadastral number, by which rooms are told apart; nil where it is not stated.
    private(set) lazy var cadastralKey = premises.cadastralNumber.map { Folding.bytes($0) }
    /// The folded address; nil where it is not stated.
    private(set) lazy var addressKey = premises.address.map { Folding.bytes($0) }

    /// Makes a title that is judged alone.
    init(to premises: Premises, base: Verdict, verdict: Verdict, proof: Proof) {
        self.premises = premises
        self.base = base
        self.verdict = verdict
        self.proof = proof
        end = premises.period?.endDate
        joins = nil
    }

    /// Makes a title of one that others follow.
    init(_ title: PremisesTitle, verdict: Verdict, end: CivilDate?, joins: Outcome) {
        premises = title.premises
        base = title.base
        proof = title.proof
        self.verdict = verdict
        self.end = end
        self.joins = joins
    }

    /// Whether a fact that is not stated may still make the title fail.
    var mayFail: Bool { verdict.outcome != .fail && !verdict.missing.isEmpty }
}

extension Case {
    /// The titles to the premises that are meant, in the order of their ids.
    ///
    /// Where proof is wanted, a title that documents do not prove is unknown; rules that only build on the title leave
    /// its proof to 11-1/4a.
    func titles(isProofWanted: Bool = false) -> [PremisesTitle] {
        let items = premises.items
        let ordered = items.indices.sorted {
            (items[$0].id.utf8.count, items[$0].id) < (items[$1].id.utf8.count, items[$1].id)
        }
        let alone = ordered.map { title(to: items[$0], isProofWanted: isProofWanted) }
        return alone.map { $0.joined(with: alone, in: self) }
    }

    private func title(to premises: Premises, isProofWanted: Bool) -> PremisesTitle {
        let proof = titleProof(of: premises)
        var base = right(to: premises) & use(of: premises)
        if isProofWanted { base = base.resting(on: proof) }
        return PremisesTitle(to: premises, base: base, verdict: base & term(of: premises), proof: proof)
    }

    private func right(to premises: Premises) -> Verdict {
        func judged(_ outcome: Outcome, _ text: Text) -> Verdict {
            Verdict(outcome, said(Message(text, .text(premises.right.title))))
        }
        switch premises.right {
        case .ownership:
            return held(premises, until: premises.period?.endDate)
        case .operationalManagement, .economicManagement:
            return policies["P-5"] == "ownership"
                ? held(premises, until: premises.period?.endDate) : judged(.review, Self.mayBeOwnership)
        case .lease:
            return switch premises.counterpartyOwns {
            case true?: held(premises, until: premises.period?.endDate)
            case false?: Verdict(.review, said(Message(Self.lessorIsNotOwner)))
            case nil:
                Verdict(
                    .unknown, said(Message(Self.lessorNotStated)), missing: ["\(premises.path)/counterpartyOwns"])
            }
        case .sublease:
            guard lot != nil, policies["P-6"] != "review" else { return judged(.review, Self.mayBeLease) }
            return Verdict(.fail, said(Message(Self.subleaseInProcurement)))
        case .preliminaryLease, .freeUse:
            return policies["P-6"] == "review"
                ? judged(.review, Self.mayBeLease) : judged(.fail, Self.isNoLease)
        case .hourlyHire, .financeLease, .other, .licence:
            return judged(.review, Self.mayBeLease)
        }
    }

    private func use(of premises: Premises) -> Verdict {
        premises.kind == .other
            ? Verdict(.review, said(Message(Self.mayBeClassroom))) : held(premises, until: premises.period?.endDate)
    }

    private func term(of premises: Premises) -> Verdict {
        if let period = premises.period { return term(period, of: premises) }
        switch premises.right {
        case .ownership, .operationalManagement, .economicManagement: return held(premises, until: nil)
        default:
            return Verdict(
                .unknown, said(Message(Self.termNotStated, .text(premises.right.title))),
                missing: ["\(premises.path)/period"])
        }
    }

    /// Whether a term holds on the day that counts, and to the last class day.
    func term(_ period: Period, of premises: Premises) -> Verdict {
        start(period.startDate, of: premises) & end(period.endDate, of: premises)
    }

    private func start(_ start: CivilDate?, of premises: Premises) -> Verdict {
        func right() -> Message.Argument { .text(premises.right.title) }
        guard let start else {
            return Verdict(
                .unknown, said(Message(Self.startNotStated, right())), missing: ["\(premises.path)/period/startDate"])
        }
        if start <= dates.asOf { return held(premises, until: premises.period?.endDate) }
        guard dates.hasClasses else {
            return Verdict(.fail, said(Message(Self.startsAfterDay, right(), .date(start))))
        }
        guard let first = dates.firstClass else {
            return Verdict(
                .unknown, said(Message(Self.firstClassNotStated, right(), .date(start))),
                missing: ["lot/contractPeriod/startDate"])
        }
        if start > first {
            return Verdict(.fail, said(Message(Self.startsAfterClass, right(), .date(start), .date(first))))
        }
        let outcome: Outcome =
            switch policies["P-1"] {
            case "classDayOnly": .pass
            case "deadlineOnly": .fail
            default: .review
            }
        return Verdict(outcome, said(Message(Self.startsAfterClosing, right(), .date(start), .date(dates.asOf))))
    }

    private func end(_ end: CivilDate?, of premises: Premises) -> Verdict {
        func right() -> Message.Argument { .text(premises.right.title) }
        guard let end else { return held(premises, until: nil) }
        if end < dates.asOf { return Verdict(.fail, said(Message(Self.hasEnded, right(), .date(end)))) }
        guard dates.hasClasses else { return held(premises, until: end) }
        // Without the last class day the first one still shows a title that ends too early.
        guard let last = dates.lastClass ?? dates.firstClass.flatMap({ end < $0 ? $0 : nil }) else {
            return Verdict(
                .unknown, said(Message(Self.lastClassNotStated, right(), .date(end))),
                missing: ["lot/contractPeriod/endDate"])
        }
        guard end < last else { return held(premises, until: end) }
        return Verdict(
            .fail,
            said(
                Message(
                    Self.endsTooEarly, right(), .date(end), .date(last), .count(end.days(until: last), .day))))
    }

    private func titleProof(of premises: Premises) -> Proof {
        func proof(_ types: Set<EvidenceType>) -> Proof {
            self.proof(of: premises.path, by: premises.documents, accepting: types)
        }
        switch premises.right {
        case .ownership, .operationalManagement, .economicManagement:
            return proof(Self.titlePapers)
        case .lease where premises.counterpartyOwns == true:
            return proof(Self.leasePapers).and(proof(Self.lessorPapers))
        default:
            return proof(Self.leasePapers)
        }
    }

    private static let titlePapers: Set<EvidenceType> = [.registeredRights, .titleDocument]
    private static let leasePapers: Set<EvidenceType> = [.leaseContract]
    private static let lessorPapers: Set<EvidenceType> = [.lessorTitle, .registeredRights]

    /// A title that holds.
    private func held(_ premises: Premises, until end: CivilDate?) -> Verdict {
        guard isExplained else { return Verdict(.pass, .unsaid) }
        guard let end else { return Verdict(.pass, Message(Self.holds, .text(premises.right.title))) }
        return Verdict(.pass, Message(Self.holdsUntil, .text(premises.right.title), .date(end)))
    }

    private static let holds = Text(verbatim: "{0}")
    private static let holdsUntil = Text(kk: "{0}, {1} дейін", ru: "{0} до {1}", en: "{0} until {1}")
    private static let lessorIsNotOwner = Text(
        kk: "жалдау, жалға беруші меншік иесі емес (жалға беру құқығын адам тексереді)",
        ru: "аренда, арендодатель не собственник (право сдавать проверяет человек)",
        en: "lease, the lessor is not the owner (a person checks the right to let)")
    private static let lessorNotStated = Text(
        kk: "жалдау, жалға берушінің меншік иесі екені көрсетілмеген",
        ru: "аренда, не указано, собственник ли арендодатель", en: "lease, whether the lessor owns it is not stated")
    private static let mayBeOwnership = Text(
        kk: "{0} (бұл меншік пе, адам шешеді)", ru: "{0} (собственность ли это, решает человек)",
        en: "{0} (whether this is ownership, a person decides)")
    private static let mayBeLease = Text(
        kk: "{0} (бұл жалдау ма, адам шешеді)", ru: "{0} (аренда ли это, решает человек)",
        en: "{0} (whether this is a lease, a person decides)")
    private static let isNoLease = Text(
        kk: "{0}, меншік те, жалдау да емес", ru: "{0}, а не собственность и не аренда",
        en: "{0}, neither ownership nor lease")
    private static let subleaseInProcurement = Text(
        kk: "қосалқы жалдау сатып алуда қабылданбайды (№ 687 Қағидалардың 77-тармағы)",
        ru: "субаренда в закупке не принимается (п. 77 Правил № 687)",
        en: "a sublease is not accepted in a procurement (Rules No 687, p. 77)")
    private static let mayBeClassroom = Text(
        kk: "түрі «өзге» (бұл аудитория ма, адам шешеді)", ru: "вид «иное» (аудитория ли это, решает человек)",
        en: "kind 'other' (whether this is a classroom, a person decides)")
    private static let termNotStated = Text(
        kk: "{0}, мерзімі көрсетілмеген", ru: "{0}, срок не указан", en: "{0}, the term is not stated")
    private static let startNotStated = Text(
        kk: "{0}, мерзімнің басы көрсетілмеген", ru: "{0}, начало срока не указано",
        en: "{0}, the start of the term is not stated")
    private static let startsAfterDay = Text(
        kk: "{0} тек {1} бастап", ru: "{0} только с {1}", en: "{0} only from {1}")
    private static let startsAfterClosing = Text(
        kk: "{0} {1} бастап, өтінім қабылдау аяқталғаннан ({2}) кейін",
        ru: "{0} с {1}, после окончания приёма заявок {2}", en: "{0} from {1}, after bids close on {2}")
    private static let startsAfterClass = Text(
        kk: "{0} {1} басталады, алғашқы сабақтан ({2}) кейін", ru: "{0} с {1}, позже первого занятия {2}",
        en: "{0} from {1}, later than the first class on {2}")
    private static let firstClassNotStated = Text(
        kk: "{0} {1} басталады, алғашқы сабақ күні көрсетілмеген", ru: "{0} с {1}, день первого занятия не указан",
        en: "{0} from {1}, the first class day is not stated")
    private static let hasEnded = Text(
        kk: "{0}, мерзімі {1} біткен", ru: "{0}, срок истёк {1}", en: "{0}, ended on {1}")
    private static let endsTooEarly = Text(
        kk: "{0} {1} дейін, соңғы сабаққа ({2}) дейін тағы {3}",
        ru: "{0} до {1}, до последнего занятия {2} ещё {3}", en: "{0} until {1}, the last class on {2} is {3} later")
    private static let lastClassNotStated = Text(
        kk: "{0} {1} дейін, соңғы сабақ күні көрсетілмеген", ru: "{0} до {1}, день последнего занятия не указан",
        en: "{0} until {1}, the last class day is not stated")
}
