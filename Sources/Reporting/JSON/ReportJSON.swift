import CheckKit
public import Compliance
public import Notation

/// Writes reports as trees, with the keys and their order as the vocabulary lists them.
public struct ReportJSON: Sendable {
    let law: LawLibrary
    let version: String
    let legislation: LegislationIndex

    /// Makes a writer.
    ///
    /// - Parameters:
    ///   - law: the law that the reports rest on.
    ///   - version: the version of the program.
    public init(law: LawLibrary, version: String) {
        self.law = law
        self.version = version
        legislation = LegislationIndex(law)
    }

    /// A report as `saikes/report/1`.
    public func node(_ report: Report) -> Node {
        .record([
            ("format", .text("saikes/report/1")),
            ("engine", .record([("name", .text("saikes")), ("version", .text(version))])),
            ("modules", .list(report.modules.map(module))),
            ("law", lawReference(report.law)),
            ("asOf", .text(report.asOf.description)),
            ("mode", .text(report.mode.rawValue)),
            ("evidenceLevel", .text(report.evidenceLevel.rawValue)),
            ("subject", subject(report.subject)),
            ("policies", .record(report.policies.map { ($0.id, .text($0.reading)) })),
            ("parameters", .list(report.parameters.map(parameter))),
            ("overall", .text(report.overall.rawValue)),
            ("counts", .record(report.counts.map { ($0.outcome.rawValue, .integer($0.count)) })),
            ("findings", .list(report.findings.map { finding($0, in: report) })),
            ("coverage", coverage(report.coverage)),
            ("forecast", .list(report.forecast.map(forecast))),
            ("sensitivity", .list(report.sensitivity.map(sensitivity))),
            ("days", .list(report.days.map(dayCount))),
            ("warnings", .list(report.warnings.map { .words($0.text) })),
            (
                "notChecked",
                .list(
                    report.notChecked.map { .record([("rule", .text($0.rule.rawValue)), ("text", .words($0.text))]) })
            ),
            ("inputsSha256", .optional(report.inputsSha256)),
        ]).hidingPersonNumbers
    }

    private func module(_ module: ModuleReference) -> Node {
        .record([
            ("name", .text(module.name)), ("version", .text(module.version)), ("sha256", .optional(module.sha256)),
        ])
    }

    private func lawReference(_ law: LawReference) -> Node {
        let edition = law.edition
        return .record([
            ("id", .text(law.id)), ("edition", .text(edition.id)),
            ("effectiveFrom", .optional(edition.effectiveFrom)),
            ("effectiveNotBefore", .optional(edition.effectiveNotBefore)), ("confirmed", .bool(edition.isConfirmed)),
            ("sha256", edition.sha256.isEmpty ? .null : .text(edition.sha256)),
        ])
    }

    private func subject(_ subject: ReportSubject) -> Node {
        .record([
            (
                "provider",
                .record([("name", .name(subject.name)), ("identifier", .identifier(subject.identifier))])
            ),
            ("tender", .optional(subject.tender)), ("lot", .optional(subject.lot)), ("bid", .optional(subject.bid)),
            ("programme", .optional(subject.programme)),
        ])
    }

    private func parameter(_ parameter: Parameter) -> Node {
        .record([
            ("id", .text(parameter.id)), ("value", .text(parameter.value)), ("confirmed", .bool(parameter.isConfirmed)),
        ])
    }

    private func coverage(_ coverage: Coverage) -> Node {
        .record([
            ("claims", .integer(coverage.claims)), ("documented", .integer(coverage.documented)),
            ("proven", .integer(coverage.proven)),
        ])
    }

    private func forecast(_ entry: ForecastEntry) -> Node {
        .record([
            ("date", .text(entry.date.description)), ("rule", .optional(entry.rule?.rawValue)),
            ("from", .text(entry.from.rawValue)), ("to", .text(entry.to.rawValue)), ("about", .texts(entry.about)),
        ])
    }

    private func sensitivity(_ entry: SensitivityEntry) -> Node {
        .record([
            ("document", .text(entry.document)), ("rule", .text(entry.rule.rawValue)),
            ("from", .text(entry.from.rawValue)), ("to", .text(entry.to.rawValue)),
        ])
    }

    private func dayCount(_ day: DayCount) -> Node {
        let term = day.term
        return .record([
            ("title", .words(day.title)), ("reference", .text(day.reference)),
            ("event", .text(term.event.description)), ("workingDays", .integer(term.count)),
            ("end", .text(term.end.description)), ("weekdaysOff", .texts(term.weekdaysOff.map(\.description))),
            ("workingWeekendDays", .texts(term.workingWeekendDays.map(\.description))),
            ("confirmed", .bool(term.isConfirmed)), ("text", .words(term.explanation.text)),
        ])
    }
}
