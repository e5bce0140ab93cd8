// Where a module is compiled as a whole, the system's notion of time may count as a part of libcurl's headers.
import CCurl
public import CheckKit
import Glibc
package import Notation

/// A moment in UTC, to the millisecond: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
public struct Timestamp: RawRepresentable, Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let rawValue: Int

    /// Makes a moment from its milliseconds.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Makes a moment from text as RFC 3339 writes it in UTC to the millisecond, `2026-05-04T10:15:30.123Z`.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, let day = CivilDate(iso: String(decoding: bytes[..<10], as: UTF8.self)) else {
            return nil
        }
        let marks: [(Int, Character)] = [(10, "T"), (13, ":"), (16, ":"), (19, "."), (23, "Z")]
        func number(_ places: Range<Int>) -> Int? {
            places.reduce(0 as Int?) { number, place in
                guard let number, (0x30...0x39).contains(bytes[place]) else { return nil }
                return number * 10 + Int(bytes[place] - 0x30)
            }
        }
        guard marks.allSatisfy({ bytes[$0.0] == $0.1.asciiValue }), let hour = number(11..<13), hour < 24,
            let minute = number(14..<16), minute < 60, let second = number(17..<19), second < 60,
            let thousandth = number(20..<23)
        else { return nil }
        rawValue = ((day.rawValue * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + thousandth
    }

    /// The moment at which it is asked for, by the system's clock.
    public static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(time)
    }

    /// Makes a moment from the system's notion of one, cut to the millisecond.
    init(_ time: timespec) { rawValue = time.tv_sec * 1000 + time.tv_nsec / 1_000_000 }

    /// Orders moments by time.
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.rawValue < right.rawValue }

    /// The moment some milliseconds later, or earlier where they are negative.
    public func adding(milliseconds: Int) -> Timestamp { Timestamp(rawValue: rawValue + milliseconds) }

    /// The day of the moment in UTC.
    public var day: CivilDate {
        CivilDate(rawValue: rawValue / 86_400_000 - (rawValue % 86_400_000 < 0 ? 1 : 0))
    }

    /// The day in Kazakhstan, UTC+5.
    public var civilDay: CivilDate { adding(milliseconds: 5 * 3_600_000).day }
}

extension Timestamp: CustomStringConvertible {
    /// The moment as RFC 3339 writes it, `2026-05-04T10:15:30.123Z`.
    public var description: String {
        let rest = rawValue - day.rawValue * 86_400_000
        func digits(_ number: Int, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        let time = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { digits($0, 2) }
        return "\(day)T\(time.joined(separator: ":")).\(digits(rest % 1000, 3))Z"
    }
}

extension Shape where Value == Timestamp {
    /// A moment in UTC to the millisecond, such as `2026-05-04T10:15:30.123Z`.
    package static var timestamp: Shape {
        Shape<String>.text.map({ Timestamp($0) }, from: { $0.description }, expected: .timestamp)
    }
}

extension Text {
    fileprivate static let timestamp = Text(
        kk: "2026-05-04T10:15:30.123Z түріндегі уақыт (UTC)", ru: "время вида 2026-05-04T10:15:30.123Z (UTC)",
        en: "a time as 2026-05-04T10:15:30.123Z (UTC)")
}
