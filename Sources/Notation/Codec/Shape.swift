public import CheckKit

/// How one type is written in a file, said once: it gives reading, writing and the JSON Schema.
///
/// Shapes are values that are put together from smaller ones: `.list(of: .text)`, `.record("Lecturer", …)`.
@frozen
public struct Shape<Value>: Sendable {
    /// What a JSON Schema says of the values.
    public let schema: Schema
    /// Reads a value; nil means that a fault was recorded.
    @usableFromInline
    let read: @Sendable (Node, inout Reading) -> Value?
    /// Writes a value.
    @usableFromInline
    let write: @Sendable (Value) -> Node
    /// Writes a value as JSON without a tree between.
    @usableFromInline
    let append: @Sendable (Value, inout JSONSink) -> Void
    /// Makes a value that is plainly right, from simdjson's tape and in its place; false where the ordinary reader must look,
    /// and then nothing is in the place.
    @usableFromInline
    let decode: @Sendable (UnsafeMutablePointer<Value>, inout TapeCursor) -> Bool
    /// The same shape with some of its keys only; nil where it is no record.
    @usableFromInline
    let narrowed: (@Sendable (Set<String>) -> Shape)?
    /// The kind of value, where records take such values without a closure.
    @usableFromInline
    private(set) var plain: PlainKind?
    /// The list of codes that the kind refers to.
    @usableFromInline
    private(set) var codes: CodeBytes?

    /// Makes a shape of its own kind from a reader, a writer and a schema that agree.
    ///
    /// - Parameters:
    ///   - schema: what a JSON Schema says of the values.
    ///   - read: reads a value; where it returns nil it has recorded a fault.
    ///   - write: writes a value so that `read` reads it back.
    @inlinable
    public init(
        schema: Schema, read: @escaping @Sendable (Node, inout Reading) -> Value?,
        write: @escaping @Sendable (Value) -> Node
    ) {
        self.init(
            schema: schema, read: read, write: write, append: { value, sink in sink.append(write(value)) },
            decode: { _, _ in false })
    }

    /// Makes a shape that also writes and reads JSON without a tree between, with the same results.
    ///
    /// - Parameters:
    ///   - schema: what a JSON Schema says of the values.
    ///   - read: reads a value; where it returns nil it has recorded a fault.
    ///   - write: writes a value so that `read` reads it back.
    ///   - append: writes a value as JSON.
    ///   - decode: makes a value from simdjson's tape in a place that has none yet, so that large values are not moved; false
    ///     where it is not plainly right, and then the place must have none again.
    ///   - narrowed: the same shape with some of its keys only; nil where it is no record.
    @inlinable
    public init(
        schema: Schema, read: @escaping @Sendable (Node, inout Reading) -> Value?,
        write: @escaping @Sendable (Value) -> Node, append: @escaping @Sendable (Value, inout JSONSink) -> Void,
        decode: @escaping @Sendable (UnsafeMutablePointer<Value>, inout TapeCursor) -> Bool,
        narrowed: (@Sendable (Set<String>) -> Shape)? = nil
    ) {
        self.schema = schema
        self.read = read
        self.write = write
        self.append = append
        self.decode = decode
        self.narrowed = narrowed
    }

    /// Makes a shape of small values, which are taken from the tape and then put into their place.
    ///
    /// - Parameters:
    ///   - schema: what a JSON Schema says of the values.
    ///   - read: reads a value; where it returns nil it has recorded a fault.
    ///   - write: writes a value so that `read` reads it back.
    ///   - append: writes a value as JSON.
    ///   - take: takes a value from simdjson's tape; nil where it is not plainly right.
    @inlinable
    public init(
        schema: Schema, read: @escaping @Sendable (Node, inout Reading) -> Value?,
        write: @escaping @Sendable (Value) -> Node, append: @escaping @Sendable (Value, inout JSONSink) -> Void,
        take: @escaping @Sendable (inout TapeCursor) -> Value?
    ) {
        self.init(
            schema: schema, read: read, write: write, append: append,
            decode: { place, cursor in
                guard let value = take(&cursor) else { return false }
                place.initialize(to: value)
                return true
            })
    }

    /// The same shape of a kind of value that records take from simdjson's tape without a closure.
    @usableFromInline
    func taken(as plain: PlainKind?) -> Shape {
        var shape = self
        shape.plain = plain
        return shape
    }

    /// The same shape, taken as another one is.
    @usableFromInline
    func taken(like other: Shape) -> Shape {
        var shape = taken(as: other.plain)
        shape.codes = other.codes
        return shape
    }

    /// The same shape of a closed list of codes.
    @usableFromInline
    func taken(as codes: CodeBytes?) -> Shape {
        var shape = taken(as: codes.map { .code(Unmanaged.passUnretained($0)) })
        shape.codes = codes
        return shape
    }

    /// The same shape of a kind of value that is taken from simdjson's tape in a shorter way than by its parts.
    func taken(as plain: PlainKind, by take: @escaping @Sendable (inout TapeCursor) -> Value?) -> Shape {
        Shape(schema: schema, read: read, write: write, append: append, take: take).taken(as: plain)
    }

    /// Writes a value as JSON into a sink, without a tree between.
    @inlinable
    public func append(_ value: Value, to sink: inout JSONSink) { append(value, &sink) }

    /// Whether the values are texts, of any content.
    @usableFromInline
    var isText: Bool {
        if case .text? = plain { return true }
        return false
    }

    /// Takes a value from simdjson's tape; nil where it is not plainly right, and the ordinary reader must look.
    @inlinable
    public func decode(_ cursor: inout TapeCursor) -> Value? {
        withUnsafeTemporaryAllocation(of: Value.self, capacity: 1) { room in
            guard let place = room.baseAddress, decode(place, &cursor) else { return nil }
            return place.move()
        }
    }

    /// The shape with some of its keys only; one that is no record stays as it is.
    public func only(_ keys: Set<String>) -> Shape { narrowed?(keys) ?? self }

    /// Reads a value and tells everything that is wrong or doubtful; the value is nil where anything is wrong.
    public func read(
        _ node: Node, file: String, notation: Source.Notation
    ) -> (value: Value?, faults: [Fault], warnings: [Fault]) {
        var reading = Reading(file: file, notation: notation)
        let value = read(node, &reading)
        return (reading.faults.isEmpty ? value : nil, reading.faults, reading.warnings)
    }

    /// Reads a value as part of a reading under way; nil where a fault was recorded.
    @inlinable
    public func read(_ node: Node, in reading: inout Reading) -> Value? { read(node, &reading) }

    /// Writes a value.
    @inlinable
    public func node(of value: Value) -> Node { write(value) }
}

extension Shape {
    /// The shape of another type that this one's values can be turned to.
    ///
    /// - Parameters:
    ///   - to: makes the other value; nil where the value cannot be taken, which becomes a fault.
    ///   - from: turns it back for writing.
    ///   - expected: what is expected, for the fault.
    /// - Returns: the shape of the other type, with the schema of this one.
    @inlinable
    public func map<Other>(
        _ to: @escaping @Sendable (Value) -> Other?, from: @escaping @Sendable (Other) -> Value,
        expected: Text? = nil
    ) -> Shape<Other> {
        let (read, write, append, decode) = (read, write, append, decode)
        var narrow: (@Sendable (Set<String>) -> Shape<Other>)?
        if let narrowed {
            narrow = { keys in narrowed(keys).map(to, from: from, expected: expected) }
        }
        return Shape<Other>(
            schema: schema,
            read: { node, reading in
                guard let value = read(node, &reading) else { return nil }
                if let other = to(value) { return other }
                reading.wrongType(at: node, expected: expected ?? .anotherValue)
                return nil
            },
            write: { write(from($0)) },
            append: { value, sink in append(from(value), &sink) },
            decode: { place, cursor in
                withUnsafeTemporaryAllocation(of: Value.self, capacity: 1) { room in
                    guard let own = room.baseAddress, decode(own, &cursor), let other = to(own.move()) else {
                        return false
                    }
                    place.initialize(to: other)
                    return true
                }
            },
            narrowed: narrow)
    }

    /// The same shape with a check that looks across the value's parts.
    ///
    /// The check runs wherever there is a value, even if some optional part of it had a fault and is missing; it has the
    /// node at hand to tell "missing" from "wrong". Where the check looks into the node, `isSound` must say of a value alone
    /// whether it would find nothing; it may say no too often.
    @inlinable
    public func checked(
        isSound: (@Sendable (Value) -> Bool)? = nil, _ check: @escaping @Sendable (Value, Node, inout Reading) -> Void
    ) -> Shape {
        let (read, decode) = (read, decode)
        return Shape(
            schema: schema,
            read: { node, reading in
                guard let value = read(node, &reading) else { return nil }
                check(value, node, &reading)
                return value
            },
            write: write, append: append,
            decode: { place, cursor in
                guard decode(place, &cursor) else { return false }
                if isSound?(place.pointee) ?? Self.isClean(place.pointee, check) { return true }
                place.deinitialize(count: 1)
                return false
            }, narrowed: narrowed)
    }

    /// Whether a check that does not look into the node finds nothing.
    @inlinable
    static func isClean(_ value: Value, _ check: (Value, Node, inout Reading) -> Void) -> Bool {
        var reading = Reading(file: "", notation: .json)
        check(value, .null, &reading)
        return reading.isClean
    }

    /// The same shape with a sentence that the JSON Schema shows to whoever fills in a file.
    public func described(_ sentence: String) -> Shape {
        Shape(
            schema: .described(schema, sentence), read: read, write: write, append: append, decode: decode,
            narrowed: narrowed
        ).taken(like: self)
    }

    /// One of two ways of writing the same type, as in `L1` or `{id: L1, hours: 8}`.
    ///
    /// - Parameters:
    ///   - first: the one way.
    ///   - isFirst: whether a node is written the first way.
    ///   - writesFirst: whether a value is to be written the first way; by default none is.
    ///   - second: the other way.
    /// - Returns: a shape that reads both.
    @inlinable
    public static func either(
        _ first: Shape, when isFirst: @escaping @Sendable (Node) -> Bool,
        writtenWhen writesFirst: @escaping @Sendable (Value) -> Bool = { _ in false }, _ second: Shape
    ) -> Shape {
        Shape(
            schema: .oneOf([first.schema, second.schema]),
            read: { node, reading in isFirst(node) ? first.read(node, &reading) : second.read(node, &reading) },
            write: { writesFirst($0) ? first.write($0) : second.write($0) },
            append: { writesFirst($0) ? first.append($0, &$1) : second.append($0, &$1) },
            decode: { place, cursor in
                var trial = cursor
                guard first.decode(place, &trial) else { return second.decode(place, &cursor) }
                cursor = trial
                return true
            })
    }
}

extension Shape where Value == Node {
    /// Any tree, kept as it is.
    public static var any: Shape {
        Shape(schema: .any, read: { node, _ in node }, write: { $0 })
    }
}

extension Text {
    @usableFromInline
    static let anotherValue = Text(kk: "басқа мән", ru: "другое значение", en: "another value")
}
