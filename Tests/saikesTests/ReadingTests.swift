import Foundation
import TestSupport
import Testing

/// Documents that are read: what a person sees of them, and what they may decide.
@Suite struct ReadingTests {
    private let bench: Workbench

    init() throws { bench = try Workbench() }

    private static let files = Workbench.sample("tender/bids/dossiers/files")

    private func run(_ arguments: String...) -> BuiltProgram.Run {
        BuiltProgram.run(arguments, environment: ["SAIKES_LANG": "en", "SAIKES_STORE": bench.path("store")])
    }

    /// The evidence of a bid's claims, by claim and document.
    private func items(_ bid: String) throws -> [String: JSONObject] {
        let run = run("vet", Workbench.tender, bid, "--json")
        let report = try #require(try JSONObject(run.output)?.objects("reports").first)
        var items: [String: JSONObject] = [:]
        for finding in report.objects("findings") {
            for item in finding.object("evidence")?.objects("items") ?? [] {
                items["\(item.text("claim") ?? "") \(item.text("document") ?? "")"] = item
            }
        }
        return items
    }

    /// The outcomes of a bid's rules.
    private func outcomes(_ bid: String) throws -> [String] {
        let run = run("vet", Workbench.tender, bid, "--json")
        let report = try #require(try JSONObject(run.output)?.objects("reports").first)
        return Self.outcomes(of: report)
    }

    /// A copy of a sample bid whose files may be changed; hashes are left out, so that contents may differ.
    private func copy(_ change: (String) throws -> Void) throws -> String {
        let folder = bench.path("bids-\(UUID())")
        try FileManager.default.copyItem(atPath: Workbench.sample("tender/bids"), toPath: folder)
        let bid = "\(folder)/03-kenes.yaml"
        let text = try String(contentsOfFile: bid, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("hash:") }
        try lines.joined(separator: "\n").write(toFile: bid, atomically: true, encoding: .utf8)
        try change("\(folder)/dossiers/files")
        return bid
    }

    @Test func `the report says where in a document a claim stands, and what differs`() throws {
        let items = try items(Workbench.bids[2])
        let lease = try #require(items["premises/R2 D6"])
        #expect(lease.text("content") == "pdf")
        #expect(lease.text("source") == "dossiers/files/kenes-lease-2025.pdf")
        let corroboration = try #require(lease.object("corroboration"))
        #expect(corroboration.text("result") == "contradicts")
        let period = try #require(corroboration.objects("facts").first { $0.text("fact") == "period" })
        #expect(period.text("quote") == "Срок аренды: с 01.05.2025 по 30.04.2026")
        #expect(period.number("page") == 2 && period.number("line") == 3)
        let text = run("vet", Workbench.tender, Workbench.bids[2]).output
        #expect(text.contains("18 of 24 claims have a document"))
        #expect(text.contains("papers to look at:"))
        #expect(text.contains("term – otherwise in the text: page 2, line 3"))
        #expect(text.contains("D9 fixed-asset extract: not read: there is no such file"))
    }

    @Test func `no number of a person leaves a document`() {
        let runs = [
            run("vet", Workbench.tender, Workbench.bids[2], "--explain"),
            run("vet", Workbench.tender, Workbench.bids[2], "--json"),
            run("evidence", "show", "\(Self.files)/kenes-work-record.pdf", "--text"),
            run("evidence", "show", "\(Self.files)/kenes-work-record.pdf", "--text", "--json"),
        ]
        for run in runs {
            #expect(run.all.contains("Рахимов"))
            #expect(!run.all.contains("900101300001"))
        }
    }

    @Test func `what a text says changes no outcome`() throws {
        let asItIs = try outcomes(try copy { _ in })
        let silent = try outcomes(
            try copy { folder in
                // Another document of the same kind, which speaks of none of it.
                for name in ["kenes-lease-2025", "kenes-sublease", "kenes-work-record", "kenes-reference"] {
                    try FileManager.default.removeItem(atPath: "\(folder)/\(name).pdf")
                    try FileManager.default.copyItem(
                        atPath: "\(folder)/hall-lessor-title.pdf", toPath: "\(folder)/\(name).pdf")
                }
            })
        #expect(asItIs == silent)
    }

    @Test func `a damaged document is unread with its reason, and never makes a failure`() throws {
        let bid = try copy { folder in
            let path = "\(folder)/kenes-work-record.pdf"
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            try bytes.prefix(60).write(to: URL(fileURLWithPath: path))
        }
        let item = try #require(try items(bid)["lecturers/L1/experience/0 D4"])
        #expect(item.text("status") == "unread")
        #expect(item.text("obstacle") == "damaged")
        let run = run("vet", Workbench.tender, bid)
        #expect(run.output.contains("documents not read: D4 – the file is damaged"))
        let (sound, damaged) = (try outcomes(Workbench.bids[2]), try outcomes(bid))
        for (before, after) in zip(sound, damaged) where before != after {
            #expect(after.hasSuffix(" unknown"), "\(before) became \(after)")
        }
    }

    @Test(arguments: ["%PDF-1.4 cut", "", "<html>log in", "\u{0}\u{1}"])
    func `batch, its summary and assess agree on what was read`(_ bytes: String) throws {
        try bench.write("d.pdf", bytes.utf8)
        let dossier = """
            {"format": "saikes/dossier/1", "provider": {"kind": "university"}, "programmes": [{"id": "G1", "lecturers": ["L1"]}], \
            "lecturers": [{"id": "L1", "name": "А. Б.", "degrees": [{"type": "phd", "dateAwarded": "2010-01-01", \
            "country": "KZ", "recognition": "notNeeded", "documents": ["D1"]}]}], \
            "documents": [{"id": "D1", "evidenceType": "diploma", "path": "d.pdf"}]}
            """
        let file = try bench.write("d.json", dossier.utf8)
        let cases = try bench.write("cases.ndjson", "{\"dossier\":\(dossier)}\n".utf8)
        let assessed = run("assess", file, "--json", "--evidence", "documented", "--as-of", "2026-05-04")
        let report = try #require(try JSONObject(assessed.output)?.objects("reports").first, "\(assessed.all)")
        let outcomes = Self.outcomes(of: report)
        #expect(outcomes.contains("11-1/1a unknown"))
        let whole = run("batch", cases, "--evidence", "documented", "--as-of", "2026-05-04")
        let batched = try #require(try JSONObject(whole.output)?.objects("reports").first, "\(whole.all)")
        #expect(Self.outcomes(of: batched) == outcomes)
        let brief = run("batch", cases, "--summary", "--evidence", "documented", "--as-of", "2026-05-04")
        #expect(brief.output.contains("\"11-1/1a\":\"unknown\""), "\(brief.all)")
    }

    private static func outcomes(of report: JSONObject) -> [String] {
        report.objects("findings").map { "\($0.text("rule") ?? "") \($0.text("outcome") ?? "")" }
    }

    @Test func `the text of a document is shown, and what cannot be is told`() throws {
        let lease = "\(Self.files)/kenes-lease-2025.pdf"
        let shown = run("evidence", "show", lease, "--text", "--page", "2")
        #expect(shown.code == 0)
        #expect(shown.output.hasPrefix("— page 2\n   1  Предмет договора: конференц-зал, 110 кв. м, 44 места\n"))
        #expect(run("evidence", "add", lease, "--url", "https://a.kz/lease.pdf").code == 0)
        #expect(run("evidence", "show", "https://a.kz/lease.pdf", "--text", "--page", "2").output == shown.output)
        for (arguments, code, words) in [
            ([lease, "--text", "--page", "3"], 64, "there is no such page; it has 2"),
            ([lease, "--text", "--page", "0"], 64, "there is no such page"), ([lease, "--page", "1"], 64, "add it"),
            (["\(Self.files)/kenes-diploma.png", "--text"], 3, "no text that a program reads (a picture)"),
            ([bench.path("none"), "--text"], 74, "there is no such file"), ([bench.folder, "--text"], 74, "folder"),
            (["https://a.kz/none", "--text"], 65, "the store has nothing of"),
            (["abcdef", "--text"], 65, "nothing of"),
            ([try bench.write("e.pdf", "".utf8), "--text"], 65, "the file is empty"),
            ([try bench.write("c.pdf", "%PDF-1.4".utf8), "--text"], 65, "the file is damaged"),
            ([try bench.write("j.docx", [0xFF, 0xD8, 0xFF]), "--text"], 65, "the file is damaged"),
        ] as [([String], Int32, String)] {
            let run = BuiltProgram.run(
                ["evidence", "show"] + arguments,
                environment: ["SAIKES_LANG": "en", "SAIKES_STORE": bench.path("store")])
            #expect(run.code == code && run.all.contains(words), "\(arguments): \(run.all)")
        }
    }

    @Test func `without its reading program a document is unread, and the cure is told`() throws {
        let run = BuiltProgram.run(
            ["vet", Workbench.tender, Workbench.bids[0]],
            environment: ["SAIKES_LANG": "en", "SAIKES_READER": bench.path("none")])
        #expect(run.code == 2)
        let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("the program saikes-reader was not found or did not start; put it beside saikes"))
    }
}
