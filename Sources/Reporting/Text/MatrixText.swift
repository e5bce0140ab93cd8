import CheckKit
public import Compliance

/// Writes the reports of one tender as a matrix of bids and rules, a block a lot.
public struct MatrixText: Sendable {
    /// The most bids that stand as columns; more of them stand as rows.
    static let mostColumns = 6

    private let options: TextReport.Options
    private let layout: Layout

    /// Makes a writer.
    public init(options: TextReport.Options) {
        self.options = options
        layout = Layout(width: options.width, isColoured: options.isColoured)
    }

    /// The matrix of each lot, and what its short names stand for.
    public func lines(_ reports: [Report]) -> [String] {
        var lots: [(id: String?, reports: [Report])] = []
        for report in reports {
            if let index = lots.firstIndex(where: { $0.id == report.subject.lot }) {
                lots[index].reports.append(report)
            } else {
                lots.append((report.subject.lot, [report]))
            }
        }
        return lots.enumerated().flatMap { index, lot in
            (index == 0 ? [] : [""]) + title(of: lot.reports) + block(lot.reports)
        }
    }

    /// A cell: what stands in it and how it looks.
    private struct Mark {
        var text: String
        var style: Style?
    }

    /// A row or a column of the matrix before it is known which of the two it becomes.
    private struct Series {
        var head: String
        var marks: [Mark]
    }

    private func title(of reports: [Report]) -> [String] {
        guard let first = reports.first else { return [] }
        var parts: [String] = []
        if let lot = first.subject.lot {
            let title = first.subject.lotTitle.map { $0[options.language] } ?? ""
            parts.append(
                title.isEmpty
                    ? say(ReportWords.lot, .string(lot)) : say(ReportWords.lotTitled, .string(lot), .string(title)))
        }
        parts.append(say(ReportWords.onDay, .date(first.asOf)))
        return layout.paragraph(parts.joined(separator: " · "), style: .bold)
    }

    private func block(_ reports: [Report]) -> [String] {
        let names = reports.enumerated().map { index, report in
            name(of: report).flatMap { DisplayText.width(of: $0) <= 7 ? DisplayText.safe($0) : nil } ?? "#\(index + 1)"
        }
        let isUnique = Set(names).count == names.count
        let heads = isUnique ? names : reports.indices.map { "#\($0 + 1)" }
        let rules = rules(of: reports)
        let areRows = reports.count > Self.mostColumns
        let ruleHeads = rules.map { areRows ? short($0) : $0.rawValue } + lastHeads
        let bids = zip(heads, reports).map { Series(head: $0, marks: marks(of: $1, rules)) }
        let grid =
            areRows
            ? print(rows: bids, columnHeads: ruleHeads)
            : print(
                rows: ruleHeads.enumerated().map { index, head in
                    Series(head: head, marks: bids.map { $0.marks[index] })
                }, columnHeads: heads)
        return grid + [""] + legend(heads, reports)
    }

    /// Rules that concern at least one bid.
    private func rules(of reports: [Report]) -> [RuleID] {
        let all = reports.first?.findings.map(\.rule) ?? []
        return all.filter { rule in reports.contains { ($0[rule]?.outcome ?? .notApplicable) != .notApplicable } }
    }

    private func marks(of report: Report, _ rules: [RuleID]) -> [Mark] {
        let outcomes = rules.map { report[$0]?.outcome ?? .notApplicable } + [report.overall]
        let cells = outcomes.map { outcome in
            Mark(
                text: "\(ReportWords.symbol(outcome)) \(ReportWords.shortOutcome(outcome)[options.language])",
                style: Style(outcome))
        }
        guard report.subject.lot != nil else { return cells }
        let mayReject = report.findings.contains { $0.ground.mayReject }
        return cells + [Mark(text: say(mayReject ? ReportWords.yes : ReportWords.no), style: mayReject ? .red : nil)]
    }

    private var lastHeads: [String] { [say(ReportWords.overallName), say(ReportWords.reject)] }

    /// Rows with their heads; columns that do not fit stand in a further block below.
    private func print(rows: [Series], columnHeads: [String]) -> [String] {
        let count = rows.map(\.marks.count).max() ?? 0
        let heads = Array(columnHeads.prefix(count))
        let headWidth = (rows.map { DisplayText.width(of: $0.head) }.max() ?? 0) + 1
        let widths = heads.indices.map { column in
            let texts = rows.compactMap { column < $0.marks.count ? $0.marks[column].text : nil } + [heads[column]]
            return (texts.map { DisplayText.width(of: $0) }.max() ?? 0) + 2
        }
        var lines: [String] = []
        var start = 0
        while start < heads.count {
            var end = start + 1
            var used = headWidth + widths[start]
            while end < heads.count, used + widths[end] <= options.width {
                used += widths[end]
                end += 1
            }
            if start > 0 { lines.append("") }
            let columns = start..<end
            lines += layout.row(
                [Layout.Cell(text: "", width: headWidth)]
                    + columns.map { Layout.Cell(text: heads[$0], width: widths[$0], style: .dim) })
            for row in rows where row.marks.count > start {
                let cells = columns.map { column -> Layout.Cell in
                    let mark = column < row.marks.count ? row.marks[column] : Mark(text: "", style: nil)
                    return Layout.Cell(text: mark.text, width: widths[column], style: mark.style)
                }
                lines += layout.row([Layout.Cell(text: row.head, width: headWidth)] + cells)
            }
            start = end
        }
        return lines
    }

    private func short(_ rule: RuleID) -> String {
        rule.rawValue.hasPrefix("11-1/") ? String(rule.rawValue.dropFirst(5)) : rule.rawValue
    }

    private func name(of report: Report) -> String? { report.subject.bid ?? report.subject.programme }

    private func legend(_ heads: [String], _ reports: [Report]) -> [String] {
        zip(heads, reports).flatMap { head, report -> [String] in
            let provider = report.subject.name.map { $0[options.language] } ?? say(ReportWords.nameless)
            let id = name(of: report).flatMap { $0 == head ? nil : " (\($0))" } ?? ""
            return layout.paragraph("\(head) – \(provider)\(id)")
        }
    }

    private func say(_ text: Text, _ arguments: Message.Argument...) -> String {
        Message(text, arguments: arguments).rendered(in: options.language)
    }
}
