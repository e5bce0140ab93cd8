/// Random numbers that come out the same from the same seed (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes a generator.
    public init(seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number of a range, both ends included.
    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// Whether something of a percentage happens.
    public mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of several values; a value that stands twice comes twice as often.
    public mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

    /// Some of several values, in their order: at least `least` of them, where there are as many.
    public mutating func some<Value>(of values: [Value], least: Int = 0) -> [Value] {
        guard !values.isEmpty else { return [] }
        let count = number(min(least, values.count)...values.count)
        let chosen = Set(values.indices.shuffled(using: &self).prefix(count))
        return values.indices.filter(chosen.contains).map { values[$0] }
    }
}
