import Foundation
import TestSupport
import Testing

/// Files that are no dossier: each is refused with code 65 and a sentence that names what is wrong.
@Suite struct HostileFileTests {
    struct Hostile: CustomTestStringConvertible, Sendable {
        var name: String
        var content: [UInt8]
        var says: [String]

        init(_ name: String, _ content: String, _ says: String...) {
            (self.name, self.content, self.says) = (name, Array(content.utf8), says)
        }

        init(_ name: String, bytes: [UInt8], _ says: String...) {
            (self.name, content, self.says) = (name, bytes, says)
        }

        var testDescription: String { name }
    }

    static let files = [
        Hostile("empty.yaml", "", "the file is empty"),
        Hostile("blank.yaml", " \n\t\n", "the file is empty"),
        Hostile("comment.yaml", "# nothing\n", "the file is empty"),
        Hostile("nothing.yaml", "~\n", "found nothing", "“format”"),
        Hostile("number.json", "12", "found “12”"),
        Hostile("list.json", "[]", "found a list"),
        Hostile("brackets.json", String(repeating: "[", count: 1_000_000), ":1:65:", "64 levels"),
        Hostile("dashes.yaml", String(repeating: "- ", count: 300_000), "64 levels"),
        Hostile("braces.yaml", String(repeating: "{a: ", count: 200_000), "64 levels"),
        Hostile(
            "bomb.yaml",
            "a: &a [x,x,x,x,x,x,x,x,x]\n"
                + zip("bcdefghijk", "abcdefghij").map { name, before in
                    "\(name): &\(name) [\(Array(repeating: "*\(before)", count: 9).joined(separator: ","))]\n"
                }.joined(), "2000000 values"),
        Hostile("itself.yaml", "format: saikes/dossier/1\nlecturers: &x [*x]\n", ":2:16:", "*x", "delete it"),
        Hostile("anchor.yaml", "format: *none\n", "no anchor"),
        Hostile("tag.yaml", "format: !!python/object/apply:os.system [ls]\n", ":1:9:", "tags are not supported"),
        Hostile("two.yaml", dossier("---\nformat: saikes/dossier/1"), "second document"),
        Hostile("tab.yaml", "format: saikes/dossier/1\nprovider:\n\tkind: other\n", ":3:1:", "tab"),
        Hostile("trailing.json", #"{"format":"saikes/dossier/1",}"#, "comma after the last element"),
        Hostile("quotes.json", "{'format':'saikes/dossier/1'}", "double quotation marks"),
        Hostile("surrogate.json", #"{"format":"saikes/dossier/1","x":"\ud800"}"#, "only in pairs"),
        Hostile("utf16.yaml", bytes: [0xFF, 0xFE] + "format: x".utf16.flatMap { [UInt8($0 & 255), 0] }, "UTF-16 LE"),
        Hostile("cp1251.yaml", bytes: Array("x: ".utf8) + [0xCF, 0xF0, 0xE8], "byte CF", "Windows-1251"),
        Hostile("zero.yaml", "format: sai\0kes", "binary data"),
        Hostile("report.pdf", "%PDF-1.7\n", "a PDF document"),
        Hostile("table.csv", "name;degree\nАхметов;магистр\n", "a table (CSV)"),
        Hostile("cases.jsonl", "{}\n{}\n", "saikes batch"),
        Hostile("page.yaml", "<!doctype html><p>", "a web page"),
        Hostile("photo.yaml", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D], "a picture"),
        Hostile("later.yaml", "format: saikes/dossier/2\n", "version 2", "update the program"),
        Hostile("tender.yaml", "format: saikes/tender/1\nid: T\n", "“saikes/tender/1”", "saikes/dossier/1 is needed"),
        Hostile(
            "keys.yaml", "format: saikes/dossier/1\nprovider: {kind: other}\nprovider: {kind: other}\n", ":3:1:",
            "stands twice (first on line 2)"),
        Hostile(
            "ids.yaml", dossier("lecturers: [{id: L1}, {id: L1}]\npremises: [{id: '', kind: other, right: other}]"),
            "id “L1” occurs twice", "the required key “id” is missing or empty"),
        Hostile(
            "dangling.yaml", dossier("lecturers: [{id: L1}]\nprogrammes: [{id: G1, lecturers: [L9]}]"), "“L9”",
            "“L1”?"),
        Hostile(
            "codes.yaml", dossier("lecturers: [{id: L1, degrees: [{type: магистр}]}]"), "“магистр” is not in the list",
            "master perhaps?"),
        Hostile(
            "bin.yaml", "format: saikes/dossier/1\nprovider: {identifier: {scheme: KZ-BIN, id: 10140003594}}\n",
            "leading zero", "id: \"010140003594\""),
    ]

    @Test(arguments: files)
    func `A file that is no dossier is refused with its place and the cure`(_ file: Hostile) throws {
        let bench = try Workbench()
        let path = try bench.write(file.name, file.content)
        let run = BuiltProgram.run(["assess", path, "--lang", "en"], seconds: 20)
        #expect(run.code == 65)
        #expect(run.output.isEmpty)
        #expect(run.complaints.contains(path))
        for words in file.says { #expect(run.complaints.contains(words), "\(run.complaints)") }
    }

    @Test(arguments: [
        ("2026-02-30", "the calendar has no day “2026-02-30”"), ("2026-02-29", "the calendar has no day"),
        ("04.05.2026", "write 2026-05-04"), ("2026-5-4", "write 2026-05-04"), ("2026/05/04", "write 2026-05-04"),
        ("46146", "yyyy-mm-dd"), ("99999-01-01", "yyyy-mm-dd"), ("[2026-01-01]", "found a list"),
    ])
    func `A date that is none is refused with the right way to write it`(date: String, words: String) throws {
        let bench = try Workbench()
        let path = try bench.write(
            "d.yaml", dossier("lecturers: [{id: L1, degrees: [{type: phd, dateAwarded: \(date)}]}]").utf8)
        let run = BuiltProgram.run(["assess", path, "--lang", "en"])
        #expect(run.code == 65)
        #expect(run.complaints.contains(words), "\(run.complaints)")
    }

    @Test func `All faults of a file show at once, from its top to its end`() throws {
        let bench = try Workbench()
        let path = try bench.write(
            "many.yaml",
            dossier(
                """
                lecturers: [{id: L1, degrees: [{type: x}]}, {id: L1}]
                programmes: [{id: G1, lecturers: [L7], hours: -1}]
                premises: [{id: R1, kind: classroom, right: lease, seats: 1e9, areaM2: много}]
                """
            ).utf8)
        let run = BuiltProgram.run(["assess", path, "--lang", "en"])
        #expect(run.code == 65)
        let places = run.complaints.split(separator: "\n").compactMap { line -> [Int]? in
            let numbers = line.dropFirst(path.count).split(separator: ":").prefix(2).compactMap { Int($0) }
            return numbers.count == 2 ? numbers : nil
        }
        #expect(places.count == 6, "\(run.complaints)")
        #expect(places == places.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
    }

    @Test func `What is no regular file is refused before it is opened`() throws {
        let bench = try Workbench()
        #expect(mkfifo(bench.path("fifo"), 0o600) == 0)
        for (path, code, words) in [
            (bench.path("fifo"), 74, "no regular file"), ("/dev/zero", 74, "no regular file"),
            (bench.folder, 74, "a folder"), (bench.path("none"), 74, "no such file"), ("", 74, "no such file"),
        ] {
            for arguments in [["assess", path], ["vet", path, Workbench.bid], ["batch", path]] {
                let run = BuiltProgram.run(arguments + ["--lang", "en"], seconds: 20)
                #expect(run.code == Int32(code), "\(arguments)")
                #expect(run.complaints.contains(words), "\(arguments): \(run.complaints)")
            }
        }
    }

    @Test func `A file of 200 MB is refused by its size`() throws {
        let bench = try Workbench()
        let path = try bench.write("large.yaml", [])
        #expect(truncate(path, 209_715_200) == 0)
        let run = BuiltProgram.run(["assess", path, "--lang", "en"], seconds: 10)
        #expect(run.code == 65)
        #expect(run.complaints.contains("209715200 bytes, at most 16777216"))
    }

    @Test func `Long lists and long names cost no minutes`() throws {
        let bench = try Workbench()
        let ids = (0..<20_000).map { "L\($0)" }
        let lecturers = ids.map { "- {id: \($0)}\n" }.joined()
        let dangling = ids.map { "X\($0)" }.joined(separator: ", ")
        let lists = try bench.write(
            "lists.yaml", dossier("lecturers:\n\(lecturers)programmes: [{id: G1, lecturers: [\(dangling)]}]").utf8)
        let refused = BuiltProgram.run(["assess", lists, "--lang", "en"], seconds: 20)
        #expect(refused.code == 65)
        #expect(refused.complaints.contains("only the first 1000 are shown"))
        let name = String(repeating: "Я", count: 500_000)
        let names = try bench.write(
            "name.yaml", "format: saikes/dossier/1\nprovider: {name: \(name)}\nprogrammes: [{id: G1}]\n".utf8)
        #expect(BuiltProgram.run(["assess", names], seconds: 20).code == 2)
    }
}
