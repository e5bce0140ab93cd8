public import CheckKit

/// Clause 11-1, parts 1) and 2): who conducts the classes.
public let staffingModule = CheckModule(
    name: "Staffing",
    title: Text(kk: "Кадрлар", ru: "Кадры", en: "Staffing"),
    checks: [QualifyingDegree(), PracticeInField(), StaffLecturerShare()])
