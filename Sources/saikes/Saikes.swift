import ArgumentParser
import CheckKit
import Glibc

/// The command `saikes`.
@main
struct Saikes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "saikes", abstract: HelpWords.program[HelpWords.language],
        discussion: HelpWords.discussion[HelpWords.language], version: Program.version,
        subcommands: [
            Vet.self, Assess.self, Batch.self, DiffReports.self, Modules.self, Law.self, PrintSchema.self,
        ])

    /// Runs the command line; a reader that goes away early is no fault of ours.
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            Console.finish(with: failure)
        } catch {
            exit(withError: error)
        }
    }
}
