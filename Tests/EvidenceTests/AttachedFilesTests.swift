import CheckKit
import Evidence
import Glibc
import TestSupport
import Testing

@Suite struct AttachedFilesTests {
    private let folder = ScratchFolder()
    private static let pdf = Array("%PDF-1.4 hello\n".utf8)
    /// SHA-256 of the PDF above, as sha256sum gives it.
    private static let digest = "bfc74ddccf5d0fb05bd8c22152b30d7a7fc20160040f52f194b82e237ae61fb9"

    private func state(
        path: String? = nil, url: String? = nil, hash: String? = nil, type: EvidenceType? = .diploma
    ) -> DocumentState? {
        var document = SupportingDocument(id: "D1")
        (document.path, document.url, document.hash, document.evidenceType) = (path, url, hash, type)
        return AttachedFiles(folder: folder.path).states(of: [document])["D1"]
    }

    @Test func `a file that opens and is what it is said to be is read, with its digest`() {
        folder.file("d.pdf", Self.pdf)
        let read = state(path: "d.pdf")
        #expect(read?.presence == .read)
        #expect(read?.sha256 == Self.digest)
        #expect(read?.type == .diploma)
        #expect(read?.isVerified == false)
        #expect(state(path: "d.pdf", hash: "sha256:\(Self.digest)")?.presence == .read)
        #expect(state(path: "d.pdf", hash: "SHA256:\(Self.digest.uppercased())")?.presence == .read)
    }

    @Test func `another hash or another kind of content is not what it is said to be`() {
        folder.file("d.pdf", Self.pdf)
        folder.file("d.png", Self.pdf)
        folder.file("d.unknown", Self.pdf)
        let other = String(Self.digest.reversed())
        #expect(state(path: "d.pdf", hash: "sha256:\(other)")?.presence == .altered)
        #expect(state(path: "d.pdf", hash: "sha256:")?.presence == .altered)
        #expect(state(path: "d.png")?.presence == .wrongContent)
        #expect(state(path: "d.unknown")?.presence == .read)
    }

    @Test func `neither path nor address is missing, an address alone is unread`() {
        #expect(state()?.presence == .missing)
        #expect(state(url: "https://example.kz/d.pdf")?.presence == .unread)
    }

    @Test func `what cannot be read is unread: nothing, an empty file, a folder, a link, a FIFO, an absolute path`() {
        folder.file("d.pdf", Self.pdf)
        folder.file("empty.pdf", [])
        folder.entry("folder.pdf") { mkdir($0, 0o700) }
        folder.entry("link.pdf") { symlink("d.pdf", $0) }
        folder.entry("fifo.pdf") { mkfifo($0, 0o600) }
        for name in [
            "nothing.pdf", "empty.pdf", "folder.pdf", "link.pdf", "fifo.pdf", "\(folder.path)/d.pdf", "/etc/hostname",
        ] {
            #expect(state(path: name)?.presence == .unread, "\(name)")
        }
    }

    @Test func `no path leads out of the folder, and one below it is read`() {
        folder.file("d.pdf", Self.pdf)
        folder.entry("bid") { mkdir($0, 0o700) }
        folder.entry("bid/files") { mkdir($0, 0o700) }
        folder.file("bid/files/d.pdf", Self.pdf)
        folder.entry("bid/link") { symlink("..", $0) }
        func presence(_ path: String) -> DocumentState.Presence? {
            var document = SupportingDocument(id: "D1")
            document.path = path
            return AttachedFiles(folder: "\(folder.path)/bid").states(of: [document])["D1"]?.presence
        }
        for path in ["files/d.pdf", "./files/./d.pdf", "files//d.pdf"] { #expect(presence(path) == .read, "\(path)") }
        for path in ["../d.pdf", "files/../../d.pdf", "files/../files/d.pdf", "link/d.pdf", "files", "", "."] {
            #expect(presence(path) == .unread, "\(path)")
        }
    }

    @Test func `a document keeps its validity, and each is known by its id`() {
        folder.file("d.pdf", Self.pdf)
        var first = SupportingDocument(id: "A")
        first.path = "d.pdf"
        first.validity = Period(startDate: CivilDate(iso: "2025-01-01"), endDate: nil)
        let states = AttachedFiles(folder: folder.path).states(of: [first, SupportingDocument(id: "B")])
        #expect(states["A"]?.validity == first.validity)
        #expect(states.mapValues(\.presence) == ["A": .read, "B": .missing])
    }

    @Test func `a stated hash is compared in lower case and only where it names its kind`() {
        var document = SupportingDocument(id: "A")
        document.hash = "sha256:AB"
        #expect(document.sha256 == "ab")
        document.hash = "md5:AB"
        #expect(document.sha256 == nil)
    }

    @Test func `a file larger than one read is digested whole`() {
        folder.file("big.pdf", Self.pdf + [UInt8](repeating: 0x61, count: 200_000))
        folder.file("small.pdf", Self.pdf + [UInt8](repeating: 0x61, count: 199_999))
        let (big, small) = (state(path: "big.pdf")?.sha256, state(path: "small.pdf")?.sha256)
        #expect(big?.count == 64)
        #expect(big != small)
        #expect(big == "30bdb0376f4e9c7a3d99110802ad220399439843915185e548b46a158b05cbb2")
    }
}

@Suite struct ContentTypeTests {
    @Test(
        "A file is what its first bytes say",
        arguments: [
            (Array("%PDF-1.7".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
            ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), ([0x50, 0x4B, 3, 4], .zip), ([0xD0, 0xCF, 0x11, 0xE0], .ole),
            ([0x30, 0x82, 1], .cms), ([0x30, 0x80], .cms), (Array("-----BEGIN CMS".utf8), .cms),
            (Array("<?xml version".utf8), .xml), (Array("Справка".utf8), .text), (Array("a\tb\r\n".utf8), .text),
            ([0, 1, 2], .other), ([0x50, 0x4B, 5, 6], .other), (Array("PDF".utf8), .text),
            ([0x89, 0x50, 0x4E, 0x47], .text),
        ] as [([UInt8], ContentType)])
    func content(_ bytes: [UInt8], _ type: ContentType) { #expect(ContentType(bytes) == type) }

    @Test(
        "A name's ending promises a kind, or nothing",
        arguments: [
            ("a/d.PDF", [.pdf]), ("d.jpg", [.jpeg]), ("d.jpeg", [.jpeg]), ("d.png", [.png]), ("d.docx", [.docx]),
            ("d.xlsx", [.xlsx]), ("d.xls", [.ole]), ("d.p7s", [.cms]), ("d.xml", [.xml]), ("d.csv", [.text]),
            ("d.pdf.zip", [.zip, .docx, .xlsx, .pptx, .odt, .ods]), ("d.html", nil), ("d", nil), ("", nil),
        ] as [(String, Set<ContentType>?)])
    func promise(_ path: String, _ kinds: Set<ContentType>?) { #expect(ContentType.promised(by: path) == kinds) }
}
