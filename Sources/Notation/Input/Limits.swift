/// How large a file may be; a hostile file ends in a fault before it costs memory or time.
public struct Limits: Sendable, Hashable {
    /// The largest file in bytes, and the most text that aliases may repeat.
    public var maximumBytes: Int
    /// The deepest nesting of lists and records, 1 to 256: trees are walked by recursion.
    public let maximumDepth: Int
    /// The most values, keys not counted, after aliases are expanded.
    public var maximumNodes: Int

    /// Makes limits; the depth is kept between 1 and 256.
    public init(maximumBytes: Int = 16_777_216, maximumDepth: Int = 64, maximumNodes: Int = 2_000_000) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = min(max(maximumDepth, 1), 256)
        self.maximumNodes = maximumNodes
    }

    /// The limits of the program: 16 MB, 64 levels, two million values.
    public static let standard = Limits()
}
