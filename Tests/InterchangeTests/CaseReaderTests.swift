import CheckKit
import Compliance
import Interchange
import Notation
import TestSupport
import Testing

@Suite struct CaseReaderTests {
    private let fields: FieldTable

    init() throws { fields = try LawLoader.load().fields }

    private func read(_ text: String, isExample: Bool = false) throws -> (StatedCase?, FactsReader) {
        var reader = FactsReader(fields: fields)
        let stated = reader.statedCase(try yaml(text).parse(), file: "case.yaml", .yaml, isExample: isExample)
        return (stated, reader)
    }

    @Test func `a line has a tender and a bid, or a dossier, and needs no headers inside`() throws {
        let procurement = try #require(try read("tender: {id: T}\nbid: {id: B, dossier: {lecturers: []}}").0)
        #expect(procurement.tender?.id == "T")
        #expect(procurement.bids.map(\.id) == ["B"])
        #expect(procurement.bids.first?.dossier.lecturers == [])
        #expect(procurement.facts.members?.map(\.key) == ["bid", "tender"])
        let own = try #require(try read("dossier: {lecturers: []}").0)
        #expect(own.dossier?.lecturers == [])
        #expect(own.tender == nil)
    }

    @Test func `a dossier may stand in place of a bid, and an OCDS release in place of a tender`() throws {
        let stated = try #require(
            try read(
                """
                tender: {ocid: o-1, tag: [tender], tender: {id: "7"}}
                bid: {format: saikes/dossier/1, lecturers: []}
                """
            ).0)
        #expect(stated.tender?.id == "7")
        #expect(stated.bids.map(\.id) == ["case"])
    }

    @Test(
        "A line that has neither is told what is needed",
        arguments: ["a: 1", "tender: {id: T}", "bid: {id: B}", "bids: [{id: B}]"])
    func nothing(_ text: String) throws {
        let (stated, reader) = try read(text)
        #expect(stated == nil)
        #expect(
            reader.faults.contains { $0.message.rendered(in: .en) == "“tender” and “bid” are needed, or “dossier”" }
                || text == "bid: {id: B}")
        #expect(!reader.faults.isEmpty)
    }

    @Test func `faults of tender and bid come together, and no case comes of them`() throws {
        let (stated, reader) = try read("tender: {id: T, method: auction}\nbid: {id: B, date: yesterday}")
        #expect(stated == nil)
        #expect(reader.faults.map(\.kind) == [.notInList, .badDate])
    }

    @Test func `the question's own keys are read of an example alone`() throws {
        let text = """
            dossier: {lecturers: []}
            asOf: 2025-01-02
            evidence: verified
            policies: {P-3: staff}
            parameters: [{id: a, value: 3, source: x, confirmed: true}]
            list: {entries: []}
            rnu: {asOf: 2025-01-01, entries: []}
            rulings: [{rule: 11-1/3a, outcome: pass}]
            """
        let example = try #require(try read(text, isExample: true).0)
        #expect(example.asOf == day("2025-01-02"))
        #expect(example.evidence == .verified)
        #expect(example.policies.map { "\($0.policy)=\($0.reading)" } == ["P-3=staff"])
        #expect(example.parameters.map(\.value) == ["3"])
        #expect(example.list != nil)
        #expect(example.rnu?.asOf == day("2025-01-01"))
        #expect(example.rulings.map(\.rule) == ["11-1/3a"])
        let line = try #require(try read(text).0)
        #expect(line.asOf == nil)
        #expect(line.policies.isEmpty)
    }

    @Test func `a bid's references must name what its dossier and the tender have`() throws {
        let (stated, reader) = try read(
            """
            tender: {id: T, lots: [{id: L1}, {id: L2}]}
            bid:
              id: B
              tender: other
              dossier: {programmes: [{id: G1}], lecturers: [{id: P1}], premises: [], equipment: [], library: []}
              lots:
                - {id: L1, programmes: [G2], lecturers: [P1, P2], premises: [R1], equipment: [E1], library: [B1]}
                - {id: L1}
                - {id: L3, programme: G1}
            """)
        #expect(stated == nil)
        #expect(
            Set(reader.faults.map { "\($0.kind) \($0.place)" })
                == [
                    "danglingReference case.yaml:4:11", "danglingReference case.yaml:7:29",
                    "danglingReference case.yaml:7:50", "danglingReference case.yaml:7:66",
                    "danglingReference case.yaml:7:83", "danglingReference case.yaml:7:98",
                    "duplicateID case.yaml:8:12", "danglingReference case.yaml:9:12",
                ])
        let words = reader.faults.map { $0.message.rendered(in: .en) }.joined(separator: "\n")
        #expect(words.contains("the bid is for tender “other”, the tender's number is “T”"))
        #expect(words.contains("there is no programme “G2”; perhaps “G1”?"))
    }

    @Test func `a bid that names no lot at all is refused`() throws {
        let (stated, reader) = try read("tender: {id: T, lots: [{id: L1}]}\nbid: {id: B, lots: []}")
        #expect(stated == nil)
        #expect(reader.faults.map(\.kind) == [.outOfRange])
    }

    @Test func `an unlisted sphere is kept with a warning that names the nearest one`() throws {
        let (stated, reader) = try read(
            "tender: {id: T, procuringEntity: {profile: [astronomy]}}\nbid: {id: B, dossier: {programmes: [{id: G, fields: [law, project-managment]}]}}"
        )
        #expect(stated?.bids.first?.dossier.programmes?.first?.fields == ["law", "project-managment"])
        #expect(reader.isClean)
        #expect(
            reader.warnings.map { "\($0.kind) \($0.place)" }.sorted() == [
                "notInList case.yaml:1:45", "notInList case.yaml:2:59",
            ])
        let words = reader.warnings.map { $0.message.rendered(in: .en) }
        #expect(words.contains("sphere “project-managment” is not in the list; perhaps “project-management”?"))
        #expect(words.contains { $0.hasPrefix("sphere “astronomy” is not in the list; the list has: accounting, ") })
    }

    @Test func `the sample bids are read with their dossiers, wherever these lie`() throws {
        var reader = FactsReader(fields: fields)
        let read = reader.tender(sample("tender/tender.yaml"))
        let tender = try #require(read)
        let bids = ["01-bilim", "02-center", "03-kenes"].compactMap {
            reader.bid(sample("tender/bids/\($0).yaml"), for: tender)
        }
        #expect(reader.isClean)
        #expect(reader.warnings.isEmpty)
        #expect(bids.map(\.bid.id) == ["B1", "B2", "B3"])
        #expect(
            bids.map(\.folder) == [
                sample("tender/bids/dossiers"), sample("tender/bids/dossiers"), sample("tender/bids"),
            ])
        #expect(bids.allSatisfy { !($0.bid.dossier.lecturers ?? []).isEmpty })
        // A bid's facts hold its dossier, so that their digest does.
        #expect(bids.allSatisfy { $0.facts["dossier"]?["lecturers"] != nil })
    }

    @Test func `a dossier that is not there is reported by its path`() throws {
        let scratch = ScratchFolder()
        let path = scratch.file("bid.yaml", Array("format: saikes/bid/1\nid: B\ndossier: nowhere.yaml\n".utf8))
        var reader = FactsReader(fields: fields)
        #expect(reader.bid(path, for: nil) == nil)
        #expect(reader.inputFaults.map(\.path) == ["\(scratch.path)/nowhere.yaml"])
        #expect(reader.inputFaults.map(\.reason) == [.isMissing])
        #expect(!reader.isClean)
    }

    @Test func `setting a fact by its path changes that fact alone`() throws {
        var reader = FactsReader(fields: fields)
        let path = sample("tender/bids/dossiers/center.yaml")
        let read = reader.tree(path)
        let (tree, notation) = try #require(read)
        var changed = tree
        try changed.set("lecturers/L1/degrees/0/type", to: try Node.value(fromText: "doctorOfSciences"))
        try changed.set("premises/R1/seats", to: try Node.value(fromText: "12"))
        let whole = reader.dossier(tree, file: path, notation)
        let before = try #require(whole?.dossier)
        var expected = before
        expected.lecturers?[0].degrees?[0].type = .doctorOfSciences
        expected.premises?[0].seats = 12
        #expect(reader.dossier(changed, file: path, notation)?.dossier == expected)
        #expect(reader.isClean)
        #expect(expected != before)
    }

    @Test func `setting a fact below something that is not there is refused with the nearest id`() throws {
        var reader = FactsReader(fields: fields)
        let read = reader.tree(sample("tender/bids/dossiers/center.yaml"))
        var (tree, _) = try #require(read)
        let fault = #expect(throws: Fault.self) { try tree.set("lecturers/L12/degrees/0/type", to: .text("phd")) }
        #expect(fault?.message.rendered(in: .en).contains("L1") == true)
        #expect(throws: Fault.self) { try tree.set("lecturer/L1/name", to: .text("x")) }
        #expect(throws: Fault.self) { try tree.set("", to: .text("x")) }
    }
}
