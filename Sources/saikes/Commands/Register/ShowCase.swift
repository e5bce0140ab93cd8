import ArgumentParser
import CheckKit
import Notation
import Register
import Reporting

extension RegisterCommand {
    /// `register cases`: all applications, as everybody may see them.
    struct ListCases: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "cases", abstract: RegisterWords.cases[HelpWords.language])
        @OptionGroup var place: RegisterOptions

        func run() throws {
            let register = try place.openToAsk()
            let cases = try place.shared.orRefusal { () throws(RegisterFault) in try register.applications() }
            if place.shared.json {
                let nodes = cases.map { Node.record($0.publicMembers) }
                return try Console.write(
                    JSONText.pretty(
                        .record([("format", .text("saikes/applications/1")), ("applications", .list(nodes))])))
            }
            let language = place.shared.language
            let counts = CaseStatus.allCases.compactMap { status in
                let count = cases.count { $0.status == status }
                return count > 0 ? "\(status.title[language]): \(count)" : nil
            }
            let lines = cases.map { $0.line.rendered(in: language) } + [counts.joined(separator: " · ")]
            try Console.write(lines.map { DisplayText.safe($0) + "\n" }.joined())
        }
    }

    /// `register case`: an application with what is not public.
    struct ShowCase: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "case", abstract: RegisterWords.caseCommand[HelpWords.language])
        @Argument(help: ArgumentHelp(RegisterWords.item[HelpWords.language], valueName: "id"))
        var item: String
        @OptionGroup var by: ActorOptions

        func run() throws {
            let credential = try by.credential()
            let register = try by.place.open()
            let seen = try by.shared.orRefusal { () throws(RegisterFault) in
                try register.application(item, by: credential)
            }
            guard let inside = seen.inside else { return }
            if by.shared.json { return try Console.write(JSONText.pretty(seen.node(inside))) }
            let lines = ([seen.line] + seen.lines(inside)).map { $0.rendered(in: by.shared.language) }
            try Console.write(lines.map { DisplayText.safe($0) + "\n" }.joined())
        }
    }
}

extension CaseView {
    fileprivate var line: Message {
        Message(RegisterWords.caseLine, .string(id), .text(Text { name[$0] }), .text(status.title))
    }

    fileprivate var publicMembers: [(String, Node)] {
        [
            ("id", .text(id)), ("window", .text(window)), ("name", .text(name[.ru])),
            ("status", .text(status.rawValue)),
        ]
    }

    fileprivate func lines(_ inside: Inside) -> [Message] {
        var lines: [Message] = []
        if !inside.reviewers.isEmpty {
            lines.append(Message(RegisterWords.caseReviewers, .list(inside.reviewers.map { .string($0) })))
        }
        for (document, sha256) in inside.confirmed.sorted(by: { $0.key < $1.key }) {
            lines.append(Message(RegisterWords.caseDocument, .string(document), .string(sha256)))
        }
        if let outcome = inside.outcome { lines.append(Message(RegisterWords.caseCheck, .string(outcome))) }
        for review in inside.reviews {
            let findings = review.findings.map { "\($0.rule)=\($0.outcome.rawValue)" }.joined(separator: ", ")
            lines.append(Message(RegisterWords.caseReview, .string(review.member), .string(findings)))
        }
        for difference in inside.difference {
            lines.append(
                Message(
                    RegisterWords.caseDifference, .string(difference.rule),
                    .string(difference.first?.rawValue ?? "–"), .string(difference.second?.rawValue ?? "–")))
        }
        if let asked = inside.clarification, let end = asked.endDate {
            lines.append(
                Message(
                    RegisterWords.caseClarification, .date(end), .string(asked.text ?? ""),
                    .list(asked.sections.map { .string($0) })))
        }
        return lines
    }

    fileprivate func node(_ inside: Inside) -> Node {
        .record(
            [("format", .text("saikes/application/1"))] + publicMembers + [
                ("reviewers", .list(inside.reviewers.map { .text($0) })),
                ("confirmed", .record(inside.confirmed.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })),
                (
                    "reviews",
                    .list(
                        inside.reviews.map { review in
                            .record([
                                ("member", .text(review.member)),
                                (
                                    "findings",
                                    .list(review.findings.map { Shape<ReviewFinding>.reviewFinding.node(of: $0) })
                                ),
                                ("text", review.text.map { .text($0) } ?? .null),
                            ])
                        })
                ),
                ("difference", .list(inside.difference.map { .text($0.rule) })),
                ("overall", inside.outcome.map { .text($0) } ?? .null), ("dossier", inside.dossier.hidingPersonNumbers),
            ])
    }
}
