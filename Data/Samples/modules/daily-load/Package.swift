// swift-tools-version: 6.0
import PackageDescription

let package = Package(name: "daily-load", targets: [.executableTarget(name: "Module")])
