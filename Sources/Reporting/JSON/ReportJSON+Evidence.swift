import CheckKit
import Compliance
import Notation

extension ReportJSON {
    /// Writes how documents prove the claims of a finding.
    static func evidence(_ result: RuleFinding, _ documents: [String: DocumentState], to json: inout JSONWriter) {
        json.member("status", result.evidenceStatus?.rawValue)
        json.member("items", result.finding.proofs) { proof, json in
            for item in proof.items { row(proof.claim, item, item.status, documents[item.document], to: &json) }
            // What has no document is a row of its own.
            if proof.items.isEmpty { row(proof.claim, nil, proof.status, nil, to: &json) }
        }
    }

    private static func row(
        _ claim: String, _ item: Proof.Item?, _ status: EvidenceStatus, _ state: DocumentState?,
        to json: inout JSONWriter
    ) {
        json.record { json in
            json.member("claim", claim)
            json.member("document", item?.document)
            json.member("type", item?.type?.rawValue)
            json.member("status", status.rawValue)
            // Where nobody looked into the document there is nothing further to say of it.
            if let state, let reading = state.reading { content(of: reading, state, claim, to: &json) }
        }
    }

    private static func content(
        of reading: DocumentReading, _ state: DocumentState, _ claim: String, to json: inout JSONWriter
    ) {
        json.member("source", reading.source)
        json.member("sha256", state.sha256)
        json.member("obstacle", reading.obstacle?.rawValue)
        guard let kind = reading.kind else { return }
        json.member("content", kind.code)
        json.member("pages", reading.pages)
        json.member("hasText", reading.hasText)
        json.member("textIsCut", reading.isCut)
        json.member("corroboration", reading.claims[claim]) { corroboration, json in
            json.member("result", corroboration.result.rawValue)
            json.member("facts", corroboration.facts, Self.fact)
        }
    }

    private static func fact(_ fact: Corroboration.Fact, to json: inout JSONWriter) {
        json.record { json in
            json.member("fact", fact.kind.rawValue)
            json.member("result", fact.result.rawValue)
            json.member("page", fact.page)
            json.member("line", fact.line)
            json.member("quote", fact.quote)
        }
    }
}
