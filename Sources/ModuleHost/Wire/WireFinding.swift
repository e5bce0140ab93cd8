import CheckKit
import Notation

/// What a module found, in answer to `evaluate`.
struct WireFinding: Sendable {
    var outcome = Outcome.unknown
    var message = Text(verbatim: "")
    var notes: [WireNote]?
    var missing: [String]?
    var actual: String?
    var required: String?
    /// The claims that the outcome rests on; whether documents prove them the host decides.
    var claims: [WireClaim]?
}

/// What was found of one subject.
struct WireNote: Sendable {
    var about = ""
    var outcome = Outcome.unknown
    var message = Text(verbatim: "")
}

/// A fact with the documents that shall prove it.
struct WireClaim: Sendable {
    var claim = ""
    var documents: [String]?
}

extension Shape where Value == WireFinding {
    static let finding = Shape.record(
        "Finding", { WireFinding() },
        [
            .required("outcome", \.outcome, .outcome),
            .required("message", \.message, WireText.sentence),
            .optional("notes", \.notes, .list(of: .note)),
            .optional("missing", \.missing, WireText.codes),
            .optional("actual", \.actual, WireText.code),
            .optional("required", \.required, WireText.code),
            .optional("claims", \.claims, .list(of: .claim)),
        ]
    ).described("What a module found of a case. Later versions may add keys; unknown ones are passed over.")
}

extension Shape where Value == WireNote {
    static let note = Shape.record(
        "Note", { WireNote() },
        [
            .required("about", \.about, WireText.code), .required("outcome", \.outcome, .outcome),
            .required("message", \.message, WireText.sentence),
        ])
}

extension Shape where Value == WireClaim {
    static let claim = Shape.record(
        "Claim", { WireClaim() },
        [.required("claim", \.claim, WireText.code), .optional("documents", \.documents, WireText.codes)])
}

extension WireFinding {
    /// The finding as the engine knows it.
    ///
    /// A module never judges proof: where the outcome is no failure and a claim is not proven at the level that was
    /// asked for, it is unknown, as it is for the program's own checks.
    func finding(in facts: Case, accepting types: Set<EvidenceType>) -> Finding {
        let proofs = (claims ?? []).map { claim in
            facts.evidence.proof(of: claim.claim, by: claim.documents, accepting: types)
        }
        let stated = Verdict(outcome, Message(Self.said, .text(message)), missing: missing ?? [])
        let verdict =
            outcome == .notApplicable ? stated : proofs.reduce(stated) { verdict, proof in verdict.resting(on: proof) }
        var finding = Finding(verdict.outcome, verdict.reason)
        finding.notes = (notes ?? []).map { Finding.Note($0.about, $0.outcome, Message(Self.said, .text($0.message))) }
        verdict.missing.forEach { finding.name(missing: $0) }
        finding.actual = actual
        finding.required = required
        finding.proofs = outcome == .notApplicable ? [] : proofs
        return finding
    }

    /// The words of a module as they are: braces in them are no places.
    private static let said = Text(verbatim: "{0}")
}
