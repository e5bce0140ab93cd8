import CheckKit
import Interchange
import Notation

/// One line to a module.
///
/// The version stands in every request, so that a program which answers only once can see it.
enum WireRequest {
    /// The version of the protocol that this program speaks.
    static let version = 1

    /// Asks a module what it is.
    static func describe(_ id: Int) -> [UInt8] {
        var sink = begin(id, "describe")
        sink.append(raw: "{}}")
        return sink.bytes
    }

    /// Asks a module what it finds of a case.
    ///
    /// - Throws: `MissingParameter` where a figure that the check names is not in force.
    static func evaluate(
        _ id: Int, _ check: CheckDescription, _ extract: CaseExtract, _ facts: Case
    ) throws(MissingParameter) -> [UInt8] {
        var sink = begin(id, "evaluate")
        sink.append(raw: "{\"rule\":")
        sink.append(check.rule.rawValue)
        sink.append(raw: ",\"asOf\":")
        sink.append(facts.dates.asOf.description)
        if facts.dates.hasClasses {
            let days = [("startDate", facts.dates.firstClass), ("endDate", facts.dates.lastClass)]
            sink.append(raw: ",\"classes\":")
            sink.append(texts: days.compactMap { key, day in day.map { (key, $0.description) } })
        }
        if !check.parameters.isEmpty {
            var figures: [(String, String)] = []
            for id in check.parameters {
                guard let figure = facts.parameters[id] else { throw MissingParameter(id: id, day: facts.dates.asOf) }
                figures.append((id, figure.value))
            }
            sink.append(raw: ",\"parameters\":")
            sink.append(texts: figures)
        }
        if !check.policies.isEmpty {
            sink.append(raw: ",\"policies\":")
            sink.append(texts: check.policies.map { ($0, facts.policies[$0]) })
        }
        sink.append(raw: ",\"facts\":")
        let incomplete = extract.append(facts, to: &sink)
        sink.append(raw: ",\"incomplete\":")
        sink.append(list: incomplete) { $1.append($0) }
        sink.append(raw: "}}")
        return sink.bytes
    }

    private static func begin(_ id: Int, _ kind: String) -> JSONSink {
        var sink = JSONSink(hidesPersonNumbers: true, capacity: 4096)
        sink.append(raw: "{\"protocol\":")
        sink.append(version)
        sink.append(raw: ",\"id\":")
        sink.append(id)
        sink.append(raw: ",")
        sink.append(kind)
        sink.append(raw: ":")
        return sink
    }
}

extension JSONSink {
    /// Appends a record of texts.
    fileprivate mutating func append(texts: [(key: String, text: String)]) {
        append(raw: "{")
        for (index, member) in texts.enumerated() {
            if index > 0 { append(raw: ",") }
            append(member.key)
            append(raw: ":")
            append(member.text)
        }
        append(raw: "}")
    }
}
