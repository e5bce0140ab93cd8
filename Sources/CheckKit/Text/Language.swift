/// A language in which the program speaks.
public enum Language: String, CaseIterable, Sendable, Codable {
    /// Kazakh, the state language.
    case kk
    /// Russian, the language of the official text the program holds.
    case ru
    /// English.
    case en
}
