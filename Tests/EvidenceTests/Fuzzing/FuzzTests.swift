import Foundation
import Glibc
import TestSupport
import Testing

/// Any bytes lead to an answer or a refusal, never to a crash or to something that cannot be.
@Suite(.serialized) struct FuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["SAIKES_SEED"].flatMap { UInt64($0) } ?? 31
    /// Inputs for each target; `scripts/soak` gives seconds instead.
    private static let inputs = environment["SAIKES_FUZZ_INPUTS"].flatMap { Int($0) } ?? 3000
    private static let seconds = environment["SAIKES_FUZZ_SECONDS"].flatMap { Double($0) }

    /// What libFuzzer is to drive, where it is linked; nil: the seed drives all targets.
    private static let driven = LibFuzzer.target.flatMap { FuzzTarget(rawValue: $0) }

    @Test(arguments: driven.map { [$0] } ?? FuzzTarget.allCases)
    func `Mutated examples lead to nothing odd`(_ target: FuzzTarget) throws {
        guard Self.driven == nil else {
            return try LibFuzzer.run(target, seed: Self.seed, seconds: Int(Self.seconds ?? 60))
        }
        var random = SeededGenerator(seed: Self.seed)
        let examples = target.examples
        let end = Self.seconds.map { Date().addingTimeInterval($0) }
        var count = 0
        while end.map({ Date() < $0 }) ?? (count < Self.inputs) {
            var bytes = random.pick(examples)
            for _ in 0...random.number(0...5) { Self.mutate(&bytes, random.pick(examples), &random) }
            count += 1
            guard let complaint = target.complaint(about: bytes) else { continue }
            Issue.record("\(target.rawValue), seed \(Self.seed), input \(count) \(bytes): \(complaint)")
            return
        }
        if Self.seconds != nil { print("\(target.rawValue): \(count) inputs, seed \(Self.seed), without coverage") }
        for example in examples { #expect(target.complaint(about: example) == nil) }
    }

    private static func mutate(_ bytes: inout [UInt8], _ other: [UInt8], _ random: inout SeededGenerator) {
        let place = random.number(0...bytes.count)
        let end = random.number(place...bytes.count)
        switch random.number(0...6) {
        case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.number(0...7))
        case 1: bytes.insert(UInt8(random.number(0...255)), at: place)
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.replaceSubrange(place..<end, with: other.suffix(random.number(0...other.count)))
        case 5: bytes.insert(contentsOf: Array("\(random.pick([0, -1, Int.max, Int.min, 65_536]))".utf8), at: place)
        default:
            bytes.insert(
                contentsOf: random.pick([[0x0D, 0x0A], [0], [0xFF, 0xFE], [0x20], [0xF0, 0x9F]]), at: place)
        }
        if bytes.count > 8192 { bytes.removeLast(bytes.count - 8192) }
    }
}
