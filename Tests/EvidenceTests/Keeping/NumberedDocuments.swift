import Foundation
import Notation
import TestSupport

@testable import Evidence

/// Documents of the battery's server whose bytes a test knows, in a dossier that names them.
struct NumberedDocuments {
    private static let beginning =
        Array("%PDF-1.4 ".utf8) + (0..<40).flatMap { _ in Array(0...255 as ClosedRange<UInt8>) }
    /// The digests by address.
    let digests: [String: String]
    /// The dossier's file.
    let dossier: String

    /// Writes the dossier of a number of documents into a folder.
    init(_ count: Int, in folder: String) throws {
        let (server, run) = (HostileServer.shared, UUID())
        var digests: [String: String] = [:]
        for number in 0..<count {
            let path = "numbered/\(run)/\(number)"
            let bytes =
                Self.beginning + Array("/\(path)".utf8) + [UInt8](repeating: 0x2E, count: number * 7919 % 50_000)
            digests[server.url(path)] = ContentDigest.hex(of: bytes)
        }
        self.digests = digests
        dossier = "\(folder)/dossier.json"
        let documents = digests.keys.sorted().enumerated().map { place, url in
            "{\"id\": \"D\(place)\", \"evidenceType\": \"diploma\", \"url\": \"\(url)\"}"
        }
        let text = """
            {"format": "saikes/dossier/1", "provider": {"identifier": {"scheme": "KZ-BIN", "id": "260940000507"},
            "kind": "educationOrganisation"}, "documents": [\(documents.joined(separator: ",\n"))]}

            """
        try Data(text.utf8).write(to: URL(fileURLWithPath: dossier))
    }

    /// The words of a command that fetches them into a store, and goes on where it was interrupted.
    func fetch(into store: String) -> [String] {
        [
            "evidence", "fetch", dossier, "--resume", "--store", store, "--quiet", "--lang", "en", "--allow-network",
            "127.0.0.1", "--allow-port", "\(HostileServer.shared.ports["http"] ?? 0)",
        ]
    }

    /// What is wrong with a store: what `verify` finds, other bytes, a document kept twice, or at the end one that is missing.
    func faults(in store: EvidenceStore, isComplete: Bool) throws -> [String] {
        var random = SystemRandomNumberGenerator()
        var faults = try store.verify(random: &random).problems.map { "\($0)" }
        var kept: [String: Int] = [:]
        for capture in try store.captures() where capture.verdict == .kept {
            kept[capture.askedURL, default: 0] += 1
            if capture.sha256 != digests[capture.askedURL] { faults.append("\(capture.askedURL) has other bytes") }
        }
        faults += kept.filter { $0.value > 1 }.map { "\($0.key) was kept \($0.value) times" }
        if isComplete {
            faults += digests.keys.filter { kept[$0] == nil }.map { "\($0) is missing" }
            faults += try store.planned(.pending).map { "\($0.url) is still planned" }
        }
        return faults.sorted()
    }
}
