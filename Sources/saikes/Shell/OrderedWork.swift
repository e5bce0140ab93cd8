import Dispatch
import Glibc

/// Work on several cores: portions are taken in turn, done beside each other, and delivered in the order of their taking.
///
/// A worker that is far ahead waits, so a slow portion or a slow reader of the output bounds the memory instead of filling
/// it. The first fault ends the work after everything before it was delivered.
final class OrderedWork<Portion, Result>: @unchecked Sendable {
    /// Takes the next portion, one worker at a time; nil at the end.
    private let take: () throws -> Portion?
    /// Delivers a result; one worker at a time calls it, in order.
    private let deliver: (Result) throws -> Void
    /// How many portions may be under way: what bounds the memory.
    private let window: Int

    // What follows is touched only under the lock.
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var taken = 0
    private var delivered = 0
    private var isAtEnd = false
    private var waiting: [Int: Result] = [:]
    private var isDelivering = false
    private var fault: (any Error)?

    init(
        window: Int, take: @escaping () throws -> Portion?, deliver: @escaping (Result) throws -> Void
    ) {
        (self.window, self.take, self.deliver) = (window, take, deliver)
        pthread_mutex_init(lock, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_mutex_destroy(lock)
        pthread_cond_destroy(changed)
        lock.deallocate()
        changed.deallocate()
    }

    /// Works until the portions are at an end; each worker makes a tool of its own.
    ///
    /// - Throws: the first fault of taking or delivering.
    func run<Tool>(jobs: Int, with makeTool: @Sendable () -> Tool, _ work: @Sendable (Portion, Tool) -> Result) throws {
        DispatchQueue.concurrentPerform(iterations: jobs) { _ in
            let tool = makeTool()
            while let (number, portion) = next() { hand(work(portion, tool), number) }
        }
        if let fault { throw fault }
    }

    private func next() -> (number: Int, portion: Portion)? {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while taken - delivered >= window, fault == nil { pthread_cond_wait(changed, lock) }
        guard !isAtEnd, fault == nil else { return nil }
        do {
            guard let portion = try take() else {
                isAtEnd = true
                return nil
            }
            defer { taken += 1 }
            return (taken, portion)
        } catch {
            // What was taken before is still delivered.
            isAtEnd = true
            waitForDelivery()
            fault = fault ?? error
            return nil
        }
    }

    private func waitForDelivery() {
        while delivered < taken, fault == nil { pthread_cond_wait(changed, lock) }
    }

    /// Delivers a result and those after it that wait for it; whoever delivers does so outside the lock.
    private func hand(_ result: Result, _ number: Int) {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        waiting[number] = result
        guard !isDelivering else { return }
        isDelivering = true
        while fault == nil, let ready = waiting.removeValue(forKey: delivered) {
            pthread_mutex_unlock(lock)
            var problem: (any Error)?
            do { try deliver(ready) } catch { problem = error }
            pthread_mutex_lock(lock)
            delivered += 1
            fault = fault ?? problem
            pthread_cond_broadcast(changed)
        }
        isDelivering = false
    }
}
