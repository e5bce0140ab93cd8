public import CheckKit

/// The checks of sub-point 4): title to premises, their capacity, and sanitary norms.
public let premisesModule = CheckModule(
    name: "Premises",
    title: Text(kk: "Аудиториялық қор", ru: "Аудиторный фонд", en: "Classroom premises"),
    checks: [TitleToPremises(), RoomCapacity(), SanitaryNorms()])
