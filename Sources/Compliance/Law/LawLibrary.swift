public import CheckKit

/// The law as the program holds it: editions, figures, readings, calendars and code lists.
public struct LawLibrary: Sendable {
    /// The editions, oldest first.
    public var editions: [Edition]
    /// The dated figures, those of the user after those of the program.
    public var parameters: [Parameter]
    /// The unclear norms and their readings.
    public var policies: [Policy]
    /// Days off and working days.
    public var calendar: WorkCalendar
    /// Spheres of activity.
    public var fields: FieldTable
    /// Categories of civil servants.
    public var venues: VenueTable
    /// What other acts say.
    public var norms: [Norm]

    /// Makes a library of its parts.
    public init(
        editions: [Edition], parameters: [Parameter], policies: [Policy], calendar: WorkCalendar, fields: FieldTable,
        venues: VenueTable, norms: [Norm]
    ) {
        self.editions = editions
        self.parameters = parameters
        self.policies = policies
        self.calendar = calendar
        self.fields = fields
        self.venues = venues
        self.norms = norms
    }

    /// What another act says.
    public struct Norm: Sendable {
        /// Its id, such as `687/76`.
        public var id = ""
        /// The code of the act.
        public var act = ""
        /// The point of the act.
        public var point = ""
        /// Whether the Russian text is a quotation or our summary.
        public var status = ""
        /// What it says.
        public var text = StatedName()

        /// Makes an empty norm.
        public init() {}
    }

    /// The edition that a day falls under and whether it is in force: the last one adopted by that day.
    ///
    /// A day before every edition falls under the oldest one, which is not adopted yet.
    public func edition(on day: CivilDate) -> (edition: Edition, standing: Edition.Standing)? {
        let adopted = editions.last { $0.standing(on: day) != .notAdopted }
        return (adopted ?? editions.first).map { ($0, $0.standing(on: day)) }
    }

    /// The default readings with some of them replaced.
    ///
    /// - Throws: `UnknownReading` for a policy or a reading that does not exist.
    public func policies(choosing chosen: [(policy: String, reading: String)]) throws(UnknownReading) -> PolicySet {
        var set: [String: String] = [:]
        for policy in policies {
            set[policy.id] = policy.readings.first(where: \.isDefault)?.id ?? policy.readings.first?.id
        }
        for (id, reading) in chosen {
            guard let policy = policies.first(where: { $0.id == id }) else {
                throw UnknownReading(policy: id, reading: nil, allowed: policies.map(\.id))
            }
            guard policy.readings.contains(where: { $0.id == reading }) else {
                throw UnknownReading(policy: id, reading: reading, allowed: policy.readings.map(\.id))
            }
            set[id] = reading
        }
        return PolicySet(set)
    }

    /// What another act says, by its id.
    public func norm(_ id: String) -> Norm? { norms.first { $0.id == id } }
}

/// A policy or a reading that the program does not know.
public struct UnknownReading: Error, Hashable, Sendable {
    /// The policy that was named.
    public var policy: String
    /// The reading that was named, where the policy exists.
    public var reading: String?
    /// What could have been named.
    public var allowed: [String]

    /// What is wrong and what to do.
    public var message: Message {
        let list = Message.Argument.list(allowed.map { .string($0) })
        return reading.map { Message(Self.noReading, .string($0), .string(policy), list) }
            ?? Message(Self.noPolicy, .string(policy), list)
    }

    static let noPolicy = Text(
        kk: "«{0}» деген саясат жоқ; бар саясаттар: {1}", ru: "Нет политики «{0}»; есть: {1}",
        en: "There is no policy “{0}”; there are: {1}")
    static let noReading = Text(
        kk: "{1} саясатында «{0}» оқылуы жоқ; барлары: {2}", ru: "У политики {1} нет прочтения «{0}»; есть: {2}",
        en: "Policy {1} has no reading “{0}”; it has: {2}")
}
