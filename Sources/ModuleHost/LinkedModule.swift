public import CheckKit
public import Compliance

/// A module that is part of this program and is called directly.
public struct LinkedModule: Sendable {
    /// Its checks.
    public let module: CheckModule
    /// Its name and version as reports state them; a linked module has the program's own version.
    public let reference: ModuleReference

    /// Wraps a module of the program.
    public init(_ module: CheckModule, programVersion: String) {
        self.module = module
        reference = ModuleReference(name: module.name, version: programVersion, sha256: nil)
    }
}

extension Engine {
    /// Makes an engine of the program's own modules and those of others, whatever carries them.
    public convenience init(law: LawLibrary, linked: [LinkedModule], hosted: [HostedModule] = [], settings: Settings) {
        self.init(
            law: law,
            modules: linked.map { ($0.module, $0.reference) } + hosted.map { ($0.checkModule(), $0.reference) },
            settings: settings)
    }
}
