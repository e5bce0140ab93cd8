import Notation
import Testing

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
