import Foundation
import Notation
import TestSupport
import Testing

/// A module that is not what it should be stops the run in one sentence, before anything is started.
@Suite struct ShelfTests {
    /// What is wrong with a module's folder.
    struct Slip: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var code: Int32
        var says: [String]
        var make: @Sendable (ModuleOnDisk) throws -> Void

        init(
            _ name: String, _ says: String..., code: Int32 = 65,
            _ make: @escaping @Sendable (ModuleOnDisk) throws -> Void
        ) {
            (testDescription, self.says, self.code, self.make) = (name, says, code, make)
        }

        /// A key that is missing or has another value.
        static func key(_ key: String, _ value: Node?, _ says: String, code: Int32 = 65) -> Slip {
            Slip("\(key) \(value.map(JSONText.compact) ?? "missing")", says, code: code) { try $0.set(key, value) }
        }
    }

    static let keys: [Slip] = [
        .key("name", nil, "“name” is missing"), .key("version", nil, "“version” is missing"),
        .key("protocol", nil, "“protocol” is missing"), .key("program", nil, "“program” is missing"),
        .key("sha256", nil, "“sha256” is missing"), .key("rules", nil, "“rules” is missing"),
        .key("name", .text("Odd One"), "“Odd One” is no name of a module"),
        .key("name", .text(""), "“name” is missing"),
        .key("name", .text(String(repeating: "a", count: 41)), "is no name of a module"),
        .key("name", .text("gz"), "“gz” is no name of a module"), .key("name", .text("11-1"), "is no name of a module"),
        .key("name", .text("../odd"), "is no name of a module"), .key("name", .number("7"), "/name"),
        .key("rules", .list([]), "at least one rule"), .key("rules", .text("odd/rule"), "/rules"),
        .key("rules", .list([.text("odd")]), "“odd” is no rule id"),
        .key("rules", .list([.text("Odd/Rule")]), "“Odd/Rule” is no rule id"),
        .key("rules", .list([.text("11-1/1a")]), "“11-1/1a” is no rule id"),
        .key("rules", .list([.text("gz/odd")]), "“gz/odd” is no rule id"),
        .key("rules", .list([.text("14/odd")]), "“14/odd” is no rule id"),
        .key("rules", .list([.text("odd/rule"), .text("odd/rule")]), "a rule stands twice"),
        .key("program", .text("../misbehave"), "must stay in the module's folder"),
        .key("program", .text("/bin/true"), "must stay in the module's folder"),
        .key("program", .text("a//b"), "must stay in the module's folder"),
        .key("program", .text("nothing"), "there is no such file", code: 74),
        .key("program", .text("."), "is a folder", code: 74),
        .key("sha256", .text("abc"), "64 hexadecimal digits"),
        .key("sha256", .text(String(repeating: "A", count: 64)), "64 hexadecimal digits"),
        .key("sha256", .text(String(repeating: "0", count: 64)), "misbehave has changed"),
        .key("sha256", .text("untrusted"), "misbehave has changed"),
        .key("protocol", .number("2"), "needs version 2 of the protocol"), .key("protocol", .number("0"), "/protocol"),
        .key("format", .text("saikes/module/2"), "update the program"), .key("carrier", .text("socket"), "“socket”"),
        .key("carrier", .text("library"), "add --trust-library odd"), .key("arguments", .text("x"), "/arguments"),
        .key("processes", .text("maybe"), "/processes"),
        .key("limits", .record([("callSeconds", .number("61"))]), "/limits/callSeconds"),
        .key("limits", .record([("memoryMiB", .number("1"))]), "/limits/memoryMiB"),
        .key(
            "files", .list([.record([("path", .text("no")), ("sha256", .text("untrusted"))])]), "no such file", code: 74
        ),
    ]

    static let files: [Slip] = [
        Slip("changed program", "misbehave has changed", "modules trust") {
            try append("x", to: "\($0.path)/misbehave")
        },
        Slip("no program", "misbehave", "there is no such file", code: 74) { unlink("\($0.path)/misbehave") },
        Slip("changed file", "table has changed") { module in
            module.scratch.file("module/table", Array("1".utf8))
            let hash = ContentDigest.hex(of: "2".utf8)
            try module.set("files", .list([.record([("path", .text("table")), ("sha256", .text(hash))])]))
        },
        Slip("no JSON", "module.json:1:1") { try $0.write("name: odd") },
        Slip("empty manifest", "module.json") { try $0.write("") },
        Slip("list for a manifest", "module.json:1:1") { try $0.write("[]") },
        Slip("empty folder", "holds no module", "module.json") { unlink("\($0.path)/module.json") },
        Slip("FIFO for a manifest", "no regular file", code: 74) { module in
            unlink("\(module.path)/module.json")
            mkfifo("\(module.path)/module.json", 0o644)
        },
        Slip("folder for a manifest", "this is a folder", code: 74) { module in
            unlink("\(module.path)/module.json")
            mkdir("\(module.path)/module.json", 0o755)
        },
        Slip("17 MB of manifest", "at most 16777216 are read") { module in
            try module.write(String(repeating: " ", count: 17_000_000))
        },
        Slip("no folder", "there is no such file", code: 74) { module in
            for file in ["misbehave", "module.json"] { unlink("\(module.path)/\(file)") }
            rmdir(module.path)
        },
    ]

    @Test(arguments: keys + files) func `a module that is not in order is refused`(_ slip: Slip) throws {
        let module = try Misdeed.harmless("good").module(marker: "-", outside: "/")
        try slip.make(module)
        let complaints = ["en", "ru", "kk"].map { language in refused([module.path], slip.code, language) }
        for words in slip.says { #expect(complaints[0].contains(words), "\(complaints[0])") }
        #expect(Set(complaints).count == 3)
        module.stop()
    }

    /// Runs the program, which must refuse; gives its complaints.
    private func refused(_ folders: [String], _ code: Int32, _ language: String = "en", _ more: String...) -> String {
        let temporary = ScratchFolder()
        let before = changed(temporary.path)
        let run = BuiltProgram.run(
            ["vet", Docket.tender, Docket.bids[0]] + folders.flatMap { ["--modules", $0] } + more,
            environment: ["TMPDIR": temporary.path, "SAIKES_LANG": language], seconds: 20)
        #expect(run.code == code, "\(run.all)")
        #expect(run.output.isEmpty)
        #expect(run.complaints.split(separator: "\n").count <= 2)
        #expect(changed(temporary.path) == before, "a module that starts has a private folder")
        return run.complaints
    }

    private func changed(_ folder: String) -> Int {
        var status = stat()
        stat(folder, &status)
        return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    }

    private static func append(_ text: String, to path: String) throws {
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }

    @Test func `a name and a rule that are taken are refused`() throws {
        let (one, two) = (try good("odd"), try good("odd"))
        let both = refused([one.path, two.path], 65)
        #expect(both.contains("there is a module “odd” already"))
        #expect(both.contains("rule “odd/rule” is taken"))
        #expect(refused([one.path, one.path], 65).contains("there is a module “odd” already"))
        let builtIn = try good("staffing")
        #expect(refused([builtIn.path], 65).contains("there is a module “staffing” already"))
        for module in [one, two, builtIn] { module.stop() }
    }

    private func good(_ name: String) throws -> ModuleOnDisk {
        try ModuleOnDisk(Workshop.misbehave, ModuleOnDisk.Manifest(name: name))
    }

    @Test func `a folder of modules is looked through in the order of names`() throws {
        let shelf = ScratchFolder()
        for name in ["b", "a", "c"] {
            shelf.entry(name) { mkdir($0, 0o755) }
            let module = try ModuleOnDisk(
                Workshop.misbehave, ModuleOnDisk.Manifest(name: name, rules: ["\(name)/rule"], arguments: ["good"]))
            for file in ["module.json", "misbehave"] {
                shelf.entry("\(name)/\(file)") { path in
                    _ = BuiltProgram.run(["\(module.path)/\(file)", path], program: "/bin/cp")
                }
            }
            module.stop()
        }
        shelf.entry(".hidden") { mkdir($0, 0o755) }
        shelf.file(".hidden/module.json", Array("[]".utf8))
        shelf.entry("other") { mkdir($0, 0o755) }
        for folder in [shelf.path, shelf.path + "/"] {
            let run = BuiltProgram.run(
                ["vet", Docket.tender, Docket.bids[0], "--json", "--modules", folder], environment: [:])
            let node = try Source(name: "", notation: .json, bytes: Array(run.output.utf8)).parse()
            let report = try #require(node["reports"]?.items?.first)
            #expect(Docket.foreign(report).map { $0["rule"]?.text } == ["a/rule", "b/rule", "c/rule"])
        }
    }

    @Test func `a library runs only where its name is trusted`() throws {
        var manifest = ConformanceRule.manifest
        manifest.isLibrary = true
        let module = try ModuleOnDisk(Workshop.conformanceLibrary, manifest)
        #expect(refused([module.path], 65).contains("--trust-library conformance"))
        #expect(refused([module.path], 65, "en", "--trust-library", "other").contains("--trust-library conformance"))
        let run = BuiltProgram.run([
            "vet", Docket.tender, Docket.bids[0], "--json", "--modules", module.path, "--trust-library", "conformance",
        ])
        #expect(run.code == 2, "\(run.complaints)")
        #expect(run.output.contains("conformance/lecturers"))
        #expect(BuiltProgram.run(["modules", "test", module.path]).code == 64)
        let tested = BuiltProgram.run(["modules", "test", module.path, "--trust-library", "conformance"])
        #expect(tested.code == 0, "\(tested.all)")
        module.stop()
    }
}
