import Foundation
import Notation
import TestSupport
import Testing

/// `modules trust` writes hashes and nothing else.
@Suite struct TrustTests {
    private func trust(_ folder: String) -> BuiltProgram.Run {
        BuiltProgram.run(["modules", "trust", folder], environment: ["SAIKES_LANG": "en"])
    }

    private func manifest(_ module: ModuleOnDisk) throws -> String {
        try String(contentsOfFile: "\(module.path)/module.json", encoding: .utf8)
    }

    @Test func `trust records the hashes and keeps everything else`() throws {
        let module = try ModuleOnDisk(
            Workshop.misbehave,
            ModuleOnDisk.Manifest(arguments: ["good", "Ә «ә» \\ \"/"], processes: true, limits: ["callSeconds": 7]))
        let before = try manifest(module)
        module.scratch.file("module/table", Array("1".utf8))
        let files = Node.list([.record([("path", .text("table")), ("sha256", .text("untrusted"))])])
        try module.set("files", files)
        try module.set("sha256", .text("untrusted"))
        let untrusted = try manifest(module)

        let run = trust(module.path)
        #expect(run.code == 0, "\(run.complaints)")
        #expect(run.output.contains("misbehave") && run.output.contains("table"))
        let trusted = try manifest(module)
        let after = try Source(name: "", notation: .json, bytes: Array(trusted.utf8)).parse()
        let old = try Source(name: "", notation: .json, bytes: Array(untrusted.utf8)).parse()
        for member in old.members ?? [] where member.key != "sha256" && member.key != "files" {
            let value = try #require(after[member.key], "\(member.key)")
            if member.key == "limits" {
                #expect(value["callSeconds"]?.scalar?.text == "7")
            } else {
                #expect(JSONText.compact(value) == JSONText.compact(member.value), "\(member.key)")
            }
        }
        #expect(after["files"]?.items?.first?["sha256"]?.text == ContentDigest.hex(of: "1".utf8))
        #expect(before.contains(after["sha256"]?.text ?? "-"))
        let again = trust(module.path)
        #expect(again.code == 0 && again.output.contains("has not changed"))
        #expect(try manifest(module) == trusted)
        module.stop()
    }

    @Test func `trust keeps keys that it does not know`() throws {
        let module = try Misdeed.harmless("good").module(marker: "-", outside: "/")
        try module.set("sha256", .text("untrusted"))
        try module.set("author", .text("somebody"))
        #expect(trust(module.path).code == 0)
        #expect(try manifest(module).contains("\"author\": \"somebody\""))
        module.stop()
    }

    @Test func `a program that changes must be trusted anew`() throws {
        let module = try Misdeed.harmless("good").module(marker: "-", outside: "/")
        let vet = ["vet", Docket.tender, Docket.bids[0], "--modules", module.path]
        #expect(BuiltProgram.run(vet).code == 2)
        _ = BuiltProgram.run([Workshop.conformance, "\(module.path)/misbehave"], program: "/bin/cp")
        #expect(BuiltProgram.run(vet).code == 65)
        #expect(trust(module.path).code == 0)
        let run = BuiltProgram.run(vet, environment: ["SAIKES_LANG": "en"])
        #expect(run.code == 2)
        #expect(run.complaints.contains("calls itself “conformance”"), "\(run.complaints)")
        module.stop()
    }

    @Test func `what is no module cannot be trusted`() throws {
        let scratch = ScratchFolder()
        #expect(trust(scratch.path).code == 74)
        #expect(trust("\(scratch.path)/nowhere").code == 74)
        scratch.file("module.json", Array("{}".utf8))
        #expect(trust(scratch.path).code == 65)
    }
}
