import CheckKit
import Compliance
public import Notation

extension LawText {
    /// What a reference names, as a tree of all languages.
    ///
    /// - Throws: `UnknownLawReference` where the program holds nothing of that name.
    public func node(showing reference: String) throws(UnknownLawReference) -> Node {
        let head = [("format", Node.text("saikes/law-text/1")), ("edition", .text(edition.id))]
        switch try find(reference) {
        case .point(let point):
            return .record(
                head + [
                    ("point", .text(point.id)), ("paragraphs", .texts(point.paragraphs)),
                    ("sentences", .list(point.sentences.map(sentence))),
                ])
        case .sentences(let sentences, let rule):
            let rules = rule.map { [$0] } ?? sentences.flatMap(\.rules).map(RuleID.init(rawValue:))
            return .record(
                head + [("sentences", .list(sentences.map(sentence))), ("rules", .list(rules.map(ruleNode)))])
        case .norm(let norm):
            let citation = Citation([norm.text], russianStatus: norm.status == "quote" ? .official : .summary)
            return .record([
                ("format", .text("saikes/law-text/1")), ("norm", .text(norm.id)), ("act", .text(norm.act)),
                ("point", .words(ReportWords.point(of: norm))), ("quote", citation?.node ?? .null),
            ])
        }
    }

    /// The editions as a tree.
    public func listNode() -> Node {
        .record([
            ("format", .text("saikes/law-list/1")),
            (
                "editions",
                .list(
                    law.editions.map { edition in
                        .record([
                            ("id", .text(edition.id)), ("act", .text(edition.act.number)),
                            ("amendment", .text(edition.amendment.number)), ("adopted", .optional(edition.adopted)),
                            ("effectiveFrom", .optional(edition.effectiveFrom)),
                            ("effectiveNotBefore", .optional(edition.effectiveNotBefore)),
                            ("confirmed", .bool(edition.isConfirmed)), ("sha256", .text(edition.sha256)),
                            ("points", .texts(edition.points.map(\.id))),
                            (
                                "sentences",
                                .record(Self.counts(edition).map { ($0.coverage.rawValue, .integer($0.count)) })
                            ),
                        ])
                    })
            ),
        ])
    }

    private func sentence(_ sentence: Edition.Sentence) -> Node {
        .record([
            ("id", .text(sentence.id)), ("rules", .texts(sentence.rules)),
            ("coverage", .text(sentence.coverage.rawValue)), ("main", .bool(sentence.isMain)),
            ("pinpoint", .name(sentence.pinpoint)),
            ("quote", Citation([sentence.quote], russianStatus: .official)?.node ?? .null),
        ])
    }

    private func ruleNode(_ rule: RuleID) -> Node {
        let title = descriptions.first { $0.rule == rule }?.title
        return .record([
            ("rule", .text(rule.rawValue)), ("title", title.map { .words($0) } ?? .null),
            ("policies", .list(policies(of: rule).map(policy))),
            ("parameters", .list(parameters(of: rule).map(parameter))),
        ])
    }

    private func policy(_ policy: Policy) -> Node {
        .record([
            ("id", .text(policy.id)), ("question", .name(policy.question)),
            (
                "readings",
                .list(
                    policy.readings.map { reading in
                        .record([
                            ("id", .text(reading.id)), ("default", .bool(reading.isDefault)),
                            ("weak", .bool(reading.isWeak)), ("title", .name(reading.title)),
                        ])
                    })
            ),
        ])
    }

    private func parameter(_ parameter: Parameter) -> Node {
        .record([
            ("id", .text(parameter.id)), ("value", .text(parameter.value)), ("unit", .text(parameter.unit)),
            ("from", .optional(parameter.from)), ("until", .optional(parameter.until)),
            ("confirmed", .bool(parameter.isConfirmed)), ("title", .name(parameter.title)),
            ("source", .name(parameter.source)),
        ])
    }
}
