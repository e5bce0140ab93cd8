import CheckKit

/// The days on which a fact must hold, by the chosen reading of P-1.
struct RequiredDays {
    /// The days that are stated.
    let stated: [CivilDate]
    /// Whether the first class day is one of them and is not stated.
    let isClassDayMissing: Bool
    /// Whether the first class day, stated or not, is one of them.
    let includesClassDay: Bool

    init(_ facts: Case) {
        let dates = facts.dates
        let reading = facts.policies["P-1"]
        guard dates.hasClasses, reading != "deadlineOnly" else {
            (stated, isClassDayMissing, includesClassDay) = ([dates.asOf], false, false)
            return
        }
        includesClassDay = true
        isClassDayMissing = dates.firstClass == nil
        guard let first = dates.firstClass else {
            stated = reading == "classDayOnly" ? [] : [dates.asOf]
            return
        }
        stated = reading == "classDayOnly" ? [first] : [min(dates.asOf, first), max(dates.asOf, first)]
    }
}
