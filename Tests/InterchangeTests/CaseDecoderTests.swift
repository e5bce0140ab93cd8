import CheckKit
import Notation
import TestSupport
import Testing

@testable import Interchange

/// A line of a batch is read quickly or carefully, and nobody sees which.
struct CaseDecoderTests {
    private let decoder = CaseDecoder(fields: FieldTable(titles: [:], related: []))

    /// What a reading gave, to be compared.
    private func shown(_ line: CaseDecoder.Line) -> [String] {
        switch line {
        case .faults(let faults): ["faults"] + faults.map { "\($0.kind) \($0)" }
        case .stated(let stated):
            [JSONText.compact(stated.facts), "\(stated.bids.map(\.id))", "\(stated.tender?.lots?.count ?? -1)"]
        }
    }

    private func expectSame(_ line: [UInt8], _ what: String) {
        let (whole, careful) = (decoder.read(line), decoder.carefully(line))
        guard shown(whole) == shown(careful) else {
            Issue.record("\(what): \(shown(whole)) is not \(shown(careful)): \(String(decoding: line, as: UTF8.self))")
            return
        }
        if case .stated(let one) = whole, case .stated(let two) = careful {
            #expect(one.tender == two.tender && one.bids == two.bids && one.dossier == two.dossier, "\(what)")
        }
    }

    /// The keys of a case that a line of a batch has.
    private func line(_ node: Node) -> Node {
        .record(
            (node.members ?? []).filter { ["tender", "bid", "dossier"].contains($0.key) }.map { ($0.key, $0.value) })
    }

    @Test func `random cases are read alike, most of them quickly`() {
        var generator = CaseGenerator(seed: 41)
        var quick = 0
        for number in 0..<400 {
            let bytes = Array(JSONText.compact(line(generator.makeCase())).utf8)
            if decoder.plainly(bytes) != nil { quick += 1 }
            expectSame(bytes, "case \(number)")
        }
        #expect(quick > 200, "the quick reader took \(quick) of 400")
    }

    @Test func `the facts are written as the canonical JSON of their trees`() {
        var generator = CaseGenerator(seed: 44)
        for number in 0..<200 {
            let bytes = Array(JSONText.compact(line(generator.makeCase())).utf8)
            guard case .stated(let stated) = decoder.read(bytes) else { continue }
            let trees =
                (stated.tender.map { [("tender", FileFormat.tender.node(of: $0))] } ?? [])
                + stated.readBids.map { ("bid", $0.facts) }
                + (stated.dossier.map { [("dossier", FileFormat.dossier.node(of: $0))] } ?? [])
            #expect(stated.canonicalFacts == CanonicalJSON.bytes(of: .record(trees)), "case \(number)")
        }
    }

    @Test func `a value of another kind anywhere is read alike`() {
        var generator = CaseGenerator(seed: 42)
        var random = SeededGenerator(seed: 43)
        let others: [Node] = [
            .null, .text(""), .text(" "), .text("x"), .number("1"), .number("-1"), .number("1.5"), .number("1e3"),
            .number("99999999999999999999"), .bool(true), .list([]), .record([]), .list([.null]), .text("2026-02-30"),
            .text("2028-02-29"), .record([("kk", .null)]), .record([("id", .text("L1"))]),
            .text("\u{0}\u{1F600}\u{A0}"),
        ]
        for number in 0..<600 {
            let node = line(generator.makeCase())
            let paths = node.paths
            let path = random.pick(paths)
            let bytes = Array(JSONText.compact(node.replacing(path, by: random.pick(others))).utf8)
            expectSame(bytes, "case \(number)")
        }
    }

    @Test func `bytes that are changed, cut or doubled are read alike`() {
        var generator = CaseGenerator(seed: 44)
        var random = SeededGenerator(seed: 45)
        for number in 0..<600 {
            var bytes = Array(JSONText.compact(line(generator.makeCase())).utf8)
            let place = random.number(0...bytes.count - 1)
            switch random.number(0...4) {
            case 0: bytes[place] = UInt8(random.number(0...255))
            case 1: bytes.removeLast(bytes.count - place)
            case 2: bytes.remove(at: place)
            case 3: bytes.insert(UInt8(random.number(0x20...0x7E)), at: place)
            default: bytes.insert(contentsOf: bytes[place..<min(place + 30, bytes.count)], at: place)
            }
            expectSame(bytes, "case \(number)")
        }
    }

    @Test(
        "A line with an oddity is read alike",
        arguments: [
            "", " ", "{}", "[]", "null", "\u{FEFF}{\"dossier\":{}}", "{\"dossier\":{}} ", "{\"dossier\":{}}x",
            "{\"dossier\":{},\"dossier\":{}}", "{\"dossier\":null}", "{\"dossier\":{\"format\":null}}",
            "{\"dossier\":{\"format\":\"saikes/dossier/1\"}}", "{\"dossier\":{\"format\":\"saikes/dossier/2\"}}",
            "{\"dossier\":{\"format\":\"saikes/tender/1\"}}", "{\"tender\":{\"id\":\"T\"}}", "{\"bid\":{\"id\":\"B\"}}",
            "{\"tender\":{\"id\":\"T\"},\"bid\":{\"id\":\"B\",\"tender\":\"U\"}}",
            "{\"tender\":{\"id\":\" \"},\"bid\":{\"id\":\"B\"}}",
            "{\"tender\":{\"id\":\"T\"},\"bid\":{\"id\":\"B\",\"dossier\":\"no-such-file.yaml\"}}",
            "{\"tender\":{\"id\":\"T\"},\"bid\":{\"format\":\"saikes/dossier/1\"}}",
            "{\"tender\":{\"id\":\"T\"},\"bid\":{\"id\":\"B\",\"lots\":[]}}",
            "{\"tender\":{\"id\":\"T\"},\"bid\":{\"id\":\"B\"},\"dossier\":{}}",
            "{\"tender\":{\"ocid\":\"x\",\"tender\":{\"id\":\"T\"}},\"bid\":{\"id\":\"B\"}}",
            "{\"dossier\":{\"lecturers\":[{\"id\":\"\\ud83d\"}]}}",
            "{\"dossier\":{\"lecturers\":[{\"id\":\"\\u0041\"}]}}",
            "{\"dossier\":{\"lecturers\":[{\"id\":\"A\"},{\"id\":\"A\"}]}}",
            "{\"dossier\":{\"lecturers\":[{\"id\":\"A\",\"degrees\":[{\"type\":\"master\",\"documents\":[\"D9\"]}]}]}}",
            "{\"dossier\":{\"equipment\":[{\"id\":\"E\",\"kind\":\"computer\",\"quantity\":-0}]}}",
            "{\"dossier\":{\"equipment\":[{\"id\":\"E\",\"kind\":\"computer\",\"quantity\":\"3\"}]}}",
            "{\"dossier\":{\"provider\":{\"identifier\":{\"scheme\":\"KZ-BIN\",\"id\":\"26094000050\"}}}}",
            "{\"dossier\":{\"provider\":{\"identifier\":{\"id\":\"260940000507\",\"scheme\":\"KZ-BIN\"}}}}",
            "{\"dossier\":{\"provider\":{\"name\":{}}}}", "{\"dossier\":{\"provider\":{\"Name\":\"x\"}}}",
        ])
    func oddity(_ text: String) { expectSame(Array(text.utf8), text) }

    @Test func `texts of every length and alphabet are read alike`() {
        for piece in ["a", "ж", "€", "\u{1F600}", "\\u0436", "\\n", "\u{A0}", " "] {
            for count in 0...40 {
                let text = String(repeating: piece, count: count)
                let name = "\"name\":\"\(text)\",\"charter\":\"x\(text)\",\"activities\":[\"\(text)\",\"\(text)y\"]"
                let line = "{\"dossier\":{\"provider\":{\(name)},\"lecturers\":[{\"id\":\"\(text)\"}]}}"
                expectSame(Array(line.utf8), "\(count) times \(piece)")
            }
        }
    }

    @Test(
        "A share or an amount is read alike",
        arguments: [
            "0", "141", "-1", "999999999", "1000000000", "999999999999999", "9999999999999999", "1.5", "\"2.5\"",
            "\"2/5\"",
            "\"1/0\"", "\"/2\"", "\"2/\"", "\"1/2/3\"", "\"1.2/3\"", "\"12000000.00\"", "\"12000000.0\"", "\"12.\"",
            "\".5\"",
            "\" 1\"", "\"\"", "\"1,5\"", "\"٤\"", "true", "null", "[]",
        ])
    func number(_ text: String) {
        let premises = "[{\"id\":\"R\",\"kind\":\"classroom\",\"right\":\"lease\",\"areaM2\":\(text)}]"
        expectSame(Array("{\"dossier\":{\"premises\":\(premises)}}".utf8), text)
        let tender = "{\"id\":\"T\",\"lots\":[{\"id\":\"L\",\"value\":{\"amount\":\(text)}}]}"
        expectSame(Array("{\"tender\":\(tender),\"bid\":{\"id\":\"B\"}}".utf8), text)
    }

    @Test func `ids and references in lists of any length are read alike`() {
        for count in [1, 2, 24, 25, 80] {
            for broken in [nil, 0, count - 1] {
                let people = (0..<count).map { "{\"id\":\"L\($0 == broken ? 0 : $0)\"}" }.joined(separator: ",")
                let named = (0..<count).map { "\"L\($0 == broken ? -1 : $0)\"" }.joined(separator: ",")
                let good = (0..<count).map { "{\"id\":\"L\($0)\"}" }.joined(separator: ",")
                expectSame(Array("{\"dossier\":{\"lecturers\":[\(people)]}}".utf8), "\(count), twice \(broken ?? -1)")
                let programmes = "[{\"id\":\"G\",\"lecturers\":[\(named)]}]"
                expectSame(
                    Array("{\"dossier\":{\"lecturers\":[\(good)],\"programmes\":\(programmes)}}".utf8),
                    "\(count), dangling \(broken ?? -1)")
            }
        }
    }

    @Test func `nesting as deep as allowed and one deeper are read alike`() {
        for depth in 60...70 {
            let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            expectSame(Array("{\"dossier\":{\"lecturers\":\(lists)}}".utf8), "depth \(depth)")
        }
    }

    @Test func `a parser that met a bad line reads the next one`() {
        expectSame(Array("{\"dossier\":{\"lecturers\":[".utf8), "cut")
        #expect(decoder.plainly(Array("{\"dossier\":{}}".utf8)) != nil)
        let long = "{\"dossier\":{\"provider\":{\"charter\":\"" + String(repeating: "ж", count: 300_000) + "\"}}}"
        #expect(decoder.plainly(Array(long.utf8)) != nil)
        #expect(decoder.plainly(Array("{\"dossier\":{}}".utf8)) != nil)
    }
}
