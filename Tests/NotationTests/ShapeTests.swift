import CheckKit
import Notation
import Testing

@Suite struct ShapeTests {
    @Test("Text is any YAML scalar, and of JSON only a string")
    func text() throws {
        #expect(try read("no", as: Shape.text).value == "no")
        #expect(try read("12", as: Shape.text).value == "12")
        #expect(try readJSON("\"\"", as: Shape.text).value == "")
        let found = try readJSON("12", as: Shape.text).faults
        #expect(found.map(\.description) == ["bid.json:1:1: found “12”, expected text in quotation marks"])
        #expect(try read("[a]", as: Shape.text).faults.map(\.kind) == [.wrongType])
    }

    @Test("Whole numbers are digits, quoted or not, within their bounds")
    func integers() throws {
        let shape = Shape<Int>.integer(in: 0...500)
        #expect(try read("24", as: shape).value == 24)
        #expect(try read("\"24\"", as: shape).value == 24)
        #expect(try readJSON("24", as: shape).value == 24)
        #expect(
            try read("501", as: shape).faults.map(\.description) == [
                "bid.yaml:1:1: “501” is out of bounds; it must be from 0 to 500"
            ])
        #expect(try read("99999999999999999999999", as: shape).faults.map(\.kind) == [.outOfRange])
        #expect(try read("-1", as: shape).faults.map(\.kind) == [.outOfRange])
        for wrong in ["24.0", "2 4", "+5", "0x10", "-", "''", "true", "[1]"] {
            #expect(try read(wrong, as: shape).faults.map(\.kind) == [.wrongType], "\(wrong)")
        }
        #expect(try readJSON("1e2", as: shape).faults.map(\.kind) == [.wrongType])
    }

    @Test("Booleans are true and false only, other words get the hint")
    func booleans() throws {
        #expect(try read("true", as: Shape.boolean).value == true)
        #expect(try readJSON("false", as: Shape.boolean).value == false)
        #expect(
            try read("yes", as: Shape.boolean).faults.map(\.description) == [
                "bid.yaml:1:1: “yes” is not how it is written; write true"
            ])
        #expect(try read("нет", as: Shape.boolean).faults.first?.message.rendered(in: .ru).hasSuffix("false") == true)
        #expect(try read("\"true\"", as: Shape.boolean).faults.map(\.kind) == [.wrongType])
        #expect(try read("maybe", as: Shape.boolean).faults.map(\.kind) == [.wrongType])
    }

    @Test("Dates are yyyy-mm-dd, and a date of another form gets the repaired one")
    func dates() throws {
        #expect(try read("2024-02-29", as: Shape.date).value == CivilDate(year: 2024, month: 2, day: 29))
        func message(_ text: String) throws -> String? {
            let found = try read(text, as: Shape.date).faults
            #expect(found.map(\.kind) == [.badDate])
            return found.first?.message.rendered(in: .en)
        }
        #expect(try message("20.04.2026") == "“20.04.2026” is not how it is written; write 2026-04-20")
        #expect(try message("5.4.2026")?.hasSuffix("write 2026-04-05") == true)
        #expect(try message("2026-04-20T10:00:00")?.hasSuffix("write 2026-04-20") == true)
        #expect(try message("2023-02-30") == "the calendar has no day “2023-02-30”; correct the date")
        #expect(try message("31.02.2026")?.contains("is no date") == true)
        #expect(try message("soon")?.contains("is no date") == true)
        #expect(try message("''")?.contains("is no date") == true)
        #expect(try readJSON("20260420", as: Shape.date).faults.map(\.kind) == [.wrongType])
    }

    @Test("Money is decimal text, and spaces or a comma get the repaired form")
    func money() throws {
        #expect(try read("\"12000000.50\"", as: Shape.decimalMinorUnits).value == 1_200_000_050)
        #expect(try readJSON("12.5", as: Shape.decimalMinorUnits).value == 1250)
        #expect(
            try read("12 000 000,5", as: Shape.decimalMinorUnits).faults.first?.message.rendered(in: .en)
                == "“12 000 000,5” is not how it is written; write 12000000.50")
        for wrong in ["-1", "1.234", "1e3", "much", "[1]", "true"] {
            #expect(try read(wrong, as: Shape.decimalMinorUnits).faults.map(\.kind) == [.wrongType], "\(wrong)")
        }
    }

    @Test("Shares are fractions, decimals or whole numbers")
    func shares() throws {
        #expect(try read("2/5", as: Shape.rational).value == Rational(2, 5))
        #expect(try readJSON("2.5", as: Shape.rational).value == Rational(25, 10))
        for wrong in ["1/0", "a", "-1/2", "1/2/3", "9999999999/1"] {
            #expect(try read(wrong, as: Shape.rational).faults.map(\.kind) == [.wrongType], "\(wrong)")
        }
    }

    @Test("A code outside its list gets the nearest, also by its title, and a short list is shown")
    func codes() throws {
        #expect(try read("phd", as: Shape.code(DegreeType.self)).value == .phd)
        func message(_ text: String) throws -> String? {
            let found = try read(text, as: Shape.code(DegreeType.self)).faults
            #expect(found.map(\.kind) == [.notInList])
            return found.first?.message.rendered(in: .en)
        }
        #expect(
            try message("mastr")?.hasPrefix("“mastr” is not in the list; master perhaps?; allowed: doctorOfSciences, ")
                == true)
        #expect(try message("Кандидат  наук")?.contains("candidateOfSciences perhaps?") == true)
        #expect(try message("professor")?.contains("perhaps") == false)
        let evidence = try read("diplom", as: Shape.code(EvidenceType.self)).faults.first?.message.rendered(in: .en)
        #expect(evidence == "“diplom” is not in the list; diploma perhaps?")
    }

    @Test("A name is one text or a text a language")
    func names() throws {
        #expect(try read("Имя", as: Shape.statedName).value == StatedName("Имя"))
        #expect(try read("{ru: Имя, kk: ~}", as: Shape.statedName).value == StatedName(ru: "Имя"))
        let typo = try read("{rus: Имя, kk: Аты}", as: Shape.statedName)
        #expect(typo.value == StatedName(kk: "Аты") && typo.warnings.map(\.kind) == [.unknownKey])
        #expect(try read("{}", as: Shape.statedName).faults.map(\.kind) == [.missingKey])
        #expect(try read("[a]", as: Shape.statedName).faults.map(\.kind) == [.wrongType])
    }

    @Test("A list reads on after a fault, and names the element")
    func lists() throws {
        let result = try readJSON("[1, \"x\", 3, true]", as: Shape.list(of: Shape<Int>.integer(in: 0...9)))
        #expect(result.faults.map(\.place.description) == ["bid.json#/1", "bid.json#/3"])
        #expect(result.value == nil)
        #expect(try read("a", as: Shape.list(of: Shape.text)).faults.map(\.kind) == [.wrongType])
        #expect(try read("a", as: Shape.listOrSingle(of: Shape.text)).value == ["a"])
        #expect(try read("[a, b]", as: Shape.listOrSingle(of: Shape.text)).value == ["a", "b"])
        #expect(compact(Shape.listOrSingle(of: Shape.text).node(of: ["a"])) == "\"a\"")
    }

    @Test("Two ways of writing read to one type")
    func either() throws {
        let long = Shape.record(
            "Share", { Person() },
            [
                .required("id", \.id, .text), .optional("hours", \.hours, .integer(in: 1...500)),
            ])
        let short = Shape<String>.text.map(
            { id in
                var person = Person()
                person.id = id
                return person
            }, from: \.id)
        let shape = Shape.either(short, when: { $0.scalar != nil }, writtenWhen: { $0.hours == nil }, long)
        let people = try #require(try read("[L1, {id: L2, hours: 8}]", as: Shape.list(of: shape)).value)
        #expect(people.map(\.id) == ["L1", "L2"] && people.map(\.hours) == [nil, 8])
        #expect(compact(Shape.list(of: shape).node(of: people)) == #"["L1",{"id":"L2","hours":8}]"#)
    }

    @Test("A mapped value that cannot be taken is a fault, and a check adds its own")
    func mapped() throws {
        let even = Shape<Int>.integer(in: 0...99).map({ $0 % 2 == 0 ? $0 / 2 : nil }, from: { $0 * 2 })
        #expect(try read("8", as: even).value == 4)
        #expect(try read("7", as: even).faults.map(\.kind) == [.wrongType])
        let checked = even.checked { value, node, reading in
            if value > 10 { reading.fault(.duplicateID, at: node, Message(Text(verbatim: "no"))) }
        }
        #expect(try read("22", as: checked).faults.map(\.kind) == [.duplicateID])
    }
}
