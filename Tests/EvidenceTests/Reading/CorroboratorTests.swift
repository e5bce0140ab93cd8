import CheckKit
import TestSupport
import Testing

@testable import Evidence

@Suite struct CorroboratorTests {
    private func dossier() -> Dossier {
        var dossier = Dossier()
        var lease = SupportingDocument(id: "D1")
        lease.evidenceType = .leaseContract
        var passport = SupportingDocument(id: "D2")
        passport.evidenceType = .technicalPassport
        dossier.documents = [lease, passport, SupportingDocument(id: "D3")]
        var room = Premises(id: "R1")
        room.seats = 48
        room.period = Period(startDate: CivilDate(iso: "2025-05-01"), endDate: CivilDate(iso: "2026-12-31"))
        room.documents = ["D1", "D2", "D1", "none"]
        dossier.premises = [room]
        return dossier
    }

    private func document(_ line: String) -> ReadDocument { ReadDocument(.pdf, text: index(line).text) }

    @Test func `each claim that names a document is asked, by the path that checks use`() {
        let claims = Corroborator(dossier()).claims(on: "D1", by: document("48 мест, с 01.05.2025 по 30.04.2026"))
        #expect(claims.keys.sorted() == ["premises/R1", "premises/R1/seats"])
        #expect(claims["premises/R1"]?.result == .contradicts)
        #expect(claims["premises/R1"]?.facts.map(\.kind) == [.period, .seats])
        #expect(claims["premises/R1/seats"]?.result == .found)
        #expect(Corroborator(dossier()).claims(on: "D3", by: document("48 мест")).isEmpty)
    }

    @Test func `only the contract is asked for the term`() {
        let claims = Corroborator(dossier()).claims(on: "D2", by: document("48 мест, с 01.05.2025 по 30.04.2026"))
        #expect(claims["premises/R1"]?.facts.map(\.kind) == [.seats])
    }

    @Test func `what has no text is unread for every claim`() {
        for document in [ReadDocument(.png), ReadDocument(.pdf, obstacle: .damaged), document("\u{E001}\u{E002}")] {
            let claims = Corroborator(dossier()).claims(on: "D1", by: document)
            #expect(claims.values.allSatisfy { $0.result == .unread } && claims.count == 2)
        }
    }

    @Test func `a contradiction outweighs what is found, and silence comes last`() {
        func result(_ results: [Corroboration.Result]) -> Corroboration.Result {
            Corroboration(facts: results.map { Corroboration.Fact(.seats, $0) }).result
        }
        #expect(result([]) == .silent)
        #expect(result([.silent, .found]) == .found)
        #expect(result([.found, .contradicts, .silent]) == .contradicts)
        #expect(result([.unread, .unread]) == .unread)
    }
}

@Suite struct ReadFilesTests {
    private func states(_ name: String, as path: String, hash: String? = nil) -> DocumentState? {
        let folder = ScratchFolder()
        folder.entry(path) { copy in
            _ = BuiltProgram.run(["\(HostileDocuments.path)/\(name)", copy], program: "/bin/cp")
        }
        var document = SupportingDocument(id: "D1")
        (document.path, document.evidenceType, document.hash) = (path, .diploma, hash)
        return AttachedFiles(folder: folder.path, reader: DocumentReader()).states(of: [document])["D1"]
    }

    @Test(
        "A file counts as read only where it opens and is what its name says",
        arguments: [
            ("good.pdf", "a.pdf", .read, nil), ("image.pdf", "a.pdf", .read, nil), ("good.docx", "a.docx", .read, nil),
            ("encrypted.pdf", "a.pdf", .unread, .encrypted), ("locked.docx", "a.docx", .unread, .encrypted),
            ("truncated.pdf", "a.pdf", .unread, .damaged), ("empty.pdf", "a.pdf", .unread, .empty),
            ("bomb.docx", "a.docx", .unread, .tooLarge), ("cut.docx", "a.docx", .unread, .damaged),
            ("jpeg.docx", "a.docx", .wrongContent, .damaged), ("html.pdf", "a.pdf", .wrongContent, nil),
            ("table.xlsx", "a.docx", .wrongContent, nil), ("nested.docx", "a.docx", .wrongContent, nil),
            ("good.docx", "a.zip", .read, nil), ("good.docx", "a.pdf", .wrongContent, nil),
            ("good.pdf", "a", .read, nil), ("byte.pdf", "a.pdf", .wrongContent, nil),
            ("zeros.pdf", "a.pdf", .wrongContent, nil),
        ] as [(String, String, DocumentState.Presence, DocumentReading.Obstacle?)])
    func presence(
        _ name: String, _ path: String, _ presence: DocumentState.Presence, _ obstacle: DocumentReading.Obstacle?
    ) {
        let state = states(name, as: path)
        #expect(state?.presence == presence)
        #expect(state?.reading?.obstacle == obstacle)
        #expect(state?.reading?.source == path)
    }

    @Test func `other bytes than the ones meant are altered and bear out nothing`() {
        let state = states("good.pdf", as: "a.pdf", hash: "sha256:00")
        #expect(state?.presence == .altered)
        #expect(state?.reading?.claims.isEmpty == true)
    }
}
