// swift-tools-version: 6.1
import PackageDescription

/// The check modules in the order of the law, one folder under `Plugins/` each.
///
/// Adding a topic adds its word here.
let checkModules = [
    "Scope", "Organisation", "Staffing", "Programme", "Premises", "Resources", "Price", "CrossBid",
]

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// A target of ours with our compiler settings.
func target(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a target, in the folder that mirrors it.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies, swiftSettings: settings)
}

/// Tests of the whole, which mirror no single target.
func suite(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: dependencies, swiftSettings: settings)
}

let wholeEngine: [Target.Dependency] = [
    "BuiltInModules", "CheckKit", "Compliance", "Interchange", "ModuleHost", "Notation", "Reporting", "TestSupport",
]

let package = Package(
    name: "saikes",
    products: [
        .executable(name: "saikes", targets: ["saikes"]),
        .executable(name: "saikes-reader", targets: ["DocumentReader"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        target("CheckKit", []),
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev", "libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "CData"),
        .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
        target("Notation", ["CheckKit", "CYaml", "CSimdjson", crypto]),
        target("Compliance", ["CheckKit"]),
        .target(name: "CProcess"),
        target("Confinement", ["CProcess"]),
        target("ModuleHost", ["CheckKit", "Compliance", "Confinement", "Interchange", "Notation"]),
        .executableTarget(name: "ModuleListTool"),
        .plugin(
            name: "ModuleListPlugin", capability: .buildTool(), dependencies: ["ModuleListTool"],
            path: "Sources/ModuleListPlugin"),
        .target(
            name: "BuiltInModules", dependencies: ["CheckKit"] + checkModules.map { .init(stringLiteral: $0) },
            swiftSettings: settings, plugins: ["ModuleListPlugin"]),
        .executableTarget(
            name: "DocumentReader",
            linkerSettings: [
                .linkedLibrary("poppler-cpp"), .linkedLibrary("zip"), .linkedLibrary("expat"),
                // Where it is held in, the Swift runtime that every link of SwiftPM brings along cannot be found.
                .unsafeFlags(["-static-stdlib"]),
            ]),
        target("Evidence", ["CheckKit", "Confinement", "Notation", "CCurl", "CZlib", crypto, database]),
        target("Register", ["CheckKit", "Compliance", "Evidence", "Notation", crypto, database]),
        target("Interchange", ["CheckKit", "Compliance", "Notation", "CData"]),
        target("Reporting", ["CheckKit", "Compliance", "Notation"]),
        .executableTarget(
            name: "saikes",
            dependencies: [
                "CheckKit", "Compliance", "ModuleHost", "BuiltInModules", "DocumentReader", "Evidence", "Interchange",
                "Notation", "Register", "Reporting", arguments,
            ],
            swiftSettings: settings),
        .target(
            name: "TestSupport", dependencies: ["CheckKit", "Notation"], path: "Tests/Support", swiftSettings: settings),
        suite("Compliance", wholeEngine),
        suite("Property", wholeEngine),
        suite("ModuleHost", wholeEngine + ["Confinement", "saikes"]),
        suite("PluginConformance", wholeEngine),
        suite("Repository", ["Interchange", "TestSupport"]),
        tests("CheckKit", ["Compliance", "Interchange", "TestSupport"]),
        tests("Evidence", ["CCurl", "CheckKit", "Notation", "TestSupport", "saikes", database]),
        tests("Interchange", ["CheckKit", "Compliance", "Notation", "TestSupport"]),
        tests("Notation", ["CheckKit", "TestSupport"]),
        tests("Register", ["CheckKit", "Evidence", "Notation", "TestSupport", "saikes", crypto, database]),
        tests("Reporting", ["CheckKit", "Compliance", "Notation"]),
        tests("saikes", ["Notation", "TestSupport"]),
    ]
        + checkModules.map {
            .target(name: $0, dependencies: ["CheckKit"], path: "Plugins/\($0)/Sources", swiftSettings: settings)
        },
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x,
    cxxLanguageStandard: .cxx17
)
