public import CheckKit

/// What a person does at the Council; everybody has one role only.
public enum Role: String, TitledCode {
    /// Registers actors and retires them; has no vote and sees no case.
    case administrator
    /// Opens windows and sessions, prepares cases and editions.
    case secretary
    /// Reviews, votes and decides.
    case member
    /// A member who presides, allows declared ties and publishes.
    case chair
    /// Reads and changes nothing.
    case auditor
    /// Applies for a place on the list.
    case provider

    /// Who may take part in deciding.
    public static let deciding: Set<Role> = [.member, .chair]
    /// Who may see what is not public, once they declared.
    public static let council: Set<Role> = [.secretary, .member, .chair, .auditor]

    /// The role in words.
    public var title: Text {
        switch self {
        case .administrator: Text(kk: "әкімші", ru: "администратор", en: "administrator")
        case .secretary: Text(kk: "хатшы", ru: "секретарь", en: "secretary")
        case .member: Text(kk: "мүше", ru: "член совета", en: "member")
        case .chair: Text(kk: "төраға", ru: "председатель", en: "chair")
        case .auditor: Text(kk: "аудитор", ru: "аудитор", en: "auditor")
        case .provider: Text(kk: "ұйым", ru: "организация", en: "provider")
        }
    }
}
