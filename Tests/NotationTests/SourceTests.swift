import CheckKit
import Notation
import Testing

@Suite struct SourceTests {
    @Test(
        "A file of another kind is named",
        arguments: [
            (Array("%PDF-1.7\n".utf8), "a PDF document"),
            (Array("PK\u{3}\u{4}....word/document.xml".utf8), "a word processor's document (Word)"),
            (Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), "a spreadsheet (Excel)"),
            (Array("PK\u{3}\u{4}....photo".utf8), "an archive (ZIP)"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a picture"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "an old Word or Excel file"),
            (Array("\n <?xml version=\"1.0\"?>".utf8), "an XML document"),
            (Array("<!DOCTYPE html><p>".utf8), "a web page (HTML)"),
            ([0x30, 0x82, 0x10, 0x00, 0x06, 0x09], "a signed message or a certificate (PKCS)"),
        ])
    func foreign(_ bytes: [UInt8], _ name: String) {
        let found = faults(bytes)
        #expect(found.map(\.kind) == [.notText])
        #expect(found.first?.description == "bid.yaml: this is \(name), not YAML or JSON")
    }

    @Test("Every fault speaks three languages")
    func languages() {
        let message = faults("%PDF").first?.message
        #expect(message?.rendered(in: .ru) == "это документ PDF, а не YAML или JSON")
        #expect(message?.rendered(in: .kk) == "бұл YAML немесе JSON емес, PDF құжаты")
    }

    @Test(
        "UTF-16 and UTF-32 are named",
        arguments: [
            ([0xFF, 0xFE, 0x61, 0], "UTF-16 LE"), ([0xFE, 0xFF, 0, 0x61], "UTF-16 BE"),
            ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "UTF-32"), ([0x61, 0, 0x3A, 0], "UTF-16"),
            ([0, 0x61, 0, 0x3A], "UTF-16"),
        ] as [([UInt8], String)])
    func wide(_ bytes: [UInt8], _ name: String) {
        let found = faults(bytes)
        #expect(found.map(\.kind) == [.encoding])
        #expect(found.first?.description == "bid.yaml: the file is in \(name); save it as UTF-8")
    }

    @Test("A byte that is no UTF-8 is shown with its place and the cure")
    func encoding() {
        let found = faults(Array("a: b\nимя: ".utf8) + [0xC0, 0xE1])
        #expect(found.map(\.kind) == [.encoding])
        #expect(found.first?.place.description == "bid.yaml:2:6")
        #expect(found.first?.message.rendered(in: .en).contains("byte C0 (offset 13)") == true)
        #expect(found.first?.message.rendered(in: .ru).contains("сохраните его в UTF-8") == true)
    }

    @Test(
        "Sequences that only look like UTF-8 are refused",
        arguments: [
            [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xE2, 0x82],
            [0x80],
        ]
            as [[UInt8]])
    func overlong(_ bytes: [UInt8]) { #expect(faults([0x61] + bytes + [0x61]).map(\.kind) == [.encoding]) }

    @Test("Zero bytes mean that the file is no text")
    func zeros() { #expect(faults(Array("a: b".utf8) + [0, 0, 1]).map(\.kind) == [.notText]) }

    @Test("An empty file says so", arguments: ["", " \n\t\r\n", "\u{FEFF}", "# only a comment\n"])
    func empty(_ text: String) {
        #expect(faults(text).map(\.description) == ["bid.yaml: the file is empty; YAML or JSON text is needed"])
    }

    @Test("A file over the limit is refused unread")
    func tooLarge() {
        let found = faults("a: bcd", limits: Limits(maximumBytes: 5))
        #expect(found.map(\.kind) == [.tooLarge])
        #expect(found.first?.place.description == "bid.yaml")
    }

    @Test("Control characters are refused with their place")
    func control() {
        let found = faults("a: b\u{1}c")
        #expect(found.first?.description == "bid.yaml:1:5: a control character (code 1); delete it")
        let invisible = faults("имя: x\nb: \u{9B}c")
        #expect(invisible.first?.description == "bid.yaml:2:4: an invisible control character; delete it")
    }

    @Test("Places read as people look for them")
    func places() {
        #expect(Place(file: "a.yaml", line: 12, column: 7, pointer: "/x", notation: .yaml).description == "a.yaml:12:7")
        #expect(
            Place(file: "a.json", line: 2, column: 7, pointer: "/x/0", notation: .json).description == "a.json#/x/0")
        #expect(Place(file: "a.json", notation: .json).description == "a.json")
        #expect(Place(file: "a.json", line: 2, column: 7, notation: .json).description == "a.json:2:7")
        #expect(Place(file: "", pointer: "/x", notation: .yaml).description == "/x")
    }
}
