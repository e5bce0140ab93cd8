public import CheckKit
public import Compliance

/// Writes reports as lines for a terminal: one row a rule, both answers side by side, details under the row.
public struct TextReport: Sendable {
    /// How the lines look.
    public struct Options: Sendable {
        /// The language.
        public var language: Language
        /// The columns of a line, at least 40.
        public var width: Int
        /// Whether outcomes are coloured by ANSI sequences; words and symbols stand beside colours always.
        public var isColoured: Bool
        /// Whether quotes, readings, proofs and figures are shown with each rule.
        public var isExplained: Bool

        /// Makes options.
        public init(language: Language, width: Int = 80, isColoured: Bool = false, isExplained: Bool = false) {
            self.language = language
            self.width = max(width, 40)
            self.isColoured = isColoured
            self.isExplained = isExplained
        }
    }

    let law: LawLibrary
    let options: Options
    let layout: Layout
    let legislation: LegislationIndex

    /// Spaces before what stands under a row.
    static let detailIndent = 8

    /// Makes a writer of reports that rest on a law.
    public init(law: LawLibrary, options: Options) {
        self.law = law
        self.options = options
        layout = Layout(width: options.width, isColoured: options.isColoured)
        legislation = LegislationIndex(law)
    }

    /// One report.
    ///
    /// - Parameters:
    ///   - report: the report.
    ///   - exitCode: the exit code that the last line tells; nil where more follows.
    /// - Returns: the lines, none wider than the options say.
    public func lines(_ report: Report, exitCode: Int? = nil) -> [String] {
        body(of: report) + background(of: report) + overall(of: report, exitCode)
    }

    private func body(of report: Report) -> [String] {
        head(of: report) + [""] + table(of: report) + [""] + tail(of: report)
    }

    /// Several reports with the flags among their bids; the last line tells the exit code.
    public func lines(
        _ reports: [Report], flags: [RaisedFlag] = [], warnings: [Message] = [], exitCode: Int
    ) -> [String] {
        let notes = warnings.flatMap { layout.paragraph(say(ReportWords.warning, .message($0))) } + box(of: flags)
        if let only = reports.first, reports.count == 1, notes.isEmpty { return lines(only, exitCode: exitCode) }
        guard !reports.isEmpty else {
            return notes + layout.paragraph(say(ReportWords.nothingChecked))
                + overall(ReportWords.overall, [], [.unknown], exitCode)
        }
        if reports.count == 1, let only = reports.first {
            return body(of: only) + background(of: only) + notes + overall(of: only, exitCode)
        }
        let backgrounds = reports.map { background(of: $0) }
        let isShared = backgrounds.allSatisfy { $0 == backgrounds[0] }
        let bodies = zip(reports, backgrounds).flatMap { report, background in
            body(of: report) + (isShared ? [] : background) + overall(of: report, nil) + [""]
        }
        let shared =
            isShared ? layout.paragraph(say(ReportWords.forAllReports), style: .bold) + backgrounds[0] + [""] : []
        return bodies + shared + notes + (notes.isEmpty ? [] : [""])
            + overall(ReportWords.overallOfReports, [.int(reports.count)], reports.map(\.overall), exitCode)
    }

    /// A constant text with its places filled, in the language of the report.
    func say(_ text: Text, _ arguments: Message.Argument...) -> String {
        Message(text, arguments: arguments).rendered(in: options.language)
    }

    /// An outcome's symbol and word.
    func shown(_ outcome: Outcome) -> String {
        "\(ReportWords.symbol(outcome)) \(ReportWords.outcome(outcome)[options.language])"
    }

    // MARK: Head

    private func head(of report: Report) -> [String] {
        let subject = report.subject
        let name = subject.name.map { $0[options.language] } ?? ""
        var provider = name.isEmpty ? say(ReportWords.nameless) : name
        if let identifier = subject.identifier {
            // A person's number is never printed.
            let number =
                identifier.isPersonal ? say(ReportWords.iin) : say(ReportWords.bin, .string(identifier.id))
            provider += ", \(number)"
        }
        var parts = [provider]
        if let bid = subject.bid { parts.append(say(ReportWords.bid, .string(bid))) }
        if let lot = subject.lot {
            parts.append(titled(ReportWords.lot, ReportWords.lotTitled, lot, subject.lotTitle))
        }
        if let programme = subject.programme {
            parts.append(
                titled(ReportWords.programme, ReportWords.programmeTitled, programme, subject.programmeTitle))
        }
        parts.append(say(ReportWords.onDay, .date(report.asOf)))
        let asking = [ReportWords.mode(report.mode), ReportWords.level(report.evidenceLevel)].map { say($0) }
        return layout.paragraph(parts.joined(separator: " · "), style: .bold)
            + layout.paragraph(edition(of: report.law)) + layout.paragraph(asking.joined(separator: " · "))
    }

    private func titled(_ plain: Text, _ withTitle: Text, _ id: String, _ title: StatedName?) -> String {
        guard let title = title.map({ $0[options.language] }), !title.isEmpty else { return say(plain, .string(id)) }
        return say(withTitle, .string(id), .string(title))
    }

    private func edition(of law: LawReference) -> String {
        let edition = law.edition
        guard !law.id.isEmpty else { return say(ReportWords.noEdition) }
        let day = edition.amendment.date.map { Message.Argument.date($0) } ?? .string("")
        let name = say(ReportWords.edition, .string(law.id), .string(edition.amendment.number), day)
        return switch law.standing {
        case .notAdopted: "\(name) (\(say(ReportWords.notAdopted)))"
        case .notYetInForce: "\(name) (\(say(ReportWords.notYetInForce)))"
        case .inForce(isConfirmed: false): "\(name) (\(say(ReportWords.sinceUnconfirmed)))"
        case .inForce(isConfirmed: true): name
        }
    }

    // MARK: Last line

    private func overall(of report: Report, _ exitCode: Int?) -> [String] {
        let joined = report.findings.filter { Self.isJoined($0.rule) }.map(\.outcome)
        return overall(ReportWords.overall, [], joined, exitCode, saying: report.overall)
    }

    /// Whether a rule is part of the overall outcome.
    static func isJoined(_ rule: RuleID) -> Bool { rule == "11-1/scope" || rule.isRequirement }

    private func overall(
        _ text: Text, _ arguments: [Message.Argument], _ outcomes: [Outcome], _ exitCode: Int?,
        saying stated: Outcome? = nil
    ) -> [String] {
        let worst = stated ?? .all(of: outcomes)
        // What is met is counted only where everything is: the line is about what is left to do.
        let troubles: [Outcome] = [.fail, .review, .unknown]
        var parts = [counted(ReportWords.outcome(worst)[options.language], outcomes.count { $0 == worst })]
        for outcome in troubles where outcome != worst {
            let count = outcomes.count { $0 == outcome }
            guard count > 0 else { continue }
            parts.append(counted(ReportWords.outcome(outcome)[options.language].lowercased(), count))
        }
        if let exitCode { parts.append(say(ReportWords.exitCode, .int(exitCode))) }
        let sentence = Message(text, arguments: arguments + [.string(parts.joined(separator: " · "))])
        return layout.paragraph(sentence.rendered(in: options.language), style: Style(worst))
    }

    private func counted(_ word: String, _ count: Int) -> String { count > 0 ? "\(word) (\(count))" : word }
}
