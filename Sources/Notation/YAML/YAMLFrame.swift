/// A list or record of YAML that is begun and not ended.
struct YAMLFrame {
    /// The key whose value comes next.
    enum Key {
        case named(String, line: Int, column: Int)
        /// A key that was reported; its value is read and let go.
        case dropped
    }

    let isRecord: Bool
    let line: Int
    let column: Int
    let anchor: String?
    /// The key whose value comes next; nil in a list, and in a record before a key.
    var key: Key?
    /// Nodes so far, this one included.
    var count = 1
    /// The nesting below: 1 once a scalar is inside.
    var height = 1
    /// Bytes of text so far.
    var bytes = 0
    private var items: [Node] = []
    private var members: [Node.Member] = []
    /// Lines of the keys, kept once there are too many to look through one by one.
    private var lines: [String: Int] = [:]

    init(isRecord: Bool, line: Int, column: Int, anchor: String?) {
        self.isRecord = isRecord
        self.line = line
        self.column = column
        self.anchor = anchor
    }

    /// Whether the next node is a key.
    var awaitsKey: Bool { isRecord && key == nil }

    /// The step of a path that the next node takes; nil where it has none.
    var step: PathStep? {
        guard isRecord else { return .index(items.count) }
        guard case .named(let name, _, _) = key else { return nil }
        return .key(name)
    }

    /// The finished node.
    var node: Node { Node(isRecord ? .record(members) : .list(items), line: line, column: column) }

    /// The line on which a key already stands.
    func line(of name: String) -> Int? {
        lines.isEmpty ? members.first { $0.key == name }?.line : lines[name]
    }

    /// Takes a node as the next element, or as the value of the key that waits for it.
    mutating func append(_ node: Node) {
        guard isRecord else {
            items.append(node)
            return
        }
        if case .named(let name, let line, let column) = key {
            members.append(Node.Member(key: name, value: node, line: line, column: column))
            if !lines.isEmpty {
                lines[name] = line
            } else if members.count == 16 {
                for member in members { lines[member.key] = member.line }
            }
        }
        key = nil
    }
}
