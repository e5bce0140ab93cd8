public import CheckKit
import Evidence
import Notation

/// An edition in short.
public struct EditionSummary: Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// The day it is of.
    public var day: CivilDate
    /// How many entries it has.
    public var count: Int
    /// SHA-256 of its `datapackage.json`.
    public var sha256: String
    /// Whether the chair published it.
    public var isPublished: Bool
}

extension Register {
    /// All editions in order.
    public func editions() throws(RegisterFault) -> [EditionSummary] {
        try read { view in
            let published = Set(try view.events(of: .editionPublished).compactMap(\.statement.edition))
            return try view.events(of: .editionBuilt).map { event in
                let number = event.statement.edition ?? 0
                return EditionSummary(
                    number: number, day: event.validFrom, count: event.statement.count ?? 0,
                    sha256: event.statement.snapshot ?? "", isPublished: published.contains(number))
            }
        }
    }

    /// What changed from one edition to another, with its reasons.
    ///
    /// - Throws: `notFound`.
    public func changes(from earlier: Int, to later: Int) throws(RegisterFault) -> [EntryChange] {
        try read { view in
            try view.table(of: later).changes(since: view.table(of: earlier)) { try view.lastReason(of: $0) }
        }
    }

    /// The files of a published edition by name: tables in CSV and JSON, their manifest and seal, pages in three languages.
    ///
    /// They hold what the white list of fields allows, never a person's number.
    ///
    /// - Throws: `notFound` where the edition is not published, `noKey` where the seal cannot be made.
    public func files(ofEdition number: Int) throws(RegisterFault) -> [(name: String, bytes: [UInt8])] {
        try read { view in
            guard try view.events(of: .edition(number)).contains(where: { $0.kind == .editionPublished }) else {
                throw RegisterFault.refused(.notFound(id: String(number)))
            }
            let manifest = try view.manifest(of: number)
            let (entries, changes) = (try view.table(of: number), try view.table("changes", of: number))
            let sha256 = ContentDigest.hex(of: manifest.bytes)
            let page = EditionPage(manifest: manifest.tree, sha256: sha256, entries: entries, changes: changes)
            return [
                ("datapackage.json", manifest.bytes), ("seal.txt", Array(try seal(number, sha256).utf8)),
                ("key.pub", Array("\(key.verifierText)\n".utf8)), ("entries.json", entries.bytes),
                ("entries.csv", entries.csv(EntryRecord.publicKeys)), ("changes.json", changes.bytes),
                ("changes.csv", changes.csv(EntryChange.publicKeys)),
            ] + Language.allCases.map { ("index.\($0.rawValue).html", page.html($0)) }
        }
    }

    /// The installation's signed note over an edition.
    private func seal(_ number: Int, _ sha256: String) throws(RegisterFault) -> String {
        do throws(EvidenceFault) {
            return try SignedNote.text(
                "saikes/edition/1\n\(number)\n\(sha256)\n", by: key, keyPath: "\(folder)/\(Self.keyName)")
        } catch {
            throw .noKey(path: "\(folder)/\(Self.keyName)")
        }
    }
}
