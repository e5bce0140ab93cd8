/// A figure of the law, or of this program where the law has none, as a dated record.
public struct Parameter: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// The value as it is written: a whole number, a decimal, a share, or a date.
    public var value: String
    /// What is counted.
    public var unit: String
    /// The first day on which it holds.
    public var from: CivilDate?
    /// The last day on which it holds; nil where it is open.
    public var until: CivilDate?
    /// The act it stands in.
    public var act: String?
    /// The point of the act.
    public var point: String?
    /// Where it was found.
    public var source: StatedName?
    /// Whether a person has confirmed it against the act; one that is not never makes a failure.
    public var isConfirmed: Bool
    /// What it is.
    public var title: StatedName?

    /// Makes a record of which only id and value are stated.
    public init(id: String = "", value: String = "", unit: String = "", isConfirmed: Bool = false) {
        self.id = id
        self.value = value
        self.unit = unit
        self.isConfirmed = isConfirmed
    }

    /// Whether the record holds on a day.
    public func isInForce(on day: CivilDate) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}

/// The parameters in force on a day.
public struct ParameterSet: Sendable {
    private let figures: Figures
    /// A name of what the numbers rest on, for faults: the day.
    private let day: CivilDate

    /// The records of a span of days, with their numbers read once.
    private final class Figures: Sendable {
        let records: [String: Parameter]
        let integers: [String: Int]
        let shares: [String: Rational]

        init(_ records: [String: Parameter]) {
            self.records = records
            integers = records.compactMapValues { Int($0.value) }
            shares = records.compactMapValues { Rational($0.value) }
        }
    }

    /// Picks, of each id, the record in force on a day; of several the one that begins last, and of equals the later.
    public init(_ records: some Sequence<Parameter>, on day: CivilDate) {
        var chosen: [String: Parameter] = [:]
        for record in records where record.isInForce(on: day) {
            if let rival = chosen[record.id], let from = rival.from, (record.from ?? from) < from { continue }
            chosen[record.id] = record
        }
        figures = Figures(chosen)
        self.day = day
    }

    private init(_ figures: Figures, _ day: CivilDate) {
        self.figures = figures
        self.day = day
    }

    /// The same records for another day on which the same ones are in force.
    public func renamed(for day: CivilDate) -> ParameterSet { ParameterSet(figures, day) }

    /// The record of an id, or nil where none is in force.
    public subscript(id: String) -> Parameter? { figures.records[id] }

    /// The whole number of an id.
    ///
    /// - Throws: `MissingParameter` where no record is in force or its value is no whole number.
    public func integer(_ id: String) throws(MissingParameter) -> Int {
        guard let value = figures.integers[id] else { throw MissingParameter(id: id, day: day) }
        return value
    }

    /// The share of an id.
    ///
    /// - Throws: `MissingParameter` where no record is in force or its value is no share.
    public func share(_ id: String) throws(MissingParameter) -> Rational {
        guard let value = figures.shares[id] else { throw MissingParameter(id: id, day: day) }
        return value
    }

    /// The date of an id.
    ///
    /// - Throws: `MissingParameter` where no record is in force or its value is no date.
    public func date(_ id: String) throws(MissingParameter) -> CivilDate {
        guard let value = figures.records[id].flatMap({ CivilDate(iso: $0.value) }) else {
            throw MissingParameter(id: id, day: day)
        }
        return value
    }
}

/// A parameter that a check needs is not in force, or its value cannot be read.
public struct MissingParameter: Error, Hashable, Sendable {
    /// The parameter.
    public var id: String
    /// The day.
    public var day: CivilDate

    /// Makes a fault of a parameter and the day on which it was looked for.
    public init(id: String, day: CivilDate) {
        self.id = id
        self.day = day
    }
}
