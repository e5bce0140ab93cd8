import Foundation
import TestSupport
import Testing

/// Names of strangers do nothing to a terminal.
@Suite struct TerminalTests {
    static let evil = #"\e[31mRED\e]0;title\a\u202Eevil\u200B\x9b2J"#

    static let hostile = dossier(
        """
          name: "ТОО 🎓 \(evil) שלום عربي"
        lecturers: [{id: "L\(evil)", name: "Иванов \(evil) 👩‍👩‍👧‍👦", degrees: [{type: bachelor, title: "\(evil)"}]}]
        programmes: [{id: "G\(evil)", title: "\(evil)", topics: ["\(evil)"], lecturers: ["L\(evil)"], fields: ["\(evil)"]}]
        premises: [{id: "R\(evil)", kind: classroom, right: other, address: "\(evil)"}]
        documents: [{id: "D\(evil)", title: "\(evil)", path: "\(evil).pdf"}]
        rulings: [{rule: 11-1/law, about: "\(evil)", outcome: pass, decidedBy: "\(evil)", date: 2026-05-06, reason: "\(evil)"}]
        """)

    @Test(arguments: [[], ["--explain", "--evidence", "documented"], ["--json"], ["--forecast", "--sensitivity"]])
    func `No control character or mark of direction is printed`(options: [String]) throws {
        let bench = try Workbench()
        let path = try bench.write("d.yaml", Self.hostile.utf8)
        expectPlain(BuiltProgram.run(["assess", path] + options))
        guard !options.contains("--forecast") else { return }
        expectPlain(BuiltProgram.run(["vet", Workbench.tender, path, Workbench.bid] + options))
    }

    @Test func `JSON says the same characters as escapes`() throws {
        let bench = try Workbench()
        let path = try bench.write("d.yaml", Self.hostile.utf8)
        let run = BuiltProgram.run(["assess", path, "--json"])
        let report = try #require(try JSONObject(run.output)?.objects("reports").first)
        let name = report.object("subject")?.object("provider")?.object("name")?.text("ru")
        #expect(name?.contains("\u{1B}[31mRED") == true)
        #expect(name?.contains("\u{202E}evil\u{200B}\u{9B}2J") == true)
        #expect(run.output.contains(#"\u202eevil\u200b\u009b2J"#))
    }

    @Test func `Faults, files and arguments are no way around it`() throws {
        let bench = try Workbench()
        let fault = try bench.write("f.yaml", Self.hostile.replacing("bachelor", with: "\"\(Self.evil)\"").utf8)
        expectPlain(BuiltProgram.run(["assess", fault]))
        let raw = "a\u{1B}[31m\u{202E}b"
        let named = try bench.write("\(raw).yaml", "x".utf8)
        expectPlain(BuiltProgram.run(["assess", named]))
        expectPlain(BuiltProgram.run(["assess", named, "--json"]))
        for option in ["--policy", "--as-of", "--evidence", "--lang", "--format", "--what-if", "--tender", "-\(raw)"] {
            expectPlain(BuiltProgram.run(["assess", Workbench.dossier, option, raw]))
        }
        expectPlain(BuiltProgram.run(["assess", Workbench.dossier, "--policy", "P-3=\(raw)"]))
        expectPlain(BuiltProgram.run(["law", "show", raw]))
    }

    private func expectPlain(_ run: BuiltProgram.Run, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect([1, 2, 64, 65, 74].contains(run.code), sourceLocation: sourceLocation)
        let marks: Set<Unicode.Scalar> = ["\u{200B}", "\u{202E}"]
        let steering = run.all.unicodeScalars.filter { scalar in
            scalar != "\n" && (scalar.properties.generalCategory == .control || marks.contains(scalar))
        }
        #expect(steering.isEmpty, "\(steering.map { String($0.value, radix: 16) })", sourceLocation: sourceLocation)
    }
}
