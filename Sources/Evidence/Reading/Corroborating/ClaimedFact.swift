import CheckKit

/// A fact of a claim that a text may bear out.
enum ClaimedFact: Hashable {
    case holder(String)
    case identifier(Corroboration.Kind, Identifier, apartFrom: [String])
    case words(Corroboration.Kind, [String])
    case date(Corroboration.Kind, CivilDate)
    case period(Period)
    case code(Corroboration.Kind, String)
    case area(Rational)
    case seats(Int)
    case counted(Corroboration.Kind, Int, [String])

    var kind: Corroboration.Kind {
        switch self {
        case .holder: .holder
        case .identifier(let kind, _, _), .words(let kind, _), .date(let kind, _), .code(let kind, _),
            .counted(let kind, _, _):
            kind
        case .period: .period
        case .area: .area
        case .seats: .seats
        }
    }

    /// What a text says of it.
    func fact(in index: TextIndex) -> Corroboration.Fact {
        let search = WordSearch(index: index)
        switch self {
        case .holder(let name): return said(index, at: search.person(name))
        case .identifier(_, let identifier, let others):
            return RegisterNumbers(index).fact(kind, identifier, apartFrom: others, index)
        case .words(_, let forms): return said(index, at: forms.lazy.compactMap { search.phrase($0) }.first)
        case .date(_, let day): return said(index, at: index.dates.first { $0.day == day }?.range)
        case .period(let period): return said(of: period, index)
        case .code(_, let code): return said(index, at: search.code(code))
        case .area(let area):
            return LabelledNumbers.areas(index).fact(kind, area, index, maySpeakAgainst: true)
        case .seats(let seats):
            guard let seats = Rational(seats, 1) else { return Corroboration.Fact(kind, .silent) }
            return LabelledNumbers.seats(index).fact(kind, seats, index, maySpeakAgainst: true)
        case .counted(_, let count, let words):
            guard let count = Rational(count, 1) else { return Corroboration.Fact(kind, .silent) }
            return LabelledNumbers.counted(index, words).fact(kind, count, index, maySpeakAgainst: false)
        }
    }

    private func said(_ index: TextIndex, at range: ClosedRange<Int>?) -> Corroboration.Fact {
        range.map { index.fact(kind, .found, at: $0) } ?? Corroboration.Fact(kind, .silent)
    }

    /// A period is found where both of its days are; a text that joins one of them to another day speaks against it.
    private func said(of period: Period, _ index: TextIndex) -> Corroboration.Fact {
        let written = WrittenPeriod.all(in: index)
        if let same = written.first(where: { $0.start == period.startDate && $0.end == period.endDate }) {
            return index.fact(kind, .found, at: same.range)
        }
        let rival = written.first { $0.start == period.startDate || $0.end == period.endDate && period.endDate != nil }
        if let rival, period.startDate != nil { return index.fact(kind, .contradicts, at: rival.range) }
        let days = [period.startDate, period.endDate].compactMap(\.self)
        let places = days.compactMap { day in index.dates.first { $0.day == day }?.range }
        guard let first = places.first, places.count == days.count else { return Corroboration.Fact(kind, .silent) }
        return index.fact(kind, .found, at: first)
    }
}
