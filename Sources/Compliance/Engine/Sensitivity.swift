import CheckKit

extension Engine {
    /// Which single document, if it fell, would change which outcome.
    ///
    /// At the declared level no document is needed, so the question is asked at the documented one.
    public func sensitivity(of subject: Subject) -> [SensitivityEntry] {
        var settings = settings
        settings.evidenceLevel = max(settings.evidenceLevel, .documented)
        let engine = asking(settings)
        let day = asOf(subject)
        let whole = engine.briefFindings(of: subject, on: day)
        return subject.documents.keys.sorted().flatMap { document in
            var without = subject
            without.documents[document] = DocumentState(type: subject.documents[document]?.type, presence: .missing)
            return zip(whole, engine.briefFindings(of: without, on: day)).compactMap { old, new in
                old.outcome == new.outcome
                    ? nil
                    : SensitivityEntry(document: document, rule: old.rule, from: old.outcome, to: new.outcome)
            }
        }
    }
}
