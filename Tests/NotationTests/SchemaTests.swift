import CheckKit
import Notation
import Testing

@Suite struct SchemaTests {
    @Test("A format's schema names its draft, its header, its keys and its definitions")
    func document() throws {
        let schema = FileFormatTests.format.schema
        #expect(schema["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["$ref"]?.text == "#/$defs/Person")
        let person = try #require(schema["$defs"]?["Person"])
        #expect(compact(try #require(person["required"])) == #"["format","id"]"#)
        let properties = try #require(person["properties"])
        #expect(properties["format"]?["const"]?.text == "saikes/person/1")
        #expect(compact(try #require(properties["hours"])) == #"{"type":"integer","minimum":1,"maximum":500}"#)
        #expect(compact(try #require(properties["isStaff"])) == #"{"type":"boolean"}"#)
        #expect(compact(try #require(properties["languages"])) == #"{"type":"array","items":{"type":"string"}}"#)
        #expect(properties["degree"]?["enum"]?.items?.count == DegreeType.allCases.count)
        #expect(properties["identifier"]?["$ref"]?.text == "#/$defs/Identifier")
        #expect(properties["name"]?["oneOf"]?.items?.count == 2)
        #expect(person["additionalProperties"] == nil)
        #expect(try json(JSONText.pretty(schema)).members?.count == schema.members?.count)
    }

    @Test("Two records of one name that differ are both defined, equal ones once")
    func names() throws {
        let first = Schema.Record(name: "A", properties: [.init(key: "x", schema: .any, isRequired: false)])
        let second = Schema.Record(name: "A", properties: [.init(key: "y", schema: .record(first), isRequired: true)])
        let document = Schema.oneOf([.record(first), .record(second), .record(first)]).document(title: "t")
        #expect(document["$defs"]?.members?.map(\.key) == ["A", "A2"])
        #expect(
            compact(try #require(document["oneOf"]))
                == ##"[{"$ref":"#/$defs/A"},{"$ref":"#/$defs/A2"},{"$ref":"#/$defs/A"}]"##)
    }

    @Test("A description stands beside what it describes")
    func described() {
        #expect(
            compact(Shape.text.described("The id.").schema.document(title: "t"))
                .hasSuffix(#""type":"string","description":"The id."}"#))
    }
}
