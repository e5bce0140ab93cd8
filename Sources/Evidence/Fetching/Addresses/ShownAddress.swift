import Notation

/// An address as people may be shown it: without a password, and without the number of a person.
public enum ShownAddress {
    /// The address with what stands before `@` in its authority, and each likely IIN, masked.
    public static func text(_ url: String) -> String {
        guard let slashes = url.firstRange(of: "//") else { return PersonNumber.hidden(in: url) }
        let authority = url[slashes.upperBound...].prefix { !"/?#\\".contains($0) }
        guard let at = authority.lastIndex(of: "@") else { return PersonNumber.hidden(in: url) }
        return PersonNumber.hidden(in: "\(url[..<slashes.upperBound])•••\(url[at...])")
    }
}
