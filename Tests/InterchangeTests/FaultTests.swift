import CheckKit
import Interchange
import Notation
import Testing

@Suite struct FaultTests {
    private func places(_ faults: [Fault]) -> [String] { faults.map { "\($0.kind) \($0.place)" } }

    private static let broken = """
        format: saikes/dossier/1
        provider:
          kind: univercity
          identifier: {scheme: KZ-BIN, id: 260940000507}
        lecturers:
          - id: L1
            degrees: [{type: masters, dateAwarded: 2015-02-30}]
          - id: L1
            employment: [{period: {startDate: 2020-01-01, endDate: 2019-01-01}}]
        programmes:
          - id: G1
            hours: many
            lecturers: [L2, {id: L9, hours: 3}]
            documents: [D7]
            seminars: [{id: S1, lecturers: [X]}, {id: S1}]
        equipment: [{id: E1, kind: computer, right: ownership, quantity: 0}]
        documents:
          - {title: x}
          - {id: D1}
        rulings: [{rule: 11-1/3a, outcome: review}, {rule: 11-1/9z, outcome: pass}]
        """

    @Test func `every fault of a dossier is reported at once, each with its place`() {
        let read = FileFormat.dossier.read(yaml(Self.broken))
        #expect(read.value == nil)
        #expect(
            Set(places(read.faults))
                == [
                    "notInList case.yaml:3:9", "badIdentifier case.yaml:4:36", "notInList case.yaml:7:22",
                    "badDate case.yaml:7:44", "missingKey case.yaml:9:18", "outOfRange case.yaml:9:27",
                    "wrongType case.yaml:12:12", "outOfRange case.yaml:16:66", "missingKey case.yaml:18:5",
                    "notInList case.yaml:20:36", "notInList case.yaml:20:52", "duplicateID case.yaml:8:9",
                    "danglingReference case.yaml:13:17",
                    "danglingReference case.yaml:13:26", "danglingReference case.yaml:14:17",
                    "danglingReference case.yaml:15:37", "duplicateID case.yaml:15:47",
                ])
    }

    @Test func `in JSON a place is a pointer`() throws {
        let json = JSONText.compact(try yaml(Self.broken).parse())
        let read = FileFormat.dossier.read(Source(name: "case.json", bytes: Array(json.utf8)))
        let found = Set(places(read.faults))
        #expect(found.contains("notInList case.json#/provider/kind"))
        #expect(found.contains("duplicateID case.json#/lecturers/1/id"))
        #expect(found.contains("danglingReference case.json#/programmes/0/lecturers/1/id"))
        #expect(found.contains("danglingReference case.json#/programmes/0/documents/0"))
        #expect(found.contains("outOfRange case.json#/lecturers/1/employment/0/period"))
    }

    @Test func `the nearest name is offered`() {
        let words = FileFormat.dossier.read(yaml(Self.broken)).faults.map { $0.message.rendered(in: .en) }.joined(
            separator: "\n")
        #expect(words.contains("university"))
        #expect(words.contains("master"))
        #expect(words.contains("there is no lecturer “L2”; perhaps “L1”?"))
        #expect(words.contains("there is no document “D7”; perhaps “D1”?"))
        #expect(words.contains("id: \"260940000507\""))
    }

    @Test func `unknown keys warn with the nearest known one and stop nothing`() {
        let read = FileFormat.dossier.read(
            yaml("format: saikes/dossier/1\nlecturerz: []\nprovider: {nam: x, colour: red}\n"))
        #expect(read.value != nil)
        #expect(read.warnings.map(\.kind) == [.unknownKey, .unknownKey, .unknownKey])
        #expect(Set(read.warnings.map(\.place.description)) == ["case.yaml:2:1", "case.yaml:3:12", "case.yaml:3:20"])
        let words = read.warnings.map { $0.message.rendered(in: .en) }.joined(separator: "\n")
        #expect(words.contains("“lecturerz” is unknown and not read; “lecturers” perhaps?"))
        #expect(words.contains("“nam” is unknown and not read; “name” perhaps?"))
        #expect(words.contains("“colour” is unknown and not read"))
    }

    @Test(
        "Another version or another kind of file is refused by name",
        arguments: [
            ("saikes/dossier/2", Fault.Kind.newerVersion, "2"), ("saikes/tender/1", .notThisFormat, "saikes/tender/1"),
            ("saikes/dossier/0", .notThisFormat, "saikes/dossier/1"), ("dossier", .notThisFormat, "saikes/dossier/1"),
        ])
    func header(_ header: String, _ kind: Fault.Kind, _ named: String) {
        let read = FileFormat.dossier.read(yaml("format: \(header)\nlecturers: []\n"))
        #expect(read.value == nil)
        #expect(read.faults.map(\.kind) == [kind])
        #expect(read.faults.first?.place.line == 1)
        #expect(read.faults.first?.message.rendered(in: .ru).contains(named) == true)
    }

    @Test func `a file without a header is told what to write`() {
        let read = FileFormat.tender.read(yaml("id: T\n"))
        #expect(read.faults.map(\.kind) == [.missingKey])
        #expect(read.faults.first?.message.rendered(in: .ru).contains("format: saikes/tender/1") == true)
    }

    @Test func `a tender has each lot and row once`() {
        let read = FileFormat.tender.read(
            yaml(
                """
                format: saikes/tender/1
                id: T
                lots:
                  - {id: L1, qualification: [{id: Q1}, {id: Q1}]}
                  - {id: L1, specification: [{id: S1, kind: topic}, {id: S1, kind: place}]}
                documents: [{id: D1}, {id: D1}]
                """))
        #expect(
            places(read.faults).sorted()
                == [
                    "duplicateID case.yaml:4:45", "duplicateID case.yaml:5:10", "duplicateID case.yaml:5:58",
                    "duplicateID case.yaml:6:28",
                ])
    }

    @Test func `a row may state a rule or a parent, and nothing else`() {
        func read(_ rule: String) -> [Fault] {
            FileFormat.tender.read(
                yaml("format: saikes/tender/1\nid: T\nlots: [{id: L, qualification: [{id: Q, rule: \(rule)}]}]\n")
            ).faults
        }
        for rule in RuleID.inOrder + RuleID.parents { #expect(read(rule.rawValue).isEmpty) }
        #expect(read("11-1/6").map(\.kind) == [.notInList])
        #expect(read("11-1/1c").first?.message.rendered(in: .en).contains("perhaps “11-1/1") == true)
    }

    @Test func `a list's entry names somebody, and a figure its source`() {
        #expect(
            FileFormat.list.read(yaml("format: saikes/list/1\nentries: [{name: x}]\n")).faults.map(\.kind) == [
                .missingKey
            ])
        #expect(
            FileFormat.rnu.read(yaml("format: saikes/list/1\nentries: []\n")).faults.map(\.kind) == [.notThisFormat])
        let parameters = FileFormat.parameters.read(
            yaml("format: saikes/parameters/1\nparameters: [{id: a, value: 3}]\n"))
        #expect(parameters.faults.map(\.kind) == [.missingKey, .missingKey])
    }

    @Test func `a sole proprietor with a BIN is warned about`() {
        let read = FileFormat.dossier.read(
            yaml(
                "format: saikes/dossier/1\nprovider: {kind: soleProprietor, identifier: {scheme: KZ-BIN, id: '260940000507'}}\n"
            ))
        #expect(read.value != nil)
        #expect(read.warnings.map(\.kind) == [.badIdentifier])
    }
}
