/// What a JSON Schema says of the values of a shape.
public indirect enum Schema: Sendable, Hashable {
    /// Anything.
    case any
    /// A string, where stated with a regular expression.
    case text(pattern: String?)
    /// A decimal number or share, as a string or as a number.
    case decimal
    /// A whole number within bounds.
    case integer(ClosedRange<Int>)
    /// `true` or `false`.
    case boolean
    /// One string only.
    case constant(String)
    /// One of several strings.
    case codes([String])
    /// A list.
    case list(Schema)
    /// A record, defined once under its name.
    case record(Record)
    /// One of several.
    case oneOf([Schema])
    /// A schema with a sentence for people.
    case described(Schema, String)

    /// A record with its keys.
    public struct Record: Sendable, Hashable {
        /// The name under which it is defined.
        public var name: String
        /// Its keys, in the order in which they are written.
        public var properties: [Property]

        /// Makes a record.
        public init(name: String, properties: [Property]) {
            self.name = name
            self.properties = properties
        }
    }

    /// A key of a record.
    public struct Property: Sendable, Hashable {
        /// The key.
        public var key: String
        /// What is said of its value.
        public var schema: Schema
        /// Whether the key must be there.
        public var isRequired: Bool

        /// Makes a key.
        public init(key: String, schema: Schema, isRequired: Bool) {
            self.key = key
            self.schema = schema
            self.isRequired = isRequired
        }
    }

    /// The keys of a record, of either of two records; none for anything else.
    public var keys: Set<String> {
        switch self {
        case .record(let record): Set(record.properties.map(\.key))
        case .oneOf(let schemas): schemas.reduce(into: []) { $0.formUnion($1.keys) }
        case .described(let schema, _): schema.keys
        default: []
        }
    }
}
