import ArgumentParser
import CheckKit
import Evidence
import Notation
import Register
import Reporting

/// On which day and as it was known when.
struct TimeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(RegisterWords.asOf[HelpWords.language], valueName: "yyyy-mm-dd"))
    var asOf: String?
    @Option(help: ArgumentHelp(RegisterWords.knownAt[HelpWords.language], valueName: "time"))
    var knownAt: String?

    /// The time up to which records count; a day alone means its end in Kazakhstan.
    func time(_ shared: SharedOptions) throws -> Timestamp? {
        guard let knownAt else { return nil }
        if let day = CivilDate(iso: knownAt) {
            return Timestamp(rawValue: (day.rawValue + 1) * 86_400_000 - 5 * 3_600_000 - 1)
        }
        let isWhole = knownAt.hasSuffix("Z") && !knownAt.contains(".")
        guard let time = Timestamp(isWhole ? knownAt.dropLast() + ".999Z" : knownAt[...]) else {
            throw shared.usage(RegisterWords.timeShape, .string(Fault.shown(knownAt)))
        }
        return time
    }
}

extension RegisterCommand {
    /// `register show`: the list or one entry, of a day, as it was known at a time.
    struct ShowRegister: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: RegisterWords.show[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.entryID[HelpWords.language], valueName: "id"))
        var entry: String?
        @OptionGroup var time: TimeOptions
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let day = try place.shared.day(time.asOf)
            let known = try time.time(place.shared)
            let register = try place.openToAsk()
            guard let id = entry else {
                return try EntryText(shared: place.shared).writeAll(of: register, on: day, knownAt: known)
            }
            let found = try place.shared.orRefusal { () throws(RegisterFault) in
                try register.entry(id, on: day, knownAt: known)
            }
            if found == nil, !place.shared.json {
                let line = Message(RegisterWords.notYet, .string(id)).rendered(in: place.shared.language)
                return try Console.write(line + "\n")
            }
            try EntryText(shared: place.shared).write([found].compactMap(\.self))
        }
    }

    /// `register search`: providers by their names or numbers.
    struct SearchRegister: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "search", abstract: RegisterWords.search[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.query[HelpWords.language], valueName: "words"))
        var words: [String]
        @Option(help: ArgumentHelp(RegisterWords.limit[HelpWords.language], valueName: "n"))
        var limit = 50
        @OptionGroup var time: TimeOptions
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let day = try place.shared.day(time.asOf)
            let known = try time.time(place.shared)
            let register = try place.openToAsk()
            let found = try place.shared.orRefusal { () throws(RegisterFault) in
                try register.search(
                    words.joined(separator: " "), on: day, knownAt: known, limit: min(max(limit, 1), 10_000))
            }
            if found.isEmpty, !place.shared.json {
                return try Console.write(RegisterWords.nothingFound[place.shared.language] + "\n")
            }
            try EntryText(shared: place.shared).write(found)
        }
    }

    /// `register history`: everything that was recorded of an entry.
    struct ShowHistory: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "history", abstract: RegisterWords.history[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.entryID[HelpWords.language], valueName: "id"))
        var entry: String
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            let events = try place.shared.orRefusal { () throws(RegisterFault) in try register.history(of: entry) }
            let language = place.shared.language
            if place.shared.json {
                return try Console.write(
                    JSONText.pretty(
                        .record([("format", .text("saikes/history/1")), ("events", .list(events.map(\.node)))])))
            }
            let lines = events.map { event in
                let until = event.validUntil.map { Message(RegisterWords.upTo, .date($0)).rendered(in: language) } ?? ""
                let grounds = [event.statement.basis, event.statement.paper].map { $0 ?? "–" }
                return Message(
                    RegisterWords.historyLine, .int(event.number), .date(event.validFrom), .string(until),
                    .text(event.kind.title), .string(event.statement.reason ?? "–"), .string(grounds[0]),
                    .string(grounds[1]), .string(event.recordedAt.description)
                ).rendered(in: language)
            }
            try Console.write(lines.map { DisplayText.safe($0) + "\n" }.joined())
        }
    }
}

/// Entries for people and for programs.
struct EntryText {
    let shared: SharedOptions

    /// Writes some entries.
    func write(_ entries: [EntryRecord]) throws {
        guard !shared.json else {
            return try Console.write(
                JSONText.pretty(
                    .record([("format", .text(Self.format)), ("entries", .list(entries.map(Self.node)))])))
        }
        try Console.write(entries.map(text).joined())
    }

    /// Writes the whole list piece by piece, so that a long one takes no more memory than a short one.
    func writeAll(of register: Register, on day: CivilDate?, knownAt time: Timestamp?) throws {
        var (count, piece) = (0, shared.json ? "{\n\"format\": \"\(Self.format)\",\n\"entries\": [" : "")
        let written = try shared.orRefusal { () throws(RegisterFault) in
            // A reader that goes away is no fault of the register.
            var failure: (any Error)?
            try register.eachEntry(on: day, knownAt: time) { entry in
                piece += shared.json ? "\(count > 0 ? "," : "")\n\(JSONText.compact(Self.node(entry)))" : text(entry)
                count += 1
                guard piece.utf8.count > 65_536 else { return true }
                do { try Console.write(piece) } catch { failure = error }
                piece = ""
                return failure == nil
            }
            return failure
        }
        if let written { throw written }
        let end = Message(RegisterWords.listed, .int(count)).rendered(in: shared.language)
        try Console.write(piece + (shared.json ? "\n]\n}\n" : end + "\n"))
    }

    private static let format = "saikes/entries/1"

    private static func node(_ entry: EntryRecord) -> Node {
        .record(zip(EntryRecord.publicKeys, entry.publicValues).map { ($0, $1.isEmpty ? .null : .text($1)) })
    }

    private func text(_ entry: EntryRecord) -> String {
        DisplayText.safe(line(entry).rendered(in: shared.language)) + "\n"
    }

    private func line(_ entry: EntryRecord) -> Message {
        let since =
            entry.until.map { Message(RegisterWords.sinceUntil, .date(entry.from), .date($0)) }
            ?? Message(RegisterWords.since, .date(entry.from))
        return Message(
            RegisterWords.entryLine, .string(entry.id), .string(entry.bin ?? "–"),
            .text(Text { PersonNumber.hidden(in: entry.name[$0]) }), .text(entry.status.title), .message(since))
    }
}

extension EventKind {
    /// A milestone in words.
    fileprivate var title: Text {
        switch self {
        case .entryIncluded: DecisionAction.include.title
        case .entrySuspended: DecisionAction.suspend.title
        case .entryRestored: DecisionAction.restore.title
        case .entryRemoved: DecisionAction.remove.title
        default: DecisionAction.correct.title
        }
    }
}

extension Event {
    /// The event for programs.
    fileprivate var node: Node {
        .record([
            ("number", .number(String(number))), ("recordedAt", .text(recordedAt.description)),
            ("from", .text(validFrom.description)), ("until", validUntil.map { .text($0.description) } ?? .null),
            ("kind", .text(kind.rawValue)), ("corrects", corrects.map { .number(String($0)) } ?? .null),
            ("reason", statement.reason.map { .text($0) } ?? .null),
            ("basis", statement.basis.map { .text($0) } ?? .null),
            ("paper", statement.paper.map { .text($0) } ?? .null),
            ("decision", statement.decision.map { .text($0) } ?? .null),
        ])
    }
}
