import CheckKit

/// Facts of a bid for classes from 1 June to 15 December 2026 with groups of 30 learners.
private func bid(_ premises: String, and more: String = "evidence: declared") -> String {
    """
    tender: {id: T, method: competition, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1, \
    subject: advancedTraining, seminar: {fields: [law]}, contingent: {largestGroup: 30, simultaneousGroups: 1, \
    corps: [administrativeB]}, contractPeriod: {startDate: 2026-06-01, endDate: 2026-12-15}}]}
    bid: {id: B, tender: T, dossier: {programmes: [{id: G1, fields: [law]}], premises: [\(premises)]}}
    \(more)
    """
}

/// An owned classroom with a sanitary paper.
private func room(_ id: String, paper: String, area: String = "75", kind: String = "classroom") -> String {
    "{id: \(id), kind: \(kind), right: ownership, areaM2: \(area), sanitary: {validity: {\(paper)}}}"
}

private let inForce = "startDate: 2025-03-01, endDate: 2027-03-01"
private let ended = "startDate: 2024-03-01, endDate: 2026-05-03"

let sanitaryNormsExamples: [Example] = [
    Example(
        .pass,
        Text(
            kk: "қорытынды күшінде, алаң дәл нормаға тең", ru: "заключение действует, площадь ровно по норме",
            en: "the paper is in force, the area is exactly the norm"),
        facts: bid(room("R1", paper: inForce))),
    Example(
        .review,
        Text(kk: "алаң нормадан аз", ru: "площадь меньше нормы", en: "the area is below the norm"),
        says: "по неподтверждённой норме", facts: bid(room("R1", paper: inForce, area: "74.9"))),
    Example(
        .review,
        Text(
            kk: "компьютер сыныбында норма жоғары", ru: "в компьютерном классе норма выше",
            en: "a computer class has a higher norm"),
        facts: bid(room("R1", paper: inForce, kind: "computerClass"))),
    Example(
        .fail, Text(kk: "қорытынды мерзімі өткен", ru: "заключение истекло", en: "the paper has ended"),
        facts: bid(room("R1", paper: ended))),
    Example(
        .pass,
        Text(
            kk: "қорытынды соңғы сабақ күніне дейін", ru: "заключение до дня последнего занятия",
            en: "the paper holds until the last class day"),
        facts: bid(room("R1", paper: "startDate: 2025-03-01, endDate: 2026-12-15"))),
    Example(
        .review,
        Text(
            kk: "қорытынды соңғы сабақтан бір күн бұрын бітеді",
            ru: "заключение кончается за день до последнего занятия",
            en: "the paper ends a day before the last class"),
        facts: bid(room("R1", paper: "startDate: 2025-03-01, endDate: 2026-12-14"))),
    Example(
        .review,
        Text(
            kk: "қорытынды алғашқы сабақ күнінен", ru: "заключение со дня первого занятия",
            en: "the paper begins on the first class day"),
        facts: bid(room("R1", paper: "startDate: 2026-06-01"))),
    Example(
        .fail,
        Text(
            kk: "қорытынды алғашқы сабақтан кейін", ru: "заключение после первого занятия",
            en: "the paper begins after the first class"),
        facts: bid(room("R1", paper: "startDate: 2026-06-02"))),
    Example(
        .unknown, Text(kk: "қорытынды көрсетілмеген", ru: "заключение не указано", en: "no paper is stated"),
        facts: bid("{id: R1, kind: classroom, right: ownership, areaM2: 90}")),
    Example(
        .unknown, Text(kk: "алаңы көрсетілмеген", ru: "площадь не указана", en: "the area is not stated"),
        facts: bid("{id: R1, kind: classroom, right: ownership, sanitary: {validity: {\(inForce)}}}")),
    Example(
        .review,
        Text(
            kk: "бір бөлмеде қорытынды өткен, екіншісінде күшінде", ru: "у одной аудитории истекло, у другой действует",
            en: "ended for one room, in force for another"),
        facts: bid(room("R1", paper: ended) + ", " + room("R2", paper: inForce))),
    Example(
        .pass,
        Text(
            kk: "құқығы жарамайтын бөлме қаралмайды", ru: "аудитория без права не рассматривается",
            en: "a room without a good title is not looked at"),
        facts: bid(
            room("R1", paper: inForce)
                + ", {id: R2, kind: classroom, right: freeUse, period: {startDate: 2025-01-01}}")),
    Example(
        .unknown,
        Text(
            kk: "қорытынды құжаты талап етіледі, ал ол жоқ", ru: "документ требуется, но его нет",
            en: "the paper itself is wanted and there is none"),
        facts: bid(room("R1", paper: inForce), and: "evidence: documented")),
]
