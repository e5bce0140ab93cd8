import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct FileTests {
    @Test func `every file of Data but the samples is embedded, and nothing else`() {
        let files = Folder.files("Data").filter { !$0.hasPrefix("Data/Samples/") }.map { String($0.dropFirst(5)) }
        #expect(files.count > 10)
        #expect(
            EmbeddedData.paths == files.sorted(),
            "list each file of Data/ in Sources/CData/CData.c, once as #embed and once by its path")
    }

    @Test func `no Swift file is longer than 400 lines`() {
        let long = Folder.swift.filter {
            Folder.text($0).split(separator: "\n", omittingEmptySubsequences: false).count > 401
        }
        #expect(long == [], "divide it by what it does")
        #expect(Folder.swift.count > 100)
    }

    @Test func `no work is left to be done in a comment`() {
        // Put together here, so that this file does not find itself.
        let marks = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]
        let files =
            Folder.swift + ["scripts", ".ci"].flatMap { Folder.files($0) }
            + Folder.files("Sources", endingIn: [".c", ".h", ".md"])
            + Folder.files("Data", endingIn: [".yaml"]) + ["README.md"]
        let found = files.filter { path in
            let words = Set(Folder.text(path).split { !$0.isLetter }.map(String.init))
            return !words.isDisjoint(with: marks)
        }
        #expect(found == [], "do it now, or make it an issue")
    }

    @Test func `the top level holds what the architecture allows`() {
        let allowed: Set = [
            "Package.swift", "Package.resolved", "README.md", "Sources", "Tests", "Plugins", "Data", "scripts",
        ]
        let others = Folder.entries("").filter { !$0.hasPrefix(".") && !allowed.contains($0) }
        #expect(others == [], "put it into one of the folders")
        #expect(allowed.subtracting(["Package.resolved"]).isSubset(of: Folder.entries("")))
    }

    @Test(
        "A script can be run and says by what", arguments: ["scripts/demo", "scripts/test", "scripts/bench", ".ci/run"])
    func script(_ path: String) {
        #expect(FileManager.default.isExecutableFile(atPath: "\(Repository.root)/\(path)"), "chmod +x \(path)")
        #expect(Folder.text(path).hasPrefix("#!/"))
        #expect(Folder.text(path).contains("set -euo pipefail"))
    }

    @Test func `every script without an ending is one that can be run`() {
        for name in Folder.entries("scripts") where !name.contains(".") && !Folder.folders("scripts").contains(name) {
            #expect(
                FileManager.default.isExecutableFile(atPath: "\(Repository.root)/scripts/\(name)"),
                "chmod +x scripts/\(name)")
        }
    }

    @Test("A text that people read is not empty in any language", arguments: ["Sources", "Plugins"])
    func texts(_ folder: String) {
        // One that is meant to be empty is empty in all three, on one line.
        let empty = /Text\(kk: "", ru: "", en: ""\)/
        for path in Folder.files(folder, endingIn: [".swift"]) {
            let text = Folder.text(path).replacing(empty, with: "")
            let gaps = text.matches(of: /\b(?:kk|ru|en):\s*"\s*"(?!")/)
            #expect(gaps.isEmpty, "\(path): write the text in every language")
        }
    }
}

@Suite struct ReadMeTests {
    private let text = Folder.text("README.md")

    @Test("The two commands are named", arguments: ["scripts/demo", "scripts/test"])
    func command(_ command: String) { #expect(text.contains(command)) }

    @Test("The map has every folder under Sources", arguments: Folder.folders("Sources"))
    func source(_ folder: String) {
        #expect(text.contains("`Sources/\(folder)`"), "add `Sources/\(folder)` to the map of README.md")
    }

    @Test("The map has every folder under Plugins", arguments: Folder.folders("Plugins"))
    func plugin(_ folder: String) {
        #expect(
            text.contains("`Plugins/\(folder)`") || text.contains("`\(folder)`"),
            "add `\(folder)` to the map of README.md")
    }
}
