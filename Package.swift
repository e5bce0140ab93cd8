// swift-tools-version: 6.1
import PackageDescription

/// The check modules, one folder under `Plugins/` each. Adding a topic adds its word here.
let checkModules = ["Staffing"]

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
        .target(name: "Notation", dependencies: ["CheckKit", "CYaml"], swiftSettings: settings),
        .target(name: "Compliance", dependencies: ["CheckKit"], swiftSettings: settings),
        .testTarget(name: "NotationTests", dependencies: ["Notation", "CheckKit"], swiftSettings: settings),
    ]
        + checkModules.map {
            .target(name: $0, dependencies: ["CheckKit"], path: "Plugins/\($0)/Sources", swiftSettings: settings)
        },
    swiftLanguageModes: [.v6]
)
