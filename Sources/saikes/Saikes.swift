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
            Vet.self, Assess.self, Batch.self, DiffReports.self, Evidence.self, RegisterCommand.self, Modules.self,
            Law.self,
            PrintSchema.self,
        ])

    /// Runs the command line; a reader that goes away early is no fault of ours, and a full disk is told.
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch let failure as CommandFailure {
            Console.finish(with: failure)
        } catch is ReaderGone {
            Glibc.exit(ExitStatus.inputOutput.rawValue)
        } catch {
            finish(error)
        }
    }

    /// The arguments, with `help vet` written as `vet --help`: the parser's own `help` knows no languages.
    private static var arguments: [String] {
        let arguments = Array(CommandLine.arguments.dropFirst())
        return arguments.first == "help" ? arguments.dropFirst() + ["--help"] : arguments
    }

    /// Ends as the argument parser would, in the language of the command.
    private static func finish(_ error: any Error) -> Never {
        let code = exitCode(for: error)
        let text = ParserWords.translated(fullMessage(for: error), to: HelpWords.language)
        if code.isSuccess {
            do {
                try Console.write(text + "\n")
            } catch let failure as CommandFailure {
                Console.finish(with: failure)
            } catch {}
        } else if !text.isEmpty {
            Console.complain(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
        Glibc.exit(code.rawValue)
    }
}
