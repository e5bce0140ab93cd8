import Compliance
import Foundation
import Interchange
import ModuleHost
import Notation
import TestSupport
import Testing

/// A folder with a module that is trusted, and the module; both are gone when the test is over.
final class ModuleOnDisk: @unchecked Sendable {
    /// What the manifest states beside its format.
    struct Manifest {
        var name = "odd"
        var rules = ["odd/rule"]
        var arguments: [String] = []
        var processes: Bool?
        var limits: [String: Int] = [:]
        var isLibrary = false

        func node(program: String) -> Node {
            var members: [(String, Node)] = [
                ("format", .text("saikes/module/1")), ("name", .text(name)), ("version", .text("1.0.0")),
                ("protocol", .number("1")), ("program", .text(program)), ("sha256", .text("untrusted")),
                ("rules", .list(rules.map { .text($0) })),
            ]
            if isLibrary { members.append(("carrier", .text("library"))) }
            if !arguments.isEmpty { members.append(("arguments", .list(arguments.map { .text($0) }))) }
            if let processes { members.append(("processes", .bool(processes))) }
            if !limits.isEmpty {
                let sorted = limits.sorted { $0.key < $1.key }
                members.append(("limits", .record(sorted.map { ($0.key, .number("\($0.value)")) })))
            }
            return .record(members)
        }
    }

    /// Stands for the module's folder among its arguments.
    static let own = "FOLDER"

    let scratch = ScratchFolder()
    /// The folder of the module.
    let path: String
    /// The module; nothing is started before it is asked.
    let host: HostedModule

    /// Copies a program into a folder of its own and trusts it.
    init(_ program: String, _ manifest: Manifest) throws {
        // As the program does: a module that has gone is seen where it is written to.
        signal(SIGPIPE, SIG_IGN)
        let name = program.split(separator: "/").last.map(String.init) ?? program
        path = scratch.entry("module") { mkdir($0, 0o755) }
        // Another process copies: a file that a test beside this one inherits open for writing cannot be run.
        let copied = scratch.entry("module/\(name)") { _ = BuiltProgram.run([program, $0], program: "/bin/cp") }
        try #require(access(copied, X_OK) == 0, "\(program) was not built")
        var manifest = manifest
        manifest.arguments = manifest.arguments.map { [path] in $0 == Self.own ? path : $0 }
        scratch.file("module/module.json", Array(JSONText.pretty(manifest.node(program: name)).utf8))
        let folder = try Self.folder(path)
        let trusted = folder.trusting(try folder.changes())
        try Data(trusted.utf8).write(to: URL(fileURLWithPath: "\(path)/module.json"))
        host = HostedModule(try Self.folder(path))
    }

    /// Ends the module; a test says so last, since the folder goes where nobody needs it.
    func stop() { host.stop() }

    /// Changes a key of the manifest, or takes it out.
    func set(_ key: String, _ value: Node?) throws {
        let text = try String(contentsOfFile: "\(path)/module.json", encoding: .utf8)
        let node = try Source(name: "module.json", notation: .json, bytes: Array(text.utf8)).parse()
        let others = (node.members ?? []).filter { $0.key != key }.map { ($0.key, $0.value) }
        try write(JSONText.pretty(.record(others + (value.map { [(key, $0)] } ?? []))))
    }

    /// Writes another manifest.
    func write(_ text: String) throws {
        try text.write(toFile: "\(path)/module.json", atomically: false, encoding: .utf8)
    }

    private static func folder(_ path: String) throws -> ModuleFolder {
        var reader = FactsReader(fields: Docket.law.fields)
        let folder = ModuleFolder(path, &reader)
        try #require(reader.isClean, "\(reader.faults) \(reader.inputFaults)")
        return try #require(folder)
    }
}
