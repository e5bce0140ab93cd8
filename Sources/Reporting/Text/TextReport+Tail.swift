import CheckKit
import Compliance

extension TextReport {
    /// How many changes of the forecast and of single documents are shown unless the report explains.
    static let shownChanges = 10

    /// What stands between the table and the last line and belongs to the subject alone.
    func tail(of report: Report) -> [String] {
        layout.paragraph(coverage(report.coverage)) + list(ReportWords.papers, papers(of: report))
            + list(ReportWords.forecast, forecast(report)) + list(ReportWords.sensitivity, sensitivity(report))
            + beside(report)
    }

    /// What the program leaves to persons, figures that nobody confirmed, terms and warnings.
    ///
    /// The bids of one lot share most of it, so several reports say it once.
    func background(of report: Report) -> [String] {
        var lines: [String] = []
        var left: [String] = []
        for entry in report.notChecked where !left.contains(entry.text[options.language]) {
            left.append(entry.text[options.language])
        }
        if !left.isEmpty {
            lines += layout.paragraph(say(ReportWords.notChecked, .string(left.joined(separator: "; "))))
        }
        let figures = report.parameters.filter { !$0.isConfirmed }.map { shown($0, withSource: false) }
        if !figures.isEmpty {
            let list = Message.Argument.string(figures.joined(separator: "; "))
            lines += layout.paragraph(say(ReportWords.unconfirmedParameters, list))
        }
        lines += list(
            ReportWords.days,
            report.days.map { day in
                say(ReportWords.dayCount, .text(day.title), .message(day.term.explanation))
            })
        var warnings: [String] = []
        for warning in report.warnings.map({ $0.rendered(in: options.language) }) where !warnings.contains(warning) {
            warnings.append(warning)
        }
        return lines + warnings.flatMap { layout.paragraph(say(ReportWords.warning, .string($0))) }
    }

    /// Flags in a box of their own, since they are no part of any finding.
    func box(of flags: [RaisedFlag]) -> [String] {
        guard !flags.isEmpty else { return [] }
        let inner = Layout(width: options.width - 2, isColoured: options.isColoured)
        let texts = flags.flatMap { raised -> [String] in
            let whom = raised.flag.bids + [raised.lot.map { say(ReportWords.lot, .string($0)) }].compactMap(\.self)
            let message = raised.flag.message.rendered(in: options.language)
            let place = whom.isEmpty ? "" : " (\(whom.joined(separator: ", ")))"
            let norm = legislation.normPoint(of: raised.flag.rule).map { "; \($0[options.language])" } ?? ""
            return inner.paragraph("\(raised.flag.rule): \(message)\(place)\(norm)")
        }
        let title = inner.paragraph(say(ReportWords.flagsTitle), style: .bold)
        return ["┌"] + (title + texts).map { "│ \($0)" } + ["└"]
    }

    private func list(_ title: Text, _ entries: [String]) -> [String] {
        guard !entries.isEmpty else { return [] }
        let limit = options.isExplained ? entries.count : Self.shownChanges
        var shown = Array(entries.prefix(limit))
        if entries.count > limit { shown.append(say(ReportWords.more, .int(entries.count - limit))) }
        return layout.paragraph(say(title)) + shown.flatMap { layout.paragraph($0, indent: 2) }
    }

    private func coverage(_ coverage: Coverage) -> String {
        guard coverage.claims > 0 else { return say(ReportWords.noClaims) }
        let numbers = say(
            ReportWords.coverage, .int(coverage.proven), .int(coverage.claims), .int(coverage.documented))
        let texts = [
            (ReportWords.corroborated, coverage.corroborated), (ReportWords.contradicted, coverage.contradicted),
        ].filter { $0.1 > 0 }.map { say($0.0, .int($0.1)) }
        return ([numbers] + texts).joined(separator: "; ")
    }

    /// The changes to come; where the whole stops complying, the rules that make it stop are named.
    private func forecast(_ report: Report) -> [String] {
        report.forecast.map { entry in
            let lastDay = Message.Argument.date(entry.date.adding(days: -1))
            let from = Message.Argument.text(ReportWords.outcome(entry.from))
            let to = Message.Argument.text(ReportWords.outcome(entry.to))
            if entry.rule == nil, entry.from == .pass {
                let causes = report.forecast.filter { $0.date == entry.date && $0.rule != nil && $0.to == entry.to }
                return say(
                    ReportWords.compliesUntil, lastDay, .string(causes.map { named($0) }.joined(separator: "; ")))
            }
            let name = Message.Argument.string(named(entry))
            return entry.from == .pass || entry.to == .fail
                ? say(ReportWords.holdsUntil, lastDay, name, from, to)
                : say(ReportWords.becomes, .date(entry.date), name, from, to)
        }
    }

    private func named(_ entry: ForecastEntry) -> String {
        guard let rule = entry.rule else { return say(ReportWords.overallName) }
        return entry.about.isEmpty ? rule.rawValue : "\(rule) (\(entry.about.joined(separator: ", ")))"
    }

    private func sensitivity(_ report: Report) -> [String] {
        var documents: [(id: String, changes: [String])] = []
        for entry in report.sensitivity {
            let change = say(
                ReportWords.change, .string(entry.rule.rawValue), .text(ReportWords.outcome(entry.from)),
                .text(ReportWords.outcome(entry.to)))
            if let index = documents.firstIndex(where: { $0.id == entry.document }) {
                documents[index].changes.append(change)
            } else {
                documents.append((entry.document, [change]))
            }
        }
        return documents.map { "\($0.id): \($0.changes.joined(separator: "; "))" }
    }

    /// Troubles among the rules that the overall outcome leaves aside, so that its word does not hide them.
    private func beside(_ report: Report) -> [String] {
        let order: [Outcome] = [.fail, .unknown, .review]
        let parts = order.compactMap { outcome -> String? in
            let rules = report.findings.filter { !Self.isJoined($0.rule) && $0.outcome == outcome }
            guard !rules.isEmpty else { return nil }
            return "\(say(ReportWords.outcome(outcome))) – \(rules.map(\.rule.rawValue).joined(separator: ", "))"
        }
        guard !parts.isEmpty else { return [] }
        return layout.paragraph(say(ReportWords.besideOutcomes, .string(parts.joined(separator: "; "))))
    }
}
