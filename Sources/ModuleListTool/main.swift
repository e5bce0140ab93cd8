import Foundation

/// Writes a Swift file that imports the modules named and lists them: `ModuleListTool OUTPUT MODULE…`.
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
    FileHandle.standardError.write(Data("usage: ModuleListTool OUTPUT MODULE…\n".utf8))
    exit(64)
}
let modules = arguments.dropFirst()
let imports = ["CheckKit"] + modules.sorted()
let values = modules.map { "\($0.prefix(1).lowercased())\($0.dropFirst())Module" }
let text = """
    \(imports.map { "import \($0)" }.joined(separator: "\n"))

    enum ModuleList {
        static let all: [CheckModule] = [\(values.joined(separator: ", "))]
    }

    """
try text.write(toFile: output, atomically: true, encoding: .utf8)
