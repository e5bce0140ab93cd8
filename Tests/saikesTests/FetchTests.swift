import Foundation
import TestSupport
import Testing

@Suite struct FetchTests {
    private let server = HostileServer.shared
    private var allowing: [String] {
        ["--allow-network", "127.0.0.1", "--allow-port", "\(server.ports["http"] ?? 0)", "--lang", "en"]
    }

    private func dossier(_ paths: [String]) -> String {
        let documents = paths.enumerated().map { place, path in
            "  - {id: D\(place), evidenceType: diploma, url: \"\(server.url(path))\"}"
        }
        return saikesTests.dossier("documents:\n" + documents.joined(separator: "\n"))
    }

    @Test func `the end of a fetch is counted, grouped by reason and told by the exit code`() throws {
        let bench = try Workbench()
        let id = UUID()
        try bench.write("d.yaml", dossier(["good", "status/404/1", "status/404/2", "empty", "page"]).utf8)
        let first = BuiltProgram.run(
            ["evidence", "fetch", bench.path("d.yaml"), "--store", bench.path("store")] + allowing)
        #expect(first.code == 3)
        #expect(first.output.contains("5 documents: 2 fetched, 0 unchanged, 3 failed"))
        #expect(first.output.contains("the server has no such document (404) – 2\n"))
        #expect(first.output.contains("the document is empty – 1\n"))
        #expect(!first.output.contains("--resume"))
        try bench.write("good.yaml", dossier(["good", "slow-good/\(id)"]).utf8)
        let good = BuiltProgram.run(
            ["evidence", "fetch", bench.path("good.yaml"), "--store", bench.path("store"), "--json"] + allowing)
        #expect(good.code == 0)
        #expect(good.output.contains("\"format\": \"saikes/fetch/1\""))
        let refused = BuiltProgram.run(
            ["evidence", "fetch", bench.path("good.yaml"), "--store", bench.path("store"), "--lang", "ru"])
        #expect(refused.code == 3)
        #expect(refused.output.contains("--allow-port"))
        let sound = BuiltProgram.run(["evidence", "verify", "--store", bench.path("store"), "--lang", "en"])
        #expect(sound.code == 0, "\(sound.all)")
    }

    @Test func `where nobody can be reached the service is unavailable, and the rest is left for later`() throws {
        let bench = try Workbench()
        try bench.write("d.yaml", saikesTests.dossier("documents: [{id: D1, url: \"http://127.0.0.1:1/a\"}]").utf8)
        let run = BuiltProgram.run(
            ["evidence", "fetch", bench.path("d.yaml"), "--store", bench.path("store"), "--allow-port", "1"] + allowing)
        #expect(run.code == 69)
        #expect(run.output.contains("the server accepts no connection – 1"))
        #expect(run.output.contains("--resume"))
    }

    @Test func `a person's number in an address is not shown, and a password neither`() throws {
        let bench = try Workbench()
        let urls = ["http://127.0.0.1/930101300123.pdf", "http://user:secret@127.0.0.1/a.pdf"]
        let list = urls.enumerated().map { "{id: D\($0.offset), url: \"\($0.element)\"}" }.joined(separator: ", ")
        try bench.write("d.yaml", saikesTests.dossier("documents: [\(list)]").utf8)
        for format in [[], ["--json"]] {
            let run = BuiltProgram.run(
                ["evidence", "fetch", bench.path("d.yaml"), "--store", bench.path("store")] + format)
            #expect(!run.all.contains("930101300123"))
            #expect(!run.all.contains("secret"))
        }
    }

    @Test func `a variable that names a proxy changes nothing`() throws {
        let bench = try Workbench()
        try bench.write("d.yaml", dossier(["good"]).utf8)
        let run = BuiltProgram.run(
            ["evidence", "fetch", bench.path("d.yaml"), "--store", bench.path("store")] + allowing,
            environment: ["http_proxy": "http://127.0.0.1:1", "ALL_PROXY": "http://127.0.0.1:1"])
        #expect(run.code == 0, "\(run.all)")
    }

    @Test func `progress is a plain line every few seconds where there is no terminal, and none with quiet`() throws {
        let bench = try Workbench()
        let id = UUID()
        try bench.write("d.yaml", dossier((0..<600).map { "slow-good/\(id)/\($0)" }).utf8)
        let base = ["evidence", "fetch", bench.path("d.yaml")]
        let shown = BuiltProgram.run(base + ["--store", bench.path("store")] + allowing)
        #expect(shown.code == 0)
        let lines = shown.complaints.split(separator: "\n")
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { $0.contains(" of 600 · ") && $0.contains("MB/s") })
        #expect(!shown.complaints.contains("\u{1B}"))
        let quiet = BuiltProgram.run(base + ["--store", bench.path("other"), "--quiet"] + allowing)
        #expect(quiet.complaints == "")
    }

    @Test(
        "Killed at random moments and resumed, every document is there exactly once",
        arguments: [11, 12, 13] as [UInt64])
    func killed(_ seed: UInt64) throws {
        let bench = try Workbench()
        let id = UUID()
        let paths = (0..<150).map { "slow-good/\(id)/\($0)" }
        try bench.write("d.yaml", dossier(paths).utf8)
        let base = ["evidence", "fetch", bench.path("d.yaml"), "--store", bench.path("store"), "--quiet"] + allowing
        var random = SeededGenerator(seed: seed)
        var kills = 0
        for turn in 0..<8 {
            let seconds = Double(random.number(20...700)) / 1000
            let run = BuiltProgram.run(base + (turn == 0 ? [] : ["--resume"]), seconds: seconds)
            guard run.code == 124 else { break }
            kills += 1
        }
        #expect(kills > 0)
        let last = BuiltProgram.run(base + ["--resume"])
        #expect(last.code == 0, "\(last.all)")
        let sound = BuiltProgram.run(["evidence", "verify", "--store", bench.path("store"), "--lang", "en"])
        #expect(sound.code == 0, "\(sound.all)")
        let list = BuiltProgram.run(["evidence", "list", "--store", bench.path("store"), "--json", "--lang", "en"])
        for path in paths {
            let times = list.output.components(separatedBy: "\(server.url(path))\"").count - 1
            #expect(times == 1, "\(path): \(times)")
        }
    }
}

@Suite struct VetFetchTests {
    private let server = HostileServer.shared

    /// A bid whose only proof of a degree is a document at an address.
    private func dossier(_ path: String) -> String {
        saikesTests.dossier(
            """
            lecturers:
              - id: L1
                name: "Ахметов Е. С."
                degrees: [{type: candidateOfSciences, dateAwarded: 2009-06-30, country: KZ, documents: [D1]}]
            programmes: [{id: G1, fields: [project-management], lecturers: [L1]}]
            documents: [{id: D1, evidenceType: diploma, url: "\(server.url(path))"}]
            """)
    }

    private func outcome(_ run: BuiltProgram.Run) -> String? {
        let json = try? JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let findings = (json?["reports"] as? [[String: Any]])?.first?["findings"] as? [[String: Any]]
        return findings?.first { $0["rule"] as? String == "11-1/1a" }?["outcome"] as? String
    }

    @Test func `what an address names counts once it is fetched, and from the store without asking again`() throws {
        let bench = try Workbench()
        let allowing = ["--allow-network", "127.0.0.1", "--allow-port", "\(server.ports["http"] ?? 0)"]
        try bench.write("good.yaml", dossier("sound").utf8)
        try bench.write("page.yaml", dossier("page").utf8)
        let store = ["--store", bench.path("store")]
        func assess(_ file: String, _ more: [String]) -> BuiltProgram.Run {
            BuiltProgram.run(
                ["assess", bench.path(file), "--as-of", "2026-05-04", "--evidence", "documented", "--json"] + more)
        }
        #expect(outcome(assess("good.yaml", [])) == "unknown")
        #expect(outcome(assess("good.yaml", store + ["--fetch"] + allowing)) == "pass")
        #expect(outcome(assess("good.yaml", store)) == "pass")
        #expect(outcome(assess("page.yaml", store + ["--fetch"] + allowing)) == "unknown")
        // Without permission to ask this machine nothing comes, and what the store has stays.
        let refused = assess("good.yaml", store + ["--fetch"])
        #expect(outcome(refused) == "pass")
        #expect(refused.complaints.contains("--allow-port"))
        let vetted = BuiltProgram.run(
            ["vet", Workbench.tender, bench.path("good.yaml"), "--explain", "--lang", "en", "--fetch"] + store
                + allowing)
        #expect(vetted.output.contains("D1 diploma – "))
        #expect(vetted.complaints.contains("0 failed"))
        // Many cases look in the same store.
        let line = """
            {"dossier": {"provider": {"identifier": {"scheme": "KZ-BIN", "id": "260940000507"}, "kind": \
            "educationOrganisation"}, "lecturers": [{"id": "L1", "name": "Ахметов Е. С.", "degrees": [{"type": \
            "candidateOfSciences", "dateAwarded": "2009-06-30", "country": "KZ", "documents": ["D1"]}]}], "programmes": \
            [{"id": "G1", "fields": ["project-management"], "lecturers": ["L1"]}], "documents": [{"id": "D1", \
            "evidenceType": "diploma", "url": "\(server.url("sound"))"}]}}

            """
        try bench.write("cases.ndjson", line.utf8)
        let batch = ["batch", bench.path("cases.ndjson"), "--as-of", "2026-05-04", "--evidence", "documented"]
        #expect(outcome(BuiltProgram.run(batch)) == "unknown")
        #expect(outcome(BuiltProgram.run(batch + store)) == "pass")
        #expect(BuiltProgram.run(batch + ["--store", bench.path("none"), "--lang", "en"]).code == 74)
    }

    @Test func `the documents of a consortium's members are fetched with the bidder's`() throws {
        let bench = try Workbench()
        let allowing = ["--allow-network", "127.0.0.1", "--allow-port", "\(server.ports["http"] ?? 0)"]
        try bench.write("own.yaml", dossier("slow-good/\(UUID())").utf8)
        try bench.write("member.yaml", dossier("slow-good/\(UUID())").utf8)
        let bid = "format: saikes/bid/1\nid: B1\ndossier: own.yaml\nconsortium: [{dossier: member.yaml}]\n"
        try bench.write("bid.yaml", bid.utf8)
        try bench.write("broken.yaml", bid.replacing("member.yaml", with: "nowhere.yaml").utf8)
        let options = ["--store", bench.path("store"), "--lang", "en"] + allowing
        let run = BuiltProgram.run(["evidence", "fetch", bench.path("bid.yaml")] + options)
        #expect(run.output.contains("2 documents: 2 fetched"), "\(run.all)")
        let vetted = BuiltProgram.run(["vet", Workbench.tender, bench.path("bid.yaml"), "--fetch"] + options)
        #expect(vetted.complaints.contains("2 documents:"), "\(vetted.complaints)")
        let broken = BuiltProgram.run(["evidence", "fetch", bench.path("broken.yaml")] + options)
        #expect(broken.code == 74 && broken.complaints.contains("nowhere.yaml"), "\(broken.all)")
    }
}
