import CheckKit
import Compliance

extension TextReport {
    /// How many notes stand under a row unless the report explains.
    static let shownNotes = 5

    /// The rows: the requirements that the overall outcome joins, then the rules beside them, then what does not apply.
    func table(of report: Report) -> [String] {
        let columns = Columns(report, options)
        let applicable = report.findings.filter { $0.outcome != .notApplicable }
        let joined = applicable.filter { Self.isJoined($0.rule) }
        let beside = applicable.filter { !Self.isJoined($0.rule) }
        var lines = heads(columns)
        lines += joined.flatMap { row($0, columns, report) }
        if !beside.isEmpty {
            lines += layout.paragraph("– \(say(ReportWords.beside)) –", style: .dim)
            lines += beside.flatMap { row($0, columns, report) }
        }
        return lines + notApplicable(report)
    }

    /// The widths of a row's columns; the last one is missing where there is nothing to reject or no room.
    struct Columns {
        var id = 0
        var title = 0
        var outcome = 0
        var ground = 0
        var hasLot: Bool

        init(_ report: Report, _ options: Options) {
            hasLot = report.subject.lot != nil
            id = (report.findings.map { DisplayText.width(of: $0.rule.rawValue) }.max() ?? 0) + 1
            let shown: [Outcome] = [.pass, .fail, .review, .unknown]
            let words = shown.map { DisplayText.width(of: ReportWords.outcome($0)[options.language]) }
            outcome = (words.max() ?? 0) + 3
            let rest = options.width - id - outcome
            ground = hasLot && options.width >= 72 ? rest * 4 / 9 : 0
            title = rest - ground
        }
    }

    private func heads(_ columns: Columns) -> [String] {
        var cells = [
            Layout.Cell(text: "", width: columns.id), Layout.Cell(text: "", width: columns.title),
            Layout.Cell(text: say(ReportWords.condition), width: columns.outcome, style: .dim),
        ]
        if columns.ground > 0 {
            cells.append(Layout.Cell(text: say(ReportWords.reject), width: columns.ground, style: .dim))
        }
        return layout.row(cells)
    }

    private func row(_ result: RuleFinding, _ columns: Columns, _ report: Report) -> [String] {
        var cells = [
            Layout.Cell(text: result.rule.rawValue, width: columns.id),
            Layout.Cell(text: result.title[options.language], width: columns.title),
            Layout.Cell(text: shown(result.outcome), width: columns.outcome, style: Style(result.outcome)),
        ]
        let answer = columns.hasLot && result.outcome != .pass ? groundAnswer(result.ground) : nil
        if columns.ground > 0 {
            let style: Style? = result.ground.mayReject ? .red : nil
            cells.append(Layout.Cell(text: answer ?? "–", width: columns.ground, style: answer == nil ? .dim : style))
        }
        var details: [String] = []
        if columns.ground == 0, let answer { details.append(say(ReportWords.rejectionShort, .string(answer))) }
        details += notes(under: result)
        details += groundDetails(result)
        details += standing(of: result)
        if options.isExplained { details += explanation(of: result, in: report) }
        return layout.row(cells) + details.flatMap { layout.paragraph($0, indent: Self.detailIndent) }
    }

    private func groundAnswer(_ ground: Ground) -> String? {
        guard let reason = ground.why.first?.rendered(in: options.language), !reason.isEmpty else { return nil }
        return say(ground.mayReject ? ReportWords.mayReject : ReportWords.mayNotReject, .string(reason))
    }

    /// The official reason, and what else is to be said of a ground beside its first reason.
    private func groundDetails(_ result: RuleFinding) -> [String] {
        var details: [String] = []
        if result.outcome != .pass, let code = result.ground.code, let reason = legislation.officialReason(code) {
            details.append(say(ReportWords.ground, .string(code.rawValue), .string(reason[options.language])))
        }
        return details + result.ground.why.dropFirst().map { $0.rendered(in: options.language) }
    }

    /// The message, the notes that speak of a trouble, and what would be enough.
    private func notes(under result: RuleFinding) -> [String] {
        let finding = result.finding
        let message = finding.message.rendered(in: options.language)
        let isQuiet = result.outcome == .pass && result.ruling == nil && !options.isExplained
        guard !isQuiet else { return [] }
        var details = message.isEmpty ? [] : [message]
        let troubled = finding.notes.filter {
            options.isExplained || ($0.outcome != .pass && $0.outcome != .notApplicable)
        }
        // The worst come first, so that a cut list never hides a failure behind a doubt.
        let order: [Outcome] = [.fail, .unknown, .review, .pass, .notApplicable]
        let sorted = order.flatMap { outcome in troubled.filter { $0.outcome == outcome } }
        let texts = sorted.map { ($0, $0.message.rendered(in: options.language)) }.filter { $0.1 != message }
        let limit = options.isExplained ? texts.count : Self.shownNotes
        details += texts.prefix(limit).map { note, text in "\(ReportWords.symbol(note.outcome)) \(text)" }
        if texts.count > limit { details.append(say(ReportWords.more, .int(texts.count - limit))) }
        let fixes = finding.fixes.map { $0.message.rendered(in: options.language) }.filter { !message.contains($0) }
        if !fixes.isEmpty {
            let list = fixes.joined(separator: ", \(say(ReportWords.or)) ")
            details.append(say(ReportWords.enough, .string(list)))
        }
        return details
    }

    /// Dates, other readings and rulings that move the outcome.
    private func standing(of result: RuleFinding) -> [String] {
        let finding = result.finding
        var details: [String] = []
        let said = finding.message.rendered(in: options.language)
        let notes = finding.notes.map { $0.message.rendered(in: options.language) }
        func add(_ text: Text, _ day: CivilDate?) {
            guard let day else { return }
            let written = day.written(in: options.language)
            if !said.contains(written), !notes.contains(where: { $0.contains(written) }) {
                details.append(say(text, .date(day)))
            }
        }
        if result.outcome != .fail { add(ReportWords.failsFrom, finding.firstFailingDate) }
        if result.outcome != .pass { add(ReportWords.metOn, finding.metOn) }
        if result.isContested {
            for other in result.otherReadings where !other.isWeak && other.outcome != result.computed {
                details.append(
                    say(ReportWords.contested, .string(other.id), .text(ReportWords.outcome(other.outcome))))
            }
        }
        if let ruling = result.ruling { details.append(self.ruling(ruling, on: result)) }
        return details
    }

    private func ruling(_ ruling: Ruling, on result: RuleFinding) -> String {
        var parts = [ruling.decidedBy, ruling.date?.written(in: options.language), ruling.reason].compactMap(\.self)
        if let until = ruling.until { parts.append(say(ReportWords.rulingUntil, .date(until))) }
        let computed = say(ReportWords.computed, .text(ReportWords.outcome(result.computed)))
        return "\(say(ReportWords.ruling, .string(parts.joined(separator: ", ")))) (\(computed))"
    }

    /// The rules that do not concern the case, grouped by the reason.
    private func notApplicable(_ report: Report) -> [String] {
        var reasons: [(reason: String, rules: [String])] = []
        for finding in report.findings where finding.outcome == .notApplicable {
            let reason = finding.finding.message.rendered(in: options.language)
            if let index = reasons.firstIndex(where: { $0.reason == reason }) {
                reasons[index].rules.append(finding.rule.rawValue)
            } else {
                reasons.append((reason, [finding.rule.rawValue]))
            }
        }
        return reasons.flatMap { group in
            layout.paragraph(
                say(ReportWords.notConcerned, .string(group.rules.joined(separator: ", ")), .string(group.reason)),
                style: .dim)
        }
    }
}
