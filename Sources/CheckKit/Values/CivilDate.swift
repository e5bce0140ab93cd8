/// A day of the civil (proleptic Gregorian) calendar: no time of day, no time zone.
///
/// Papers state days, so everything the law counts is counted in days; the raw value is the number of days since
/// 1970-01-01. Years run from 1 to 9999.
public struct CivilDate: RawRepresentable, Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public let rawValue: Int

    /// Makes a date from its day number.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Makes a date from year, month and day, or nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// Reads an ISO 8601 calendar date, `yyyy-mm-dd`, ASCII digits only.
    public init?(iso text: some StringProtocol) {
        var text = String(text)
        guard let date = text.withUTF8({ CivilDate(isoUTF8: $0) }) else { return nil }
        self = date
    }

    /// Reads an ISO 8601 calendar date from UTF-8.
    public init?(isoUTF8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        guard let century = Self.twoDigits(bytes, 0), let year = Self.twoDigits(bytes, 2),
            let month = Self.twoDigits(bytes, 5), let day = Self.twoDigits(bytes, 8)
        else { return nil }
        self.init(year: century * 100 + year, month: month, day: day)
    }

    private static func twoDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
        let (tens, ones) = (bytes[place] &- UInt8(ascii: "0"), bytes[place + 1] &- UInt8(ascii: "0"))
        return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : nil
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        // Days from civil: years begin in March, so that the leap day is the last of its year.
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        rawValue = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month and day.
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = rawValue + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day a number of days later, or earlier when negative.
    public func adding(days: Int) -> CivilDate { CivilDate(rawValue: rawValue + days) }

    /// The same day a number of years later; where the month lacks the day, its last day.
    ///
    /// Three years from 29.02.2024 is 28.02.2027.
    public func adding(years: Int) -> CivilDate {
        let (year, month, day) = components
        let target = min(max(year + years, 1), 9999)
        return CivilDate(unchecked: target, month, min(day, Self.days(in: month, of: target)))
    }

    /// The latest day from which `years` calendar years, counted forward, are over on this day.
    public func latestStart(ofYears years: Int) -> CivilDate {
        let start = adding(years: -years)
        // Only 28 February may give way to the 29th: years from the 29th are over on the 28th too.
        let next = start.adding(days: 1)
        let isLeapDay = next.components.month == 2 && next.components.day == 29
        return isLeapDay && next.adding(years: years) <= self ? next : start
    }

    /// Day of the week, 1 for Monday to 7 for Sunday.
    public var weekday: Int { ((rawValue % 7) + 10) % 7 + 1 }

    /// Whole days from this day to another.
    public func days(until other: CivilDate) -> Int { other.rawValue - rawValue }

    /// Order in time.
    public static func < (lhs: CivilDate, rhs: CivilDate) -> Bool { lhs.rawValue < rhs.rawValue }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }
}

extension CivilDate: CustomStringConvertible {
    /// The date as ISO 8601 writes it, `yyyy-mm-dd`.
    public var description: String { written(year: 0, month: 5, day: 8, UInt8(ascii: "-")) }

    /// The date as the language writes it: dd.mm.yyyy, in English yyyy-mm-dd.
    public func written(in language: Language) -> String {
        language == .en ? description : written(year: 6, month: 3, day: 0, UInt8(ascii: "."))
    }

    /// The date in digits, its parts at given places and a mark between them.
    private func written(year yearPlace: Int, month monthPlace: Int, day dayPlace: Int, _ mark: UInt8) -> String {
        let (year, month, day) = components
        guard (0...9999).contains(year) else {
            let parts = [(yearPlace, padded(year, 4)), (monthPlace, padded(month, 2)), (dayPlace, padded(day, 2))]
            let separator = String(Unicode.Scalar(mark))
            return parts.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: separator)
        }
        // Ten bytes fit into a string itself, so a batch that writes many days asks for no memory.
        return String(unsafeUninitializedCapacity: 10) { text in
            for place in 0..<10 { text[place] = mark }
            func put(_ number: Int, _ place: Int, _ width: Int) {
                var rest = number
                for offset in (0..<width).reversed() {
                    text[place + offset] = UInt8(48 + rest % 10)
                    rest /= 10
                }
            }
            put(year, yearPlace, 4)
            put(month, monthPlace, 2)
            put(day, dayPlace, 2)
            return 10
        }
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
