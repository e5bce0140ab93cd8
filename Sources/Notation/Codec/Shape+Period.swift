public import CheckKit

extension Shape where Value == Period {
    /// `{startDate, endDate}`; an end before the start is a fault.
    public static var period: Shape {
        Shape.record(
            "Period", { Period() },
            [
                .optional("startDate", \.startDate, .date),
                .optional("endDate", \.endDate, .date),
            ]
        )
        .checked { period, node, reading in
            guard let start = period.startDate, let end = period.endDate, end < start else { return }
            reading.fault(.outOfRange, at: node, Message(.endBeforeStart, .date(end), .date(start)))
        }
        .taken(as: .period) { $0.takePeriod() }
    }
}

extension Text {
    fileprivate static let endBeforeStart = Text(
        kk: "мерзім {0} күні аяқталып, {1} күні басталады: күндерді тексеріңіз",
        ru: "срок кончается {0}, а начинается {1}: проверьте даты",
        en: "the period ends on {0} and begins on {1}: check the dates")
}
