import Foundation
import Glibc

/// The built program beside the test bundle, run as a process.
public enum BuiltProgram {
    /// What a run left behind.
    public struct Run: Sendable {
        /// The exit code; 128 and the signal's number where a signal ended the run, 124 where it took too long.
        public var code: Int32
        /// Its standard output.
        public var output: String
        /// Its standard error.
        public var complaints: String

        /// Both together.
        public var all: String { output + complaints }
    }

    /// The folder of the products, in which the test bundle lies too.
    public static let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().path

    /// The program.
    public static let path = "\(folder)/saikes"

    /// Runs the program and waits for it, at most `seconds`, in the working directory `folder`.
    ///
    /// `outputPath` is a file for standard output that cannot be collected; after `bytesWanted` the reader goes away.
    public static func run(
        _ arguments: [String], input: String = "/dev/null", outputPath: String? = nil, bytesWanted: Int = .max,
        environment: [String: String] = [:], folder: String? = nil, program: String = path, seconds: Double = 60
    ) -> Run {
        guard let output = Channel(), let complaints = Channel() else {
            return Run(code: 126, output: "", complaints: "")
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        if let outputPath {
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outputPath, O_WRONLY, 0)
        } else {
            posix_spawn_file_actions_adddup2(&actions, output.written, STDOUT_FILENO)
        }
        posix_spawn_file_actions_adddup2(&actions, complaints.written, STDERR_FILENO)
        var process = pid_t()
        // glibc's own way of changing the folder is not visible from Swift.
        let command = (folder.map { ["/usr/bin/env", "-C", $0] } ?? []) + [program] + arguments
        let code = withStrings(command) { arguments in
            withStrings(environment.merging(sanitizing) { own, _ in own }.map { "\($0.key)=\($0.value)" }) {
                environment in
                posix_spawn(&process, command[0], &actions, nil, arguments, environment)
            }
        }
        output.closeWritten()
        complaints.closeWritten()
        guard code == 0 else { return Run(code: 127, output: "", complaints: String(cString: strerror(code))) }
        let isLate = !collect([output, complaints], bytesWanted, until: Date().addingTimeInterval(seconds))
        if isLate { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return Run(
            code: isLate ? 124 : status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F,
            output: output.text, complaints: complaints.text)
    }

    /// What tells a sanitizer how to look, where the tests run under one: it looks at the program too.
    private static let sanitizing = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }

    /// Reads until both channels end; false where the time is over first.
    private static func collect(_ channels: [Channel], _ bytesWanted: Int, until end: Date) -> Bool {
        while channels.contains(where: \.isOpen) {
            var polled = channels.map { pollfd(fd: $0.isOpen ? $0.read : -1, events: Int16(POLLIN), revents: 0) }
            let left = end.timeIntervalSinceNow
            guard left > 0, poll(&polled, nfds_t(polled.count), Int32(left * 1000) + 1) >= 0 || errno == EINTR else {
                return false
            }
            for (channel, state) in zip(channels, polled) where state.revents != 0 { channel.take() }
            if channels[0].bytes.count >= bytesWanted { channels[0].close() }
        }
        return true
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { fatalError("an array with an element has an address") }
            return body(base)
        }
    }
}

/// One direction from the program to the test, closed in every other process.
private final class Channel {
    let read: Int32
    let written: Int32
    private(set) var bytes: [UInt8] = []
    private(set) var isOpen = true

    init?() {
        var pair: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &pair) == 0 else { return nil }
        (read, written) = (pair[0], pair[1])
    }

    deinit { if isOpen { Glibc.close(read) } }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    func closeWritten() { Glibc.close(written) }

    func close() {
        guard isOpen else { return }
        isOpen = false
        Glibc.close(read)
    }

    func take() {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(read, &chunk, chunk.count)
        if count > 0 { bytes.append(contentsOf: chunk[..<count]) } else if count == 0 || errno != EINTR { close() }
    }
}
