import CheckKit

/// A tender whose classes last from 1 June to 15 December 2026.
private let tender = """
    tender: {id: T, method: competition, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1, \
    subject: advancedTraining, seminar: {fields: [law]}, contingent: {largestGroup: 30, simultaneousGroups: 1, \
    corps: [administrativeB]}, contractPeriod: {startDate: 2026-06-01, endDate: 2026-12-15}}]}
    """

/// Facts of a bid for that tender with these premises.
private func bid(_ premises: String, and more: String = "evidence: declared") -> String {
    """
    \(tender)
    bid: {id: B, tender: T, dossier: {programmes: [{id: G1, fields: [law]}], premises: [\(premises)]}}
    \(more)
    """
}

/// Facts of a provider without a tender.
private func own(_ premises: String) -> String {
    """
    asOf: 2026-05-04
    dossier: {programmes: [{id: G1}], premises: [\(premises)]}
    """
}

/// A lease of a classroom of its owner.
private func lease(_ id: String, _ start: String, _ end: String, _ more: String = "") -> String {
    "{id: \(id), kind: classroom, right: lease, counterpartyOwns: true, "
        + "period: {startDate: \(start), endDate: \(end)}\(more)}"
}

let titleToPremisesExamples: [Example] = [
    Example(
        .pass, Text(kk: "меншік, мерзімсіз", ru: "собственность, без срока", en: "ownership, no term"),
        facts: own("{id: R1, kind: classroom, right: ownership}")),
    Example(
        .pass,
        Text(
            kk: "жалдаудың соңғы күні соңғы сабақ күніне тең", ru: "аренда кончается в день последнего занятия",
            en: "the lease ends on the last class day"),
        facts: bid(lease("R1", "2025-01-01", "2026-12-15"))),
    Example(
        .fail, Text(kk: "жалдау бір күн ерте аяқталады", ru: "аренда на день короче", en: "the lease is a day short"),
        says: "ещё 1 день", facts: bid(lease("R1", "2025-01-01", "2026-12-14"))),
    Example(
        .fail,
        Text(
            kk: "жалдау өтінім қабылдау аяқталғанға дейін біткен", ru: "аренда истекла до окончания приёма заявок",
            en: "the lease ended before bids close"),
        says: "срок истёк 03.05.2026", facts: bid(lease("R1", "2025-01-01", "2026-05-03"))),
    Example(
        .review,
        Text(
            kk: "жалдау алғашқы сабақ күні басталады", ru: "аренда начинается в день первого занятия",
            en: "the lease begins on the first class day"),
        facts: bid(lease("R1", "2026-06-01", "2026-12-31"))),
    Example(
        .fail,
        Text(
            kk: "сол жалдау, тек өтінім қабылдау күніне тексеріледі",
            ru: "та же аренда, проверка только на день окончания приёма",
            en: "the same lease, tested only on the day bids close"),
        facts: bid(lease("R1", "2026-06-01", "2026-12-31"), and: "policies: {P-1: deadlineOnly}")),
    Example(
        .pass,
        Text(
            kk: "сол жалдау, тек сабақ күніне тексеріледі", ru: "та же аренда, проверка только на день занятия",
            en: "the same lease, tested only on the class day"),
        facts: bid(lease("R1", "2026-06-01", "2026-12-31"), and: "policies: {P-1: classDayOnly}")),
    Example(
        .fail,
        Text(
            kk: "жалдау алғашқы сабақтан кейін басталады", ru: "аренда начинается после первого занятия",
            en: "the lease begins after the first class"),
        facts: bid(lease("R1", "2026-06-02", "2026-12-31"))),
    Example(
        .fail,
        Text(
            kk: "сатып алудан тыс: жалдау әлі басталған жоқ", ru: "вне закупки: аренда ещё не началась",
            en: "outside a procurement: the lease has not begun"),
        facts: own(lease("R1", "2026-06-01", "2026-12-31"))),
    Example(
        .unknown,
        Text(
            kk: "жалдау мерзімі көрсетілмеген", ru: "срок аренды не указан", en: "the term of the lease is not stated"),
        facts: bid("{id: R1, kind: classroom, right: lease, counterpartyOwns: true}")),
    Example(
        .unknown,
        Text(
            kk: "жалға берушінің меншік иесі екені көрсетілмеген", ru: "не указано, собственник ли арендодатель",
            en: "whether the lessor owns the room is not stated"),
        facts: own("{id: R1, kind: classroom, right: lease, period: {startDate: 2025-01-01}}")),
    Example(
        .review,
        Text(
            kk: "жалға беруші меншік иесі емес", ru: "арендодатель не собственник", en: "the lessor is not the owner"),
        facts: own(
            "{id: R1, kind: classroom, right: lease, counterpartyOwns: false, period: {startDate: 2025-01-01}}")),
    Example(
        .fail,
        Text(kk: "сатып алудағы қосалқы жалдау", ru: "субаренда в закупке", en: "a sublease in a procurement"),
        says: "п. 77",
        facts: bid("{id: R1, kind: classroom, right: sublease, period: {startDate: 2025-01-01, endDate: 2027-01-01}}")),
    Example(
        .review,
        Text(
            kk: "сатып алудан тыс қосалқы жалдау", ru: "субаренда вне закупки", en: "a sublease outside a procurement"),
        facts: own("{id: R1, kind: classroom, right: sublease, period: {startDate: 2025-01-01}}")),
    Example(
        .fail, Text(kk: "өтеусіз пайдалану", ru: "безвозмездное пользование", en: "free use"),
        facts: own("{id: R1, kind: classroom, right: freeUse, period: {startDate: 2025-01-01}}")),
    Example(
        .review, Text(kk: "лизинг", ru: "лизинг", en: "finance lease"),
        facts: own("{id: R1, kind: classroom, right: financeLease, period: {startDate: 2025-01-01}}")),
    Example(
        .review, Text(kk: "оралымды басқару", ru: "оперативное управление", en: "operational management"),
        facts: own("{id: R1, kind: classroom, right: operationalManagement}")),
    Example(
        .pass,
        Text(
            kk: "сол, меншік ретінде оқығанда", ru: "оно же, если считать его собственностью",
            en: "the same, read as ownership"),
        facts: own("{id: R1, kind: classroom, right: operationalManagement}") + "\npolicies: {P-5: ownership}"),
    Example(
        .review,
        Text(kk: "үй-жайдың түрі «өзге»", ru: "вид помещения «иное»", en: "premises of kind 'other'"),
        facts: own("{id: R1, kind: other, right: ownership}")),
    Example(
        .pass,
        Text(
            kk: "сол үй-жайдың екі шарты үзіліссіз", ru: "два договора на те же помещения без перерыва",
            en: "two leases of the same rooms without a break"),
        says: "вместе с R2",
        facts: bid(
            lease("R1", "2025-01-01", "2026-06-30", ", cadastralNumber: \"20-1\"") + ", "
                + lease("R2", "2026-07-01", "2026-12-31", ", cadastralNumber: \"20-1\""))),
    Example(
        .fail,
        Text(
            kk: "сол екі шарт арасында бір күн үзіліс бар", ru: "между этими договорами перерыв в день",
            en: "a break of a day between these leases"),
        facts: bid(
            lease("R1", "2025-01-01", "2026-06-30", ", cadastralNumber: \"20-1\"") + ", "
                + lease("R2", "2026-07-02", "2026-12-31", ", cadastralNumber: \"20-1\""))),
    Example(
        .review,
        Text(
            kk: "мекенжайы бір, кадастрлық нөмірлер көрсетілмеген", ru: "адрес один, кадастровые номера не указаны",
            en: "one address, cadastral numbers not stated"),
        facts: bid(
            lease("R1", "2025-01-01", "2026-06-30", ", address: \"Абая, 5\"") + ", "
                + lease("R2", "2026-07-01", "2026-12-31", ", address: \"абая 5\""))),
    Example(
        .fail,
        Text(kk: "кадастрлық нөмірлер әртүрлі", ru: "кадастровые номера разные", en: "different cadastral numbers"),
        facts: bid(
            lease("R1", "2025-01-01", "2026-06-30", ", cadastralNumber: \"20-1\"") + ", "
                + lease("R2", "2026-07-01", "2026-12-31", ", cadastralNumber: \"20-2\""))),
    Example(
        .unknown,
        Text(
            kk: "құжат талап етіледі, ал ол жоқ", ru: "документ требуется, но его нет",
            en: "a document is wanted and there is none"),
        facts: bid(lease("R1", "2025-01-01", "2026-12-31"), and: "evidence: documented")),
    Example(.fail, Text(kk: "үй-жай жоқ", ru: "помещений нет", en: "no premises"), facts: own("")),
    Example(
        .review,
        Text(kk: "тек онлайн, үй-жай жоқ", ru: "только онлайн, помещений нет", en: "online only, no premises"),
        facts: """
            asOf: 2026-05-04
            dossier: {programmes: [{id: G1, mode: online}], premises: []}
            """),
    Example(
        .unknown,
        Text(kk: "үй-жайлар көрсетілмеген", ru: "помещения не указаны", en: "premises are not stated"),
        facts: """
            asOf: 2026-05-04
            dossier: {programmes: [{id: G1}]}
            """),
]
