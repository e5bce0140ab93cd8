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
    static func describe(_ id: Int) -> [UInt8] { line(id, "describe", .record([])) }

    /// Asks a module what it finds of a case.
    ///
    /// - Throws: `MissingParameter` where a figure that the check names is not in force.
    static func evaluate(
        _ id: Int, _ check: CheckDescription, _ extract: CaseExtract, _ facts: Case
    ) throws(MissingParameter) -> [UInt8] {
        let (stated, incomplete) = extract.facts(of: facts)
        var members: [(String, Node)] = [
            ("rule", .text(check.rule.rawValue)), ("asOf", .text(facts.dates.asOf.description)),
        ]
        if facts.dates.hasClasses {
            let days = [("startDate", facts.dates.firstClass), ("endDate", facts.dates.lastClass)]
            members.append(
                ("classes", .record(days.compactMap { key, day in day.map { (key, .text($0.description)) } })))
        }
        if !check.parameters.isEmpty {
            var figures: [(String, Node)] = []
            for id in check.parameters {
                guard let figure = facts.parameters[id] else { throw MissingParameter(id: id, day: facts.dates.asOf) }
                figures.append((id, .text(figure.value)))
            }
            members.append(("parameters", .record(figures)))
        }
        if !check.policies.isEmpty {
            members.append(("policies", .record(check.policies.map { ($0, .text(facts.policies[$0])) })))
        }
        members.append(("incomplete", .list(incomplete.map { .text($0) })))
        members.append(("facts", stated))
        return line(id, "evaluate", .record(members))
    }

    private static func line(_ id: Int, _ kind: String, _ content: Node) -> [UInt8] {
        let request = Node.record([
            ("protocol", .number(String(version))), ("id", .number(String(id))), (kind, content),
        ])
        return Array(JSONText.compact(request).utf8)
    }
}
