import Foundation
import TestSupport

@testable import Register

/// The program as the actors of a council call it, with their key files.
struct CommandDesk: Sendable {
    let folder: String

    /// Writes the key files of a council beside its register.
    init(_ council: Council) throws {
        folder = council.folder
        for (name, key) in council.keys {
            try key.fileText.write(toFile: "\(folder)/\(name).key", atomically: true, encoding: .utf8)
        }
    }

    /// Runs a command as an actor, or as `public`, who has no key.
    func run(
        _ actor: String, _ arguments: [String], language: String = "en", through shell: [String] = [],
        seconds: Double = 60
    ) -> BuiltProgram.Run {
        let key = actor == "public" ? [] : ["--actor", actor, "--key", "\(folder)/\(actor).key"]
        let lang = arguments.contains("--lang") ? [] : ["--lang", language]
        let command = ["register"] + arguments + ["--register", folder] + key + lang
        guard let program = shell.first else {
            return BuiltProgram.run(command, folder: folder, seconds: seconds)
        }
        return BuiltProgram.run(
            shell.dropFirst() + [BuiltProgram.path] + command, folder: folder, program: program, seconds: seconds)
    }
}
