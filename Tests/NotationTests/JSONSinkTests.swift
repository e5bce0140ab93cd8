import CheckKit
import Notation
import TestSupport
import Testing

/// JSON written without a tree is the JSON of the tree.
@Suite struct JSONSinkTests {
    /// Random trees, texts and values.
    private struct Maker {
        var random: SeededGenerator

        /// Letters of every kind that JSON treats on its own, but none that steers a terminal.
        static let pieces = [
            "a", "Ә", "\"", "\\", "/", "\n", "\r\n", "\t", "\u{0}", "\u{1F}", "\u{8}", "\u{C}", "😀", "e\u{301}", " ",
            "900101300017", " 900101300017 ", "90010130001", "x900101300017", "260940000507", "{0}", "</script>",
        ]

        mutating func text() -> String { (0..<random.number(0...6)).map { _ in random.pick(Self.pieces) }.joined() }

        mutating func tree(_ depth: Int = 4) -> Node {
            switch random.number(0...(depth > 0 ? 8 : 5)) {
            case 0: return .null
            case 1: return .bool(random.chance(50))
            case 2:
                return .number(
                    random.pick(["0", "-0", "1.50", "1e5", "-12.25E-3", "900101300017", "01", "", "x", "1 "]))
            case 3: return Node(.scalar(Scalar(text: text(), style: .plain)))
            case 4: return Node(.scalar(Scalar(text: random.pick(["true", "True", "1", ""]), style: .bool)))
            case 5: return .text(text())
            case 6: return .list((0..<random.number(0...4)).map { _ in tree(depth - 1) })
            default: return .record((0..<random.number(0...4)).map { ("\($0)" + text(), tree(depth - 1)) })
            }
        }

        mutating func person() -> Person {
            var person = Person()
            person.id = text()
            if random.chance(60) { person.name = StatedName(kk: maybeText(), ru: text(), en: maybeText()) }
            if random.chance(60) {
                person.identifier = Identifier(
                    scheme: random.pick(Identifier.Scheme.allCases), id: random.pick(["900101300017", "260940000507"]))
            }
            if random.chance(60) { person.born = CivilDate(rawValue: random.number(-200_000...50_000)) }
            if random.chance(60) { person.hours = random.number(1...500) }
            if random.chance(60) { person.isStaff = random.chance(50) }
            if random.chance(60) { person.fee = random.number(0...100_000) }
            if random.chance(60) { person.degree = random.pick(DegreeType.allCases) }
            if random.chance(60) { person.fields = (0..<random.number(0...3)).map { _ in text() } }
            person.languages = (0..<random.number(0...2)).map { _ in text() }
            return person
        }

        private mutating func maybeText() -> String? { random.chance(50) ? text() : nil }
    }

    private func written(_ sink: JSONSink) -> String { String(decoding: sink.bytes, as: UTF8.self) }

    @Test func `a random tree is written as JSONText writes it`() {
        var maker = Maker(random: SeededGenerator(seed: 1))
        for number in 0..<5000 {
            let tree = maker.tree()
            var (plain, hiding) = (JSONSink(), JSONSink(hidesPersonNumbers: true, capacity: 64))
            plain.append(tree)
            hiding.append(tree)
            guard written(plain) == JSONText.compact(tree),
                written(hiding) == JSONText.compact(tree.hidingPersonNumbers)
            else {
                Issue.record("tree \(number): \(JSONText.compact(tree)) became \(written(plain)), \(written(hiding))")
                return
            }
        }
    }

    @Test func `a random value is written as its tree is`() {
        var maker = Maker(random: SeededGenerator(seed: 2))
        let keys = Person.shape.schema.keys
        for number in 0..<3000 {
            let person = maker.person()
            let wanted = Set(maker.random.some(of: keys.sorted()))
            for (shape, chosen) in [(Person.shape, keys), (Person.shape.only(wanted), wanted)] {
                var sink = JSONSink()
                shape.append(person, to: &sink)
                let members = Person.shape.node(of: person).members ?? []
                let expected = JSONText.compact(Node(.record(members.filter { chosen.contains($0.key) })))
                guard written(sink) == expected, JSONText.compact(shape.node(of: person)) == expected else {
                    Issue.record("value \(number): \(expected) became \(written(sink))")
                    return
                }
                var sorted = JSONSink(sortsKeys: true)
                shape.append(person, to: &sorted)
                #expect(sorted.bytes == CanonicalJSON.bytes(of: shape.node(of: person)))
            }
        }
    }

    @Test func `what a narrowed shape leaves out is not in its schema`() {
        for wanted in [[], ["id"], ["name", "hours"]] as [Set<String>] {
            #expect(Person.shape.only(wanted).schema.keys == wanted)
        }
        #expect(Person.shape.only(["id", "nothing"]).schema.keys == ["id"])
        // A shape that is no record has no keys to leave out.
        #expect(JSONText.compact(Shape.text.only([]).node(of: "x")) == "\"x\"")
    }

    @Test func `lists, other shapes of the same and either of two agree with their trees`() {
        var maker = Maker(random: SeededGenerator(seed: 3))
        let people = Shape<[Person]>.list(of: Person.shape)
        let wrapped = people.map({ $0.count == 3 ? nil : $0 }, from: { $0 })
            .checked { _, _, _ in }.described("people")
        let either = Shape<[Person]>.either(people, when: { _ in true }, writtenWhen: { $0.count == 1 }, wrapped)
        for _ in 0..<500 {
            let value = (0..<maker.random.number(0...4)).map { _ in maker.person() }
            for shape in [people, wrapped, either] {
                var sink = JSONSink()
                shape.append(value, to: &sink)
                #expect(written(sink) == JSONText.compact(shape.node(of: value)))
            }
        }
    }

    @Test func `the number of a person is left out of its identifier and masked in text`() {
        var sink = JSONSink(hidesPersonNumbers: true)
        var person = Person()
        person.id = "900101300017"
        person.identifier = Identifier(scheme: .iin, id: "000000000000")
        person.languages = ["нет 900101300017, да"]
        Person.shape.append(person, to: &sink)
        let mask = PersonNumber.mask
        #expect(
            written(sink)
                == #"{"id":"\#(mask)","identifier":{"scheme":"KZ-IIN"},"languages":["нет \#(mask), да"]}"#)
    }

    @Test func `marks that steer a terminal stay as they are, and control characters are escaped`() {
        var sink = JSONSink()
        sink.append("\u{202E}\u{7F}\u{2028}\u{1B}")
        #expect(written(sink) == "\"\u{202E}\u{7F}\u{2028}\\u001b\"")
    }
}
