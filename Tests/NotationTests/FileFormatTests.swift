import CheckKit
import Notation
import Testing

@Suite struct FileFormatTests {
    static let format = FileFormat("person", version: 1, Person.shape)
    static let full = """
        format: saikes/person/1
        id: L1
        name: {ru: Ахметов, kk: Ахметов Е.}
        identifier: {scheme: KZ-BIN, id: "260940000507"}
        born: 1970-01-31
        hours: 24
        isStaff: true
        fee: "1500.00"
        share: 2/5
        degree: phd
        fields: law
        languages: [ru, kk]
        """

    private func read(_ text: String, name: String = "p.yaml") -> (value: Person?, faults: [Fault], warnings: [Fault]) {
        Self.format.read(Source(name: name, bytes: Array(text.utf8)))
    }

    @Test("What is read is written, and what is written is read")
    func roundTrip() throws {
        let result = read(Self.full)
        #expect(result.faults.isEmpty && result.warnings.isEmpty)
        let person = try #require(result.value)
        let written = Self.format.node(of: person)
        #expect(written.members?.first?.key == "format")
        #expect(read(JSONText.pretty(written), name: "p.json").value == person)
        #expect(read(JSONText.compact(written), name: "p").value == person)
    }

    @Test("Missing and empty optional keys are not stated and not written")
    func optional() throws {
        let person = try #require(read("format: saikes/person/1\nid: L1\nhours: ~\nlanguages:\n").value)
        #expect(person.hours == nil && person.languages == [])
        #expect(compact(Self.format.node(of: person)) == #"{"format":"saikes/person/1","id":"L1"}"#)
    }

    @Test("Every fault and warning of a file shows at once, with its place")
    func allAtOnce() {
        let result = read(
            """
            format: saikes/person/1
            id: ~
            identifier: {scheme: KZ-BIN, id: 260940000507}
            born: 31.01.1970
            hour: 24
            isStaff: yes
            degree: mastr
            degree: phd
            languages: ru
            """)
        #expect(result.value == nil)
        #expect(
            Set(result.faults.map { "\($0.place) \($0.kind)" }) == [
                "p.yaml:8:1 duplicateKey", "p.yaml:1:1 missingKey", "p.yaml:3:34 badIdentifier", "p.yaml:4:7 badDate",
                "p.yaml:6:10 wrongType", "p.yaml:7:9 notInList", "p.yaml:9:12 wrongType",
            ])
        #expect(
            result.warnings.map { "\($0)" } == [
                "p.yaml:5:1: the key “hour” is unknown and not read; “hours” perhaps?"
            ])
    }

    @Test("A file of another format is named, and nothing else of it is read")
    func otherFormat() {
        let result = read("format: saikes/bid/1\nnothing: here")
        #expect(
            result.faults.map { "\($0)" } == [
                "p.yaml:1:9: this file's format is “saikes/bid/1”, saikes/person/1 is needed here"
            ])
        #expect(result.warnings.isEmpty)
        for header in ["saikes/person/0", "saikes/person/x", "person", "saikes/person/1/2", "[]", "''"] {
            #expect(read("format: \(header)\nid: x").faults.map(\.kind) == [.notThisFormat], "\(header)")
        }
    }

    @Test("A later version is refused by name")
    func newerVersion() {
        let result = read("format: saikes/person/2\nid: L1")
        #expect(result.faults.map(\.kind) == [.newerVersion])
        #expect(
            result.faults.first?.message.rendered(in: .en)
                == "the file has version 2 of the format, this program reads up to version 1; update the program")
        #expect(read("format: saikes/person/99999999999999999999\nid: L1").faults.map(\.kind) == [.notThisFormat])
    }

    @Test("A missing header does not hide the other faults")
    func missingHeader() {
        #expect(read("hours: x").faults.map(\.kind) == [.missingKey, .missingKey, .wrongType])
        #expect(read("- a").faults.map(\.kind) == [.wrongType])
        #expect(read("{\"id\": \"x\"}", name: "p.json").faults.map(\.place.description) == ["p.json:1:1"])
    }

    @Test("A shape may name its own header")
    func ownHeader() throws {
        let shape = Shape.record(
            "Inline", { Person() },
            [
                .constant("format", "saikes/inline/1", required: true), .required("id", \.id, .text),
            ])
        let format = FileFormat("inline", shape)
        let node = try yaml("format: saikes/inline/1\nid: x")
        #expect(format.read(node, file: "a", notation: .yaml).value?.id == "x")
        #expect(format.read(try yaml("id: x"), file: "a", notation: .yaml).faults.map(\.kind) == [.missingKey])
        #expect(shape.read(try yaml("format: y\nid: x"), file: "a", notation: .yaml).faults.map(\.kind) == [.notInList])
        #expect(FileFormat.header(of: node) == "saikes/inline/1")
        #expect(FileFormat.header(of: .null) == nil)
    }
}
