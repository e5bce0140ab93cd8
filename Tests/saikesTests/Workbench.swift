import Foundation

/// A temporary folder with the files of one test, and where the repository's own samples are.
final class Workbench {
    let folder: String

    init() throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("saikes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        folder = place.path
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    @discardableResult
    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A file of `Data/Samples`.
    static func sample(_ name: String) -> String { "\(package)/Data/Samples/\(name)" }

    static let tender = sample("tender/tender.yaml")
    static let bid = sample("tender/bids/02-center.yaml")
    static let bids = ["01-bilim", "02-center", "03-kenes"].map { sample("tender/bids/\($0).yaml") }
    static let dossier = sample("self/centre.yaml")

    /// Files of others: `SAIKES_SAMPLES`, else beside the repository.
    static let foreign = ProcessInfo.processInfo.environment["SAIKES_SAMPLES"] ?? "\(package)/../shared/samples"

    static var hasForeign: Bool { FileManager.default.fileExists(atPath: foreign) }
}

/// A dossier that names its organisation and has what is added.
func dossier(_ rest: String) -> String {
    """
    format: saikes/dossier/1
    provider:
      identifier: {scheme: KZ-BIN, id: "260940000507"}
      kind: educationOrganisation
    \(rest)

    """
}
