/// What an event happens to: a kind of object and its id, written `case/A-12`.
enum Subject: CustomStringConvertible, Hashable, Sendable {
    case register
    case actor(String)
    case window(String)
    case application(String)
    case session(String)
    case decision(String)
    case entry(String)
    case edition(Int)
    case appeal(String)
    case list(String)

    var description: String {
        switch self {
        case .register: "register"
        case .actor(let id): "actor/\(id)"
        case .window(let id): "window/\(id)"
        case .application(let id): "case/\(id)"
        case .session(let id): "session/\(id)"
        case .decision(let id): "decision/\(id)"
        case .entry(let id): "entry/\(id)"
        case .edition(let number): "edition/\(number)"
        case .appeal(let id): "appeal/\(id)"
        case .list(let id): "list/\(id)"
        }
    }

    /// What an item of an agenda is: an application `A-1`, an entry `E-1` or an appeal `P-1`.
    init?(item: String) {
        guard Naming.isName(item) else { return nil }
        switch item.prefix(2) {
        case "A-": self = .application(item)
        case "E-": self = .entry(item)
        case "P-": self = .appeal(item)
        default: return nil
        }
    }

    /// The id without the kind.
    static func id(of subject: String) -> String { subject.split(separator: "/").last.map(String.init) ?? subject }
}

/// How ids and names are written.
enum Naming {
    /// Whether a text is an id: up to 60 letters, digits, dots, hyphens and underscores of ASCII.
    static func isName(_ text: String) -> Bool {
        (1...60).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                switch $0 {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
