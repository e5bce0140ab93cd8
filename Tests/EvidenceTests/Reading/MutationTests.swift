import CheckKit
import Evidence
import Glibc
import TestSupport
import Testing

/// Sound documents with a few bytes changed, cut out, doubled or cut off: whatever comes of it is a result.
///
/// `SAIKES_READER_MUTATIONS` sets how many (60), `SAIKES_SEED` the first seed (1).
@Suite struct MutationTests {
    private static func number(_ name: String, or usual: Int) -> Int {
        getenv(name).flatMap { Int(String(cString: $0)) } ?? usual
    }

    @Test func `changed documents crash nothing, hang nothing and read the same twice`() throws {
        let folder = ScratchFolder()
        let names = ["good.pdf", "owner.pdf", "image.pdf", "good.docx", "header.docx", "table.xlsx"]
        let sound = try names.map { name in try bytes("\(HostileDocuments.path)/\(name)") }
        let first = Self.number("SAIKES_SEED", or: 1)
        for seed in first..<(first + Self.number("SAIKES_READER_MUTATIONS", or: 60)) {
            var random = SeededGenerator(seed: UInt64(seed))
            let path = folder.file("d", mutated(random.pick(sound), &random))
            var limits = ReadingLimits()
            limits.seconds = 10
            let results = (0..<2).map { _ in DocumentReader(limits: limits).read(path: path) }
            #expect(results[0] != nil && results[0] == results[1], "seed \(seed)")
            let obstacle = results[0]?.obstacle
            #expect(
                obstacle != .readerFailed && obstacle != .tookTooLong, "seed \(seed): \(String(describing: obstacle))")
        }
    }

    private func bytes(_ path: String) throws -> [UInt8] {
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        return Array(bytes.prefix(count))
    }

    private func mutated(_ sound: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = sound
        for _ in 0..<random.number(1...8) {
            guard bytes.count > 16 else { break }
            // The first bytes say what it is; a changed kind would only be another test.
            let place = random.number(8...(bytes.count - 1))
            switch random.number(0...4) {
            case 0: bytes[place] = UInt8(random.number(0...255))
            case 1: bytes[place] ^= 1 << UInt8(random.number(0...7))
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.number(1...20)))
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.number(1...40))], at: place)
            default: if random.chance(20) { bytes.removeSubrange(place...) }
            }
        }
        return bytes
    }
}
