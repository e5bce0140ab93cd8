import CheckKit

/// A day as people write it in papers: in digits, 30 июня 2009 года, 2009 жылғы 30 маусым, June 30, 2009.
struct WrittenDate: Hashable {
    /// The day.
    var day: CivilDate
    /// Its tokens.
    var range: ClosedRange<Int>

    /// The dates of a text, in order; none lies inside another.
    static func all(in tokens: [TextToken]) -> [WrittenDate] {
        var dates: [WrittenDate] = []
        var place = 0
        while place < tokens.count {
            guard let date = WrittenDateReader(tokens: tokens, start: place).date else {
                place += 1
                continue
            }
            dates.append(date)
            place = date.range.upperBound + 1
        }
        return dates
    }
}

/// Reads a date that begins at a token.
private struct WrittenDateReader {
    let tokens: [TextToken]
    let start: Int

    var date: WrittenDate? {
        let token = tokens[start]
        switch token.form {
        case .mark: return nil
        case .letters: return monthDayYear
        case .digits:
            // Digits inside a longer number or code begin no date.
            if token.touchesPrevious, start > 0, tokens[start - 1].form != .mark { return nil }
            return token.key.count == 4 ? yearMonthDay ?? yearDayMonth : inDigits ?? dayMonthYear
        }
    }

    // 30.06.2009, 30/06/2009, 30.06.09
    private var inDigits: WrittenDate? {
        guard let day = short(start), let mark = mark(start + 1), let month = short(start + 2),
            self.mark(start + 3) == mark, [".", "/", "-"].contains(mark), let year = year(start + 4, isShortToo: true),
            isEnd(start + 4, of: mark)
        else { return nil }
        return made(year, month, day, start + 4)
    }

    // 2009-06-30, 2009.06.30
    private var yearMonthDay: WrittenDate? {
        guard let year = year(start), let mark = mark(start + 1), ["-", "."].contains(mark),
            let month = short(start + 2), self.mark(start + 3) == mark, let day = short(start + 4),
            isEnd(start + 4, of: mark)
        else { return nil }
        return made(year, month, day, start + 4)
    }

    // 30 июня 2009, «30» июня 2009, 30 маусым 2009, 30 June 2009
    private var dayMonthYear: WrittenDate? {
        guard let day = short(start) else { return nil }
        let monthPlace = past(Self.quotes, start + 1)
        guard let month = month(monthPlace) else { return nil }
        let yearPlace = past([",", "."], monthPlace + 1)
        guard let year = year(yearPlace) else { return nil }
        return made(year, month, day, yearPlace)
    }

    // 2009 жылғы 30 маусым, 2009 ж. «30» маусым
    private var yearDayMonth: WrittenDate? {
        guard let year = year(start), start + 1 < tokens.count, tokens[start + 1].form == .letters,
            tokens[start + 1].key.hasPrefix("ж")
        else { return nil }
        let dayPlace = past(Self.quotes + ["."], start + 2)
        guard let day = short(dayPlace) else { return nil }
        let monthPlace = past(Self.quotes, dayPlace + 1)
        guard let month = month(monthPlace) else { return nil }
        return made(year, month, day, monthPlace)
    }

    // June 30, 2009
    private var monthDayYear: WrittenDate? {
        guard let month = month(start), let day = short(start + 1) else { return nil }
        let yearPlace = past([","], start + 2)
        guard yearPlace > start + 2, let year = year(yearPlace) else { return nil }
        return made(year, month, day, yearPlace)
    }

    private static let quotes = ["«", "»", "\"", "“", "”", "„", "'", "_", "-", "–"]

    private func made(_ year: Int, _ month: Int, _ day: Int, _ last: Int) -> WrittenDate? {
        CivilDate(year: year, month: month, day: day).map { WrittenDate(day: $0, range: start...last) }
    }

    private func short(_ place: Int) -> Int? {
        guard place < tokens.count, tokens[place].form == .digits, tokens[place].key.count <= 2 else { return nil }
        return Int(tokens[place].key)
    }

    /// A year in full; in digits alone papers write two of them too, of this century up to 50.
    private func year(_ place: Int, isShortToo: Bool = false) -> Int? {
        guard place < tokens.count, tokens[place].form == .digits, let number = Int(tokens[place].key.prefix(5)) else {
            return nil
        }
        if tokens[place].key.count == 4 { return (1900...2199).contains(number) ? number : nil }
        guard isShortToo, tokens[place].key.count == 2 else { return nil }
        return number <= 50 ? 2000 + number : 1900 + number
    }

    private func mark(_ place: Int) -> String? {
        place < tokens.count && tokens[place].form == .mark ? tokens[place].key : nil
    }

    private func past(_ marks: [String], _ place: Int) -> Int {
        var place = place
        while place < tokens.count, place < start + 12, let mark = mark(place), marks.contains(mark) { place += 1 }
        return place
    }

    /// Whether no letter, digit or further part of a number follows a place without a space.
    private func isEnd(_ place: Int, of separator: String) -> Bool {
        guard place + 1 < tokens.count, tokens[place + 1].touchesPrevious else { return true }
        switch tokens[place + 1].form {
        case .digits: return false
        // «30.06.2009г.»
        case .letters: return ["г", "ж"].contains(tokens[place + 1].key)
        case .mark:
            let isJoined = place + 2 < tokens.count && tokens[place + 2].touchesPrevious
            return !(isJoined && tokens[place + 1].key == separator && tokens[place + 2].form == .digits)
        }
    }

    private func month(_ place: Int) -> Int? {
        guard place < tokens.count, tokens[place].form == .letters else { return nil }
        return MonthName.number(of: tokens[place].key)
    }
}
