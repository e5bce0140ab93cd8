public import CheckKit
public import Compliance
public import Notation

extension ReportJSON {
    /// Several reports, the flags among their bids, and what a reader should know, as `saikes/reports/1`.
    public func envelope(_ reports: [Report], flags: [RaisedFlag] = [], warnings: [Message] = []) -> Node {
        .record([
            ("format", .text("saikes/reports/1")), ("reports", .list(reports.map(node))),
            ("flags", .list(flags.map { flag($0).hidingPersonNumbers })),
            ("warnings", .list(warnings.map { Node.words($0.text).hidingPersonNumbers })),
        ])
    }

    /// The line of a batch for one case.
    public func line(_ number: Int, _ reports: [Report]) -> Node {
        .record([("line", .integer(number)), ("reports", .list(reports.map(node)))])
    }

    /// The short line of a batch for one case: outcomes only.
    ///
    /// Of several reports it has the worst overall outcome, and the outcomes of each under `reports`; of none it is
    /// unknown, since nothing checked is never a pass.
    public func summaryLine(_ number: Int, _ reports: [Report]) -> Node {
        let overall = Outcome.worst(of: reports)
        let head = [("line", Node.integer(number)), ("overall", Node.text(overall.rawValue))]
        if let only = reports.first, reports.count == 1 { return .record(head + [("outcomes", outcomes(of: only))]) }
        let entries = reports.map { report -> Node in
            let part =
                report.subject.lot.map { ("lot", Node.text($0)) }
                ?? ("programme", Node.optional(report.subject.programme))
            return .record([
                part, ("overall", .text(report.overall.rawValue)), ("outcomes", outcomes(of: report)),
            ])
        }
        return Node.record(head + [("reports", .list(entries))]).hidingPersonNumbers
    }

    /// The line of a batch for a case that could not be read: its first fault, and the others beside it.
    public static func faultLine(_ number: Int, _ faults: [Fault]) -> Node {
        var members = (faults.first.map(FaultText.node)?.members ?? []).map { ($0.key, $0.value) }
        if faults.count > 1 { members.append(("others", .list(faults.dropFirst().map(FaultText.node)))) }
        return .record([("line", .integer(number)), ("fault", .record(members))])
    }

    /// The line of a batch for a case that failed for a reason which has no place in it.
    public static func faultLine(_ number: Int, _ message: Message) -> Node {
        let fault = Node.record([("place", .null), ("kind", .null), ("message", .words(message.text))])
        return .record([("line", .integer(number)), ("fault", fault)])
    }

    private func flag(_ raised: RaisedFlag) -> Node {
        let flag = raised.flag
        let point = legislation.normPoint(of: flag.rule)
        let citation = legislation.citation(of: flag.rule, in: Edition())
        return .record([
            ("rule", .text(flag.rule.rawValue)), ("lot", .optional(raised.lot)), ("bids", .texts(flag.bids)),
            ("about", .texts(flag.about)), ("message", .words(flag.message.text)),
            (
                "legislation",
                point.map { .record([("point", .words($0)), ("quote", citation?.node ?? .null)]) } ?? .null
            ),
        ])
    }

    private func outcomes(of report: Report) -> Node {
        .record(report.findings.map { ($0.rule.rawValue, .text($0.outcome.rawValue)) })
    }
}

extension Outcome {
    /// The worst overall outcome of several reports; of none unknown, since nothing checked is never a pass.
    public static func worst(of reports: some Collection<Report>) -> Outcome {
        reports.isEmpty ? .unknown : .all(of: reports.map(\.overall))
    }
}
