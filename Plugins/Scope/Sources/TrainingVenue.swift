import CheckKit

/// Learners of corps «Б» may be taught outside the Academy only where points 4 and 14 name other organisations.
struct TrainingVenue: Check {
    let description = CheckDescription(
        rule: "14/venue",
        point: Text(kk: "4 және 14-тармақтар", ru: "пп. 4 и 14", en: "points 4 and 14"),
        title: Text(
            kk: "Академиядан тыс кім оқи алады", ru: "кто может учиться вне Академии",
            en: "who may be taught outside the Academy"),
        leftToPersons: Text(
            kk: "тыңдаушылардың санаттары және Астанадағы органдардың қызметшілерін қайда оқыту",
            ru: "категории слушателей и где учить служащих органов, расположенных в Астане",
            en: "the learners' categories, and where servants of bodies in Astana are taught"),
        examples: examples)

    func evaluate(_ facts: Case) -> Finding {
        guard let lot = facts.lot else { return Finding(.notApplicable, Message(Self.withoutLot)) }
        guard let subject = lot.subject else { return unknown(Self.subjectNotStated, "lot/subject") }
        guard subject == .advancedTraining || subject == .retraining else {
            return Finding(.notApplicable, Message(Self.otherSubject, .text(subject.title)))
        }
        if let corps = lot.contingent?.corps, !corps.isEmpty, !corps.contains(.administrativeB) {
            return Finding(.notApplicable, Message(Self.otherCorps))
        }
        let isAcademy = facts.dossier.provider?.kind == .academy
        if subject == .retraining {
            return isAcademy
                ? Finding(.pass, Message(Self.academy)) : Finding(.review, Message(Self.retrainingOutside))
        }
        guard let categories = lot.contingent?.categories, !categories.isEmpty else {
            return unknown(Self.categoriesNotStated, "lot/contingent/categories")
        }
        let branch = branchLearners(of: facts.tender?.procuringEntity, facts.venues)
        var outcomes: [Outcome] = []
        var notes: [Finding.Note] = []
        var warnings: Set<Message> = []
        var missing: Set<String> = []
        for category in categories {
            var outcome = Outcome.review
            var text = Self.sentToAcademy
            switch facts.venues.venue(of: category.code) {
            case .known(_, .academy): break
            case .known(_, .branch):
                outcome = branch.outcome
                text = branch.text
                if !isAcademy { missing.formUnion(branch.missing) }
            case .unknown(let nearest):
                text = Self.unknownCode
                guard facts.isExplained else { break }
                warnings.insert(
                    nearest.map { Message(Self.perhaps, .string(category.code), .string($0)) }
                        ?? Message(Self.unknownCode, .string(category.code)))
            }
            if isAcademy { (outcome, text) = (.pass, Self.taughtByAcademy) }
            outcomes.append(outcome)
            guard facts.isExplained else { continue }
            notes.append(
                Finding.Note(
                    "lots/\(lot.id)/contingent/categories/\(category.code)", outcome,
                    Message(text, Self.shown(category.code))))
        }
        guard facts.isExplained else { return Finding(.all(of: outcomes)) }
        var finding = summary(of: notes, categories)
        finding.notes = notes
        finding.missing = missing.sorted()
        finding.warnings = warnings.sorted { $0.rendered(in: .ru) < $1.rendered(in: .ru) }
        return finding
    }

    /// What point 14 says of learners of the branch list, whom the body may send to other organisations.
    private func branchLearners(
        of body: ProcuringEntity?, _ venues: VenueTable
    ) -> (outcome: Outcome, text: Text, missing: Set<String>) {
        switch body?.bodyType {
        case nil: return (.unknown, Self.bodyNotStated, ["tender/procuringEntity/bodyType"])
        case .central, .other: return (.pass, Self.mayGoElsewhere, [])
        case .localExecutive, .centralTerritorial:
            guard let locality = body?.address?.locality, !Folding.bytes(locality).isEmpty else {
                return (.unknown, Self.placeNotStated, ["tender/procuringEntity/address/locality"])
            }
            return venues.isCapital(locality) ? (.review, Self.bodyInCapital, []) : (.pass, Self.mayGoElsewhere, [])
        }
    }

    private func summary(of notes: [Finding.Note], _ categories: [LearnerCategory]) -> Finding {
        let outcome = Outcome.all(of: notes.map(\.outcome))
        let open = zip(notes, categories).filter { $0.0.outcome != .pass }.map(\.1.code)
        let codes = Set(open).sorted().map(Self.shown)
        switch outcome {
        case .pass: return Finding(.pass, Message(Self.allMay))
        case .review: return Finding(.review, Message(Self.personDecides, .list(codes)))
        default: return Finding(outcome, Message(Self.notKnown, .list(codes)))
        }
    }

    /// How a code is shown: a group by its letter, a category as it is typed.
    private static func shown(_ code: String) -> Message.Argument {
        let parts = code.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0] == "group" else { return .string(code) }
        return .message(Message(group, .string(String(parts[1]))))
    }

    private func unknown(_ text: Text, _ path: String) -> Finding {
        var finding = Finding(.unknown, Message(text))
        finding.missing = [path]
        return finding
    }
}

extension TrainingVenue {
    private static let withoutLot = Text(
        kk: "лот жоқ: тыңдаушылардың оқу орны тексерілмейді", ru: "лота нет: место обучения не проверяется",
        en: "no lot: the place of training is not checked")
    private static let subjectNotStated = Text(
        kk: "лот мәні көрсетілмеген", ru: "предмет лота не указан", en: "the subject of the lot is not stated")
    private static let otherSubject = Text(
        kk: "{0}: 4 және 14-тармақтар бұған қатысты емес", ru: "{0}: пункты 4 и 14 не об этом",
        en: "{0}: points 4 and 14 do not concern it")
    private static let otherCorps = Text(
        kk: "тыңдаушылар арасында «Б» корпусы жоқ", ru: "корпуса «Б» среди слушателей нет",
        en: "there is no corps B among the learners")
    private static let academy = Text(
        kk: "Академияда қайта даярлау", ru: "переподготовка в Академии", en: "retraining in the Academy")
    private static let retrainingOutside = Text(
        kk: "қайта даярлау: 4-тармақ Академиядан басқа ұйымдарды атамайды; адам шешеді",
        ru: "переподготовка: пункт 4 других организаций, кроме Академии и её филиалов, не называет; решает человек",
        en: "retraining: point 4 names no organisation but the Academy; a person decides")
    private static let categoriesNotStated = Text(
        kk: "тыңдаушылардың санаттары көрсетілмеген", ru: "категории слушателей не указаны",
        en: "the learners' categories are not stated")
    private static let sentToAcademy = Text(
        kk: "{0}: 14-тармақ Академияға жібереді; өзге ұйымға тікелей тыйым салынбаған",
        ru: "{0}: пункт 14 направляет в Академию; прямого запрета иной организации нет",
        en: "{0}: point 14 sends to the Academy; it forbids no other organisation by words")
    private static let taughtByAcademy = Text(
        kk: "{0}: Академия оқытады", ru: "{0}: обучает Академия", en: "{0}: taught by the Academy")
    private static let mayGoElsewhere = Text(
        kk: "{0}: органның бейіні бойынша өзге ұйымда оқи алады",
        ru: "{0}: может учиться в иной организации по профилю органа",
        en: "{0}: may be taught elsewhere by the body's profile")
    private static let bodyInCapital = Text(
        kk: "{0}: орган Астанада, арнайы норма Академияны атайды",
        ru: "{0}: орган расположен в Астане, специальная норма называет Академию",
        en: "{0}: the body is in Astana, for which the special rule names the Academy")
    private static let bodyNotStated = Text(
        kk: "{0}: тапсырыс беруші органның түрі көрсетілмеген", ru: "{0}: вид органа-заказчика не указан",
        en: "{0}: the kind of the procuring body is not stated")
    private static let placeNotStated = Text(
        kk: "{0}: орган қайда орналасқаны көрсетілмеген", ru: "{0}: не указано, где расположен орган",
        en: "{0}: it is not stated where the body is located")
    private static let group = Text(kk: "«{0}» тобы", ru: "группа «{0}»", en: "group “{0}”")
    private static let unknownCode = Text(
        kk: "{0}: мұндай санат тізбеде жоқ", ru: "{0}: такой категории в перечнях нет",
        en: "{0}: no such category in the lists")
    private static let perhaps = Text(
        kk: "{0}: мұндай санат тізбеде жоқ; мүмкін, {1}", ru: "{0}: такой категории в перечнях нет; возможно, {1}",
        en: "{0}: no such category in the lists; perhaps {1}")
    private static let allMay = Text(
        kk: "барлық санаттар осы ұйымда оқи алады", ru: "все категории могут учиться в этой организации",
        en: "all categories may be taught by this organisation")
    private static let personDecides = Text(
        kk: "{0}: оқу орнын адам шешеді", ru: "{0}: место обучения решает человек",
        en: "{0}: a person decides the place of training")
    private static let notKnown = Text(
        kk: "{0}: шешуге деректер жеткіліксіз", ru: "{0}: данных для решения недостаточно",
        en: "{0}: too little is stated to decide")
}
