public import CheckKit

/// The checks of sub-point 5): owned library and equipment, Internet access, and their volume.
public let resourcesModule = CheckModule(
    name: "Resources",
    title: Text(kk: "Кітапхана және жабдық", ru: "Библиотека и оборудование", en: "Library and equipment"),
    checks: [OwnedLibrary(), OwnedEquipment(), InternetAccess(), ResourceVolume()])
