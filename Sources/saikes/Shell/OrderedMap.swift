import Dispatch

/// Work on several cores whose results keep the order of the items.
enum OrderedMap {
    /// A place for results that threads fill each at its own index.
    private final class Results<Value: Sendable>: @unchecked Sendable {
        private let values: UnsafeMutableBufferPointer<Value?>

        init(count: Int) {
            values = .allocate(capacity: count)
            values.initialize(repeating: nil)
        }

        deinit {
            values.deinitialize()
            values.deallocate()
        }

        /// No index is set twice or while `all` reads, so no lock is needed.
        func set(_ index: Int, _ value: Value) { values[index] = value }

        var all: [Value] { values.compactMap(\.self) }
    }

    /// Maps items on up to `jobs` threads; the items are dealt in turn, so that heavy neighbours spread.
    static func map<Item: Sendable, Value: Sendable>(
        _ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Value
    ) -> [Value] {
        guard jobs > 1, items.count > 1 else { return items.map(transform) }
        let results = Results<Value>(count: items.count)
        DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { job in
            for index in stride(from: job, to: items.count, by: jobs) { results.set(index, transform(items[index])) }
        }
        return results.all
    }
}
