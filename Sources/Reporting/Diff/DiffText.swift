public import CheckKit
public import Notation

/// Writes what changed between two reports.
public struct DiffText: Sendable {
    private let language: Language
    private let layout: Layout

    /// Makes a writer.
    public init(language: Language, width: Int = 80) {
        self.language = language
        layout = Layout(width: max(width, 40), isColoured: false)
    }

    /// The changes as lines.
    public func lines(_ diff: ReportDiff) -> [String] {
        if diff.isEmpty { return layout.paragraph(Self.nothing[language]) }
        let gone = diff.removed.flatMap { layout.paragraph(say(Self.removed, .string($0))) }
        let come = diff.added.flatMap { layout.paragraph(say(Self.added, .string($0))) }
        let changed = diff.pairs.filter { !$0.changes.isEmpty }.flatMap { pair in
            layout.paragraph(pair.subject) + pair.changes.flatMap { layout.paragraph("  " + sentence($0)) }
        }
        return gone + come + changed
    }

    /// The changes as a tree, `saikes/diff/1`.
    public static func node(_ diff: ReportDiff) -> Node {
        .record([
            ("format", .text("saikes/diff/1")),
            ("removed", .list(diff.removed.map { .text($0) })),
            ("added", .list(diff.added.map { .text($0) })),
            (
                "subjects",
                .list(
                    diff.pairs.map { pair in
                        .record([("subject", .text(pair.subject)), ("changes", .list(pair.changes.map(change)))])
                    })
            ),
        ])
    }

    private static func change(_ change: ReportDiff.Change) -> Node {
        func text(_ value: String?) -> Node { value.map { .text($0) } ?? .null }
        return .record([
            ("rule", text(change.rule)), ("before", text(change.before)), ("after", text(change.after)),
            ("actualBefore", text(change.actualBefore)), ("actualAfter", text(change.actualAfter)),
            ("causes", .list(change.causes.map { .text($0.rawValue) })),
        ])
    }

    private func sentence(_ change: ReportDiff.Change) -> String {
        let rule = change.rule ?? Self.overall[language]
        let outcomes = "\(word(change.before)) → \(word(change.after))"
        let actual =
            change.actualBefore == change.actualAfter
            ? "" : " (\(change.actualBefore ?? "–") → \(change.actualAfter ?? "–"))"
        let causes = change.causes.map { Self.cause($0)[language] }.joined(separator: ", ")
        return "\(rule): \(outcomes)\(actual); \(Self.changedBy[language]): \(causes)"
    }

    private func word(_ outcome: String?) -> String {
        outcome.flatMap(Outcome.init(rawValue:)).map { ReportWords.outcome($0)[language] } ?? "–"
    }

    private func say(_ text: Text, _ argument: Message.Argument) -> String {
        Message(text, argument).rendered(in: language)
    }

    private static func cause(_ cause: ReportDiff.Cause) -> Text {
        switch cause {
        case .data: Text(kk: "деректер", ru: "данные", en: "data")
        case .rules: Text(kk: "ережелер", ru: "правила", en: "rules")
        case .program: Text(kk: "бағдарлама", ru: "программа", en: "program")
        }
    }

    static let nothing = Text(kk: "ештеңе өзгермеген", ru: "ничего не изменилось", en: "nothing changed")
    static let removed = Text(
        kk: "екінші есепте жоқ: {0}", ru: "нет во втором отчёте: {0}", en: "not in the second report: {0}")
    static let added = Text(
        kk: "тек екінші есепте: {0}", ru: "только во втором отчёте: {0}", en: "only in the second report: {0}")
    static let overall = Text(kk: "қорытынды", ru: "итог", en: "overall")
    static let changedBy = Text(kk: "өзгерткені", ru: "изменилось", en: "changed")
}
