import Foundation

/// Bytes of a document between the network and the disk.
final class BodyPiece: @unchecked Sendable {
    /// The most bytes of a piece; libcurl hands over 16 kB at most, and the disk likes more.
    static let size = 131_072

    private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    private var count = 0

    deinit { memory.deallocate() }

    /// The bytes that it holds.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

    /// Takes as many bytes as there is room for.
    ///
    /// - Returns: how many.
    func fill(_ more: UnsafeRawBufferPointer) -> Int {
        let taken = min(more.count, memory.count - count)
        UnsafeMutableRawBufferPointer(rebasing: memory[count..<(count + taken)])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: more[..<taken]))
        count += taken
        return taken
    }

    /// Forgets the bytes.
    func empty() { count = 0 }
}

/// The pieces of a run: so many and no more, so that memory stays flat where the disk is slower than the network.
final class PieceStock: @unchecked Sendable {
    private let condition = NSCondition()
    private var pieces: [BodyPiece] = []
    private var left: Int

    /// Makes a stock of a number of pieces, which come about when they are needed.
    init(_ count: Int) { left = count }

    /// A piece without bytes; waits until there is one.
    func take() -> BodyPiece {
        condition.lock()
        defer { condition.unlock() }
        while pieces.isEmpty, left == 0 { condition.wait() }
        if let piece = pieces.popLast() { return piece }
        left -= 1
        return BodyPiece()
    }

    /// Takes a piece back.
    func giveBack(_ piece: BodyPiece) {
        piece.empty()
        condition.lock()
        pieces.append(piece)
        condition.signal()
        condition.unlock()
    }
}
