import CheckKit
import Glibc
@testable import Interchange
import TestSupport
import Testing

@Suite struct InputFileTests {
    private func reason(_ path: String, limit: Int = 1000) -> InputFault.Reason? {
        do throws(InputFault) {
            _ = try InputFile.bytes(path, limit: limit)
            return nil
        } catch {
            #expect(error.path == path)
            for language in Language.allCases { #expect(error.message.rendered(in: language).contains(path.suffix(8))) }
            return error.reason
        }
    }

    @Test func `a regular file is read to its last byte`() throws {
        let scratch = ScratchFolder()
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try InputFile.bytes(scratch.file("whole.bin", bytes), limit: 200_000) == bytes)
        #expect(try InputFile.bytes(scratch.file("empty.bin", []), limit: 0) == [])
    }

    @Test func `a missing file, a folder and a FIFO are refused, none of them hangs`() {
        let scratch = ScratchFolder()
        #expect(reason("\(scratch.path)/nothing.yaml") == .isMissing)
        #expect(reason(scratch.file("file.yaml", [1]) + "/below.yaml") == .isMissing)
        #expect(reason(scratch.path) == .isFolder)
        #expect(reason(scratch.entry("fifo.yaml") { mkfifo($0, 0o600) }) == .isNoFile)
        #expect(reason("/dev/zero") == .isNoFile)
    }

    @Test func `a file too large is refused before it is read, and the limit itself is not too much`() throws {
        let scratch = ScratchFolder()
        let sparse = scratch.file("large.yaml", [])
        truncate(sparse, 200 * 1024 * 1024)
        #expect(reason(sparse, limit: 16_777_216) == .tooLarge(bytes: 209_715_200, limit: 16_777_216))
        let ten = scratch.file("tenbytes", [UInt8](repeating: 1, count: 10))
        #expect(reason(ten, limit: 9) == .tooLarge(bytes: 10, limit: 9))
        #expect(reason(ten, limit: 10) == nil)
    }

    @Test func `only a file that is too large is at fault by its content`() {
        #expect(InputFault(path: "a", reason: .tooLarge(bytes: 2, limit: 1)).isBadInput)
        for reason in [InputFault.Reason.isMissing, .isForbidden, .isFolder, .isNoFile, .system(code: 5)] {
            #expect(!InputFault(path: "a", reason: reason).isBadInput)
        }
    }

    @Test(
        "Paths in a file are relative to its folder",
        arguments: [
            ("a/b/c.yaml", "a/b"), ("c.yaml", "."), ("/c.yaml", "/"), ("-", "."), ("../c.yaml", ".."),
            ("/a/c.yaml", "/a"),
        ])
    func folder(_ path: String, _ folder: String) { #expect(InputFile.folder(of: path) == folder) }
}

@Suite struct EmbeddedDataTests {
    @Test func `what the program carries is what lies on the disk, byte for byte`() throws {
        #expect(EmbeddedData.paths == EmbeddedData.paths.sorted())
        #expect(EmbeddedData.paths.count > 10)
        for path in EmbeddedData.paths {
            let onDisk = try InputFile.bytes("\(Repository.root)/Data/\(path)", limit: 16_777_216)
            #expect(EmbeddedData.bytes(path) == onDisk, "\(path)")
            #expect(!onDisk.isEmpty)
        }
        #expect(EmbeddedData.bytes("Law/nothing.yaml") == nil)
    }
}
