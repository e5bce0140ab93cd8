import Foundation
import Glibc
import TestSupport
import Testing

/// Where answers go: files, pipes, devices, readers that leave.
@Suite struct OutputTests {
    static let vet = ["vet", Workbench.tender, Workbench.bid, "--as-of", "2026-05-04", "--lang", "en"]

    @Test func `A report written to a file is what standard output would show, and the code stays`() throws {
        let bench = try Workbench()
        let shown = BuiltProgram.run(Self.vet)
        let written = BuiltProgram.run(Self.vet + ["-o", bench.path("report.txt")])
        #expect((shown.code, written.code) == (1, 1))
        #expect(written.output.isEmpty)
        #expect(try bench.read("report.txt") == shown.output)
        #expect(BuiltProgram.run(Self.vet + ["-o", "-"], folder: bench.folder).output == shown.output)
        #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder) == ["report.txt"])
    }

    @Test func `A file that is replaced keeps its permissions, and a link its target`() throws {
        let bench = try Workbench()
        try bench.write("private.txt", "old".utf8)
        #expect(chmod(bench.path("private.txt"), 0o600) == 0)
        #expect(symlink("private.txt", bench.path("link.txt")) == 0)
        #expect(BuiltProgram.run(Self.vet + ["-o", bench.path("link.txt")]).code == 1)
        #expect(try bench.read("private.txt").contains("exit code 1"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: bench.path("link.txt")) == "private.txt")
        let status = try FileManager.default.attributesOfItem(atPath: bench.path("private.txt"))
        #expect(status[.posixPermissions] as? Int == 0o600)
    }

    @Test func `A pipe or a device is written to and not replaced`() throws {
        let bench = try Workbench()
        #expect(symlink("/proc/self/fd/2", bench.path("stderr")) == 0)
        #expect(mkfifo(bench.path("fifo"), 0o600) == 0)
        let unread = BuiltProgram.run(Self.vet + ["-o", bench.path("fifo")], seconds: 20)
        #expect(unread.code == 74)
        var status = stat()
        #expect(lstat(bench.path("fifo"), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
        _ = BuiltProgram.run(Self.vet + ["-o", bench.path("stderr")], seconds: 20)
        #expect(lstat(bench.path("stderr"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func `An output that cannot be written is refused with the cure`() throws {
        let bench = try Workbench()
        let missing = BuiltProgram.run(Self.vet + ["-o", bench.path("none/report.txt")])
        #expect(missing.code == 74)
        #expect(missing.complaints.contains("there is no such folder"))
        let folder = BuiltProgram.run(Self.vet + ["-o", bench.folder])
        #expect(folder.code == 74)
        #expect(folder.complaints.contains("this is a folder"))
        let full = BuiltProgram.run(Self.vet, outputPath: "/dev/full")
        #expect(full.code == 74)
        #expect(full.complaints.contains("no room"))
    }

    @Test func `A file that is read is not written over`() throws {
        let bench = try Workbench()
        let content = try Data(contentsOf: URL(fileURLWithPath: Workbench.dossier))
        let path = try bench.write("mine.yaml", content)
        #expect(symlink("mine.yaml", bench.path("same.yaml")) == 0)
        for output in [path, bench.path("same.yaml")] {
            let run = BuiltProgram.run(["assess", path, "-o", output, "--lang", "en"])
            #expect(run.code == 64)
            #expect(run.complaints.contains("this file is read"))
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == content)
    }

    @Test(arguments: [[], ["--json"], ["--matrix"], ["--explain"]])
    func `A reader that leaves early does not turn a failure into a pass`(options: [String]) {
        let run = BuiltProgram.run(Self.vet + options, bytesWanted: 1)
        #expect(run.code == 1)
        #expect(run.complaints.isEmpty)
    }

    @Test func `Standard input is read for a dash`() {
        let file = BuiltProgram.run(["assess", Workbench.dossier, "--as-of", "2026-05-04", "--evidence", "declared"])
        let input = BuiltProgram.run(
            ["assess", "-", "--as-of", "2026-05-04", "--evidence", "declared"], input: Workbench.dossier)
        #expect(input.output == file.output)
        #expect(BuiltProgram.run(["assess", "-", "--lang", "en"]).complaints.contains("the file is empty"))
    }

    @Test func `Nothing that is piped has colour or is wider than 80 columns`() {
        let run = BuiltProgram.run(["vet", Workbench.tender] + Workbench.bids + ["--explain"])
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
