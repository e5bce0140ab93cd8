import CheckKit
import Compliance

extension TextReport {
    /// What a rule rests on: the norm, the readings, the figures, the proofs and the gaps.
    func explanation(of result: RuleFinding, in report: Report) -> [String] {
        quote(of: result, in: report) + readings(of: result) + [measures(of: result)].filter { !$0.isEmpty }
            + parameters(of: result, in: report) + proofs(of: result, in: report)
            + (result.finding.missing.isEmpty
                ? []
                : [say(ReportWords.missing, .string(result.finding.missing.joined(separator: ", ")))])
            + (result.checks.isEmpty
                ? []
                : [say(ReportWords.checks, .string("\(result.module): \(result.checks.joined(separator: ", "))"))])
    }

    /// A citation in the language of the report, with what the text is; in Russian where there is no translation.
    func shown(_ citation: Citation) -> String? {
        let language = citation.texts[options.language] == nil ? Language.ru : options.language
        guard let text = citation.texts[language] else { return nil }
        let status = ReportWords.status(citation.status(in: language))
        return say(ReportWords.quotedWithStatus, .text(status), .string(text))
    }

    /// A figure with its unit, whether it is confirmed, and where it comes from.
    func shown(_ parameter: Parameter, withSource: Bool) -> String {
        let title = parameter.title.map { $0[options.language] } ?? parameter.id
        var text = "\(title) = \(ReportWords.measure(parameter.value, parameter.unit, in: options.language))"
        guard withSource else { return text }
        if !parameter.isConfirmed { text += " (\(say(ReportWords.unconfirmed)))" }
        if let source = parameter.source.map({ $0[options.language] }), !source.isEmpty {
            text += "; " + say(ReportWords.source, .string(source))
        }
        return text
    }

    private func quote(of result: RuleFinding, in report: Report) -> [String] {
        let point = result.point[options.language]
        let citation = legislation.citation(of: result.rule, in: report.law.edition).flatMap(shown)
        return (point.isEmpty ? [] : [say(ReportWords.norm, .string(point))]) + (citation.map { [$0] } ?? [])
    }

    private func readings(of result: RuleFinding) -> [String] {
        guard !result.reading.isEmpty else { return [] }
        let chosen = result.reading.map { titled($0) }.joined(separator: "; ")
        let others = result.otherReadings.map { other in
            let notes = [other.actual, other.isWeak ? say(ReportWords.weak) : nil].compactMap(\.self)
            let rest = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
            let outcome = Message.Argument.text(ReportWords.outcome(other.outcome))
            return "· " + say(ReportWords.otherReading, .string(titled(other.id)), outcome) + rest
        }
        return [say(ReportWords.readings, .string(chosen))] + others
    }

    /// A reading's id with its words.
    private func titled(_ id: String) -> String {
        let parts = id.split(separator: "=", maxSplits: 1).map(String.init)
        let policy = law.policies.first { $0.id == parts.first }
        let title = policy?.readings.first { $0.id == parts.last }?.title[options.language] ?? ""
        return title.isEmpty ? id : "\(id): \(title)"
    }

    private func measures(of result: RuleFinding) -> String {
        let finding = result.finding
        var parts: [String] = []
        if let actual = finding.actual { parts.append(say(ReportWords.actual, .string(actual))) }
        if let required = finding.required { parts.append(say(ReportWords.required, .string(required))) }
        if let slack = finding.slack {
            let measure = ReportWords.measure(slack.value, slack.unit, in: options.language)
            parts.append(say(ReportWords.slack, .string(measure)))
        }
        return parts.joined(separator: "; ")
    }

    private func parameters(of result: RuleFinding, in report: Report) -> [String] {
        report.parameters.filter { result.parameters.contains($0.id) }.map {
            say(ReportWords.parameter, .string(shown($0, withSource: true)))
        }
    }
}
