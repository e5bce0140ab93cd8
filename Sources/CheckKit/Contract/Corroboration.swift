/// How the text of a document bears out a claim that names it.
///
/// It alone never makes a pass or a failure: words in a file prove nothing, and words that a program missed may be there.
public struct Corroboration: Hashable, Sendable {
    /// Each fact that was looked for, in a fixed order.
    public var facts: [Fact]

    /// Makes a corroboration.
    public init(facts: [Fact]) { self.facts = facts }

    /// The whole: a contradiction outweighs what was found, and what was found outweighs silence.
    public var result: Result {
        let results = facts.map(\.result)
        return [.contradicts, .found, .unread].first(where: results.contains) ?? .silent
    }

    /// What a text says of a fact.
    public enum Result: String, CaseIterable, Sendable {
        /// It has the fact.
        case found
        /// It has another value where the fact should stand.
        case contradicts
        /// It says nothing of it that a program sees.
        case silent
        /// It could not be read.
        case unread
    }

    /// One fact of a claim.
    public struct Fact: Hashable, Sendable {
        /// What was looked for.
        public var kind: Kind
        /// What the text says.
        public var result: Result
        /// The page from 1; nil where the text has no pages, or stands in a header or a note.
        public var page: Int?
        /// The line of the page from 1; nil where nothing was found.
        public var line: Int?
        /// The words of the text, numbers of persons hidden; nil where nothing was found.
        public var quote: String?

        /// Makes a fact of which nothing was found.
        public init(_ kind: Kind, _ result: Result) {
            self.kind = kind
            self.result = result
        }
    }

    /// What is looked for in a text.
    public enum Kind: String, CaseIterable, Sendable {
        /// The person's name.
        case holder
        /// The person's IIN, which is shown nowhere.
        case personNumber
        /// The BIN of an organisation.
        case organisationNumber
        /// The name of an organisation.
        case organisation
        /// The degree or the programme in its own words.
        case title
        /// The day of award.
        case dateAwarded
        /// The first and the last day of a period.
        case period
        /// The number of the document.
        case number
        /// The day of issue of the document.
        case dateIssued
        /// Cadastral number.
        case cadastralNumber
        /// Area in square metres.
        case area
        /// Seats.
        case seats
        /// Pieces of equipment.
        case quantity
        /// Copies in a library.
        case copies
        /// Academic hours.
        case hours
    }
}
