import Foundation

/// Threads that look names up, so that a name server that does not answer holds up nobody else.
///
/// A look-up cannot be stopped; who waits for it gives up by a deadline of its own, and a late answer is dropped. A thread
/// that is held up longer has its place taken by another, up to a bound, and ends once its look-up returns.
final class ResolverPool: Sendable {
    /// Answers a look-up; called on one of the pool's threads.
    typealias Answer = @Sendable (String, Result<[IPAddress], FetchFailure>) -> Void

    /// Threads of one run at most, those that are held up included.
    static let most = 64
    private let resolver: any NameResolver
    private let answer: Answer
    private let queue: Waiting

    /// The names that wait and the threads that look them up, under a lock.
    private final class Waiting: @unchecked Sendable {
        let condition = NSCondition()
        let wanted: Int
        let patience: Duration
        private var names: [String] = []
        private var since: [Int: ContinuousClock.Instant] = [:]
        private var started = 0
        private var threads = 0
        private var isClosed = false

        init(_ wanted: Int, _ patience: Duration) { (self.wanted, self.patience) = (wanted, patience) }

        func add(_ name: String) {
            condition.lock()
            names.append(name)
            condition.signal()
            condition.unlock()
        }

        func close() {
            condition.lock()
            isClosed = true
            condition.broadcast()
            condition.unlock()
        }

        /// Counts a thread in, where there are too few that are not held up; its number, nil where no more are needed.
        func admit() -> Int? {
            condition.lock()
            defer { condition.unlock() }
            guard threads - heldUp < wanted, threads < ResolverPool.most else { return nil }
            (started, threads) = (started + 1, threads + 1)
            return started
        }

        /// The next name for a thread, which is busy with it from now on; nil where the thread shall end.
        func next(for thread: Int) -> String? {
            condition.lock()
            defer { condition.unlock() }
            since[thread] = nil
            while names.isEmpty, !isClosed, threads - heldUp <= wanted { condition.wait() }
            guard !isClosed, !names.isEmpty, threads - heldUp <= wanted else {
                threads -= 1
                return nil
            }
            since[thread] = .now
            return names.removeFirst()
        }

        /// Threads that are busy with one name for too long.
        private var heldUp: Int { since.values.count { ContinuousClock.now - $0 > patience } }
    }

    /// Starts the threads.
    ///
    /// - Parameters:
    ///   - resolver: what they look names up by.
    ///   - threads: how many look-ups go on at once, those that are held up apart.
    ///   - patience: when a look-up counts as held up.
    ///   - answer: hears the answers.
    init(_ resolver: any NameResolver, threads: Int, patience: Duration, answer: @escaping Answer) {
        (self.resolver, self.answer, queue) = (resolver, answer, Waiting(threads, patience))
        relieve()
    }

    /// Ends the threads once their look-ups return.
    deinit { queue.close() }

    /// Asks for a name.
    func ask(_ name: String) { queue.add(name) }

    /// Starts threads in place of those that are held up; to be called now and then.
    func relieve() {
        while let number = queue.admit() {
            let (queue, resolver, answer) = (queue, resolver, answer)
            let thread = Thread {
                while let name = queue.next(for: number) { Self.look(name, resolver, answer) }
            }
            thread.stackSize = 262_144
            thread.start()
        }
    }

    private static func look(_ name: String, _ resolver: any NameResolver, _ answer: Answer) {
        do throws(FetchFailure) {
            answer(name, .success(try resolver.addresses(of: name)))
        } catch {
            answer(name, .failure(error))
        }
    }
}
