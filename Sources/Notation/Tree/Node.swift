/// A tree read from YAML or JSON, each part with the place where it stands.
///
/// The tree keeps what a person typed: order of keys, text of numbers, and whether a scalar was quoted. What a scalar
/// means is decided by the ``Shape`` that reads it, so that `no`, dates and long numbers keep their letters.
public struct Node: Sendable, Hashable {
    /// What the node holds.
    public enum Content: Sendable, Hashable {
        /// Nothing: `null`, `~` or an empty value. Readers take it for "not stated".
        case null
        /// A single value.
        case scalar(Scalar)
        /// Values in order.
        case list([Node])
        /// Values by key, in the order of the file; every key stands once.
        case record([Member])
    }

    /// A key of a record with its value.
    public struct Member: Sendable, Hashable {
        /// The key.
        public var key: String
        /// The value.
        public var value: Node
        /// The line of the key, from 1; 0 where there is no file.
        public var line: Int
        /// The column of the key in characters, from 1; 0 where there is no file.
        public var column: Int

        /// Makes a member; without a place it belongs to no file.
        public init(key: String, value: Node, line: Int = 0, column: Int = 0) {
            self.key = key
            self.value = value
            self.line = line
            self.column = column
        }
    }

    /// What the node holds.
    public var content: Content
    /// The line, from 1; 0 where there is no file.
    public var line: Int
    /// The column in characters, from 1; 0 where there is no file.
    public var column: Int

    /// Makes a node; without a place it belongs to no file.
    public init(_ content: Content, line: Int = 0, column: Int = 0) {
        self.content = content
        self.line = line
        self.column = column
    }
}

/// A single value as it is written.
public struct Scalar: Sendable, Hashable {
    /// How the value is written, which decides what it may be taken for.
    public enum Style: Sendable, Hashable {
        /// YAML without quotes.
        case plain
        /// A JSON string, or YAML in quotes or as a block.
        case quoted
        /// A JSON number.
        case number
        /// `true` or `false` of JSON.
        case bool
    }

    /// The value's text: of a number its own digits, of a Boolean `true` or `false`.
    public var text: String
    /// How it is written.
    public var style: Style

    /// Makes a scalar.
    public init(text: String, style: Style) {
        self.text = text
        self.style = style
    }
}

extension Node {
    /// A node that states nothing.
    public static let null = Node(.null)

    /// A text.
    public static func text(_ text: String) -> Node { Node(.scalar(Scalar(text: text, style: .quoted))) }

    /// A number, given by the digits with which it shall be written.
    public static func number(_ digits: String) -> Node { Node(.scalar(Scalar(text: digits, style: .number))) }

    /// A Boolean.
    public static func bool(_ value: Bool) -> Node {
        Node(.scalar(Scalar(text: value ? "true" : "false", style: .bool)))
    }

    /// A list.
    public static func list(_ items: [Node]) -> Node { Node(.list(items)) }

    /// A record whose keys stand in the order given.
    public static func record(_ members: [(String, Node)]) -> Node {
        Node(.record(members.map { Member(key: $0.0, value: $0.1) }))
    }

    /// The value of a key; nil where the node is no record or lacks the key.
    public subscript(key: String) -> Node? { member(key)?.value }

    /// The member of a key; nil where the node is no record or lacks the key.
    public func member(_ key: String) -> Member? {
        guard case .record(let members) = content else { return nil }
        return members.first { $0.key == key }
    }

    /// Whether the node states nothing.
    public var isNull: Bool { content == .null }

    /// The scalar; nil for any other node.
    public var scalar: Scalar? {
        guard case .scalar(let scalar) = content else { return nil }
        return scalar
    }

    /// The text of a scalar that is no JSON number or Boolean; nil for any other node.
    public var text: String? {
        guard let scalar, scalar.style == .plain || scalar.style == .quoted else { return nil }
        return scalar.text
    }

    /// The elements of a list; nil for any other node.
    public var items: [Node]? {
        guard case .list(let items) = content else { return nil }
        return items
    }

    /// The members of a record; nil for any other node.
    public var members: [Member]? {
        guard case .record(let members) = content else { return nil }
        return members
    }
}
