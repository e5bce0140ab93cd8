import CheckKit

/// One key of a record: its name, whether it must be there, and how its value is read and written.
public struct Field<Record>: Sendable {
    /// The key.
    public let key: String
    /// What a JSON Schema says of the value.
    let schema: Schema
    /// Whether the key must be there.
    let isRequired: Bool
    /// Reads the value into the record; false means that a fault was recorded.
    let read: @Sendable (inout Record, Node, inout Reading) -> Bool
    /// Writes the value; nil leaves the key out.
    let write: @Sendable (Record) -> Node?

    /// A key that must be there and state something.
    public static func required<Value>(
        _ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ shape: Shape<Value>
    ) -> Field {
        Field(
            key: key, schema: shape.schema, isRequired: true,
            read: { record, node, reading in
                guard let value = shape.read(node, &reading) else { return false }
                record[keyPath: path] = value
                return true
            },
            write: { shape.write($0[keyPath: path]) })
    }

    /// A key that may be missing or empty: then the value is nil.
    public static func optional<Value>(
        _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, _ shape: Shape<Value>
    ) -> Field {
        Field(
            key: key, schema: shape.schema, isRequired: false,
            read: { record, node, reading in
                guard let value = shape.read(node, &reading) else { return false }
                record[keyPath: path] = value
                return true
            },
            write: { $0[keyPath: path].map(shape.write) })
    }

    /// A key that may be missing or empty: then the record keeps the value with which it was made.
    ///
    /// A value equal to `omitted` is not written.
    public static func defaulted<Value: Equatable & Sendable>(
        _ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ shape: Shape<Value>,
        omitting omitted: Value
    ) -> Field {
        Field(
            key: key, schema: shape.schema, isRequired: false,
            read: { record, node, reading in
                guard let value = shape.read(node, &reading) else { return false }
                record[keyPath: path] = value
                return true
            },
            write: { $0[keyPath: path] == omitted ? nil : shape.write($0[keyPath: path]) })
    }

    /// A key whose value is always the same, such as a format header.
    public static func constant(_ key: String, _ value: String, required: Bool) -> Field {
        Field(
            key: key, schema: .constant(value), isRequired: required,
            read: { _, node, reading in
                if node.text == value { return true }
                reading.fault(.notInList, at: node, Message(.onlyThisValue, node.found, Fault.quotedArgument(value)))
                return false
            },
            write: { _ in .text(value) })
    }
}

extension Text {
    fileprivate static let onlyThisValue = Text(
        kk: "{0} табылды, ал мұнда тек {1} болуы керек", ru: "найдено: {0}; здесь допустимо только {1}",
        en: "found {0}, only {1} may stand here")
}
