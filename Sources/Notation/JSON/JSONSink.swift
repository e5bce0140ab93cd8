/// Compact JSON that is written straight from values, without a tree between.
///
/// It writes what ``JSONText/compact(_:)`` of the tree would, but that marks which steer a terminal stay as they are: a
/// sink is read by programs.
@frozen
public struct JSONSink: Sendable {
    /// What was written.
    public var bytes: [UInt8] { written }

    @usableFromInline
    var written: [UInt8] = []
    /// Whether the number of every person is left out or masked.
    public let hidesPersonNumbers: Bool
    /// Whether the keys of each record stand in the order of their UTF-8 bytes, as ``CanonicalJSON`` has them.
    public let sortsKeys: Bool

    /// Makes an empty sink.
    public init(hidesPersonNumbers: Bool = false, sortsKeys: Bool = false, capacity: Int = 0) {
        self.hidesPersonNumbers = hidesPersonNumbers
        self.sortsKeys = sortsKeys
        written.reserveCapacity(capacity)
    }

    /// Appends text that is JSON already.
    public mutating func append(raw text: StaticString) {
        written.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends bytes that are JSON already.
    public mutating func append(raw json: some Sequence<UInt8>) { written.append(contentsOf: json) }

    /// Appends a whole number.
    public mutating func append(_ number: Int) { written.append(contentsOf: String(number).utf8) }

    /// Appends a string.
    public mutating func append(_ text: String) {
        if hidesPersonNumbers, text.utf8.count >= 11 {
            JSONToken.append(string: PersonNumber.hidden(in: text), to: &written)
        } else {
            JSONToken.append(string: text, to: &written)
        }
    }

    /// Appends a tree.
    public mutating func append(_ node: Node) {
        switch node.content {
        case .null: append(raw: "null")
        case .scalar(let scalar):
            if scalar.style == .quoted || scalar.style == .plain {
                append(scalar.text)
            } else {
                JSONToken.append(scalar, to: &written)
            }
        case .list(let items): append(list: items) { $1.append($0) }
        case .record(let members):
            append(raw: "{")
            let members = sortsKeys ? members.sorted { Self.precedes($0.key, $1.key) } : members
            for (index, member) in members.enumerated() {
                if index > 0 { append(raw: ",") }
                append(member.key)
                append(raw: ":")
                append(member.value)
            }
            append(raw: "}")
        }
    }

    /// Whether a key stands before another where keys are sorted.
    @usableFromInline
    static func precedes(_ key: String, _ other: String) -> Bool { key.utf8.lexicographicallyPrecedes(other.utf8) }

    /// Appends a list, each element by a closure.
    @inlinable
    public mutating func append<Element>(list: [Element], _ body: (Element, inout JSONSink) -> Void) {
        written.append(UInt8(ascii: "["))
        for (index, element) in list.enumerated() {
            if index > 0 { written.append(UInt8(ascii: ",")) }
            body(element, &self)
        }
        written.append(UInt8(ascii: "]"))
    }
}
