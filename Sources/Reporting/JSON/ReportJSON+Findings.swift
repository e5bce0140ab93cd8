import CheckKit
import Compliance
import Notation

extension ReportJSON {
    /// Writes the findings of a report.
    func findings(of report: Report, to json: inout JSONWriter, _ shared: inout SharedParts) {
        json.member("findings", report.findings.enumerated()) { finding, json in
            let (place, result) = finding
            shared.withParts(of: result, at: place, in: report) { write(result, in: report, to: &json, &$0) }
        }
    }

    /// Writes one finding, with codes and numbers first and words after.
    private func write(
        _ result: RuleFinding, in report: Report, to json: inout JSONWriter, _ parts: inout FindingParts
    ) {
        json.record { json in
            parts.origin.write(to: &json) { json in
                json.member("rule", result.rule.rawValue)
                json.member("checks", result.checks)
                json.member("module", result.module)
                json.member("title", result.title)
            }
            json.member("outcome", result.outcome.rawValue)
            json.member("computed", result.computed.rawValue)
            json.member("ruling", result.ruling, record: Self.ruling)
            json.member("contested", result.isContested)
            json.key("reading")
            json.string { $0.pieces(result.reading, ", ") { $1.piece($0) } }
            json.member("otherReadings", result.otherReadings, Self.otherReading)
            json.member("ground") { ground(result.ground, to: &$0) }
            json.member("actual", result.finding.actual)
            json.member("required", result.finding.required)
            json.member("slack", result.finding.slack) { slack, json in
                json.member("unit", slack.unit)
                json.member("value", slack.value)
            }
            json.member("fixes", result.finding.fixes, Self.fix)
            json.member("firstFailingDate", result.finding.firstFailingDate)
            json.member("metOn", result.finding.metOn)
            parts.basis.write(to: &json) { json in
                let quotes = legislation.citation(of: result.rule, in: report.law.edition)?.russianParts ?? []
                json.member("basisSha256", BasisDigest.hex(of: result, in: report, law: law, quotes: quotes))
            }
            json.member("about", result.about)
            json.member("missing", result.finding.missing)
            json.member("notes", result.finding.notes, Self.note)
            json.member("evidence") { Self.evidence(result, report.documents, to: &$0) }
            json.member("message", result.finding.message)
            parts.legislation.write(to: &json) { json in
                json.member("legislation") { json in
                    json.member("point", result.point)
                    json.key("quote")
                    json.tree(legislation.citation(of: result.rule, in: report.law.edition)?.node ?? .null)
                }
            }
        }
    }

    private static func ruling(_ ruling: Ruling, to json: inout JSONWriter) {
        json.member("decidedBy", ruling.decidedBy)
        json.member("date", ruling.date)
        json.member("outcome", ruling.outcome.rawValue)
        json.member("reason", ruling.reason)
        json.member("until", ruling.until)
        json.member("documents", ruling.documents ?? [])
    }

    private static func otherReading(_ reading: RuleFinding.OtherReading, to json: inout JSONWriter) {
        json.record { json in
            json.member("id", reading.id)
            json.member("outcome", reading.outcome.rawValue)
            json.member("actual", reading.actual)
            json.member("weak", reading.isWeak)
        }
    }

    private func ground(_ ground: Ground, to json: inout JSONWriter) {
        json.member("mayReject", ground.mayReject)
        json.member("code", ground.code?.rawValue)
        json.member("officialReason", ground.code.flatMap(legislation.officialReason)?.ru)
        json.member("statedIn", ground.statedIn)
        json.key("why")
        json.words { json, language in
            json.string { $0.pieces(ground.why, "; ") { $1.piece($0, in: language) } }
        }
    }

    private static func fix(_ fix: Finding.Fix, to json: inout JSONWriter) {
        json.record { json in
            json.member("action", fix.action)
            json.member("count", fix.count)
            json.member("of", fix.of)
            json.member("text", fix.message)
        }
    }

    private static func note(_ note: Finding.Note, to json: inout JSONWriter) {
        json.record { json in
            json.member("about", note.about)
            json.member("outcome", note.outcome.rawValue)
            json.member("message", note.message)
        }
    }
}
