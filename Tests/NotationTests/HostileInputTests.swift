import CheckKit
import Notation
import Testing

/// Files made to hurt: each must end in a fault, soon and in little memory.
@Suite struct HostileInputTests {
    @Test("Sixteen megabytes of brackets end in a fault", arguments: Source.Notation.allCases)
    func brackets(_ notation: Source.Notation) {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 16_000_000)
        let tree = Source(name: "a", notation: notation, bytes: bytes).tree()
        #expect(tree.faults.map(\.kind) == [.tooDeep])
    }

    @Test("Deep nesting ends in a fault", arguments: ["[", "{", "- ", "? ", "[a,", "{a: ", "[[],", "- - ", "? - "])
    func deepYAML(_ piece: String) {
        let text = String(repeating: piece, count: 400_000)
        let tree = Source(name: "a.yaml", notation: .yaml, bytes: Array(text.utf8)).tree()
        #expect(tree.faults.map(\.kind) == [.tooDeep])
        #expect(tree.node == nil)
    }

    @Test("Deep nesting of JSON ends in a fault", arguments: ["[", "{\"a\":", "[1,", "[{\"a\":"])
    func deepJSON(_ piece: String) {
        let text = String(repeating: piece, count: 400_000)
        #expect(faults(text, name: "a.json").map(\.kind) == [.tooDeep])
        #expect(faults(text, name: "a").map(\.kind) == [.tooDeep])
    }

    @Test("Nesting by indentation ends in a fault")
    func indented() {
        let text = (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(faults(text).map(\.kind) == [.tooDeep])
    }

    @Test("Sixty-four levels are read, sixty-five are not")
    func depth() throws {
        for (open, close) in [("[", "]"), ("{a: ", "}")] {
            func nested(_ levels: Int) -> String {
                String(repeating: open, count: levels) + "x" + String(repeating: close, count: levels)
            }
            #expect(faults(nested(64)).isEmpty)
            #expect(faults(nested(65)).map(\.kind) == [.tooDeep])
        }
        #expect(faults(String(repeating: "[", count: 64) + String(repeating: "]", count: 64), name: "a.json").isEmpty)
    }

    @Test("A billion laughs are counted, not built")
    func laughs() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let alias = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(alias)]\n"
        }
        #expect(faults(text).map(\.kind) == [.tooMany])
    }

    @Test("Aliases may not nest deeper than the file could")
    func aliasDepth() {
        var text = "a0: &a0 [x]\n"
        for level in 1...70 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
        #expect(faults(text).map(\.kind) == [.tooDeep])
    }

    @Test("Aliases may not repeat a long text without end")
    func aliasText() {
        let long = String(repeating: "x", count: 1_000_000)
        #expect(faults("a: &a \(long)\nb: [" + String(repeating: "*a ,", count: 20) + "]").map(\.kind) == [.tooMany])
    }

    @Test("Too many values are refused", arguments: ["a.yaml", "a.json"])
    func values(_ name: String) {
        let text = "[" + String(repeating: "1,", count: 1000) + "1]"
        #expect(faults(text, name: name, limits: Limits(maximumNodes: 1002)).isEmpty)
        #expect(faults(text, name: name, limits: Limits(maximumNodes: 1001)).map(\.kind) == [.tooMany])
    }

    @Test("Long white space and many %TAG lines, at which libyaml is quadratic, are refused")
    func quadratic() {
        let blanks = String(repeating: " ", count: 1_000_000) + String(repeating: "b ", count: 1_000_000)
        #expect(faults("a" + blanks).map(\.kind) == [.syntax])
        #expect(faults("a: |\n x" + String(repeating: "\n", count: 1_000_000) + " x").map(\.kind) == [.syntax])
        #expect(faults("a: |\n x" + String(repeating: "\u{2028}", count: 100_000) + " x").map(\.kind) == [.syntax])
        let tags = (0..<100_000).map { "%TAG !a\($0)! b\n" }.joined()
        #expect(faults(tags + "---\na").map(\.kind) == [.syntax])
    }

    @Test("A million faults are reported as a thousand and a sentence")
    func manyFaults() {
        let found = faults(String(repeating: "a: b\n", count: 100_000))
        #expect(found.count == 1001)
        #expect(found.last?.kind == .tooMany)
        let keys = (0..<100_000).map { "k\($0): 1\n" }.joined()
        let warnings = try? read("id: x\n" + keys, as: Person.shape).warnings
        #expect(warnings?.count == 1001)
    }

    static let sample = """
        format: saikes/dossier/1
        provider: &p {name: {ru: "ТОО «Ы»", kk: 'x'}, list: [1, ~, !!str 2]}
        other: *p
        text: |
          строка
        ? key
        : >-
          folded
        """
    static let jsonSample =
        #"{"format": "saikes/bid/1", "a": [1.5e-3, true, null, "\u041f\uD83D\uDE00ы"], "b": {"c": []}}"#

    @Test("A file cut anywhere is read or refused, never more", arguments: [sample, jsonSample])
    func truncated(_ text: String) {
        let bytes = Array(text.utf8)
        for length in 0...bytes.count { exercise(Array(bytes.prefix(length))) }
    }

    @Test("Twenty thousand files with changed bytes are read or refused, never more")
    func mutated() {
        let seed = UInt64.random(in: 1 ... .max)
        print("mutation seed: \(seed)")
        var random = SplitMix(state: seed)
        let samples = [Array(Self.sample.utf8), Array(Self.jsonSample.utf8)]
        let favourites = Array("[]{}:,-?&*!|>'\"%@`#\\\n\t 0\u{7F}".utf8) + [0, 0x80, 0xC2, 0xFF]
        for _ in 0..<20_000 {
            var bytes = samples[random.below(2)]
            for _ in 0...random.below(4) {
                let at = random.below(bytes.count)
                switch random.below(4) {
                case 0: bytes[at] = UInt8(random.below(256))
                case 1: bytes.insert(favourites[random.below(favourites.count)], at: at)
                case 2: bytes.remove(at: at)
                default: bytes[at] = favourites[random.below(favourites.count)]
                }
            }
            exercise(bytes)
        }
    }

    /// Reads bytes in both notations and puts what comes out through readers and writers.
    private func exercise(_ bytes: [UInt8]) {
        for notation in Source.Notation.allCases {
            let tree = Source(name: "a", notation: notation, bytes: bytes).tree()
            #expect((tree.node == nil) <= !tree.faults.isEmpty)
            for fault in tree.faults { #expect(!fault.description.isEmpty) }
            guard let node = tree.node else { continue }
            #expect(compact(node) == (try? json(compact(node))).map(compact))
            _ = Person.shape.read(node, file: "a", notation: notation)
            _ = FileFormat("person", Person.shape).read(node, file: "a", notation: notation)
        }
    }
}

/// SplitMix64: a small generator whose runs can be repeated from their seed.
private struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}

/// Whether one truth implies another.
private func <= (left: Bool, right: Bool) -> Bool { !left || right }
