// swift-tools-version: 6.1
import PackageDescription

/// The check modules, one folder under `Plugins/` each. Adding a topic adds its word here.
let checkModules: [String] = []

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "saikes",
    targets: [
        .target(name: "CheckKit", swiftSettings: settings),
        .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    ],
    swiftLanguageModes: [.v6]
)
