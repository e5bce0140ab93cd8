import Glibc

/// Where the repository and what lies beside it are.
public enum Repository {
    /// The folder of the package.
    public static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    /// A path beside the repository, which a variable of the environment may place elsewhere.
    public static func shared(_ path: String, orBy variable: String) -> String {
        getenv(variable).map { String(cString: $0) } ?? "\(root)/../shared/\(path)"
    }
}
