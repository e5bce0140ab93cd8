public import CheckKit

extension WorkCalendar.Term {
    /// The count in words: «30.04.2024 + 7 = 14.05.2024: 1, 7, 8, 9 мая – нерабочие, суббота 4 мая – рабочая».
    public var explanation: Message {
        let sum = Message(Self.sum, .date(event), .int(count), .date(end))
        var parts: [Message.Argument] = []
        if !weekdaysOff.isEmpty {
            let isOne = weekdaysOff.count == 1
            parts.append(.message(Message(isOne ? Self.oneOff : Self.off, .text(Self.listed(weekdaysOff)))))
        }
        for day in workingWeekendDays {
            let isSaturday = day.weekday == 6
            parts.append(.message(Message(isSaturday ? Self.saturday : Self.sunday, .text(Self.listed([day])))))
        }
        if !isConfirmed { parts.append(.text(Self.unconfirmed)) }
        guard !parts.isEmpty else { return sum }
        return Message(Text(verbatim: "{0}: {1}"), .message(sum), .list(parts))
    }

    /// Days as people say them: «1, 7, 8, 9 мая, 6 июля», each month once.
    private static func listed(_ days: [CivilDate]) -> Text {
        Text { language in
            var groups: [(month: Int, days: [String])] = []
            for day in days {
                let (_, month, number) = day.components
                if groups.last?.month == month {
                    groups[groups.count - 1].days.append(String(number))
                } else {
                    groups.append((month, [String(number)]))
                }
            }
            return groups.map { group in
                "\(group.days.joined(separator: ", ")) \(months[group.month - 1][language])"
            }.joined(separator: ", ")
        }
    }

    private static let months = [
        Text(kk: "қаңтар", ru: "января", en: "January"), Text(kk: "ақпан", ru: "февраля", en: "February"),
        Text(kk: "наурыз", ru: "марта", en: "March"), Text(kk: "сәуір", ru: "апреля", en: "April"),
        Text(kk: "мамыр", ru: "мая", en: "May"), Text(kk: "маусым", ru: "июня", en: "June"),
        Text(kk: "шілде", ru: "июля", en: "July"), Text(kk: "тамыз", ru: "августа", en: "August"),
        Text(kk: "қыркүйек", ru: "сентября", en: "September"), Text(kk: "қазан", ru: "октября", en: "October"),
        Text(kk: "қараша", ru: "ноября", en: "November"), Text(kk: "желтоқсан", ru: "декабря", en: "December"),
    ]
    private static let sum = Text(verbatim: "{0} + {1} = {2}")
    private static let oneOff = Text(kk: "{0} – демалыс", ru: "{0} – нерабочий день", en: "{0} off")
    private static let off = Text(kk: "{0} – демалыс", ru: "{0} – нерабочие", en: "{0} off")
    private static let saturday = Text(
        kk: "{0}, сенбі – жұмыс күні", ru: "суббота {0} – рабочая", en: "Saturday {0} works")
    private static let sunday = Text(
        kk: "{0}, жексенбі – жұмыс күні", ru: "воскресенье {0} – рабочее", en: "Sunday {0} works")
    private static let unconfirmed = Text(
        kk: "күнтізбе расталмаған", ru: "календарь не подтверждён", en: "calendar not confirmed")
}
