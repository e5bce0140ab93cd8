import Foundation
import TestSupport
import Testing

/// The commands of the store, from adding a file to an archive that others read.
@Suite struct EvidenceStoreTests {
    private let bench: Workbench

    init() throws { bench = try Workbench() }

    private func run(_ arguments: String..., language: String = "en") -> BuiltProgram.Run {
        BuiltProgram.run(
            ["evidence"] + arguments, environment: ["SAIKES_LANG": language, "SAIKES_STORE": bench.path("store")])
    }

    @Test func `files are added, listed, shown and verified`() throws {
        let lease = try bench.write("lease.txt", "lease\n".utf8)
        let diploma = try bench.write("Диплом 1.txt", "diploma\n".utf8)
        let added = run("add", lease, diploma)
        #expect(added.code == 0, "\(added.complaints)")
        let lines = added.output.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].hasSuffix("/lease.txt") && lines[1].contains("%D0%94") == true)
        let digest = String(lines[0].prefix(64))
        #expect(run("list").output.contains("2 records, 2 documents"))
        let shown = run("show", String(digest.prefix(10)))
        #expect(shown.code == 0 && shown.output.contains("\(digest), 6 bytes") && shown.output.contains("is sound"))
        let json = try #require(try JSONObject(run("show", digest, "--json").output))
        let capture = try #require(json.objects("captures").first)
        #expect(capture.object("record")?.text("format") == "saikes/capture/1")
        #expect(capture.object("proof")?.text("checkpoint")?.contains("\n2\n") == true)
        let verified = run("verify")
        #expect(verified.code == 0 && verified.output.contains("2 records, 2 documents, 2 read again, 0 problems"))
        #expect(run("verify", "--sample", "1").output.contains("1 read again"))
    }

    @Test func `a file that cannot be read is named and stops no other`() throws {
        let good = try bench.write("good.txt", "good".utf8)
        let added = run("add", bench.path("none.txt"), good, bench.folder)
        #expect(added.code == 74)
        #expect(added.output.split(separator: "\n").count == 1)
        #expect(added.complaints.contains("none.txt: there is no such file"))
        #expect(added.complaints.contains("this is a folder"))
    }

    @Test func `a file got by hand stands under its address`() throws {
        let file = try bench.write("a.txt", "text".utf8)
        #expect(run("add", file, "--url", "https://a.kz/a.txt").code == 0)
        #expect(run("show", "https://a.kz/a.txt").output.contains("https://a.kz/a.txt"))
        #expect(run("add", file, file, "--url", "https://a.kz/a.txt").code == 64)
        for url in ["a.kz/a.txt", "https://a.kz/a b", "https://a.kz/\nWARC-Type: x", "", "file:///etc"] {
            #expect(run("add", file, "--url", url).code == 64, "\(url)")
        }
    }

    @Test func `a held document stays, a released one is redacted, and the store says by whom and why`() throws {
        let digest = String(run("add", try bench.write("a.txt", "text".utf8)).output.prefix(64))
        #expect(run("hold", digest, "--reason", "appeal 17 of 900101300017").code == 0)
        let refused = run("redact", digest, "--reason", "erasure", "--remove")
        #expect(refused.code == 65)
        #expect(refused.complaints.contains("is on hold") && refused.complaints.contains("appeal 17"))
        #expect(!refused.complaints.contains("900101300017"))
        #expect(run("release", digest, "--reason", "settled").code == 0)
        #expect(run("retain", digest, "--until", "2020-12-31", "--reason", "order 5").code == 0)
        #expect(run("list", "--retention-over").output.hasPrefix("\(digest)  until"))
        #expect(run("redact", digest, "--reason", "erasure").output.contains("to remove it add --remove"))
        #expect(run("redact", digest, "--reason", "erasure", "--remove").code == 0)
        let shown = run("show", digest)
        #expect(shown.code == 0 && shown.output.contains("content removed: erasure"), "\(shown.output)")
        #expect(!shown.output.contains("is sound"))
        let verified = run("verify")
        #expect(verified.code == 0 && verified.output.contains("documents whose content was removed: 1"))
        #expect(run("add", bench.path("a.txt")).code == 65, "it does not come back")
    }

    @Test func `an act needs a reason, a day that is one, and exactly one document`() throws {
        let first = String(run("add", try bench.write("a.txt", "1".utf8), "--url", "https://a.kz/a").output.prefix(64))
        #expect(run("add", try bench.write("b.txt", "2".utf8), "--url", "https://a.kz/a").code == 0)
        let several = run("hold", "https://a.kz/a", "--reason", "r")
        #expect(several.code == 65 && several.complaints.contains(first))
        #expect(run("hold", first).code == 64)
        #expect(run("hold", first, "--reason", " ").code == 64)
        #expect(run("hold", first, "--reason", String(repeating: "r", count: 2001)).code == 64)
        #expect(run("retain", first, "--until", "2027-02-29", "--reason", "r").code == 64)
        #expect(run("retain", first, "--reason", "r").code == 64)
        #expect(run("release", first, "--reason", "r").code == 65)
        #expect(run("redact", "000000", "--reason", "r", "--remove").code == 65)
        #expect(run("verify").output.contains("2 records"), "nothing was recorded")
    }

    @Test func `a damaged document is named, set aside, and makes the code 3`() throws {
        let file = try bench.write("a.txt", "text".utf8)
        let digest = String(run("add", file).output.prefix(64))
        let object = bench.path("store/objects/\(digest.prefix(2))/\(digest.dropFirst(2))")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: object)
        try Data("next".utf8).write(to: URL(fileURLWithPath: object))
        let shown = run("show", digest)
        #expect(shown.code == 3 && shown.complaints.contains("have changed"))
        let verified = run("verify", "--json")
        #expect(verified.code == 3)
        let problem = try #require(try JSONObject(verified.output)?.objects("problems").first)
        #expect(problem.text("kind") == "damagedObject" && problem.text("about") == digest)
        #expect(run("verify").output.contains("missing document: \(digest)"))
        #expect(run("export", "--warc", bench.path("a.warc")).code == 65)
        #expect(!FileManager.default.fileExists(atPath: bench.path("a.warc")))
        #expect(run("add", file).code == 0)
        #expect(run("verify").code == 0)
    }

    @Test func `a checkpoint kept elsewhere shows that the log was begun anew`() throws {
        let file = try bench.write("a.txt", "text".utf8)
        #expect(run("add", file).code == 0)
        let kept = bench.path("checkpoint")
        try FileManager.default.copyItem(atPath: bench.path("store/log/checkpoint"), toPath: kept)
        #expect(run("add", file).code == 0)
        #expect(run("verify", "--checkpoint", kept).code == 0)
        try FileManager.default.removeItem(atPath: bench.path("store"))
        #expect(run("add", file).code == 0)
        let verified = run("verify", "--checkpoint", kept)
        #expect(verified.code == 3 && verified.complaints.contains("checkpoint: the file is damaged"))
    }

    @Test func `an archive is made once, imported elsewhere, and a bad one is refused`() throws {
        #expect(run("add", try bench.write("a.txt", "text".utf8)).code == 0)
        let archive = bench.path("a.warc")
        #expect(run("export", "--warc", archive).output.contains("1 records written"))
        #expect(run("export", "--warc", archive).code == 74)
        let imported = run("import", archive, "--store", bench.path("other"), "--json")
        #expect(imported.code == 0 && imported.output.contains("\"kept\": 1"))
        #expect(run("verify", "--store", bench.path("other")).code == 0)
        let bad = run("import", try bench.write("bad.warc", "no archive\n".utf8))
        #expect(bad.code == 65 && bad.complaints.contains("cannot be read from byte"))
        #expect(run("import", bench.path("none.warc")).code == 74)
        let packed = run("import", try bench.write("a.warc.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 10] as [UInt8]))
        #expect(packed.code == 65 && packed.complaints.contains("cannot be read from byte 0"))
    }

    @Test func `gc shows first and removes on demand, after the grace time`() throws {
        #expect(run("add", try bench.write("a.txt", "text".utf8)).code == 0)
        try bench.write("store/tmp/1-a", "left".utf8)
        #expect(run("gc").output.contains("0 files to remove"))
        #expect(run("gc", "--grace", "0").output == "tmp/1-a\n1 files to remove, 4 bytes; add --remove to do it\n")
        #expect(run("gc", "--grace", "0", "--remove", "--json").output.contains("\"removed\": true"))
        #expect(run("gc", "--grace", "0").output.contains("0 files to remove"))
        #expect(run("gc", "--grace", "-1").code == 64)
    }

    @Test(arguments: [
        ("kk", "дәлелдер қоймасы жоқ", "сақталды"), ("ru", "нет хранилища документов", "сохранён"),
        ("en", "there is no evidence store here", "kept"),
    ])
    func `Each command speaks the language`(language: String, absent: String, kept: String) throws {
        for command in [["list"], ["show", "abcdef"], ["verify"], ["gc"], ["export", "--warc", bench.path("w")]] {
            let run = BuiltProgram.run(
                ["evidence"] + command, environment: ["SAIKES_LANG": language, "SAIKES_STORE": bench.path("none")])
            #expect(run.code == 74 && run.complaints.contains(absent), "\(command): \(run.all)")
        }
        #expect(run("add", try bench.write("a.txt", "text".utf8)).code == 0)
        #expect(run("show", "file://\(bench.path("a.txt"))", language: language).output.contains(kept))
    }

    @Test func `the number of a person in a path or an address is not shown`() throws {
        let file = try bench.write("860504300123.txt", "text".utf8)
        #expect(!run("add", file).all.contains("860504300123"))
        #expect(!run("list").all.contains("860504300123"))
        #expect(!run("show", "file://\(file)").all.contains("860504300123"))
        #expect(!run("show", "https://a.kz/860504300123").all.contains("860504300123"))
        #expect(!run("add", bench.path("860504300124.txt")).all.contains("860504300124"))
    }

    @Test func `without any option the store lies in the user's folder for data`() throws {
        let file = try bench.write("a.txt", "text".utf8)
        let run = BuiltProgram.run(
            ["evidence", "add", file], environment: ["HOME": bench.folder, "LANG": "en"])
        #expect(run.code == 0, "\(run.complaints)")
        #expect(FileManager.default.fileExists(atPath: bench.path(".local/share/saikes/evidence/format")))
    }
}
