import Dispatch
import Foundation

/// Waiting for the disk in several threads at once: it writes for all of them together what it would write one by one.
///
/// Thirty-two files of a group are on disk about seven times as soon as one after another.
final class SideBySide: Sendable {
    /// How many threads wait.
    private static let width = 8

    private let lock = NSLock()
    private nonisolated(unsafe) var next = 0
    private nonisolated(unsafe) var faults: [Int: EvidenceFault] = [:]

    private init() {}

    /// Does something for each number below a count.
    ///
    /// - Returns: what went wrong, by number.
    static func each(
        _ count: Int, _ body: @escaping @Sendable (Int) throws(EvidenceFault) -> Void
    ) -> [Int: EvidenceFault] {
        let work = SideBySide()
        guard count > 1 else {
            work.run(count, body)
            return work.faults
        }
        let group = DispatchGroup()
        for _ in 0..<min(width, count) {
            group.enter()
            Thread {
                work.run(count, body)
                group.leave()
            }.start()
        }
        group.wait()
        return work.lock.withLock { work.faults }
    }

    private func run(_ count: Int, _ body: (Int) throws(EvidenceFault) -> Void) {
        while let number = take(count) {
            do throws(EvidenceFault) {
                try body(number)
            } catch {
                lock.withLock { faults[number] = error }
            }
        }
    }

    private func take(_ count: Int) -> Int? {
        lock.withLock {
            guard next < count else { return nil }
            next += 1
            return next - 1
        }
    }
}
