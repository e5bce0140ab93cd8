import Foundation
import TestSupport
import Testing

/// The shipped samples, and real files of others.
@Suite struct SampleTests {
    static let rules = [
        "11-1/scope", "11-1/law", "11-1/1a", "11-1/1b", "11-1/2", "11-1/3a", "11-1/3b", "11-1/4a", "11-1/4b", "11-1/4c",
        "11-1/5a", "11-1/5b", "11-1/5c", "11-1/5d", "11-1/cost", "11-1/list", "14/venue", "gz/price", "gz/rnu",
    ]

    @Test func `The sample tender fails with every rule once and in order`() throws {
        let run = BuiltProgram.run(["vet", Workbench.tender] + Workbench.bids + ["--json"])
        #expect(run.code == 1)
        let envelope = try #require(try JSONObject(run.output))
        #expect(envelope.text("format") == "saikes/reports/1")
        let reports = envelope.objects("reports")
        #expect(reports.compactMap { $0.object("subject")?.text("bid") } == ["B1", "B2", "B3"])
        for report in reports {
            #expect(report.objects("findings").compactMap { $0.text("rule") } == Self.rules)
            for finding in report.objects("findings") {
                for language in ["kk", "ru", "en"] { #expect(finding.object("title")?.text(language) != nil) }
                #expect(finding.object("ground") != nil)
            }
        }
        #expect(!envelope.objects("flags").isEmpty)
    }

    @Test func `With rulings, list and register the first bid passes`() {
        let files = ["rulings", "list", "rnu"].flatMap { ["--\($0)", Workbench.sample("tender/\($0).yaml")] }
        let run = BuiltProgram.run(["vet", Workbench.tender, Workbench.bids[0]] + files)
        #expect(run.code == 0, "\(run.all)")
    }

    @Test func `Two runs give the same bytes`() {
        let arguments = ["vet", Workbench.tender] + Workbench.bids + ["--json"]
        #expect(BuiltProgram.run(arguments).output == BuiltProgram.run(arguments).output)
    }

    @Test func `The program works alone in an empty folder`() throws {
        let bench = try Workbench()
        let copy = bench.path("saikes")
        // Another process copies: a file that a test beside this one inherits open for writing cannot be run.
        #expect(BuiltProgram.run([BuiltProgram.path, copy], program: "/bin/cp").code == 0)
        let law = BuiltProgram.run(["law", "show", "11-1"], folder: "/", program: copy)
        #expect(law.code == 0, "\(law.complaints)")
        #expect(law.output.contains("11-1") && law.output.contains("969"))
        let run = BuiltProgram.run(["assess", Workbench.dossier], folder: bench.folder, program: copy)
        #expect(run.code == 1)
        #expect(run.output == BuiltProgram.run(["assess", Workbench.dossier]).output)
    }

    @Test(.enabled(if: Workbench.hasForeign, "the folder of samples (SAIKES_SAMPLES) is not here"))
    func `Files of others are refused by a sentence in every place`() throws {
        let files = try #require(FileManager.default.enumerator(atPath: Workbench.foreign)).compactMap { $0 as? String }
            .map { "\(Workbench.foreign)/\($0)" }.filter { !$0.contains("/ocds/") && !isFolder($0) }
        #expect(files.count > 50)
        var endings: Set<String> = []
        for file in files.sorted() {
            // One file of each kind in the other places: they share the reader.
            let isNewKind = endings.insert(String(file.split(separator: ".").last ?? "")).inserted
            let elsewhere = [
                ["vet", file, Workbench.bid], ["vet", Workbench.tender, file],
                ["vet", Workbench.tender, Workbench.bid, "--rulings", file, "--list", file, "--rnu", file],
            ]
            for arguments in [["assess", file]] + (isNewKind ? elsewhere : []) {
                let run = BuiltProgram.run(arguments, seconds: 20)
                #expect(run.code == 65, "\(arguments)")
                #expect(run.output.isEmpty)
                #expect(run.complaints.contains(file))
            }
        }
    }

    @Test(.enabled(if: Workbench.hasForeign, "the folder of samples (SAIKES_SAMPLES) is not here"))
    func `A real OCDS tender gives a full report`() throws {
        let folders = ["real", "fictional-example-1.1"].map { "\(Workbench.foreign)/ocds/\($0)" }
        let files = try folders.flatMap { folder in
            try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
                .map { "\(folder)/\($0)" }
        }
        #expect(files.count > 10)
        var vetted = 0
        for file in files.sorted() {
            let run = BuiltProgram.run(
                ["vet", file, Workbench.sample("tender/bids/dossiers/center.yaml"), "--as-of", "2026-05-04", "--json"])
            if run.code == 65 {
                #expect(["05-contract", "06-implementation", "iso-8859-1"].contains(where: file.contains), "\(file)")
                continue
            }
            vetted += 1
            let reports = try #require(try JSONObject(run.output)).objects("reports")
            #expect(reports.map { $0.objects("findings").count } == [Self.rules.count], "\(file)")
            #expect(reports.first?.object("subject")?.text("lot") == "1")
        }
        #expect(vetted >= 8)
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
