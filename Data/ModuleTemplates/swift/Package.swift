// swift-tools-version: 6.0
import PackageDescription

let package = Package(name: "NAME", targets: [.executableTarget(name: "Module")])
