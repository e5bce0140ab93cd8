import Foundation

/// Threads that look names up, so that a name server that does not answer holds up nobody else.
///
/// A look-up cannot be stopped; who waits for it gives up by a deadline of its own, and a late answer is dropped.
final class ResolverPool: Sendable {
    /// Answers a look-up; called on one of the pool's threads.
    typealias Answer = @Sendable (String, Result<[IPAddress], FetchFailure>) -> Void

    private let resolver: any NameResolver
    private let answer: Answer
    private let queue: Waiting

    /// The names that wait, under a lock.
    private final class Waiting: @unchecked Sendable {
        let condition = NSCondition()
        var names: [String] = []
        var isClosed = false
    }

    /// Starts the threads.
    init(_ resolver: any NameResolver, threads: Int, answer: @escaping Answer) {
        (self.resolver, self.answer, queue) = (resolver, answer, Waiting())
        for _ in 0..<threads {
            let (queue, resolver, answer) = (queue, resolver, answer)
            let thread = Thread { Self.work(queue, resolver, answer) }
            thread.stackSize = 262_144
            thread.start()
        }
    }

    /// Ends the threads once their look-ups return.
    deinit {
        queue.condition.lock()
        queue.isClosed = true
        queue.condition.broadcast()
        queue.condition.unlock()
    }

    /// Asks for a name.
    func ask(_ name: String) {
        queue.condition.lock()
        queue.names.append(name)
        queue.condition.signal()
        queue.condition.unlock()
    }

    private static func work(_ queue: Waiting, _ resolver: any NameResolver, _ answer: Answer) {
        while true {
            queue.condition.lock()
            while queue.names.isEmpty, !queue.isClosed { queue.condition.wait() }
            guard !queue.isClosed else {
                queue.condition.unlock()
                return
            }
            let name = queue.names.removeFirst()
            queue.condition.unlock()
            do throws(FetchFailure) {
                answer(name, .success(try resolver.addresses(of: name)))
            } catch {
                answer(name, .failure(error))
            }
        }
    }
}
