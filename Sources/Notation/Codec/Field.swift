import CheckKit

/// One key of a record: its name, whether it must be there, and how its value is read and written.
@frozen
public struct Field<Record>: Sendable {
    /// The key.
    public let key: String
    /// What a JSON Schema says of the value.
    @usableFromInline
    let schema: Schema
    /// Whether the key must be there.
    @usableFromInline
    let isRequired: Bool
    /// Reads the value into the record; false means that a fault was recorded.
    @usableFromInline
    let read: @Sendable (inout Record, Node, inout Reading) -> Bool
    /// Writes the value; nil leaves the key out.
    @usableFromInline
    let write: @Sendable (Record) -> Node?
    /// Writes key and value as JSON, after a comma unless it is the first; false where the key is left out.
    @usableFromInline
    let append: @Sendable (Record, Bool, inout JSONSink) -> Bool

    /// How the value gets from simdjson's tape into the record.
    @usableFromInline
    let step: RecordTable.Step

    @inlinable
    init(
        key: String, schema: Schema, isRequired: Bool,
        read: @escaping @Sendable (inout Record, Node, inout Reading) -> Bool,
        write: @escaping @Sendable (Record) -> Node?,
        append: @escaping @Sendable (Record, Bool, inout JSONSink) -> Bool,
        step: RecordTable.Step
    ) {
        self.key = key
        self.schema = schema
        self.isRequired = isRequired
        self.read = read
        self.write = write
        self.append = append
        self.step = step
    }

    /// A key that must be there and state something.
    @inlinable
    public static func required<Value>(
        _ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ shape: Shape<Value>
    ) -> Field {
        let head = JSONSink.head(key)
        let property = StoredProperty(path)
        return Field(
            key: key, schema: shape.schema, isRequired: true,
            read: { record, node, reading in
                guard let value = shape.read(node, &reading) else { return false }
                property.set(value, in: &record)
                return true
            },
            write: { shape.write($0[keyPath: path]) },
            append: { record, isFirst, sink in
                sink.begin(head, isFirst)
                shape.append(property[record], &sink)
                return true
            },
            step: property.step(shape))
    }

    /// A key that may be missing or empty: then the value is nil.
    @inlinable
    public static func optional<Value>(
        _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, _ shape: Shape<Value>
    ) -> Field {
        let head = JSONSink.head(key)
        let property = StoredProperty(path)
        return Field(
            key: key, schema: shape.schema, isRequired: false,
            read: { record, node, reading in
                guard let value = shape.read(node, &reading) else { return false }
                property.set(value, in: &record)
                return true
            },
            write: { $0[keyPath: path].map(shape.write) },
            append: { record, isFirst, sink in
                guard let value = property[record] else { return false }
                sink.begin(head, isFirst)
                shape.append(value, &sink)
                return true
            },
            step: property.step(shape))
    }

    /// A key that may be missing or empty and whose value the record does not store as it is written.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - shape: how the value is written.
    ///   - get: the value as it is written; nil leaves the key out.
    ///   - set: takes a value that was read.
    /// - Returns: the field.
    @inlinable
    public static func optional<Value>(
        _ key: String, _ shape: Shape<Value>, get: @escaping @Sendable (Record) -> Value?,
        set: @escaping @Sendable (inout Record, consuming Value) -> Void
    ) -> Field {
        let head = JSONSink.head(key)
        return Field(
            key: key, schema: shape.schema, isRequired: false,
            read: { record, node, reading in
                guard let value = shape.read(node, &reading) else { return false }
                set(&record, value)
                return true
            },
            write: { get($0).map(shape.write) },
            append: { record, isFirst, sink in
                guard let value = get(record) else { return false }
                sink.begin(head, isFirst)
                shape.append(value, &sink)
                return true
            },
            step: RecordTable.Step { record, cursor in
                guard let value = shape.decode(&cursor) else { return false }
                set(&record.assumingMemoryBound(to: Record.self).pointee, value)
                return true
            })
    }

    /// A key that may be missing or empty: then the record keeps the value with which it was made.
    ///
    /// A value equal to `omitted` is not written.
    @inlinable
    public static func defaulted<Value: Equatable & Sendable>(
        _ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ shape: Shape<Value>,
        omitting omitted: Value
    ) -> Field {
        let head = JSONSink.head(key)
        let property = StoredProperty(path)
        return Field(
            key: key, schema: shape.schema, isRequired: false,
            read: { record, node, reading in
                guard let value = shape.read(node, &reading) else { return false }
                property.set(value, in: &record)
                return true
            },
            write: { $0[keyPath: path] == omitted ? nil : shape.write($0[keyPath: path]) },
            append: { record, isFirst, sink in
                let value = property[record]
                guard value != omitted else { return false }
                sink.begin(head, isFirst)
                shape.append(value, &sink)
                return true
            },
            step: property.step(shape))
    }

    /// A key whose value is always the same, such as a format header.
    public static func constant(_ key: String, _ value: String, required: Bool) -> Field {
        let head = JSONSink.head(key)
        return Field(
            key: key, schema: .constant(value), isRequired: required,
            read: { _, node, reading in
                if node.text == value { return true }
                reading.fault(.notInList, at: node, Message(.onlyThisValue, node.found, Fault.quotedArgument(value)))
                return false
            },
            write: { _ in .text(value) },
            append: { _, isFirst, sink in
                sink.begin(head, isFirst)
                sink.append(value)
                return true
            },
            step: RecordTable.Step { _, cursor in cursor.takeText() == value })
    }
}

extension JSONSink {
    /// A key with its colon, as a record writes it.
    @usableFromInline
    static func head(_ key: String) -> [UInt8] {
        var sink = JSONSink()
        sink.append(raw: ",")
        sink.append(key)
        sink.append(raw: ":")
        return sink.bytes
    }

    /// Begins a member of a record.
    @usableFromInline
    mutating func begin(_ head: [UInt8], _ isFirst: Bool) { append(raw: isFirst ? head.dropFirst() : head[...]) }
}

/// A property that is read and written again and again: where it is stored in the record itself, that is done there.
///
/// A key path asks the runtime each time, which takes longer than writing a short value.
@frozen
@usableFromInline
struct StoredProperty<Record, Value>: Sendable {
    @usableFromInline
    let path: any WritableKeyPath<Record, Value> & Sendable
    @usableFromInline
    let offset: Int?

    @inlinable
    init(_ path: any WritableKeyPath<Record, Value> & Sendable) {
        self.path = path
        offset = MemoryLayout<Record>.offset(of: path)
    }

    @inlinable
    subscript(record: Record) -> Value {
        guard let offset else { return record[keyPath: path] }
        return withUnsafeBytes(of: record) { bytes in
            bytes.load(fromByteOffset: offset, as: Value.self)
        }
    }

    @inlinable
    func set(_ value: Value, in record: inout Record) {
        guard let offset else { return record[keyPath: path] = value }
        withUnsafeMutableBytes(of: &record) { bytes in
            bytes.baseAddress?.advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
        }
    }

    /// How the property gets its value from simdjson's tape.
    @inlinable
    func step(_ shape: Shape<Value>) -> RecordTable.Step {
        if let offset, let plain = shape.plain {
            return RecordTable.Step(plain, shape.codes, at: offset, isOptional: false)
        }
        return step(shape.decode) { $0 }
    }

    /// How an optional property gets its value from simdjson's tape.
    @inlinable
    func step<Part>(_ shape: Shape<Part>) -> RecordTable.Step where Value == Part? {
        if let offset, let plain = shape.plain {
            return RecordTable.Step(plain, shape.codes, at: offset, isOptional: true)
        }
        return step(shape.decode) { $0 }
    }

    /// How the property is set to what a value from simdjson's tape is turned to.
    @inlinable
    func step<Part>(
        _ decode: @escaping @Sendable (UnsafeMutablePointer<Part>, inout TapeCursor) -> Bool,
        _ wrapped: @escaping @Sendable (consuming Part) -> Value
    ) -> RecordTable.Step {
        let (path, offset) = (path, offset)
        return RecordTable.Step { record, cursor in
            withUnsafeTemporaryAllocation(of: Part.self, capacity: 1) { room in
                guard let part = room.baseAddress, decode(part, &cursor) else { return false }
                if let offset {
                    (record + offset).assumingMemoryBound(to: Value.self).pointee = wrapped(part.move())
                } else {
                    record.assumingMemoryBound(to: Record.self).pointee[keyPath: path] = wrapped(part.move())
                }
                return true
            }
        }
    }
}

extension Text {
    fileprivate static let onlyThisValue = Text(
        kk: "{0} табылды, ал мұнда тек {1} болуы керек", ru: "найдено: {0}; здесь допустимо только {1}",
        en: "found {0}, only {1} may stand here")
}
