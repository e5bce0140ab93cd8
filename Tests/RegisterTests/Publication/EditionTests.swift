import CheckKit
import Evidence
import Foundation
import GRDB
import Notation
import TestSupport
import Testing

@testable import Register

@Suite struct EditionTests {
    private let council: Council
    /// A number that is a person's by its check digit.
    private static let iin = "850505300011"

    init() throws { council = try Council() }

    private func files() throws -> [String: String] {
        try council.act("secretary", BuildEdition())
        let number = try council.register.editions().count
        try council.act("chair", PublishEdition(number))
        return Dictionary(
            uniqueKeysWithValues: try council.register.files(ofEdition: number).map {
                ($0.name, String(decoding: $0.bytes, as: UTF8.self))
            })
    }

    @Test("A public copy has the white list of fields, and no person's number even inside free text")
    func whiteList() throws {
        let item = try council.act(
            "p1", Apply(window: "W1", dossier: Council.dossier("p1", name: "ИП \(Self.iin)"))
        ).id
        try council.declare(item)
        try council.review(item)
        try council.session("S1", item)
        var draft = council.draft(item, "S1", .include)
        (draft.reason, draft.basis, draft.paper) = ("руководитель \(Self.iin)", "11-1 \(Self.iin)", "№ \(Self.iin)")
        try council.act("chair", ConfirmDecision(council.act("member1", draft).id))
        let files = try files()
        #expect(files.count == 10)
        for (name, text) in files { #expect(!text.contains(Self.iin), "\(name)") }
        let head = files["entries.csv"]?.split(whereSeparator: \.isNewline).first.map(String.init)
        #expect(head == EntryRecord.publicKeys.joined(separator: ","))
        #expect(files["entries.csv"]?.contains(PersonNumber.mask) == true)
        for language in Language.allCases {
            #expect(files["index.\(language.rawValue).html"]?.contains("lang=\"\(language.rawValue)\"") == true)
        }
    }

    @Test("A sole proprietor's number stands in no event and in no public copy")
    func soleProprietor() throws {
        let number = Identifier(scheme: .iin, id: Self.iin)
        try #require(number.soundness == .sound)
        try council.add("p9", .provider, provider: number)
        let dossier = Node.record([
            ("format", .text("saikes/dossier/1")),
            (
                "provider",
                .record([
                    ("identifier", .record([("scheme", .text("KZ-IIN")), ("id", .text(Self.iin))])),
                    ("name", .text("ИП Ахметов")),
                ])
            ),
        ])
        let item = try council.act("p9", Apply(window: "W1", dossier: dossier)).id
        try council.declare(item)
        try council.review(item)
        try council.session("S1", item)
        try council.act("chair", ConfirmDecision(council.act("member1", council.draft(item, "S1", .include)).id))
        for (name, text) in try files() { #expect(!text.contains(Self.iin), "\(name)") }
        let kept = try council.register.read { view in
            try String.fetchAll(view.database, sql: "SELECT body || coalesce(provider, '') FROM event")
        }
        #expect(!kept.joined().contains(Self.iin))
        #expect(try council.register.entries().map(\.bin) == [nil])
    }

    @Test("The manifest states the hash of every table, and the seal is the installation's over the manifest")
    func sealed() throws {
        try council.include("p1", session: "S1")
        let files = try files()
        let manifest = try #require(files["datapackage.json"])
        let tree = try #require(Source(name: "", notation: .json, bytes: Array(manifest.utf8)).tree().node)
        for resource in tree["resources"]?.items ?? [] {
            let table = try #require(resource["path"]?.text.flatMap { files[$0] })
            #expect(resource["hash"]?.text == "sha256:\(ContentDigest.hex(of: Array(table.utf8)))")
        }
        #expect(tree["resources"]?.items?.count == 4)
        let key = try #require(NoteKey(files["key.pub"]?.split(separator: "\n").first ?? ""))
        let body = SignedNote.body(of: Array((files["seal.txt"] ?? "").utf8), by: key)
        #expect(body == "saikes/edition/1\n1\n\(ContentDigest.hex(of: Array(manifest.utf8)))\n")
    }

    @Test("The same register gives the same bytes")
    func deterministic() throws {
        try council.include("p1", session: "S1")
        _ = try files()
        let one = try council.register.files(ofEdition: 1).map(\.bytes)
        #expect(try council.register.files(ofEdition: 1).map(\.bytes) == one)
    }

    @Test("A name that looks like a page is text on the page")
    func hostileName() throws {
        let item = try council.act(
            "p1", Apply(window: "W1", dossier: Council.dossier("p1", name: "<script>alert(1)</script>\n\"x\",y"))
        ).id
        try council.declare(item)
        try council.review(item)
        try council.session("S1", item)
        try council.act("chair", ConfirmDecision(council.act("member1", council.draft(item, "S1", .include)).id))
        let files = try files()
        #expect(files["index.ru.html"]?.contains("<script>") == false)
        let rows = CSV.rows(files["entries.csv"] ?? "", separator: ",")
        #expect(rows.count == 2 && rows[1].fields.count == EntryRecord.publicKeys.count)
        #expect(rows[1].fields[2].contains("<script>alert(1)</script>\n\"x\",y"))
    }

    @Test("An edition that is not published has no files, one that is built is found by its number")
    func notPublished() throws {
        try council.include("p1", session: "S1")
        try council.act("secretary", BuildEdition())
        #expect(throws: RegisterFault.refused(.notFound(id: "1"))) { _ = try council.register.files(ofEdition: 1) }
        #expect(try council.register.editions().map(\.isPublished) == [false])
        #expect(throws: RegisterFault.refused(.notFound(id: "7"))) { _ = try council.register.changes(from: 1, to: 7) }
    }

    @Test("The words of the difference are those of the decision; a suspension that ended says so itself")
    func liftedItself() throws {
        try council.include("p1", session: "S1")
        council.clock.set("2026-03-10")
        try council.turn("E-000001", .suspend, session: "S2", until: "2026-03-20")
        _ = try files()
        council.clock.set("2026-03-20")
        let files = try files()
        let change = try #require(try council.register.changes(from: 1, to: 2).first)
        #expect(change.before == .suspended && change.after == .active && change.reason == "")
        #expect(files["index.ru.html"]?.contains("срок приостановления истёк") == true)
    }
}
