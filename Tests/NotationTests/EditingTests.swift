import Notation
import Testing

@Suite struct EditingTests {
    private let sample = """
        lecturers:
          - {id: L1, employment: [{type: staff}, {type: civilContract}]}
          - {id: L3}
        "a/b": {"c~d": 1}
        """

    private func edited(_ path: String, _ value: Node = .text("new")) throws -> Node {
        var node = try yaml(sample)
        try node.set(path, to: value)
        return node
    }

    private func fault(_ path: String) throws -> Fault? {
        var node = try yaml(sample)
        let before = node
        do throws(Fault) {
            try node.set(path, to: .null)
            return nil
        } catch {
            #expect(node == before)
            return error
        }
    }

    @Test("A path goes by key, by index and by id")
    func paths() throws {
        #expect(
            try edited("lecturers/L1/employment/1/type")["lecturers"]?.items?[0]["employment"]?.items?[1]["type"]?.text
                == "new")
        #expect(try edited("/lecturers/1/id")["lecturers"]?.items?[1]["id"]?.text == "new")
        #expect(try edited("a~1b/c~0d")["a/b"]?["c~d"]?.text == "new")
        #expect(try edited("lecturers/L3").member("lecturers")?.value.items?[1].text == "new")
    }

    @Test("A missing key is added by the last step, and - appends")
    func adding() throws {
        #expect(try edited("lecturers/L3/name")["lecturers"]?.items?[1]["name"]?.text == "new")
        #expect(try edited("lecturers/-")["lecturers"]?.items?.count == 3)
    }

    @Test("A step that leads nowhere is named with the nearest, and changes nothing")
    func faults() throws {
        #expect(try fault("lecturer/L1")?.description == "/lecturer: there is no step “lecturer”; “lecturers” perhaps?")
        #expect(try fault("lecturers/L2/name")?.description == "/lecturers/L2: there is no step “L2”; “L1” perhaps?")
        #expect(try fault("lecturers/7/name")?.kind == .danglingReference)
        #expect(try fault("lecturers/-/name")?.kind == .danglingReference)
        #expect(try fault("lecturers/L1/id/x")?.kind == .wrongType)
        #expect(try fault("lecturers/99999999999999999999")?.kind == .danglingReference)
        #expect(try fault("")?.kind == .danglingReference)
        #expect(try fault("/")?.kind == .danglingReference)
        #expect(try fault(String(repeating: "a/", count: 1000))?.kind == .danglingReference)
    }
}
