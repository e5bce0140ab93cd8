import CheckKit

/// Facts of a provider with one interactive board and groups of 30.
private func own(computers: String, library: String = "{id: B1, kind: printed, right: ownership, copies: 30}") -> String
{
    """
    asOf: 2026-05-04
    dossier: {programmes: [{id: G1, groupSize: 30}], library: [\(library)], \
    equipment: [\(computers), {id: E2, kind: interactive, right: ownership, quantity: 1}]}
    """
}

private func computers(_ quantity: String, id: String = "E1", right: String = "ownership") -> String {
    "{id: \(id), kind: computer, right: \(right)\(quantity)}"
}

let resourceVolumeExamples: [Example] = [
    Example(
        .pass, Text(kk: "дәл шамасына тең", ru: "ровно по ориентиру", en: "exactly by the ratio"),
        says: "ориентир", facts: own(computers: computers(", quantity: 30"))),
    Example(
        .review, Text(kk: "бір компьютер кем", ru: "на один компьютер меньше", en: "one computer short"),
        facts: own(computers: computers(", quantity: 29"))),
    Example(
        .review,
        Text(
            kk: "жалға алынған компьютерлер саналмайды", ru: "арендованные компьютеры не считаются",
            en: "leased computers are not counted"),
        facts: own(computers: computers(", quantity: 30", right: "lease"))),
    Example(
        .review,
        Text(
            kk: "басқарудағы компьютерлерді адам бағалайды", ru: "о компьютерах в управлении решает человек",
            en: "a person decides on managed computers"),
        facts: own(computers: computers(", quantity: 30", right: "operationalManagement"))),
    Example(
        .unknown,
        Text(kk: "компьютерлер саны көрсетілмеген", ru: "число компьютеров не указано", en: "no quantity is stated"),
        facts: own(computers: computers(""))),
    Example(
        .pass,
        Text(
            kk: "саны көрсетілгені жетеді, қалғаны белгісіз", ru: "указанных хватает, число остальных неизвестно",
            en: "the stated ones are enough, the rest is unknown"),
        facts: own(computers: computers(", quantity: 30") + ", " + computers("", id: "E3"))),
    Example(
        .review, Text(kk: "кітапхана жоқ", ru: "библиотеки нет", en: "no library"),
        facts: own(computers: computers(", quantity: 30"), library: "")),
    Example(
        .unknown,
        Text(kk: "құжатпен расталмаған", ru: "не подтверждено документами", en: "not proven by documents"),
        facts: own(computers: computers(", quantity: 30")) + "\nevidence: documented"),
    Example(
        .unknown,
        Text(kk: "топ мөлшері көрсетілмеген", ru: "размер группы не указан", en: "the group size is not stated"),
        facts: """
            asOf: 2026-05-04
            dossier: {programmes: [{id: G1}], library: [{id: B1, kind: printed, right: ownership, copies: 30}], \
            equipment: [\(computers(", quantity: 30")), {id: E2, kind: interactive, right: ownership, quantity: 1}]}
            """),
    Example(
        .review,
        Text(
            kk: "екі топқа бір интерактивті тақта", ru: "одна интерактивная доска на две группы",
            en: "one interactive board for two groups"),
        facts: """
            tender: {id: T, method: competition, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1, \
            subject: advancedTraining, seminar: {fields: [law]}, contingent: {largestGroup: 30, \
            simultaneousGroups: 2, corps: [administrativeB]}}]}
            bid: {id: B, tender: T, dossier: {programmes: [{id: G1, fields: [law]}], \
            library: [{id: B1, kind: printed, right: ownership, copies: 30}], \
            equipment: [\(computers(", quantity: 30")), {id: E2, kind: interactive, right: ownership, quantity: 1}]}}
            """),
    Example(
        .unknown,
        Text(kk: "қор мен жабдық көрсетілмеген", ru: "фонд и оборудование не указаны", en: "nothing is stated"),
        facts: """
            asOf: 2026-05-04
            dossier: {programmes: [{id: G1, groupSize: 30}]}
            """),
]
