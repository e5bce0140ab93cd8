/// A growing run of bytes that keeps its memory from one text to the next.
///
/// An array asks at each append whether its storage is its own; this one cannot be copied, so room alone is asked for, once
/// a token, and what was written is looked at where it stands.
struct ByteBuffer: ~Copyable {
    /// How many bytes there are.
    private(set) var count = 0
    private var capacity: Int
    private var start: UnsafeMutablePointer<UInt8>

    /// Makes an empty buffer with room for some bytes.
    init(capacity: Int = 0) {
        self.capacity = max(capacity, 1024)
        start = .allocate(capacity: self.capacity)
        start.initialize(repeating: 0, count: self.capacity)
    }

    deinit { start.deallocate() }

    /// Makes room for some bytes and gives the place of the first; they count once ``advance(by:)`` is told of them.
    @inline(__always)
    mutating func room(for most: Int) -> UnsafeMutablePointer<UInt8> {
        if capacity - count < most { grow(by: most) }
        return start + count
    }

    /// Takes bytes that were written to the room at the end.
    @inline(__always)
    mutating func advance(by more: Int) { count += more }

    /// Appends a byte.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        room(for: 1)[0] = byte
        count += 1
    }

    /// Appends bytes.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        room(for: bytes.count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    /// Appends bytes.
    mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    /// Looks at the bytes from a place on.
    @inline(__always)
    func read<Result>(from first: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: start + first, count: count - first))
    }

    /// Removes the bytes from a place on.
    mutating func cut(from first: Int) { count = first }

    /// Removes the bytes and hands them over.
    mutating func take() -> [UInt8] {
        defer { count = 0 }
        return read(from: 0) { Array($0) }
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        var larger = ByteBuffer(capacity: max(2 * capacity, count + more))
        larger.append(UnsafeBufferPointer(start: start, count: count))
        swap(&self, &larger)
    }
}
