import Foundation
import TestSupport
import Testing

/// No run prints the number of a person, wherever somebody wrote it.
@Suite struct PersonNumberTests {
    static let number = "800101300123"

    /// What a dossier may hold, and the exit codes that it may have.
    static let dossiers: [String] = [
        "lecturers: [{id: L1, name: Х, identifier: {scheme: KZ-IIN, id: \"#\"}}]",
        "lecturers: [{id: L1, identifier: {scheme: KZ-IIN, id: #}}]",
        "lecturers: [{id: L1, identifier: {scheme: KZ-IIN, id: \"800101 300123\"}}]",
        "lecturers: [{id: L1, identifier: {scheme: KZ-BIN, id: \"#\"}}]",
        "lecturers: [{id: L1, identifier: {scheme: IIN, id: \"#\"}}]",
        "lecturers: [{id: L1, identifier: \"#\"}]",
        "lecturers: [{id: L1, name: \"Иванов #\"}]\nprogrammes: [{id: G1, lecturers: [L1]}]",
        "lecturers: [{id: L1, name: \"Иванов#(ИИН)\"}]\nprogrammes: [{id: G1, lecturers: [L1]}]",
        "lecturers: [{id: \"#\", name: Х}]\nprogrammes: [{id: G1, lecturers: [\"#\"]}]",
        "lecturers: [{id: \"#\"}, {id: \"#\"}]",
        "lecturers: [{id: L1}]\nprogrammes: [{id: G1, lecturers: [\"#\"]}]",
        "lecturers: [{id: L1, \"#\": 1}]", "lecturers: [{id: L1, \"#\": 1, \"#\": 2}]",
        "lecturers: [{id: L1, degrees: [{type: \"#\"}]}]",
        "lecturers: [{id: L1, degrees: [{type: phd, dateAwarded: \"#\"}]}]",
        "programmes: [{id: \"#\", title: \"П #\", fields: [\"#\"], topics: [\"Тема #\"]}]",
        "premises: [{id: R1, kind: classroom, right: lease, seats: #, areaM2: \"#\"}]",
        "premises: [{id: \"#\", kind: classroom, right: lease, address: \"ул. #\", cadastralNumber: \"#\"}]",
        "documents: [{id: \"#\", title: \"Диплом #\", path: \"#.pdf\", hash: \"#\", evidenceType: diploma}]",
        "x: *#", "x: !# y", "#: a: b",
        "rulings: [{rule: 11-1/law, about: \"#\", outcome: pass, decidedBy: \"#\", date: 2026-05-06, reason: \"#\"}]",
    ]

    @Test(arguments: dossiers) func `The number of a person is in no answer`(_ rest: String) throws {
        let bench = try Workbench()
        let text = dossier(rest.replacing("#", with: Self.number))
        let path = try bench.write("d.yaml", text.utf8)
        for options in [
            ["--lang", "kk"], ["--lang", "ru"], ["--lang", "en", "--json"],
            ["--explain", "--evidence", "documented", "--forecast", "--sensitivity"],
        ] {
            expectHidden(BuiltProgram.run(["assess", path] + options))
        }
        for options in [["--explain"], ["--json"], ["--matrix"]] {
            expectHidden(BuiltProgram.run(["vet", Workbench.tender, path] + options))
        }
    }

    @Test func `A sole proprietor is named without the number`() throws {
        let bench = try Workbench()
        for scheme in ["KZ-IIN", "KZ-BIN"] {
            let path = try bench.write(
                "d.yaml",
                """
                format: saikes/dossier/1
                provider:
                  identifier: {scheme: \(scheme), id: "\(Self.number)"}
                  name: "ИП Иванов, ИИН \(Self.number)"
                  kind: soleProprietor
                programmes: [{id: G1}]

                """.utf8)
            for options in [[], ["--json"], ["--explain"]] {
                let run = BuiltProgram.run(["assess", path] + options)
                expectHidden(run)
                #expect(run.output.contains("ИП Иванов"))
            }
        }
    }

    @Test func `A file name and an argument do not bring it out`() throws {
        let bench = try Workbench()
        let text = try String(contentsOfFile: Workbench.dossier, encoding: .utf8)
        let path = try bench.write("\(Self.number).yaml", text.utf8)
        for options in [[], ["--json"], ["--matrix"]] {
            expectHidden(BuiltProgram.run(["vet", Workbench.tender, path] + options))
        }
        for option in ["--as-of", "--policy", "--evidence", "--format", "--lang", "--rulings", "--nonsense"] {
            expectHidden(BuiltProgram.run(["assess", Workbench.dossier, option, Self.number]))
        }
        for command in [[], ["law", "show"], ["schema"], ["batch"]] {
            expectHidden(BuiltProgram.run(command + [Self.number]))
        }
        for edit in ["#/0/name=1", "#=1", "lecturers/0/name=Х #", "lecturers/0/identifier={scheme: KZ-IIN, id: #}"] {
            let edit = edit.replacing("#", with: Self.number)
            expectHidden(BuiltProgram.run(["assess", Workbench.dossier, "--what-if", edit]))
        }
    }

    @Test func `A BIN and a hash are no number of a person`() {
        let run = BuiltProgram.run(["assess", Workbench.dossier, "--json"])
        #expect(run.output.contains("260940004156"))
        #expect(!run.output.contains("••••"))
    }

    private func expectHidden(_ run: BuiltProgram.Run, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect([1, 2, 64, 65, 74].contains(run.code), sourceLocation: sourceLocation)
        // Without its first digit it would be as easy to read.
        #expect(!run.all.contains(Self.number.dropFirst()), "\(run.all)", sourceLocation: sourceLocation)
    }
}
