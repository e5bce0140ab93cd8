import Foundation
import Glibc
import TestSupport
import Testing

@testable import Evidence

/// Archives packed by gzip, as most archivers write them.
@Suite struct PackedArchiveTests {
    private let bench = StoreBench()

    /// A record of a document in an archive.
    private static func record(_ number: Int, _ body: String) -> String {
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.kz/\(number)\r\nContent-Type: text/plain\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
    }

    /// Packs each text by itself, one after another.
    private func packed(_ texts: [String]) throws -> [UInt8] {
        try texts.enumerated().flatMap { place, text in
            let path = "\(bench.folder)/m\(place)"
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            #expect(BuiltProgram.run(["-n", "-9", "-f", path], program: "/usr/bin/gzip").code == 0)
            return Array(try Data(contentsOf: URL(fileURLWithPath: "\(path).gz")))
        }
    }

    private func imported(_ bytes: [UInt8]) throws -> (found: ArchiveImport?, fault: EvidenceFault?) {
        let path = "\(bench.folder)/a.warc.gz"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let store = try bench.store()
        do throws(EvidenceFault) {
            return (try store.importWarc(path, actor: "importer", now: .now), nil)
        } catch {
            return (nil, error)
        }
    }

    @Test(arguments: [1, 3, 200]) func `records are packed one by one or together`(_ together: Int) throws {
        let records = (0..<40).map { Self.record($0, String(repeating: "document \($0) ", count: $0 * 97)) }
        let members = stride(from: 0, to: records.count, by: together).map { first in
            records[first..<min(records.count, first + together)].joined()
        }
        #expect(try imported(packed(members)).found?.kept == 40)
        let kept = try #require(try bench.store().lastCapture(ofURL: "https://a.kz/39")?.record.body)
        #expect(kept.length == "document 39 ".utf8.count * 39 * 97)
    }

    @Test func `one that is cut, flipped or followed by something else is refused, and what came before stays`() throws
    {
        let whole = try packed([Self.record(1, "one"), Self.record(2, "two")])
        for bytes in [Array(whole.dropLast(5)), whole + Array("tail".utf8)] {
            guard case .badArchive = try imported(bytes).fault else {
                Issue.record("\(bytes.count) bytes were taken")
                continue
            }
            #expect(try bench.store().lastCapture(ofURL: "https://a.kz/1") != nil)
        }
        for place in stride(from: 2, to: whole.count, by: 7) {
            var bytes = whole
            bytes[place] ^= 0x10
            // Bits of a member's head, such as its time, say nothing of what is in it.
            let result = try imported(bytes)
            #expect(result.fault != nil || result.found?.kept == 2, "byte \(place)")
        }
    }

    @Test func `a bomb is refused, and little memory goes to it`() throws {
        let bomb = try packed([Self.record(1, String(repeating: "\0", count: 200_000_000))])
        #expect(bomb.count < 250_000)
        #expect(try imported(bomb).fault == .archiveBomb(path: "\(bench.folder)/a.warc.gz"))
        #expect(try bench.store().captures().isEmpty)
    }
}
