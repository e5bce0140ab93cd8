import Evidence
import Testing

@Suite struct FetchQueueTests {
    private func drain(_ queue: inout FetchQueue) -> [Int] {
        var taken: [Int] = []
        while let next = queue.next() { taken.append(next) }
        return taken
    }

    @Test func `servers take turns, each with few documents at once`() {
        var queue = FetchQueue(perServer: 2)
        for document in 0..<4 { queue.add(document, of: "a") }
        for document in 4..<6 { queue.add(document, of: "b") }
        queue.add(6, of: "c")
        #expect(drain(&queue) == [0, 4, 6, 1, 5])
        #expect(!queue.isEmpty)
        queue.ended(of: "a")
        #expect(drain(&queue) == [2])
        queue.ended(of: "b")
        #expect(drain(&queue) == [])
        queue.ended(of: "a")
        #expect(drain(&queue) == [3])
        #expect(queue.isEmpty)
    }

    @Test func `thousands of documents are each taken once`() {
        var queue = FetchQueue(perServer: 1)
        for document in 0..<5000 { queue.add(document, of: "\(document % 7)") }
        var taken: Set<Int> = []
        while let next = queue.next() {
            #expect(taken.insert(next).inserted)
            queue.ended(of: "\(next % 7)")
        }
        #expect(taken.count == 5000)
    }
}
