import CheckKit
@testable import Compliance
import Foundation
@testable import Interchange
import Notation
import TestSupport
import Testing

/// What a module is sent: what it asked for, as the formats write it, and no number of a person.
@Suite struct CaseExtractTests {
    private static let law: LawLibrary = {
        do throws(Faults) { return try LawLoader.load() } catch { preconditionFailure("\(error.faults)") }
    }()

    /// The cases of a tree, as the engine puts them together.
    private func cases(of node: Node) -> [Case] {
        var reader = FactsReader(fields: Self.law.fields)
        guard let stated = reader.statedCase(node, file: "case", .json, isExample: true) else { return [] }
        let subjects =
            stated.tender.map { tender in
                stated.bids.flatMap { Subject.subjects(of: $0, for: tender, documents: [:]) }
            } ?? stated.dossier.map { Subject.subjects(of: $0, documents: [:]) } ?? []
        let settings = Settings(mode: .procurement, today: day("2026-05-04"), policies: PolicySet([:]))
        let assembly = CaseAssembly(law: Self.law, settings: settings)
        return subjects.map { assembly.makeCase(of: $0, asOf: assembly.asOf($0)) }
    }

    /// What was written, and the groups that are perhaps not whole.
    private func written(_ paths: [String], _ facts: Case) throws -> (json: String, incomplete: [String]) {
        let extract = try #require(CaseExtract(paths), "\(paths)")
        var sink = JSONSink(hidesPersonNumbers: true)
        let incomplete = extract.append(facts, to: &sink)
        return (String(decoding: sink.bytes, as: UTF8.self), incomplete)
    }

    /// The same by trees: slower, and easier to believe.
    private func expected(_ paths: [String], _ facts: Case) -> (node: Node, incomplete: [String]) {
        var members: [(String, Node)] = []
        var incomplete: [String] = []
        func put(_ name: String, _ node: Node?, without hidden: Set<String> = [], isComplete: Bool = true) {
            let steps = paths.map { $0.split(separator: "/").map(String.init) }.filter { $0[0] == name }
            guard !steps.isEmpty else { return }
            if !isComplete { incomplete.append(name) }
            let isWhole = steps.contains { $0.count == 1 }
            let keys = Set(steps.flatMap { $0.dropFirst() } + ["id"])
            guard let node else { return }
            func narrowed(_ node: Node) -> Node {
                Node(
                    .record(
                        (node.members ?? []).filter { member in
                            !hidden.contains(member.key) && member.key != "format"
                                && (isWhole || keys.contains(member.key))
                        }))
            }
            members.append((name, node.items.map { .list($0.map(narrowed)) } ?? narrowed(node)))
        }
        func put<Value>(_ name: String, _ shape: Shape<Value>, _ stated: Stated<Value>) {
            let isStated = stated.isComplete || !stated.items.isEmpty
            put(name, isStated ? .list(stated.items.map(shape.node)) : nil, isComplete: stated.isComplete)
        }
        put("provider", facts.dossier.provider.map(Shape.provider.node))
        put("lecturers", .lecturer, facts.lecturers)
        put("programmes", .programme, facts.programmes)
        put("premises", .premises, facts.premises)
        put("equipment", .equipment, facts.equipment)
        put("library", .libraryHolding, facts.library)
        put("documents", .supportingDocument, facts.dossier.documents.map { Stated($0) } ?? .unknown)
        put("tender", facts.tender.map(Shape.tender.node), without: ["lots", "rulings"])
        put("lot", facts.lot.map(Shape.lot.node))
        let bid = facts.bid.map { bid in
            var stated = StatedBid()
            stated.bid = bid
            return Shape.bid.node(of: stated)
        }
        put("bid", bid, without: ["dossier", "lots", "rulings"])
        put("offer", facts.offer.map { Shape.bidLot.node(of: OfferedLot(offer: $0)) })
        return (Self.withoutPersons(.record(members)), incomplete)
    }

    private static func withoutPersons(_ node: Node) -> Node {
        func pruned(_ node: Node) -> Node {
            if let items = node.items { return .list(items.map(pruned)) }
            guard let members = node.members else { return node }
            let isPerson = node["scheme"]?.text == "KZ-IIN"
            return .record(members.filter { !isPerson || $0.key != "id" }.map { ($0.key, pruned($0.value)) })
        }
        return pruned(node).hidingPersonNumbers
    }

    private static let everyPath = CaseExtract.groups.flatMap { group in
        [group.name] + group.keys.map { "\(group.name)/\($0)" }
    }

    @Test func `what is sent of random cases is what was asked for, as the formats write it`() throws {
        var generator = CaseGenerator(seed: 20_261_124)
        var random = SeededGenerator(seed: 5)
        var count = 0
        for number in 0..<200 {
            for facts in cases(of: generator.makeCase()) {
                let few = (0..<random.number(1...6)).map { _ in random.pick(Self.everyPath) }
                for paths in [few, CaseExtract.groups.map(\.name), Self.everyPath.shuffled(using: &random)] {
                    let (json, incomplete) = try written(paths, facts)
                    let tree = expected(paths, facts)
                    #expect(json == JSONText.compact(tree.node), "case \(number), \(paths)")
                    #expect(incomplete == tree.incomplete)
                    let read = Source(name: "", notation: .json, bytes: Array(json.utf8)).tree()
                    #expect(read.faults.isEmpty)
                    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
                    count += 1
                }
            }
        }
        #expect(count >= 600)
    }

    @Test func `whoever asks for nothing gets nothing`() throws {
        var generator = CaseGenerator(seed: 1)
        let facts = try #require(cases(of: generator.makeCase()).first)
        let (json, incomplete) = try written([], facts)
        #expect(json == "{}" && incomplete.isEmpty)
    }

    @Test(arguments: [
        "", "/", "lecturers/", "/lecturers", "lecturers/nothing", "lecturers/id/0", "lecturers/*", "Lecturers",
        "lecturers ", "lecturer", "dossier", "dossier/lecturers", "tender/lots", "tender/rulings", "bid/dossier",
        "bid/lots", "bid/rulings", "provider/format", "tender/format", "rulings", "list", "rnu", "evidence", "policies",
        "parameters", "passwords", "../lecturers",
    ]) func `a path to nothing is refused`(_ path: String) {
        #expect(CaseExtract([path]) == nil)
        #expect(CaseExtract(["lecturers", path]) == nil)
    }

    @Test func `every path that is offered is taken`() {
        for path in Self.everyPath { #expect(CaseExtract([path]) != nil, "\(path)") }
        #expect(Self.everyPath.count > 60)
        #expect(CaseExtract.groups.map(\.name).contains("lecturers"))
    }

    /// A number that reads as that of a person, whole and without its leading zero; it is nobody's.
    private static let numbers: [String] = (0...9).map { "01010150000\($0)" }
        .filter { Identifier(scheme: .iin, id: $0).soundness == .sound }.flatMap { [$0, String($0.dropFirst())] }

    @Test func `a person's number is never sent, wherever somebody wrote it`() throws {
        let number = try #require(Self.numbers.first)
        for (number, text) in Self.numbers.flatMap({ number in
            ["\(number)", "Имя (\(number))", "ИИН:\(number),"].map { (number, $0) }
        }) {
            let facts = try #require(cases(of: try spoilt(by: text, number)).first)
            let (json, _) = try written(CaseExtract.groups.map(\.name), facts)
            #expect(!json.contains(number), "\(json)")
            #expect(json.contains(PersonNumber.mask))
        }
        let facts = try #require(cases(of: try spoilt(by: "x", number)).first)
        #expect(try written(["lecturers/identifier"], facts).json.contains(#""identifier":{"scheme":"KZ-IIN"}"#))
    }

    /// The full files with a text in place of every free one, and a number in each identifier of a person.
    private func spoilt(by text: String, _ number: String) throws -> Node {
        var files: [(String, Node)] = []
        for (key, file) in [("tender", FullFiles.tender), ("bid", FullFiles.bid), ("dossier", FullFiles.dossier)] {
            files.append((key, spoil(try yaml(file).parse(), text, number)))
        }
        let dossier = files.removeLast().1
        let bid = (files.removeLast().1.members ?? []).filter { $0.key != "dossier" && $0.key != "consortium" }
        return .record(files + [("bid", .record(bid.map { ($0.key, $0.value) } + [("dossier", dossier)]))])
    }

    private static let free: Set = [
        "name", "title", "text", "charter", "issuer", "number", "address", "place", "cadastralNumber", "street",
        "reason",
        "kk", "ru", "en", "organisation", "url", "decidedBy",
    ]

    private func spoil(_ node: Node, _ text: String, _ number: String) -> Node {
        if let items = node.items { return .list(items.map { spoil($0, text, number) }) }
        guard let members = node.members else { return node }
        let isPerson = node["scheme"]?.text == "KZ-IIN"
        return .record(
            members.map { member in
                if isPerson, member.key == "id" { return (member.key, .text(number)) }
                let isFree = Self.free.contains(member.key) && member.value.text != nil
                return (member.key, isFree ? .text(text) : spoil(member.value, text, number))
            })
    }

    @Test func `whole formats are written the same with and without a tree`() {
        var generator = CaseGenerator(seed: 9)
        for _ in 0..<200 {
            var reader = FactsReader(fields: Self.law.fields)
            guard let stated = reader.statedCase(generator.makeCase(), file: "a", .json, isExample: true) else {
                continue
            }
            if let dossier = stated.dossier { expectSame(Shape.dossier, dossier) }
            if let tender = stated.tender { expectSame(Shape.tender, tender) }
            for bid in stated.bids {
                var value = StatedBid()
                value.bid = bid
                expectSame(Shape.bid, value)
            }
        }
    }

    private func expectSame<Value>(_ shape: Shape<Value>, _ value: Value) {
        var sink = JSONSink()
        shape.append(value, to: &sink)
        #expect(String(decoding: sink.bytes, as: UTF8.self) == JSONText.compact(shape.node(of: value)))
    }
}
