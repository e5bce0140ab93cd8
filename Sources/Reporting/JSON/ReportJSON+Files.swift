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
    public static func summaryLine(_ number: Int, _ verdicts: [Verdicts]) -> String {
        var sink = JSONSink(capacity: 640)
        sink.append(raw: "{\"line\":")
        sink.append(number)
        // Of some rules alone there is no overall outcome.
        if verdicts.first?.overall != nil || verdicts.isEmpty {
            sink.append(raw: ",\"overall\":")
            sink.append(Outcome.worst(of: verdicts).rawValue)
        }
        if let only = verdicts.first, verdicts.count == 1 {
            sink.append(outcomesOf: only)
        } else {
            sink.append(raw: ",\"reports\":")
            sink.append(list: verdicts) { verdict, sink in
                sink.append(raw: verdict.subject.lot == nil ? "{\"programme\":" : "{\"lot\":")
                if let part = verdict.subject.lot ?? verdict.subject.programme {
                    // A lot's id is a stranger's: what would steer a terminal is escaped as in every report.
                    sink.append(raw: JSONText.compact(.text(PersonNumber.hidden(in: part))).utf8)
                } else {
                    sink.append(raw: "null")
                }
                if let overall = verdict.overall {
                    sink.append(raw: ",\"overall\":")
                    sink.append(overall.rawValue)
                }
                sink.append(outcomesOf: verdict)
                sink.append(raw: "}")
            }
        }
        sink.append(raw: "}")
        return String(decoding: sink.bytes, as: UTF8.self)
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
}

extension JSONSink {
    /// Appends the outcome of each rule as a member `outcomes`.
    fileprivate mutating func append(outcomesOf verdicts: Verdicts) {
        append(raw: ",\"outcomes\":{")
        for (index, finding) in verdicts.findings.enumerated() {
            if index > 0 { append(raw: ",") }
            append(finding.rule.rawValue)
            append(raw: ":")
            append(finding.outcome.rawValue)
        }
        append(raw: "}")
    }
}

extension Outcome {
    /// The worst overall outcome of several reports; of none unknown, since nothing checked is never a pass.
    public static func worst(of reports: some Collection<Report>) -> Outcome {
        reports.isEmpty ? .unknown : .all(of: reports.map(\.overall))
    }

    /// The worst overall outcome of several verdicts; of none unknown.
    public static func worst(of verdicts: [Verdicts]) -> Outcome {
        verdicts.isEmpty ? .unknown : .all(of: verdicts.map(\.standing))
    }
}
