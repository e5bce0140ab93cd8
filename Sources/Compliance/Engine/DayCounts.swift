import CheckKit

/// Terms in working days that run from the closing of bids, for the officer's calendar.
enum DayCounts {
    /// The terms of a case; none without a tender or a closing day.
    static func counts(for facts: Case, law: LawLibrary) -> [DayCount] {
        guard facts.tender?.method == .competition, let closing = facts.tender?.tenderPeriod?.endDate,
            let results = try? facts.parameters.integer("resultsProtocolWorkingDays"),
            let complaint = try? facts.parameters.integer("complaintWorkingDays")
        else { return [] }
        let protocolTerm = law.calendar.term(of: results, after: closing)
        return [
            DayCount(title: resultsTitle, reference: "687/208", term: protocolTerm),
            DayCount(
                title: complaintTitle, reference: "106-VIII/25(1)",
                term: law.calendar.term(of: complaint, after: protocolTerm.end)),
        ]
    }

    static let resultsTitle = Text(
        kk: "қорытынды хаттама", ru: "протокол об итогах", en: "protocol of results")
    static let complaintTitle = Text(
        kk: "шағым (хаттама соңғы күні жарияланса)", ru: "жалоба (если протокол опубликован в последний день)",
        en: "complaint (if the protocol is published on the last day)")
}
