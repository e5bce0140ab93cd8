public import CheckKit

/// What the programmes must match: the body's profile and the technical specification.
public let programmeModule = CheckModule(
    name: "Programme",
    title: Text(kk: "Оқу бағдарламалары", ru: "Учебные программы", en: "Programmes"),
    checks: [BodyProfile(), SpecificationCoverage()])
