import CheckKit
import Glibc
import Notation
import Reporting

/// A command that ends otherwise than with an outcome.
struct CommandFailure: Error {
    /// The exit code.
    var status: ExitStatus
    /// What is wrong and what to do, in the language of the command.
    var lines: [String] = []
    /// The same for programs, on standard output.
    var node: Node?
}

/// The reader of the output has closed it: no fault, but nothing more can be said.
struct ReaderGone: Error {}

/// Standard output, standard error and the terminal.
enum Console {
    /// Whether standard output is a terminal that may be coloured.
    static var isColoured: Bool { isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil }

    /// The width of the terminal, 80 where there is none; at least 60 and at most 120.
    static var width: Int {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 80
        }
        return min(max(Int(size.ws_col), 60), 120)
    }

    /// Writes text to standard output; a reader that has gone has seen what it wanted.
    static func write(_ text: String) throws {
        do {
            try write(Array(text.utf8), to: STDOUT_FILENO)
        } catch is ReaderGone {}
    }

    /// Writes lines to standard error; a fault there has nobody to be told to.
    ///
    /// A line may quote what a stranger wrote.
    static func complain(_ lines: [String]) {
        let safe = lines.map { DisplayText.safe($0) + "\n" }
        _ = try? write(Array(safe.joined().utf8), to: STDERR_FILENO)
    }

    /// Says what is wrong and ends with the failure's code.
    static func finish(with failure: CommandFailure) -> Never {
        if let node = failure.node { _ = try? write(JSONText.pretty(node)) }
        complain(failure.lines)
        exit(failure.status.rawValue)
    }

    /// Writes bytes to a descriptor.
    ///
    /// - Throws: `ReaderGone` where nobody reads any more, and a `CommandFailure` that names the file.
    static func write(_ bytes: [UInt8], to descriptor: Int32, named name: String? = nil) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                if errno == EPIPE { throw ReaderGone() }
                throw OutputFile.failure(name ?? "stdout")
            }
            rest = rest.dropFirst(count)
        }
    }
}
