/// A sentence with places to fill: a constant text and the values that go into it.
///
/// A check makes messages while it works, but words are put together only when somebody reads them, so that a batch of
/// a million cases need not pay for sentences nobody sees. A place is written `{0}`, `{1}`, … in every language.
public struct Message: Hashable, Sendable {
    /// The sentence with its places.
    public let template: Text
    /// The values, in the order of the places' numbers.
    public let arguments: [Argument]

    /// Makes a message from a template and the values of its places.
    public init(_ template: Text, _ arguments: Argument...) {
        self.init(template, arguments: arguments)
    }

    /// What stands for a sentence that nobody reads.
    public static let unsaid = Message(Text(verbatim: ""), arguments: [])

    /// Makes a message from a template and a list of values.
    public init(_ template: Text, arguments: [Argument]) {
        self.template = template
        self.arguments = arguments
    }

    /// The finished sentence in one language; a place without a value stays as it is written.
    public func rendered(in language: Language) -> String {
        guard !arguments.isEmpty else { return template[language] }
        return String(in: language, of: forEachPiece)
    }

    /// The finished sentence in every language.
    public var text: Text { Text { rendered(in: $0) } }
}

extension Message {
    /// A value that fills a place of a message.
    public enum Argument: Hashable, Sendable {
        /// Text that reads the same in every language: a name, a code, a path.
        case string(String)
        /// Text that has a form in each language.
        indirect case text(Text)
        /// A whole number.
        case int(Int)
        /// A date, written dd.mm.yyyy in Kazakh and Russian and yyyy-mm-dd in English.
        case date(CivilDate)
        /// A number with its noun: «151 день».
        indirect case count(Int, Noun)
        /// A share, written as a percentage with one decimal.
        case percent(Rational)
        /// An amount of money.
        indirect case money(Money)
        /// Another message.
        indirect case message(Message)
        /// Several values with commas between them.
        case list([Argument])

        /// The value as it reads in one language.
        public func rendered(in language: Language) -> String {
            String(in: language, of: forEachPiece)
        }
    }
}
