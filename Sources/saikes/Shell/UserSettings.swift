import Glibc

/// What a user set in the environment.
enum UserSettings {
    /// A variable of the environment; nil where it is not set or empty.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
    }

    /// A folder of ours: what a variable names, else a folder of that name in the user's folder for data (XDG).
    static func folder(_ name: String, orNamedBy variable: String) -> String {
        if let named = Self.variable(variable) { return named }
        let data = Self.variable("XDG_DATA_HOME") ?? Self.variable("HOME").map { "\($0)/.local/share" } ?? "."
        return "\(data)/saikes/\(name)"
    }
}
