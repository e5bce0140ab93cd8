public import CheckKit

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

extension WorkCalendar.Term {
    /// The count in words: «30.04.2024 + 7 = 14.05.2024: 1, 7, 8, 9 мая выходные, суббота 4 мая рабочая».
    public var explanation: Message {
        var parts = [Message.Argument.message(Message(Self.sum, .date(event), .int(count), .date(end)))]
        if !weekdaysOff.isEmpty {
            parts.append(.message(Message(Self.off, .list(weekdaysOff.map { .date($0) }))))
        }
        if !workingWeekendDays.isEmpty {
            parts.append(.message(Message(Self.works, .list(workingWeekendDays.map { .date($0) }))))
        }
        if !isConfirmed { parts.append(.text(Self.unconfirmed)) }
        return Message(Text(verbatim: parts.indices.map { "{\($0)}" }.joined(separator: "; ")), arguments: parts)
    }

    private static let sum = Text(kk: "{0} + {1} = {2}", ru: "{0} + {1} = {2}", en: "{0} + {1} = {2}")
    private static let off = Text(kk: "жұмыс істемейтін күндер: {0}", ru: "нерабочие дни: {0}", en: "days off: {0}")
    private static let works = Text(
        kk: "жұмыс күні болған демалыс: {0}", ru: "рабочие из выходных: {0}", en: "weekend days that work: {0}")
    private static let unconfirmed = Text(
        kk: "күнтізбе расталмаған", ru: "календарь не подтверждён", en: "calendar not confirmed")
}
