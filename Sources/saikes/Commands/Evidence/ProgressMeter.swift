import CheckKit
import Evidence
import Glibc

/// Shows how far a run is: one line that changes on a terminal, a plain line every few seconds elsewhere.
final class ProgressMeter {
    /// Seconds between two plain lines.
    private static let interval = 5
    private let language: Language
    private let isQuiet: Bool
    private let isTerminal: Bool
    private var lastLine: Duration = .zero
    private var recent: [(elapsed: Duration, bytes: Int)] = []
    private var hasShown = false

    init(language: Language, isQuiet: Bool, isTerminal: Bool = isatty(STDERR_FILENO) == 1) {
        (self.language, self.isQuiet, self.isTerminal) = (language, isQuiet, isTerminal)
    }

    /// Shows the state of a run.
    func show(_ progress: FetchProgress) {
        guard !isQuiet else { return }
        recent.append((progress.elapsed, progress.bytes))
        if recent.count > 50 { recent.removeFirst() }
        if isTerminal {
            hasShown = true
            // A line that is longer than the terminal would leave its beginning behind on every change.
            put("\r\u{1B}[K" + String(line(progress).prefix(max(Self.width - 1, 20))))
        } else if progress.elapsed - lastLine >= .seconds(Self.interval) {
            lastLine = progress.elapsed
            put(line(progress) + "\n")
        }
    }

    /// Takes the changing line away.
    func clear() {
        if hasShown { put("\r\u{1B}[K") }
    }

    /// The state as one line.
    func line(_ progress: FetchProgress) -> String {
        var parts = [
            Message(FetchWords.progressFiles, .int(progress.ended), .int(progress.total)),
            Message(FetchWords.amount, .string(Self.megabytes(progress.bytes, in: language))),
            Message(FetchWords.rate, .string(Self.megabytes(rate, in: language))),
        ]
        if let left = left(progress) { parts.append(Message(FetchWords.timeLeft, .string(Self.time(left)))) }
        if progress.failed > 0 { parts.append(Message(FetchWords.failedSoFar, .int(progress.failed))) }
        if progress.pausing > 0 { parts.append(Message(FetchWords.pausing, .int(progress.pausing))) }
        return parts.map { $0.rendered(in: language) }.joined(separator: " · ")
    }

    /// Bytes a second over the last few seconds.
    private var rate: Int {
        guard let first = recent.first, let last = recent.last, last.elapsed > first.elapsed else { return 0 }
        let seconds = (last.elapsed - first.elapsed) / .seconds(1)
        return Int(Double(last.bytes - first.bytes) / seconds)
    }

    /// The time that the rest will take, should it go on as it went so far; nil before anything can be said.
    private func left(_ progress: FetchProgress) -> Int? {
        guard progress.ended > 0, progress.total > progress.ended, progress.elapsed > .seconds(1) else { return nil }
        let each = progress.elapsed / progress.ended
        return Int((each * (progress.total - progress.ended)).components.seconds)
    }

    /// A number of bytes in megabytes with one decimal.
    static func megabytes(_ bytes: Int, in language: Language) -> String {
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10)\(language == .en ? "." : ",")\(tenths % 10)"
    }

    /// Seconds as `m:ss`, or `h:mm:ss`.
    static func time(_ seconds: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        let head = hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)"
        return "\(head):\(two(seconds % 60))"
    }

    private static var width: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    private func put(_ text: String) {
        // Progress that nobody can be shown is no fault of the run.
        _ = try? Console.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
