import CheckKit
import Notation
import Testing

@Suite struct JSONParserTests {
    @Test("Values keep their kinds and numbers their digits")
    func values() throws {
        let node = try json(#"{"a": -0.10e+2, "b": true, "c": null, "d": "x", "e": [], "f": {}}"#)
        #expect(node["a"]?.scalar == Scalar(text: "-0.10e+2", style: .number))
        #expect(node["b"]?.scalar == Scalar(text: "true", style: .bool))
        #expect(node["c"]?.isNull == true)
        #expect(node["d"]?.scalar == Scalar(text: "x", style: .quoted))
        #expect(node["e"]?.items == [] && node["f"]?.members == [])
    }

    @Test("Escapes and surrogate pairs become their characters")
    func escapes() throws {
        #expect(try json(#""\"\\\/\b\f\n\r\t\u041f\uD83D\uDE00й""#).text == "\"\\/\u{8}\u{C}\n\r\tП😀й")
    }

    @Test(
        "What RFC 8259 forbids is refused",
        arguments: [
            "[1,]", "[1 2]", "{\"a\" 1}", "{\"a\":1,}", "{a:1}", "{'a':1}", "01", "+1", "1.", ".5", "1e", "-", "tru",
            "True", "NaN", "nul", "[1] x", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u+123\"", "\"\\uD800\"",
            "\"\\uD800\\u0041\"",
            "\"\\uDC00\"", "\"a\nb\"", "\"a\tb\"", "[", "{", "{\"a\"", "{\"a\":", "[1", "// c\n1", "\u{A0}1", "--1",
            "1_000",
            "truefalse", "nullx",
        ])
    func refused(_ text: String) {
        let found = faults(text, name: "bid.json")
        #expect(found.map(\.kind) == [.syntax])
        #expect((found.first?.place.line ?? 0) > 0)
    }

    @Test("Lines and columns are those of the text, in characters, whatever the line ends")
    func places() throws {
        let node = try json("{\r\n \"имя\": \"ы\",\r\"b\": [\n\n  7]}")
        #expect(node["имя"]?.line == 2 && node["имя"]?.column == 9)
        #expect(node.member("b")?.line == 3 && node.member("b")?.column == 1)
        #expect(node["b"]?.items?.first?.line == 5 && node["b"]?.items?.first?.column == 3)
        #expect(faults("{\n  \"a\": 1,\n  \"b\" 2}", name: "bid.json").first?.place.description == "bid.json:3:7")
    }

    @Test("Keys that stand twice are reported by pointer and the first one is kept")
    func duplicates() {
        let tree = Source(name: "bid.json", bytes: Array(#"{"a/b": [{"x": 1, "x": 2}], "a/b": 3}"#.utf8)).tree()
        #expect(tree.faults.map(\.kind) == [.duplicateKey, .duplicateKey])
        #expect(tree.faults.map(\.place.description) == ["bid.json#/a~1b/0/x", "bid.json#/a~1b"])
        #expect(tree.node.map(compact) == #"{"a/b":[{"x":1}]}"#)
    }

    @Test("A flow mapping of YAML is read where it is no JSON and no name says JSON")
    func guessing() throws {
        #expect(compact(try Source(name: "bid", bytes: Array("{id: B2}".utf8)).parse()) == #"{"id":"B2"}"#)
        #expect(Source(name: "bid", bytes: Array("{\"a\": 1}".utf8)).tree().notation == .json)
        #expect(Source(name: "bid.yaml", bytes: Array("{a: 1}".utf8)).tree().notation == .yaml)
        #expect(faults("{id: B2}", name: "bid.JSON").first?.place.notation == .json)
        #expect(faults("{id: B2", name: "bid").first?.place.notation == .yaml)
        #expect(faults("id: B2", name: "bid.json").first?.place.notation == .json)
    }
}
