public import CheckKit

/// What the organisation itself must be: lawful, identified, and on the Council's list.
public let organisationModule = CheckModule(
    name: "Organisation",
    title: Text(kk: "Білім беру ұйымы", ru: "Организация образования", en: "The organisation"),
    checks: [EducationLaw(), ProviderIdentifier(), CouncilList()])
