import CheckKit
import Compliance
import Notation
@testable import Reporting
import Testing

private struct Sample: Check {
    let description = CheckDescription(
        rule: "11-1/2", point: Text(verbatim: "п. 11-1"), title: Text(kk: "үлес", ru: "доля", en: "share"),
        parameters: ["share"], policies: ["P-3"], evidenceTypes: [.employmentOrder, .employmentContract],
        examples: [
            Example(
                .fail, Text(kk: "жетпейді", ru: "не хватает", en: "too few"),
                facts: "dossier:\n  lecturers:\n    - {id: L1}\n")
        ])

    func evaluate(_ facts: Case) -> Finding { Finding(.pass, Message(Text(verbatim: ""))) }
}

private let module = CheckModule(
    name: "Staffing", title: Text(kk: "Кадрлар", ru: "Кадры", en: "Staffing"), checks: [Sample()])

@Suite struct LawTextTests {
    func writer(_ language: Language = .ru) -> LawText {
        LawText(law: sampleLaw, edition: sampleLaw.editions[0], modules: [module], language: language)
    }

    @Test func `a point shows its paragraphs and its sentences`() throws {
        let text = try writer().lines(showing: "11-1").joined(separator: "\n")
        #expect(text.contains("пункт 11-1"))
        #expect(text.contains("2) проведение занятий"))
        #expect(text.contains("предложение R11-2"))
        #expect(try writer().node(showing: "11-1")["sentences"]?.items?.count == 3)
    }

    @Test func `a rule shows its sentences, readings and figures`() throws {
        let text = try writer().lines(showing: "11-1/2").joined(separator: "\n")
        #expect(text.contains("правило 11-1/2: доля"))
        #expect(text.contains("политика P-3"))
        #expect(text.contains("параметр: share = 2/5"))
        #expect(try writer().node(showing: "r11-2")["rules"]?.items?.count == 1)
    }

    @Test func `a translation is called unofficial and stands beside the official text`() throws {
        let text = try writer(.en).lines(showing: "R11-2").joined(separator: "\n")
        #expect(text.contains("unofficial translation: “en с"))
        #expect(text.contains("official text: “с"))
    }

    @Test func `what the law does not hold is refused with the nearest name`() {
        #expect(throws: UnknownLawReference(reference: "11-l", points: ["11-1"], nearest: "11-1")) {
            try writer().lines(showing: "11-l")
        }
    }

    @Test func `the list counts sentences by coverage`() {
        #expect(writer().listLines().joined(separator: "\n").contains("проверяет программа 3"))
        #expect(writer().listNode()["editions"]?.items?.first?["sentences"]?["check"]?.scalar?.text == "3")
    }
}

@Suite struct ModuleTextTests {
    @Test(arguments: Language.allCases) func `a module shows its checks and examples`(language: Language) {
        let lines = ModuleText(language: language).lines(showing: module)
        #expect(lines.contains("        lecturers:"))
        #expect(lines.joined(separator: "\n").contains(ReportWords.outcome(.fail)[language]))
        #expect(lines.allSatisfy { DisplayText.width(of: $0) <= 80 })
        #expect(ModuleText(language: language).listLines([module]).contains { $0.hasPrefix("  11-1/2") })
    }

    @Test func `the tree has rules and examples`() {
        let check = ModuleText.node(showing: module)["checks"]?.items?.first
        #expect(check?["evidenceTypes"]?.items?.compactMap(\.text) == ["employmentContract", "employmentOrder"])
        #expect(check?["examples"]?.items?.first?["outcome"]?.text == "fail")
        #expect(ModuleText.listNode([module])["modules"]?.items?.count == 1)
    }
}

@Suite struct FaultTextTests {
    let template = Text(kk: "«{0}» күн емес", ru: "«{0}» не дата", en: "“{0}” is no date")

    func faults(_ count: Int) -> [Fault] {
        (0..<count).map { row in
            Fault(
                .badDate, at: Place(file: "bid.yaml", line: row + 1, column: 7, notation: .yaml),
                Message(template, .string("x\(row)")))
        }
    }

    @Test func `six alike are five places and a count`() {
        let lines = FaultText.lines(faults(500), in: .ru)
        #expect(lines.count == 6)
        #expect(lines.first == "bid.yaml:1:7: «x0» не дата")
        #expect(lines.last == "  … и ещё мест с тем же: 495")
        #expect(FaultText.lines(faults(5), in: .ru).count == 5)
    }

    @Test func `the tree leaves none out`() {
        let node = FaultText.node(faults(7))
        #expect(node["faults"]?.items?.count == 7)
        #expect(node["faults"]?.items?.first?.members?.map(\.key) == ["place", "kind", "message"])
    }
}
