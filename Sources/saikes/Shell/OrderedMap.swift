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
    ///
    /// Each thread has a tool of its own, which no other one touches.
    static func map<Item: Sendable, Value: Sendable, Tool>(
        _ items: [Item], jobs: Int, with makeTool: @Sendable () -> Tool, _ transform: @Sendable (Item, Tool) -> Value
    ) -> [Value] {
        guard jobs > 1, items.count > 1 else {
            let tool = makeTool()
            return items.map { transform($0, tool) }
        }
        let results = Results<Value>(count: items.count)
        DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { job in
            let tool = makeTool()
            for index in stride(from: job, to: items.count, by: jobs) {
                results.set(index, transform(items[index], tool))
            }
        }
        return results.all
    }
}
