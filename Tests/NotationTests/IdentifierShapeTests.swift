import CheckKit
import Notation
import Testing

@Suite struct IdentifierShapeTests {
    private func faults(_ text: String) throws -> [Fault] { try read(text, as: Shape.identifier).faults }

    @Test("Twelve digits in quotation marks are read, eleven are left to a later check")
    func sound() throws {
        let bin = try read("{scheme: KZ-BIN, id: \"260940000507\"}", as: Shape.identifier)
        #expect(bin.value == Identifier(scheme: .bin, id: "260940000507"))
        #expect(try read("{scheme: KZ-BIN, id: '10140003594'}", as: Shape.identifier).value?.id == "10140003594")
        #expect(
            compact(Shape.identifier.node(of: Identifier(scheme: .bin, id: "010140003594")))
                == #"{"scheme":"KZ-BIN","id":"010140003594"}"#)
    }

    @Test("A BIN typed as a number is repaired")
    func number() throws {
        let found = try faults("scheme: KZ-BIN\nid: 260940000507")
        #expect(found.map(\.kind) == [.badIdentifier])
        #expect(found.first?.place.description == "bid.yaml:2:5")
        #expect(found.first?.message.rendered(in: .en).hasSuffix("write id: \"260940000507\"") == true)
    }

    @Test("A BIN whose leading zero a number lost gets it back")
    func lostZero() throws {
        let bin = Identifier(scheme: .bin, id: "010140003594")
        guard case .lostLeadingZero = Identifier(scheme: .bin, id: "10140003594").soundness else {
            Issue.record("the sample \(bin.id) should be sound")
            return
        }
        let found = try readJSON(#"{"scheme": "KZ-BIN", "id": 10140003594}"#, as: Shape.identifier).faults
        #expect(found.map(\.place.description) == ["bid.json#/id"])
        #expect(found.first?.message.rendered(in: .ru).hasSuffix("напишите id: \"010140003594\"") == true)
    }

    @Test(
        "No message prints an IIN, whatever is wrong with it",
        arguments: [
            "{scheme: KZ-IIN, id: 850101300123}", "{scheme: KZ-IIN, id: 50101300123}", "{id: 850101300123}",
            "{scheme: KZ-IIM, id: \"8501013001234\"}", "{scheme: KZ-IIN, id: \"850101 300123\"}",
            "{scheme: 850101300123, id: x}", "{scheme: KZ-IIN, \"850101300123\": x}",
            "{scheme: KZ-BIN, id: \"x850101300123\"}",
            "850101300123", "{scheme: KZ-IIN, id: [850101300123]}",
        ])
    func neverPrinted(_ text: String) throws {
        let result = try read(text, as: Shape.identifier)
        #expect(!result.faults.isEmpty)
        for fault in result.faults + result.warnings {
            for language in Language.allCases {
                let line = fault.rendered(in: language) + fault.place.pointer
                #expect(!line.contains("50101300123") && !line.contains("300123"), "\(line)")
            }
        }
    }

    @Test("Other shapes, missing keys and unknown keys are reported together")
    func shapes() throws {
        #expect(try faults("{scheme: KZ-BIN, id: \"12345\"}").map(\.kind) == [.badIdentifier])
        #expect(try faults("{scheme: KZ-BIN, id: \"26094000050A\"}").map(\.kind) == [.badIdentifier])
        #expect(try faults("{scheme: KZ-BIN, id: \"٢٦٠٩٤٠٠٠٠٥٠٧\"}").map(\.kind) == [.badIdentifier])
        #expect(try faults("{}").map(\.kind) == [.missingKey, .missingKey])
        #expect(try faults("{scheme: kz-bin, id: ~}").map(\.kind) == [.notInList, .missingKey])
        let typo = try read("{scheme: KZ-BIN, id: '260940000507', schema: x}", as: Shape.identifier)
        #expect(typo.warnings.first?.message.rendered(in: .en).contains("“scheme” perhaps?") == true)
    }
}
