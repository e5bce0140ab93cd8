/// A text that people read, in Kazakh, Russian and English.
///
/// The initialiser takes all three, so that a missing language does not compile.
public struct Text: Hashable, Sendable {
    /// The Kazakh text.
    public var kk: String
    /// The Russian text.
    public var ru: String
    /// The English text.
    public var en: String

    /// Makes a text from its three languages.
    public init(kk: String, ru: String, en: String) {
        self.kk = kk
        self.ru = ru
        self.en = en
    }

    /// Makes a text that reads the same in every language, such as a code or a name.
    public init(verbatim string: String) {
        self.init(kk: string, ru: string, en: string)
    }

    /// The text in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .kk: kk
        case .ru: ru
        case .en: en
        }
    }

    /// Makes a text by asking for each language in turn.
    public init(each make: (Language) -> String) {
        self.init(kk: make(.kk), ru: make(.ru), en: make(.en))
    }
}
