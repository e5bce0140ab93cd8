import Interchange

/// A module to begin with: its files are those of `Data/ModuleTemplates`, with NAME for the module's name.
public struct ModuleTemplate: Sendable {
    /// A file of a template.
    public struct File: Sendable {
        /// The path in the module's folder.
        public var path: String
        /// The text.
        public var text: String

        /// Whether it is run: it says by what.
        public var isProgram: Bool { text.hasPrefix("#!") }
    }

    /// The languages that there are templates for.
    public static let names = ["python", "shell", "swift"]

    /// The files, in alphabetical order.
    public let files: [File]

    /// Picks the template of a language; nil where there is none.
    public init?(_ language: String) {
        guard Self.names.contains(language) else { return nil }
        let root = "ModuleTemplates/\(language)/"
        files = EmbeddedData.paths.filter { $0.hasPrefix(root) }.map { path in
            File(
                path: String(path.dropFirst(root.count)),
                text: String(decoding: EmbeddedData.bytes(path) ?? [], as: UTF8.self))
        }
    }

    /// The folders to make, each after the one that holds it; the first is the module's own.
    public var folders: [String] {
        var folders = [""]
        for file in files {
            let steps = file.path.split(separator: "/").dropLast()
            for count in steps.indices.map({ $0 + 1 }) {
                let folder = steps.prefix(count).joined(separator: "/")
                if !folders.contains(folder) { folders.append(folder) }
            }
        }
        return folders
    }

    /// The file that an author changes.
    public var check: String {
        files.first { $0.path.split(separator: "/").last?.lowercased().hasPrefix("check.") ?? false }?.path ?? ""
    }

    /// The script that builds the program; nil where it needs no building.
    public var buildStep: String? { files.contains { $0.path == "build" } ? "build" : nil }
}
