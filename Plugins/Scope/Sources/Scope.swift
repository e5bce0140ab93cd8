public import CheckKit

/// Whom the requirements concern, and where civil servants may be taught.
public let scopeModule = CheckModule(
    name: "Scope",
    title: Text(
        kk: "Қолданылу аясы және оқыту орны", ru: "Область применения и место обучения",
        en: "Scope and place of training"),
    checks: [Applicability(), TrainingVenue()])
