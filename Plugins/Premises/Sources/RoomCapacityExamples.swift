import CheckKit

/// A tender whose groups have 30 learners; the rest of the contingent varies.
private func bid(_ contingent: String, _ premises: String, and more: String = "evidence: declared") -> String {
    """
    tender: {id: T, method: competition, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1, \
    subject: advancedTraining, seminar: {fields: [law]}, contingent: {\(contingent), corps: [administrativeB]}, \
    contractPeriod: {startDate: 2026-06-01, endDate: 2026-12-15}}]}
    bid: {id: B, tender: T, dossier: {programmes: [{id: G1, fields: [law]}], premises: [\(premises)]}}
    \(more)
    """
}

/// An owned classroom.
private func room(_ id: String, _ more: String) -> String { "{id: \(id), kind: classroom, right: ownership\(more)}" }

private let oneGroup = "largestGroup: 30, simultaneousGroups: 1"
private let twoGroups = "largestGroup: 30, simultaneousGroups: 2"

let roomCapacityExamples: [Example] = [
    Example(
        .pass, Text(kk: "орын дәл топқа жетеді", ru: "мест ровно на группу", en: "exactly enough seats"),
        facts: bid(oneGroup, room("R1", ", seats: 30"))),
    Example(
        .fail, Text(kk: "бір орын жетпейді", ru: "не хватает одного места", en: "one seat short"),
        facts: bid(oneGroup, room("R1", ", seats: 29"))),
    Example(
        .pass, Text(kk: "екі топқа екі бөлме", ru: "две аудитории на две группы", en: "two rooms for two groups"),
        facts: bid(twoGroups, room("R1", ", seats: 30") + ", " + room("R2", ", seats: 40"))),
    Example(
        .fail,
        Text(kk: "екі топқа бір үлкен бөлме", ru: "две группы в одной большой аудитории", en: "two groups in one room"),
        says: "1, нужно 2", facts: bid(twoGroups, room("R1", ", seats: 60"))),
    Example(
        .fail,
        Text(
            kk: "бір топқа екі кіші бөлме қосылмайды", ru: "две малые аудитории для одной группы не складываются",
            en: "two small rooms do not add up for one group"),
        facts: bid(oneGroup, room("R1", ", seats: 20") + ", " + room("R2", ", seats: 20"))),
    Example(
        .unknown, Text(kk: "орын саны көрсетілмеген", ru: "число мест не указано", en: "seats are not stated"),
        facts: bid(oneGroup, room("R1", ""))),
    Example(
        .pass,
        Text(
            kk: "екінші бөлменің орны белгісіз, біріншісі жетеді",
            ru: "места второй аудитории неизвестны, первой хватает",
            en: "seats of the second room are unknown, the first is enough"),
        facts: bid(oneGroup, room("R1", ", seats: 30") + ", " + room("R2", ""))),
    Example(
        .review,
        Text(
            kk: "орын тек оралымды басқарудағы бөлмеде жетеді", ru: "мест хватает только в аудитории в управлении",
            en: "enough seats only in a room under management"),
        facts: bid(oneGroup, "{id: R1, kind: lectureHall, right: operationalManagement, seats: 30}")),
    Example(
        .fail,
        Text(
            kk: "қосалқы жалдаудағы бөлме есептелмейді", ru: "аудитория в субаренде не считается",
            en: "a subleased room"),
        facts: bid(
            oneGroup, "{id: R1, kind: classroom, right: sublease, period: {startDate: 2025-01-01}, seats: 60}")),
    Example(
        .review, Text(kk: "түрі «өзге» бөлме", ru: "помещение вида «иное»", en: "a room of kind 'other'"),
        facts: bid(oneGroup, "{id: R1, kind: other, right: ownership, seats: 60}")),
    Example(
        .unknown, Text(kk: "топ мөлшері көрсетілмеген", ru: "размер группы не указан", en: "no group size"),
        facts: bid("simultaneousGroups: 1", room("R1", ", seats: 30"))),
    Example(
        .unknown,
        Text(kk: "топтар саны көрсетілмеген", ru: "число групп не указано", en: "the number of groups is not stated"),
        facts: bid("largestGroup: 30", room("R1", ", seats: 60"))),
    Example(
        .fail,
        Text(
            kk: "топтар саны белгісіз, бірақ бір топ та сыймайды", ru: "число групп не указано, но не войдёт и одна",
            en: "the number of groups is not stated, but not even one fits"),
        facts: bid("largestGroup: 30", room("R1", ", seats: 29"))),
    Example(
        .review,
        Text(
            kk: "бір бөлменің бірінен соң бірі келетін екі шарты екі топқа",
            ru: "два сменяющих договора на одно помещение и две группы", en: "successive leases of one room, two groups"
        ),
        facts: bid(
            twoGroups,
            """
            {id: R1, kind: classroom, right: lease, counterpartyOwns: true, cadastralNumber: "20-1", seats: 30, \
            period: {startDate: 2025-01-01, endDate: 2026-06-30}}, \
            {id: R2, kind: classroom, right: lease, counterpartyOwns: true, cadastralNumber: "20-1", seats: 30, \
            period: {startDate: 2026-07-01, endDate: 2026-12-31}}
            """)),
    Example(
        .pass, Text(kk: "лотсыз: бағдарлама тобы", ru: "без лота: группа программы", en: "without a lot"),
        facts: """
            asOf: 2026-05-04
            dossier: {programmes: [{id: G1, groupSize: 25}], premises: [\(room("R1", ", seats: 25"))]}
            """),
    Example(
        .fail,
        Text(
            kk: "барлық тыңдаушыға бір мезгілде орын жетпейді", ru: "мест не хватает всем слушателям сразу",
            en: "not enough seats for all learners at once"),
        facts: bid(
            "total: 120, largestGroup: 30, simultaneousGroups: 1", room("R1", ", seats: 60"),
            and: "policies: {11-1/4b: wholeContingent}")),
    Example(
        .unknown,
        Text(kk: "орын құжатпен расталмаған", ru: "места не подтверждены документом", en: "seats are not proven"),
        facts: bid(oneGroup, room("R1", ", seats: 30"), and: "evidence: documented")),
    Example(
        .fail, Text(kk: "үй-жай жоқ", ru: "помещений нет", en: "no premises"), facts: bid(oneGroup, "")),
]
