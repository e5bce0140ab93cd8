import CheckKit
import Notation
import Testing

@Suite struct YAMLTreeTests {
    @Test("Scalars keep their letters")
    func letters() throws {
        let node = try yaml("a: no\nb: 2026-04-20\nc: 0012\nd: 1e3\ne: \"x\\ty\"\nf: |\n  one\n  two\n")
        #expect(node["a"]?.text == "no")
        #expect(node["b"]?.text == "2026-04-20")
        #expect(node["c"]?.scalar == Scalar(text: "0012", style: .plain))
        #expect(node["d"]?.text == "1e3")
        #expect(node["e"]?.scalar == Scalar(text: "x\ty", style: .quoted))
        #expect(node["f"]?.scalar == Scalar(text: "one\ntwo\n", style: .quoted))
    }

    @Test("Empty values, ~ and null state nothing, unless quoted", arguments: ["", "~", "null", "Null", "NULL"])
    func nulls(_ word: String) throws {
        #expect(try yaml("a: \(word)\nb: 1")["a"]?.isNull == true)
        #expect(try yaml("a: '\(word)'\nb: 1")["a"]?.text == word)
    }

    @Test("Lines and columns are those of the text, in characters")
    func places() throws {
        let node = try yaml("# заметка\nимя: Ахметов\nlots:\n  - id: L1\n    price: {amount: \"1.00\"}\n")
        #expect(node.line == 2 && node.column == 1)
        #expect(node["имя"]?.line == 2 && node["имя"]?.column == 6)
        let lot = try #require(node["lots"]?.items?.first)
        #expect(lot.line == 4 && lot.column == 5)
        #expect(lot["price"]?["amount"]?.column == 21)
        #expect(lot.member("price")?.line == 5 && lot.member("price")?.column == 5)
    }

    @Test("A byte order mark is passed over and moves no column")
    func mark() throws {
        let node = try Source(name: "a.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("a: b".utf8)).parse()
        #expect(node["a"]?.text == "b" && node["a"]?.column == 4)
    }

    @Test("Aliases repeat their anchors, the latest of one name")
    func aliases() throws {
        #expect(compact(try yaml("a: &x {k: v}\nb: *x")) == #"{"a":{"k":"v"},"b":{"k":"v"}}"#)
        #expect(compact(try yaml("[&x 1, *x, &x 2, *x]")) == #"["1","1","2","2"]"#)
        #expect(compact(try yaml("&x [&x 1, *x]")) == #"["1","1"]"#)
        #expect(compact(try yaml("&k key: v\nother: *k")) == #"{"key":"v","other":"key"}"#)
    }

    @Test("An alias to what it stands in is refused")
    func recursion() {
        let found = faults("a: &x\n  b: [*x]\n")
        #expect(found.map(\.kind) == [.syntax])
        #expect(found.first?.description == "bid.yaml:2:7: the alias *x repeats the part that it stands in; delete it")
    }

    @Test("An alias without an anchor is refused")
    func noAnchor() { #expect(faults("a: *nobody").map(\.kind) == [.syntax]) }

    @Test("A merge key is a key like any other")
    func mergeKey() throws { #expect(try yaml("a: &x {k: v}\nb:\n  <<: *x")["b"]?["<<"]?["k"]?.text == "v") }

    @Test("Core tags pass, others are reported with their places and all at once")
    func tags() throws {
        #expect(try yaml("!!str 12").scalar?.style == .quoted)
        #expect(try yaml("a: !!int 12\nb: !!seq [1]\nc: !!null ~")["c"]?.isNull == true)
        let found = faults("a: !!binary abc\nb: !own {c: d}\n")
        #expect(found.map(\.place.description) == ["bid.yaml:1:4", "bid.yaml:2:4"])
        #expect(found.first?.message.rendered(in: .en).hasPrefix("tags are not supported") == true)
    }

    @Test("Keys that stand twice are reported and the first one is kept", arguments: [2, 40])
    func duplicates(_ width: Int) {
        let head = (0..<width).map { "k\($0): \($0)\n" }.joined()
        let tree = Source(name: "a.yaml", bytes: Array((head + "k1: again\nk0: {x: y}\n").utf8)).tree()
        #expect(tree.faults.map(\.kind) == [.duplicateKey, .duplicateKey])
        #expect(tree.faults.first?.place.description == "a.yaml:\(width + 1):1")
        #expect(tree.faults.first?.place.pointer == "/k1")
        #expect(tree.faults.first?.message.rendered(in: .en).contains("first on line 2") == true)
        #expect(tree.node?["k1"]?.text == "1")
        #expect(tree.node?.members?.count == width)
    }

    @Test("A list or record as a key is reported, and reading goes on")
    func keysThatAreNoText() {
        let tree = Source(name: "a.yaml", bytes: Array("? [a, b]\n: c\nd: e\n? {f: g}\n".utf8)).tree()
        #expect(tree.faults.map(\.kind) == [.syntax, .syntax])
        #expect(tree.node?["d"]?.text == "e")
    }

    @Test("A second document is refused")
    func documents() {
        #expect(faults("a: b\n---\nc: d\n").first?.place.description == "bid.yaml:2:1")
        #expect(faults("---\na: b\n...\n").isEmpty)
    }

    @Test("A slip of YAML is told in words, with its place")
    func syntax() {
        let colon = faults("a: b: c")
        #expect(colon.first?.place.description == "bid.yaml:1:5")
        #expect(colon.first?.message.rendered(in: .ru).contains("двоеточием в кавычки") == true)
        #expect(faults("a:\n  - b\n c: d").first?.message.rendered(in: .en).contains("indentation") == true)
        #expect(faults("a: [b, c\nd: e").first?.kind == .syntax)
        #expect(faults("a: \"b\n").first?.message.rendered(in: .en).contains("quotation mark is not closed") == true)
        #expect(faults("a:\n\tb: c").first?.kind == .syntax)
        #expect(faults("a: @b").first?.message.rendered(in: .kk).contains("таңбадан басталмайды") == true)
    }

    @Test("A value is read as YAML writes one")
    func valueFromText() throws {
        #expect(compact(try Node.value(fromText: "[G1, {id: L1, hours: 8}]")) == #"["G1",{"id":"L1","hours":"8"}]"#)
        #expect(try Node.value(fromText: "") == .null)
        #expect(try Node.value(fromText: "<5").text == "<5")
        #expect(try Node.value(fromText: "12").line == 0)
        #expect(throws: Faults.self) { try Node.value(fromText: "[a, b") }
    }
}
