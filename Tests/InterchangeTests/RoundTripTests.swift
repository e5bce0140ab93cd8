import CheckKit
import Interchange
import Notation
import TestSupport
import Testing

@Suite struct RoundTripTests {
    /// Reads a file, writes what was read, and reads that again as YAML's tree and as JSON text.
    private func roundTrip<Value>(
        _ path: String, _ format: FileFormat<Value>, same: (Value, Value) -> Bool
    ) throws {
        let bytes = try InputFile.bytes(path, limit: 16_777_216)
        let first = format.read(Source(name: path, bytes: bytes))
        #expect(first.faults == [])
        #expect(first.warnings == [])
        let value = try #require(first.value)
        let node = format.node(of: value)
        #expect(node["format"]?.text == format.header)
        let again = format.read(node, file: path, notation: .yaml)
        #expect(same(try #require(again.value), value))
        #expect(again.warnings == [])
        let json = Source(name: "a.json", notation: .json, bytes: Array(JSONText.compact(node).utf8))
        #expect(same(try #require(format.read(json).value), value))
    }

    private func roundTrip<Value: Equatable>(_ path: String, _ format: FileFormat<Value>) throws {
        try roundTrip(path, format, same: ==)
    }

    @Test(
        "A dossier comes back as it went",
        arguments: ["tender/bids/dossiers/bilim.yaml", "tender/bids/dossiers/center.yaml", "self/centre.yaml"])
    func dossier(_ path: String) throws { try roundTrip(sample(path), .dossier) }

    @Test("A bid comes back as it went", arguments: ["01-bilim", "02-center", "03-kenes"])
    func bid(_ name: String) throws {
        try roundTrip(sample("tender/bids/\(name).yaml"), .bid) { $0.bid == $1.bid && $0.dossierPath == $1.dossierPath }
    }

    @Test func `a tender, a list, a register, rulings and parameters come back as they went`() throws {
        try roundTrip(sample("tender/tender.yaml"), .tender)
        try roundTrip(sample("tender/list.yaml"), .list)
        try roundTrip(sample("tender/rnu.yaml"), .rnu)
        try roundTrip(sample("tender/rulings.yaml"), .rulings)
        try roundTrip("\(Repository.root)/Data/Law/parameters.yaml", .parameters)
    }

    @Test func `every key of every format survives a reading and a writing`() throws {
        let dossier = try #require(FileFormat.dossier.read(yaml(FullFiles.dossier)).value)
        #expect(compact(FileFormat.dossier.node(of: dossier)) == compact(try yaml(FullFiles.dossier).parse()))
        let tender = try #require(FileFormat.tender.read(yaml(FullFiles.tender)).value)
        #expect(compact(FileFormat.tender.node(of: tender)) == compact(try yaml(FullFiles.tender).parse()))
        let bid = try #require(FileFormat.bid.read(yaml(FullFiles.bid)).value)
        #expect(compact(FileFormat.bid.node(of: bid)) == compact(try yaml(FullFiles.bid).parse()))
    }

    @Test func `the full files have every key that the schemas name`() throws {
        for (text, schema) in [
            (FullFiles.dossier, FileFormat.dossier.schema), (FullFiles.tender, FileFormat.tender.schema),
            (FullFiles.bid, FileFormat.bid.schema),
        ] {
            let written = keys(try yaml(text + FullFiles.forms).parse())
            // `programme` is short for `programmes` and is written as that; a bid's dossier may be a path.
            let named = propertyNames(schema).subtracting(["programme", "ru", "kk", "en"])
            let isBid = text == FullFiles.bid
            let dossierKeys = isBid ? propertyNames(FileFormat.dossier.schema) : []
            #expect(named.subtracting(written).subtracting(dossierKeys).sorted() == [])
        }
    }

    @Test func `random cases come back as they went`() throws {
        var generator = CaseGenerator(seed: 4)
        for number in 0..<300 {
            let node = generator.makeCase()
            var reader = FactsReader(fields: FieldTable(titles: [:], related: []))
            guard let first = reader.statedCase(node, file: "a", .yaml, isExample: true) else {
                Issue.record("case \(number): \(reader.faults)")
                return
            }
            guard let again = reader.statedCase(first.facts, file: "a", .yaml, isExample: true),
                again.tender == first.tender, again.bids == first.bids, again.dossier == first.dossier,
                compact(again.facts) == compact(first.facts)
            else {
                Issue.record("case \(number) changes: \(reader.faults)")
                return
            }
        }
    }

    private func compact(_ node: Node) -> String { JSONText.compact(normal(node)) }

    /// A tree whose members stand in alphabetical order and whose scalars are text.
    private func normal(_ node: Node) -> Node {
        if let members = node.members {
            return .record(members.map { ($0.key, normal($0.value)) }.sorted { $0.0 < $1.0 })
        }
        if let items = node.items { return .list(items.map(normal)) }
        return node.scalar.map { .text($0.text) } ?? node
    }

    private func keys(_ node: Node) -> Set<String> {
        let own = (node.members ?? []).reduce(into: Set<String>()) { $0.formUnion(keys($1.value).union([$1.key])) }
        return (node.items ?? []).reduce(into: own) { $0.formUnion(keys($1)) }
    }

    private func propertyNames(_ schema: Node) -> Set<String> {
        var names: Set<String> = []
        for member in schema.members ?? [] {
            if member.key == "properties" { names.formUnion((member.value.members ?? []).map(\.key)) }
            names.formUnion(propertyNames(member.value))
        }
        for item in schema.items ?? [] { names.formUnion(propertyNames(item)) }
        return names
    }
}
