import ArgumentParser
import CheckKit
import Notation
import Register
import Reporting

extension RegisterCommand {
    /// `register sweep`: what ends soon goes to the outbox, each notice once.
    struct SweepCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sweep", abstract: RegisterWords.sweep[HelpWords.language])
        @Option(help: ArgumentHelp(RegisterWords.on[HelpWords.language], valueName: "yyyy-mm-dd"))
        var on: String
        @OptionGroup var by: ActorOptions

        func run() throws {
            let credential = try by.credential()
            let day = try by.day(on)
            let register = try by.place.open()
            let receipt = try by.perform(Sweep(on: day), register, credential)
            let digests = try by.shared.orRefusal { () throws(RegisterFault) in try register.outbox(of: receipt) }
            try NoticeText(shared: by.shared).write(digests)
        }
    }

    /// `register outbox`: everything that was to be sent.
    struct ShowOutbox: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "outbox", abstract: RegisterWords.outbox[HelpWords.language])
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            let digests = try place.shared.orRefusal { () throws(RegisterFault) in try register.outbox() }
            try NoticeText(shared: place.shared).write(digests)
        }
    }
}

/// Digests for people and for programs.
private struct NoticeText {
    let shared: SharedOptions

    func write(_ digests: [NoticeDigest]) throws {
        if shared.json {
            return try Console.write(
                JSONText.pretty(
                    .record([("format", .text("saikes/outbox/1")), ("digests", .list(digests.map(node)))])))
        }
        var lines: [String] = []
        for digest in digests {
            lines.append(say(RegisterWords.digest, .list(digest.addressees.map { .string($0) }), .date(digest.day)))
            lines += digest.notices.map { notice in
                say(
                    RegisterWords.noticeLine, .string(notice.entry), .string(notice.about), .date(notice.date),
                    .int(notice.days))
            }
        }
        if lines.isEmpty { lines = [RegisterWords.nothingFound[shared.language]] }
        try Console.write(lines.map { DisplayText.safe($0) + "\n" }.joined())
    }

    private func say(_ text: Text, _ arguments: Message.Argument...) -> String {
        Message(text, arguments: arguments).rendered(in: shared.language)
    }

    private func node(_ digest: NoticeDigest) -> Node {
        .record([
            ("addressees", .list(digest.addressees.map { .text($0) })), ("on", .text(digest.day.description)),
            (
                "notices",
                .list(
                    digest.notices.map { notice in
                        .record([
                            ("entry", .text(notice.entry)), ("about", .text(notice.about)),
                            ("until", .text(notice.date.description)), ("days", .number(String(notice.days))),
                        ])
                    })
            ),
        ])
    }
}
