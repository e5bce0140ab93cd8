public import CheckKit
public import Compliance
public import Notation

extension ReportJSON {
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

    /// Writes a flag among the bids of a lot.
    func flag(_ raised: RaisedFlag, to json: inout JSONWriter) {
        let flag = raised.flag
        json.record { json in
            json.member("rule", flag.rule.rawValue)
            json.member("lot", raised.lot)
            json.member("bids", flag.bids)
            json.member("about", flag.about)
            json.member("message", flag.message)
            json.member("legislation", legislation.normPoint(of: flag.rule)) { point, json in
                json.member("point", point)
                json.key("quote")
                json.tree(legislation.citation(of: flag.rule, in: Edition())?.node ?? .null)
            }
        }
    }
}

extension JSONSink {
    /// Appends the outcome of each rule as a member `outcomes`.
    fileprivate mutating func append(outcomesOf verdicts: Verdicts) {
        append(raw: ",\"outcomes\":{")
        for index in verdicts.findings.indices {
            if index > 0 { append(raw: ",") }
            append(verdicts.findings[index].rule.rawValue)
            append(raw: Self.member(verdicts.findings[index].outcome))
        }
        append(raw: "}")
    }
}

extension JSONSink {
    /// An outcome as the value of a key.
    private static func member(_ outcome: Outcome) -> StaticString {
        switch outcome {
        case .pass: ":\"pass\""
        case .fail: ":\"fail\""
        case .review: ":\"review\""
        case .unknown: ":\"unknown\""
        case .notApplicable: ":\"notApplicable\""
        }
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
