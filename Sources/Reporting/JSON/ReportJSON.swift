import CheckKit
public import Compliance
import Notation

/// What every writer of reports shares; the keys and their order are as the vocabulary lists them.
public struct ReportJSON: Sendable {
    let law: LawLibrary
    let version: String
    let legislation: LegislationIndex

    /// Takes what reports rest on.
    ///
    /// - Parameters:
    ///   - law: the law that the reports rest on.
    ///   - version: the version of the program.
    public init(law: LawLibrary, version: String) {
        self.law = law
        self.version = version
        legislation = LegislationIndex(law)
    }

    /// Writes a report as `saikes/report/1`.
    func write(_ report: Report, to json: inout JSONWriter, _ memory: inout ReportMemory) {
        let place = memory.place(of: report, isKnown: legislation.holds(report.law.edition))
        json.record { json in
            memory.shared[place].head.write(to: &json) { head(of: report, to: &$0) }
            json.member("asOf", report.asOf)
            json.member("mode", report.mode.rawValue)
            json.member("evidenceLevel", report.evidenceLevel.rawValue)
            json.member("subject") { Self.subject(report.subject, to: &$0) }
            memory.shared[place].chosen.write(to: &json) { Self.chosen(in: report, to: &$0) }
            json.member("overall", report.overall.rawValue)
            json.member("counts") { json in
                for entry in report.counts {
                    json.key(named: entry.outcome.rawValue)
                    json.number(entry.count)
                }
            }
            findings(of: report, to: &json, &memory.shared[place])
            json.member("coverage") { json in
                json.member("claims", report.coverage.claims)
                json.member("documented", report.coverage.documented)
                json.member("proven", report.coverage.proven)
                json.member("corroborated", report.coverage.corroborated)
                json.member("contradicted", report.coverage.contradicted)
            }
            json.member("forecast", report.forecast, Self.forecast)
            json.member("sensitivity", report.sensitivity, Self.sensitivity)
            memory.days.write(report.days, to: &json) { $0.member("days", report.days, Self.dayCount) }
            json.member("warnings", report.warnings) { $1.words($0) }
            memory.tasks.write(report.notChecked, to: &json) { $0.member("notChecked", report.notChecked, Self.task) }
            json.member("inputsSha256", report.inputsSha256)
        }
    }

    private func head(of report: Report, to json: inout JSONWriter) {
        json.member("format", "saikes/report/1")
        json.member("engine") { json in
            json.member("name", "saikes")
            json.member("version", version)
        }
        json.member("modules", report.modules) { module, json in
            json.record { json in
                json.member("name", module.name)
                json.member("version", module.version)
                json.member("sha256", module.sha256)
            }
        }
        let edition = report.law.edition
        json.member("law") { json in
            json.member("id", report.law.id)
            json.member("edition", edition.id)
            json.member("effectiveFrom", edition.effectiveFrom)
            json.member("effectiveNotBefore", edition.effectiveNotBefore)
            json.member("confirmed", edition.isConfirmed)
            json.member("sha256", edition.sha256.isEmpty ? nil : edition.sha256)
        }
    }

    private static func subject(_ subject: ReportSubject, to json: inout JSONWriter) {
        json.member("provider") { json in
            json.member("name", subject.name)
            json.member("identifier", subject.identifier)
        }
        json.member("tender", subject.tender)
        json.member("lot", subject.lot)
        json.member("bid", subject.bid)
        json.member("programme", subject.programme)
    }

    /// The readings and figures that were chosen.
    private static func chosen(in report: Report, to json: inout JSONWriter) {
        json.member("policies") { json in
            for policy in report.policies {
                json.key(named: policy.id)
                json.string(policy.reading)
            }
        }
        json.member("parameters", report.parameters) { parameter, json in
            json.record { json in
                json.member("id", parameter.id)
                json.member("value", parameter.value)
                json.member("confirmed", parameter.isConfirmed)
            }
        }
    }

    private static func forecast(_ entry: ForecastEntry, to json: inout JSONWriter) {
        json.record { json in
            json.member("date", entry.date)
            json.member("rule", entry.rule?.rawValue)
            json.member("from", entry.from.rawValue)
            json.member("to", entry.to.rawValue)
            json.member("about", entry.about)
        }
    }

    private static func sensitivity(_ entry: SensitivityEntry, to json: inout JSONWriter) {
        json.record { json in
            json.member("document", entry.document)
            json.member("rule", entry.rule.rawValue)
            json.member("from", entry.from.rawValue)
            json.member("to", entry.to.rawValue)
        }
    }

    private static func dayCount(_ day: DayCount, to json: inout JSONWriter) {
        let term = day.term
        json.record { json in
            json.member("title", day.title)
            json.member("reference", day.reference)
            json.member("event", term.event)
            json.member("workingDays", term.count)
            json.member("end", term.end)
            json.member("weekdaysOff", term.weekdaysOff.lazy.map(\.description))
            json.member("workingWeekendDays", term.workingWeekendDays.lazy.map(\.description))
            json.member("confirmed", term.isConfirmed)
            json.member("text", term.explanation)
        }
    }

    private static func task(_ task: (rule: RuleID, text: Text), to json: inout JSONWriter) {
        json.record { json in
            json.member("rule", task.rule.rawValue)
            json.member("text", task.text)
        }
    }
}
