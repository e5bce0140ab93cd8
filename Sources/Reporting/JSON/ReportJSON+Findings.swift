import CheckKit
import Compliance
import Notation

extension ReportJSON {
    /// One finding, with codes and numbers first and words after.
    func finding(_ result: RuleFinding, in report: Report) -> Node {
        let finding = result.finding
        let citation = legislation.citation(of: result.rule, in: report.law.edition)
        return .record([
            ("rule", .text(result.rule.rawValue)), ("checks", .texts(result.checks)), ("module", .text(result.module)),
            ("title", .words(result.title)), ("outcome", .text(result.outcome.rawValue)),
            ("computed", .text(result.computed.rawValue)), ("ruling", ruling(result.ruling)),
            ("contested", .bool(result.isContested)), ("reading", .text(result.reading.joined(separator: ", "))),
            ("otherReadings", .list(result.otherReadings.map(otherReading))), ("ground", ground(result.ground)),
            ("actual", .optional(finding.actual)), ("required", .optional(finding.required)),
            ("slack", slack(finding.slack)), ("fixes", .list(finding.fixes.map(fix))),
            ("firstFailingDate", .optional(finding.firstFailingDate)), ("metOn", .optional(finding.metOn)),
            (
                "basisSha256",
                .text(BasisDigest.hex(of: result, in: report, law: law, quotes: citation?.russianParts ?? []))
            ),
            ("about", .texts(result.about)), ("missing", .texts(finding.missing)),
            ("notes", .list(finding.notes.map(note))), ("evidence", evidence(result)),
            ("message", .words(finding.message.text)),
            ("legislation", .record([("point", .words(result.point)), ("quote", citation?.node ?? .null)])),
        ])
    }

    private func ruling(_ ruling: Ruling?) -> Node {
        guard let ruling else { return .null }
        return .record([
            ("decidedBy", .optional(ruling.decidedBy)), ("date", .optional(ruling.date)),
            ("outcome", .text(ruling.outcome.rawValue)), ("reason", .optional(ruling.reason)),
            ("until", .optional(ruling.until)), ("documents", .texts(ruling.documents ?? [])),
        ])
    }

    private func otherReading(_ reading: RuleFinding.OtherReading) -> Node {
        .record([
            ("id", .text(reading.id)), ("outcome", .text(reading.outcome.rawValue)),
            ("actual", .optional(reading.actual)), ("weak", .bool(reading.isWeak)),
        ])
    }

    private func ground(_ ground: Ground) -> Node {
        let why = Text { language in ground.why.map { $0.rendered(in: language) }.joined(separator: "; ") }
        return .record([
            ("mayReject", .bool(ground.mayReject)), ("code", .optional(ground.code?.rawValue)),
            ("officialReason", .optional(ground.code.flatMap(legislation.officialReason)?.ru)),
            ("statedIn", .texts(ground.statedIn)), ("why", .words(why)),
        ])
    }

    private func slack(_ slack: Finding.Slack?) -> Node {
        slack.map { .record([("unit", .text($0.unit)), ("value", .text($0.value))]) } ?? .null
    }

    private func fix(_ fix: Finding.Fix) -> Node {
        .record([
            ("action", .text(fix.action)), ("count", .integer(fix.count)), ("of", .optional(fix.of)),
            ("text", .words(fix.message.text)),
        ])
    }

    private func note(_ note: Finding.Note) -> Node {
        .record([
            ("about", .text(note.about)), ("outcome", .text(note.outcome.rawValue)),
            ("message", .words(note.message.text)),
        ])
    }

    private func evidence(_ result: RuleFinding) -> Node {
        let items = result.finding.proofs.flatMap { proof -> [Node] in
            guard !proof.items.isEmpty else { return [item(proof.claim, nil, nil, proof.status)] }
            return proof.items.map { item(proof.claim, $0.document, $0.type, $0.status) }
        }
        return .record([("status", .optional(result.evidenceStatus?.rawValue)), ("items", .list(items))])
    }

    private func item(_ claim: String, _ document: String?, _ type: EvidenceType?, _ status: EvidenceStatus) -> Node {
        .record([
            ("claim", .text(claim)), ("document", .optional(document)), ("type", .optional(type?.rawValue)),
            ("status", .text(status.rawValue)),
        ])
    }
}
