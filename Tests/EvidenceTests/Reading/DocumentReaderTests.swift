import CheckKit
import Evidence
import Foundation
import TestSupport
import Testing

@Suite struct DocumentReaderTests {
    private let reader = DocumentReader()

    private func read(_ name: String) throws -> ReadDocument {
        try #require(reader.read(path: "\(HostileDocuments.path)/\(name)"))
    }

    @Test(
        "What cannot be read has its own reason",
        arguments: [
            ("truncated.pdf", .pdf, .damaged), ("no-xref.pdf", .pdf, .damaged), ("million.pdf", .pdf, .damaged),
            ("no-pages.pdf", .pdf, .damaged), ("own-parent.pdf", .pdf, .damaged), ("no-catalogue.pdf", .pdf, .damaged),
            ("objects.pdf", .pdf, .damaged), ("only-header.pdf", .pdf, .damaged), ("encrypted.pdf", .pdf, .encrypted),
            ("empty.pdf", .text, .empty), ("cut.docx", .zip, .damaged), ("bomb.docx", .docx, .tooLarge),
            ("laughs.docx", .docx, .damaged), ("entity.docx", .docx, .damaged), ("deep.docx", .docx, .damaged),
            ("no-main.docx", .docx, .damaged), ("bad-xml.docx", .docx, .damaged), ("outside.docx", .docx, .damaged),
            ("many.docx", .zip, .tooLarge), ("locked-entries.docx", .zip, .encrypted),
            ("locked.docx", .ole, .encrypted), ("jpeg.docx", .jpeg, .damaged), ("cut.png", .png, .damaged),
        ] as [(String, ContentType, DocumentReading.Obstacle)])
    func unread(_ name: String, _ kind: ContentType, _ obstacle: DocumentReading.Obstacle) throws {
        let document = try read(name)
        #expect(document.obstacle == obstacle)
        #expect(document.kind == kind)
        #expect(document.text == nil)
        #expect(!document.hasText)
    }

    @Test(
        "What opens and has no text is told by what it is",
        arguments: [
            ("image.pdf", .pdf), ("no-unicode.pdf", .pdf), ("deep.pdf", .pdf), ("html.pdf", .webPage),
            ("zeros.pdf", .other), ("table.xlsx", .xlsx), ("nested.docx", .zip), ("old.doc", .ole),
        ] as [(String, ContentType)])
    func textless(_ name: String, _ kind: ContentType) throws {
        let document = try read(name)
        #expect(document.obstacle == nil)
        #expect(document.kind == kind)
        #expect(!document.hasText)
    }

    @Test(
        "What has text gives it with page and line",
        arguments: [
            ("good.pdf", .pdf, ["1/1 Seats: 48, signed 30.06.2009"]),
            ("junk-before.pdf", .pdf, ["1/1 Seats: 48, signed 30.06.2009"]),
            ("owner.pdf", .pdf, ["1/1 Seats: 48, signed 30.06.2009"]),
            ("good.docx", .docx, ["1/1 Орын саны: 48", "1/2 Мерзімі 2026 жылғы", "1/3 5 қаңтар"]),
            ("header.docx", .docx, ["1/1 text", "0/1 БИН 260940000507"]), ("traversal.docx", .docx, ["1/1 fine"]),
            ("text.docx", .text, ["1/1 просто текст"]), ("byte.pdf", .text, ["1/1 %"]),
            ("cyrillic.txt", .text, ["1/1 Справка: 48 мест", "1/2 30.06.2009"]),
            ("wide.txt", .text, ["1/1 Орын саны 48"]),
        ] as [(String, ContentType, [String])])
    func text(_ name: String, _ kind: ContentType, _ lines: [String]) throws {
        let document = try read(name)
        #expect(document.obstacle == nil)
        #expect(document.kind == kind)
        #expect(document.text?.lines().map { "\($0.page)/\($0.line) \($0.text)" } == lines)
    }

    @Test func `a name that leads out of an archive leads nowhere`() throws {
        _ = try read("traversal.docx")
        #expect(!FileManager.default.fileExists(atPath: "/tmp/saikes-was-here"))
    }

    @Test func `a text without end is cut and says so`() throws {
        let document = try read("long.docx")
        #expect(document.text?.isCut == true)
        #expect((document.text?.words.count ?? 0) > 1_000_000)
    }

    @Test func `a PDF that unpacks to a gigabyte ends within its limits`() throws {
        var limits = ReadingLimits()
        limits.cpuSeconds = 3
        let reader = DocumentReader(limits: limits)
        let document = try #require(reader.read(path: "\(HostileDocuments.path)/bomb.pdf"))
        #expect(document.obstacle == .tookTooLong || !document.hasText)
    }

    @Test func `what is larger than the limit is not read, and what is no file is none`() throws {
        var limits = ReadingLimits()
        limits.bytes = 100
        let reader = DocumentReader(limits: limits)
        #expect(reader.read(path: "\(HostileDocuments.path)/good.pdf")?.obstacle == .tooLarge)
        #expect(reader.read(path: HostileDocuments.path) == nil)
        #expect(reader.read(path: "/dev/null") == nil)
        #expect(reader.read(path: "\(HostileDocuments.path)/none") == nil)
    }

    @Test func `little memory is a result and no crash`() throws {
        var limits = ReadingLimits()
        limits.memoryMiB = 64
        let document = DocumentReader(limits: limits).read(path: "\(HostileDocuments.path)/bomb.docx")
        #expect([.tooLarge, .readerFailed].contains(document?.obstacle))
    }

    @Test func `the same bytes read twice, and by several readers at once, are the same`() async throws {
        let first = try read("good.docx")
        let reader = DocumentReader()
        let all = await withTaskGroup(of: ReadDocument?.self) { group in
            for _ in 0..<12 { group.addTask { reader.read(path: "\(HostileDocuments.path)/good.docx") } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(all.count == 12 && all.allSatisfy { $0 == first })
    }
}

/// Documents of others, read where they lie.
@Suite struct RealDocumentTests {
    private static let folder =
        Repository.shared("samples", orBy: "SAIKES_SAMPLES") + "/docs-real"
    private static var isThere: Bool { FileManager.default.fileExists(atPath: folder) }

    @Test(.enabled(if: isThere, "the folder of samples (SAIKES_SAMPLES) is not here"))
    func `the PDF of the CCCEV has 43 pages, each line where it stands`() throws {
        let document = try #require(DocumentReader().read(path: "\(Self.folder)/cccev-1.0.0.pdf"))
        let text = try #require(document.text)
        #expect(text.pages == 43)
        #expect(!text.isCut)
        // As pdftotext -layout has the page.
        #expect(
            text.lines(ofPage: 9).map(\.text).prefix(3) == [
                "Core Criterion and Core Evidence Vocabulary",
                "\u{F0B7} Section 6 contains examples that illustrate the use of the CCCEV.",
                "\u{F0B7} Section 7 contains the Conformance Statement for this Core Vocabulary.",
            ])
    }

    @Test(.enabled(if: isThere, "the folder of samples (SAIKES_SAMPLES) is not here"))
    func `the Word document of the CCCEV has the same sentences`() throws {
        let document = try #require(DocumentReader().read(path: "\(Self.folder)/cccev-1.0.0.docx"))
        let text = try #require(document.text)
        #expect(document.kind == .docx)
        #expect(
            text.lines(ofPage: 9).map(\.text).first
                == "Section 6 contains examples that illustrate the use of the CCCEV.")
        #expect(text.lines(ofPage: 0).contains { $0.text == "Core Criterion and Core Evidence Vocabulary" })
    }
}
