import Glibc
import Notation

/// The account under which the program runs, for the record of who did something.
enum Account {
    /// The account's name, or its number where it has none; a name that may be a person's number is not written down.
    static var name: String {
        let name = getpwuid(geteuid())?.pointee.pw_name.map { String(cString: $0) } ?? ""
        return name.isEmpty ? "uid:\(geteuid())" : PersonNumber.hidden(in: name)
    }
}
