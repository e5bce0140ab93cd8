import CheckKit
import Compliance

extension TextReport {
    /// Which document proves each claim of a rule, and what its text says of it.
    func proofs(of result: RuleFinding, in report: Report) -> [String] {
        result.finding.proofs.flatMap { proof -> [String] in
            let items = proof.items.map { item in
                let type = item.type.map { " \($0.title[options.language])" } ?? ""
                return "\(item.document)\(type) – \(standing(of: item, in: report))"
            }
            let list = items.isEmpty ? say(ReportWords.evidence(proof.status)) : items.joined(separator: ", ")
            let texts = Self.documents(of: proof).flatMap { document -> [String] in
                guard let reading = report.documents[document]?.reading else { return [] }
                return self.texts(of: reading, proof.claim).map { "· \(document): \($0)" }
            }
            return [say(ReportWords.proof, .string(proof.claim), .string(list))] + texts
        }
    }

    /// Papers that are expired, of the wrong type, unread, or say something else than the claim: each once.
    func papers(of report: Report) -> [String] {
        var papers: [(text: String, claims: [String])] = []
        for proof in report.findings.flatMap(\.finding.proofs) {
            for document in Self.documents(of: proof) {
                let items = proof.items.filter { $0.document == document }
                // Where two papers are needed each may be of the wrong type for the other's part.
                guard let item = items.first(where: { $0.status == .proven }) ?? items.first else { continue }
                for trouble in troubles(item, proof, report) {
                    let type = item.type.map { $0.title[options.language] } ?? ""
                    let name = say(ReportWords.namedPaper, .string(item.document), .string(type))
                    let text = "\(name): \(trouble)"
                    if let known = papers.firstIndex(where: { $0.text == text }) {
                        if !papers[known].claims.contains(proof.claim) { papers[known].claims.append(proof.claim) }
                    } else {
                        papers.append((text, [proof.claim]))
                    }
                }
            }
        }
        return papers.map { paper in
            let more = paper.claims.count - 3
            let claims = paper.claims.prefix(3).joined(separator: ", ")
            return "\(paper.text) (\(claims)\(more > 0 ? ", +\(more)" : ""))"
        }
    }

    private static func documents(of proof: Proof) -> [String] {
        var documents: [String] = []
        for item in proof.items where !documents.contains(item.document) { documents.append(item.document) }
        return documents
    }

    private func troubles(_ item: Proof.Item, _ proof: Proof, _ report: Report) -> [String] {
        let reading = report.documents[item.document]?.reading
        let facts = reading?.claims[proof.claim]?.facts ?? []
        let differing = facts.filter { $0.result == .contradicts }.map { said($0, reading) }
        switch item.status {
        case .wrongType where proof.status == .proven: return differing
        case .expired, .wrongType, .unread: return [standing(of: item, in: report)] + differing
        case .proven, .partial, .missing, .notVerified: return differing
        }
    }

    private func standing(of item: Proof.Item, in report: Report) -> String {
        let status = say(ReportWords.evidence(item.status))
        guard item.status == .unread, let obstacle = report.documents[item.document]?.reading?.obstacle else {
            return status
        }
        return say(ReportWords.unreadBecause, .string(status), .text(obstacle.title))
    }

    private func texts(of reading: DocumentReading, _ claim: String) -> [String] {
        guard reading.obstacle == nil, let facts = reading.claims[claim]?.facts else { return [] }
        guard reading.hasText else { return [say(ReportWords.scan)] }
        let silent = facts.filter { $0.result == .silent }.map { say($0.kind.title) }
        let told = facts.filter { $0.result == .found || $0.result == .contradicts }.map { said($0, reading) }
        return told
            + (silent.isEmpty
                ? []
                : [
                    say(
                        ReportWords.textIsSilent, .string(silent.joined(separator: ", ")),
                        .text(Corroboration.Result.silent.title))
                ])
            + (reading.isCut ? [say(ReportWords.textIsCut)] : [])
    }

    private func said(_ fact: Corroboration.Fact, _ reading: DocumentReading?) -> String {
        say(
            ReportWords.textSays, .text(fact.kind.title), .text(fact.result.title), .string(place(fact, reading)),
            .string(fact.quote ?? ""))
    }

    /// A Word document has paragraphs, anything else has lines.
    private func place(_ fact: Corroboration.Fact, _ reading: DocumentReading?) -> String {
        let line = Message.Argument.int(fact.line ?? 0)
        let hasParagraphs = reading?.kind?.code == "docx"
        guard let page = fact.page else {
            return say(hasParagraphs ? ReportWords.paragraph : ReportWords.textLine, line)
        }
        return say(hasParagraphs ? ReportWords.pageAndParagraph : ReportWords.pageAndLine, .int(page), line)
    }
}
