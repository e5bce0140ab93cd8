import CheckKit
import Evidence
import Foundation
import TestSupport
import Testing

@Suite struct KeptDocumentsTests {
    private func document(_ url: String, hash: String? = nil) -> SupportingDocument {
        var document = SupportingDocument(id: "D1")
        (document.url, document.hash, document.evidenceType) = (url, hash, .diploma)
        return document
    }

    private func presence(_ document: SupportingDocument, _ bench: FetchBench) throws -> DocumentState.Presence? {
        try KeptDocuments(store: bench.store, folder: bench.folder.path).states(of: [document])["D1"]?.presence
    }

    @Test func `an address is unread until it is fetched, and then read`() throws {
        let bench = try FetchBench()
        let url = bench.server.url("good")
        #expect(try presence(document(url), bench) == .unread)
        guard case .kept(let sha256, _) = bench.fetch(url) else {
            Issue.record("it was not kept")
            return
        }
        let states = try KeptDocuments(store: bench.store, folder: ".").states(of: [document(url)])
        #expect(states["D1"]?.presence == .read)
        #expect(states["D1"]?.sha256 == sha256)
        #expect(states["D1"]?.isVerified == false)
        #expect(try presence(document(url, hash: "sha256:\(sha256.uppercased())"), bench) == .read)
        #expect(try presence(document(url, hash: "sha256:" + String(sha256.reversed())), bench) == .altered)
    }

    @Test func `a web page or other bytes than the name promises are not the document`() throws {
        let bench = try FetchBench()
        for path in ["page", "text.pdf"] {
            #expect(bench.fetch(path: path)?.code == "kept")
            #expect(try presence(document(bench.server.url(path)), bench) == .wrongContent, "\(path)")
        }
    }

    @Test func `what could not be fetched is unread, and a later failure takes nothing away`() throws {
        let bench = try FetchBench()
        let path = "once-busy/\(UUID())"
        bench.settings.limits.attempts = 1
        #expect(bench.fetch(path: path)?.code == "status503")
        #expect(try presence(document(bench.server.url(path)), bench) == .unread)
        #expect(bench.fetch(path: path)?.code == "kept")
        #expect(try presence(document(bench.server.url(path)), bench) == .read)
        bench.settings.addresses = AddressPolicy()
        #expect(bench.fetch(path: path)?.code == "forbiddenAddress")
        #expect(try presence(document(bench.server.url(path)), bench) == .read)
    }

    @Test func `bytes that were changed in the store are unread`() throws {
        let bench = try FetchBench()
        guard case .kept(let sha256, _) = bench.fetch(path: "good") else {
            Issue.record("it was not kept")
            return
        }
        let path = try bench.store.object(sha256).path
        chmod(path, 0o644)
        try Data("something else".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try presence(document(bench.server.url("good")), bench) == .unread)
    }

    @Test func `a path is read beside the file, as without a store`() throws {
        let bench = try FetchBench()
        bench.folder.file("d.pdf", Array("%PDF-1.4".utf8))
        var document = document(bench.server.url("good"))
        document.path = "d.pdf"
        #expect(try presence(document, bench) == .read)
        #expect(try presence(SupportingDocument(id: "D1"), bench) == .missing)
    }
}
