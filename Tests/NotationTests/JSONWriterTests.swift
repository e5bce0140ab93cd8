import CheckKit
import TestSupport
import Testing

@testable import Notation

@Suite struct JSONWriterTests {
    private func canonical(_ node: Node) -> String { String(decoding: CanonicalJSON.bytes(of: node), as: UTF8.self) }

    @Test("Canonical JSON sorts keys by bytes, drops white space and keeps numbers")
    func sorted() throws {
        let node = try json(#"{ "б": 1.50, "a": [true, null, {"z": 1, "B": 2}], "😀": "x", "": 0, "ｚ": 1 }"#)
        #expect(canonical(node) == #"{"":0,"a":[true,null,{"B":2,"z":1}],"б":1.50,"ｚ":1,"😀":"x"}"#)
    }

    @Test("Only what must be escaped is")
    func escapes() {
        #expect(
            canonical(.text("\"\\/\u{8}\t\n\u{C}\r\u{1}\u{1F}\u{7F}é"))
                == "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0001\\u001f\u{7F}é\"")
    }

    @Test("What a number or Boolean of a program cannot be is written as text")
    func bare() {
        #expect(
            canonical(.list([.number("1.5"), .number("01"), .number("x"), .number(""), .number(" 1"), .bool(false)]))
                == #"[1.5,"01","x",""," 1",false]"#)
    }

    @Test("Pretty JSON keeps order and letters, two spaces a level")
    func pretty() throws {
        let node = Node.record([("b", .list([.text("ә"), .list([])])), ("a", .record([])), ("c", .number("1"))])
        #expect(JSONText.pretty(node) == "{\n  \"b\": [\n    \"ә\",\n    []\n  ],\n  \"a\": {},\n  \"c\": 1\n}\n")
        #expect(JSONText.compact(node) == #"{"b":["ә",[]],"a":{},"c":1}"#)
    }
}

/// What is written straight to bytes is what a plain writer makes of a tree.
@Suite struct StraightJSONTests {
    /// Random trees with every letter that JSON, a terminal or the law on personal data treats on its own.
    private struct Maker {
        var random: SeededGenerator

        static let pieces = [
            "a", "Ә", "\"", "\\", "/", "\n", "\r\n", "\t", "\u{0}", "\u{1}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}",
            "\u{A0}", "«", "»", "\u{8}", "\u{C}", "😀", "\u{10FFFF}", "e\u{301}", " ", "\u{200A}", "\u{200B}",
            "\u{200F}", "\u{2010}", "—", "…", "•", "\u{2027}", "\u{2028}", "\u{202E}", "\u{202F}", "\u{205F}",
            "\u{2060}", "\u{2069}", "\u{206A}", "№", "₸", "\u{FEFF}", "\u{FEFE}", "\u{FFFD}", "\u{D7FF}", "\u{E000}",
            "900101300017", "90010130001", "900101300018", "260940000507", "9", "0000000000", "_", "обычный текст",
            "a plain text of more than sixteen letters",
        ]

        mutating func text() -> String { (0..<random.number(0...7)).map { _ in random.pick(Self.pieces) }.joined() }

        mutating func tree(_ depth: Int = 4) -> Node {
            switch random.number(0...(depth > 0 ? 8 : 5)) {
            case 0: return .null
            case 1: return .bool(random.chance(50))
            case 2: return .number(random.pick(["0", "-0", "1.50", "1e5", "-12.25E-3", "900101300017", "01", "", "x"]))
            case 3: return Node(.scalar(Scalar(text: text(), style: .plain)))
            case 4: return Node(.scalar(Scalar(text: random.pick(["true", "True", ""]), style: .bool)))
            case 5: return .text(text())
            case 6: return .list((0..<random.number(0...4)).map { _ in tree(depth - 1) })
            default: return .record((0..<random.number(0...4)).map { (text() + "\($0)", tree(depth - 1)) })
            }
        }
    }

    private func written(
        _ layout: JSONWriter.Layout, hiding: Bool = false, _ body: (inout JSONWriter) -> Void
    ) -> String {
        var json = JSONWriter(layout, hidesPersonNumbers: hiding)
        body(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func `a random tree is written as the plain writer writes it, in both layouts`() {
        var maker = Maker(random: SeededGenerator(seed: 11))
        for number in 0..<6000 {
            let tree = maker.tree()
            let hidden = PlainJSON.hidingPersonNumbers(in: tree)
            let pairs = [
                (written(.compact) { $0.tree(tree) }, PlainJSON.text(tree, level: nil)),
                (written(.indented) { $0.tree(tree) }, PlainJSON.text(tree, level: 0)),
                (written(.compact, hiding: true) { $0.tree(tree) }, PlainJSON.text(hidden, level: nil)),
                (written(.indented, hiding: true) { $0.tree(tree) }, PlainJSON.text(hidden, level: 0)),
                (JSONText.compact(tree.hidingPersonNumbers), PlainJSON.text(hidden, level: nil)),
            ]
            guard let wrong = pairs.first(where: { Array($0.0.utf8) != Array($0.1.utf8) }) else { continue }
            Issue.record("tree \(number): \(wrong.1) became \(wrong.0)")
            return
        }
    }

    @Test func `a text of any length is escaped wherever a mark stands`() {
        for mark in ["\"", "\u{1}", "\u{7F}", "\u{85}", "\u{200B}", "\u{2069}", "\u{FEFF}", "«", "—", "ә"] {
            for length in 0..<40 {
                for place in 0...length {
                    let rest = String(repeating: "a", count: length - place)
                    let text = String(repeating: "ж", count: place) + mark + rest
                    let plain = PlainJSON.text(.text(text), level: nil)
                    guard written(.compact, { $0.string(text) }) != plain else { continue }
                    Issue.record("\(plain), \(length) letters, mark at \(place)")
                    return
                }
            }
        }
    }

    @Test func `nested empties, keys and commas stand where they should`() {
        func body(_ json: inout JSONWriter) {
            json.record { json in
                json.key("none")
                json.record { _ in }
                json.key("lists")
                json.list([0, 2]) { count, json in json.list(0..<count) { $1.number($0) } }
                json.key(named: "a\"b")
                json.record { json in
                    json.key("no")
                    json.bool(false)
                    json.key("nil")
                    json.null()
                }
                json.key("tree")
                json.tree(.list([.record([]), .list([])]))
            }
        }
        #expect(
            written(.compact, body)
                == #"{"none":{},"lists":[[],[0,1]],"a\"b":{"no":false,"nil":null},"tree":[{},[]]}"#)
        let lines = written(.indented, body)
        #expect(
            lines.hasPrefix("{\n  \"none\": {},\n  \"lists\": [\n    [],\n    [\n      0,\n      1\n    ]\n  ],"))
        #expect(lines.hasSuffix("\"tree\": [\n    {},\n    []\n  ]\n}"))
    }

    @Test func `members that were written before are written again as they were`() {
        var json = JSONWriter(.compact)
        json.record { json in
            json.key("a")
            json.number(1)
            let start = json.count
            json.key("b")
            json.number(2)
            let members = json.members(from: start)
            json.members(members)
            json.members([])
        }
        json.endLine()
        json.record { $0.members(Array(#""x":[]"#.utf8)) }
        json.endLine()
        json.written("[1]")
        #expect(String(decoding: json.take(), as: UTF8.self) == "{\"a\":1,\"b\":2,\"b\":2}\n{\"x\":[]}\n[1]")
        json.endLine()
        json.null()
        #expect(String(decoding: json.take(), as: UTF8.self) == "\nnull")
    }

    @Test func `a number of a person is masked though it comes in pieces, and an escape parts it from a word`() {
        let message = Message(Text(verbatim: "ИИН {0}{1}; x{0}{1}"), .string("900101"), .string("300017"))
        let mask = PersonNumber.mask
        #expect(
            written(.compact, hiding: true) { $0.string(message, in: .ru) } == "\"ИИН \(mask); x900101300017\"")
        #expect(
            written(.compact, hiding: true) { json in
                json.string { $0.pieces(["a", "900101300017\u{1}", "b"], "\n") { $1.piece($0) } }
            } == "\"a\\n\(mask)\\u0001\\nb\"")
    }
}
