public import CheckKit
import Notation

/// Why an address cannot be one that documents are fetched from.
public enum URLFault: Error, Hashable, Sendable {
    /// It is no address, or one with control characters.
    case malformed
    /// It is neither http nor https.
    case scheme(String)
    /// It carries a user's name or password.
    case credentials
    /// It names a port that is not allowed.
    case port(Int)
    /// Its host is no name and no address as they are usually written.
    case host
    /// It is longer than allowed.
    case tooLong(bytes: Int)

    /// A stable code for records and summaries.
    public var code: String {
        switch self {
        case .malformed: "malformedURL"
        case .scheme: "forbiddenScheme"
        case .credentials: "credentialsInURL"
        case .port: "forbiddenPort"
        case .host: "badHost"
        case .tooLong: "urlTooLong"
        }
    }

    /// What is wrong and what to do.
    public var message: Message {
        switch self {
        case .malformed: Message(.malformed)
        case .scheme(let name): Message(.scheme, .string(Fault.shown(name)))
        case .credentials: Message(.credentials)
        case .port(let port): Message(.port, .int(port))
        case .host: Message(.badHost)
        case .tooLong(let bytes): Message(.tooLong, .int(bytes), .int(URLPolicy.maximumBytes))
        }
    }
}

extension Text {
    fileprivate static let malformed = Text(
        kk: "бұл веб-мекенжай емес; дерекнамадағы url мәнін түзетіңіз",
        ru: "это не веб-адрес; исправьте url в досье", en: "this is no web address; put the url right")
    fileprivate static let scheme = Text(
        kk: "мекенжай «{0}:» деп басталады; тек http және https қабылданады",
        ru: "адрес начинается с «{0}:»; принимаются только http и https",
        en: "the address begins with “{0}:”; only http and https are taken")
    fileprivate static let credentials = Text(
        kk: "мекенжайда пайдаланушы аты немесе құпиясөз бар; оларсыз жазыңыз",
        ru: "в адресе имя пользователя или пароль; уберите их",
        en: "the address carries a user’s name or password; leave them out")
    fileprivate static let port = Text(
        kk: "{0} порты рұқсат етілмеген; қажет болса --allow-port {0} деп жазыңыз",
        ru: "порт {0} не разрешён; если он нужен, добавьте --allow-port {0}",
        en: "port {0} is not allowed; where it is meant, add --allow-port {0}")
    fileprivate static let badHost = Text(
        kk: "мекенжайдағы сервер аты жарамсыз", ru: "имя сервера в адресе недопустимо",
        en: "the host in the address is no valid name")
    fileprivate static let tooLong = Text(
        kk: "мекенжай {0} байт, ең көбі {1}", ru: "в адресе {0} байт, допустимо не больше {1}",
        en: "the address has {0} bytes, at most {1} are taken")
}
