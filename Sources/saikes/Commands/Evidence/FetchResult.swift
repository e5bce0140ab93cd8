import CheckKit
import Evidence
import Notation

/// What a command says of a run at its end.
struct FetchResult {
    let summary: FetchSummary
    /// Documents that an earlier run had done with.
    let doneBefore: Int

    /// Addresses that are listed under one reason.
    private static let listed = 5

    /// The exit code: 0 where everything is there, 3 where something is not, 69 where nobody could be reached, 74 where the
    /// store took nothing more.
    var status: ExitStatus {
        if summary.fault != nil { return .inputOutput }
        let failures = summary.failures
        if failures.isEmpty, !summary.isStopped { return .pass }
        let isDown = failures.allSatisfy(\.failure.isPassing) && !summary.isStopped
        return isDown && summary.progress.failed == summary.progress.total ? .unavailable : .partial
    }

    /// The end in words: counts, then the failures by reason.
    func lines(in language: Language) -> [String] {
        let progress = summary.progress
        var messages = [
            Message(
                FetchWords.summary, .int(progress.kept), .int(progress.unchanged), .int(progress.failed),
                .int(progress.total)),
            Message(
                FetchWords.amountAndTime, .string(ProgressMeter.megabytes(progress.bytes, in: language)),
                .string(ProgressMeter.time(Int(progress.elapsed.components.seconds)))),
        ]
        if doneBefore > 0 { messages.append(Message(FetchWords.doneBefore, .int(doneBefore))) }
        var lines = messages.map { $0.rendered(in: language) }
        for group in summary.failures {
            let reason = Message(
                FetchWords.reason, .message(group.failure.message), .int(group.urls.count))
            lines.append("  " + reason.rendered(in: language))
            lines += group.urls.prefix(Self.listed).map { "    " + ShownAddress.text($0) }
            if group.urls.count > Self.listed {
                let more = Message(FetchWords.more, .int(group.urls.count - Self.listed))
                lines.append("    " + more.rendered(in: language))
            }
        }
        if let fault = summary.fault { lines.append(fault.message.rendered(in: language)) }
        if summary.isStopped || summary.failures.contains(where: { $0.failure.isLeftOpen }) {
            lines.append(FetchWords.goOn[language])
        }
        return lines
    }

    /// The end for programs, `saikes/fetch/1`.
    var node: Node {
        let progress = summary.progress
        let counts = [
            ("total", progress.total), ("kept", progress.kept), ("unchanged", progress.unchanged),
            ("failed", progress.failed), ("doneBefore", doneBefore), ("bytes", progress.bytes),
        ]
        var members: [(String, Node)] = [("format", .text("saikes/fetch/1"))]
        members += counts.map { ($0.0, .number(String($0.1))) }
        members.append(("stopped", .bool(summary.isStopped)))
        members.append(("fault", summary.fault.map { .text($0.message.rendered(in: .en)) } ?? .null))
        members.append(("failures", .list(summary.failures.map(Self.node))))
        return .record(members)
    }

    private static func node(_ failure: FetchFailure, _ urls: [String]) -> Node {
        .record([
            ("reason", .text(failure.code)),
            ("message", .text(failure.message.rendered(in: .en))),
            ("leftOpen", .bool(failure.isLeftOpen)),
            ("urls", .list(urls.map { .text(ShownAddress.text($0)) })),
        ])
    }
}
