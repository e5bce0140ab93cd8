import Foundation
import TestSupport

/// Builds the programs of `Tests/Modules`, once for a run of the tests.
enum Workshop {
    static let misbehave = build("misbehave", from: ["misbehave.c", "attempts.c"])
    static let conformance = build("conformance", from: ["conformance.c"])
    static let conformanceLibrary = build("conformance.so", from: ["conformance.c"], ["-shared", "-fPIC"])

    /// What a search for a program needs to know.
    static let environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]

    /// Compiles beside the tests themselves, under another name first: a program that runs cannot be written.
    private static func build(_ name: String, from sources: [String], _ options: [String] = []) -> String {
        let folder = "\(BuiltProgram.folder)/modules-of-tests"
        mkdir(folder, 0o755)
        let (made, path) = ("\(folder)/\(name).\(getpid())", "\(folder)/\(name)")
        let files = sources.map { "\(Repository.root)/Tests/Modules/\($0)" }
        for compiler in ["clang", "cc"] {
            let run = BuiltProgram.run(
                [compiler, "-std=gnu17", "-O1", "-Wall", "-Werror", "-pthread"] + options + ["-o", made] + files,
                environment: environment, program: "/usr/bin/env", seconds: 120)
            if run.code == 0, rename(made, path) == 0 { return path }
            if run.code != 127 { print(run.complaints) }
        }
        return path
    }
}
