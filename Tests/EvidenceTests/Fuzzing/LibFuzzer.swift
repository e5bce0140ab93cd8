import Foundation
import Glibc

/// libFuzzer as `scripts/soak fuzz` links it into the tests; other builds do not have it.
enum LibFuzzer {
    /// The target that it shall drive; nil where it is not linked or not asked for.
    static var target: String? { driver == nil ? nil : ProcessInfo.processInfo.environment["SAIKES_FUZZ"] }

    private typealias Callback = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
    private typealias Driver =
        @convention(c) (
            UnsafeMutablePointer<Int32>, UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
            Callback
        ) -> Int32

    private static let driver = dlsym(dlopen(nil, RTLD_NOW), "LLVMFuzzerRunDriver")
        .map { unsafeBitCast($0, to: Driver.self) }
    private nonisolated(unsafe) static var running = FuzzTarget.machine

    /// Drives a target for a time and ends the process: with 0 where nothing was found, else with the input in a file.
    static func run(_ target: FuzzTarget, seed: UInt64, seconds: Int) throws {
        guard let driver else { return }
        running = target
        let folder = ProcessInfo.processInfo.environment["SAIKES_FUZZ_FOLDER"] ?? NSTemporaryDirectory()
        let corpus = "\(folder)/\(target.rawValue)"
        try FileManager.default.createDirectory(atPath: corpus, withIntermediateDirectories: true)
        for (place, example) in target.examples.enumerated() {
            try Data(example).write(to: URL(fileURLWithPath: "\(corpus)/example-\(place)"))
        }
        let words = [
            "fuzz", corpus, "-max_total_time=\(seconds)", "-seed=\(seed % 0xFFFF_FFFF)", "-max_len=4096", "-timeout=20",
            "-artifact_prefix=\(folder)/\(target.rawValue)-", "-print_final_stats=1", "-verbosity=0",
            "-rss_limit_mb=4096",
        ]
        var arguments = words.map { strdup($0) } + [nil]
        var count = Int32(words.count)
        arguments.withUnsafeMutableBufferPointer { buffer in
            guard var base = buffer.baseAddress else { return }
            _ = driver(&count, &base) { bytes, count in
                let input = Array(UnsafeBufferPointer(start: bytes, count: count))
                if let complaint = LibFuzzer.running.complaint(about: input) { fatalError(complaint) }
                return 0
            }
        }
    }
}
