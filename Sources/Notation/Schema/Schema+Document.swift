extension Schema {
    /// A JSON Schema document, draft 2020-12, with every named record under `$defs`.
    ///
    /// - Parameters:
    ///   - title: the document's title.
    ///   - format: the header that files of the format must state; nil for a schema that is no file's.
    /// - Returns: the document as a tree.
    public func document(title: String, format: String? = nil) -> Node {
        var definitions = Definitions()
        let root = withHeader(format).node(&definitions)
        var members: [(String, Node)] = [
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text(title)),
        ]
        members += (root.members ?? []).map { ($0.key, $0.value) }
        if !definitions.named.isEmpty {
            members.append(("$defs", .record(definitions.named.map { ($0.name, $0.node) })))
        }
        return .record(members)
    }

    /// The schema with a required header as the first key of the root record.
    private func withHeader(_ format: String?) -> Schema {
        guard let format else { return self }
        switch self {
        case .record(var record):
            record.properties.removeAll { $0.key == "format" }
            record.properties.insert(Property(key: "format", schema: .constant(format), isRequired: true), at: 0)
            return .record(record)
        case .described(let schema, let sentence): return .described(schema.withHeader(format), sentence)
        default: return self
        }
    }

    private func node(_ definitions: inout Definitions) -> Node {
        switch self {
        case .any: return .record([])
        case .text(nil): return Self.typed("string")
        case .text(let pattern?): return .record([("type", .text("string")), ("pattern", .text(pattern))])
        case .decimal:
            return .record([
                ("type", .list([.text("string"), .text("number")])),
                ("pattern", .text("^[0-9]+(\\.[0-9]+|/[0-9]+)?$")),
            ])
        case .integer(let bounds):
            var members: [(String, Node)] = [("type", .text("integer"))]
            if bounds.lowerBound != .min { members.append(("minimum", .number(String(bounds.lowerBound)))) }
            if bounds.upperBound != .max { members.append(("maximum", .number(String(bounds.upperBound)))) }
            return .record(members)
        case .boolean: return Self.typed("boolean")
        case .constant(let value): return .record([("const", .text(value))])
        case .codes(let codes):
            return .record([("type", .text("string")), ("enum", .list(codes.map { .text($0) }))])
        case .list(let element):
            return .record([("type", .text("array")), ("items", element.node(&definitions))])
        case .record(let record): return definitions.reference(to: record)
        case .oneOf(let schemas):
            return .record([("oneOf", .list(schemas.map { $0.node(&definitions) }))])
        case .described(let schema, let sentence):
            let members = (schema.node(&definitions).members ?? []).map { ($0.key, $0.value) }
            return .record(members + [("description", .text(sentence))])
        }
    }

    private static func typed(_ type: String) -> Node { .record([("type", .text(type))]) }

    /// Records that are defined once and referred to by name.
    private struct Definitions {
        private(set) var named: [(name: String, node: Node)] = []
        private var names: [Record: String] = [:]

        /// A reference to a record, which is defined when it is met first.
        mutating func reference(to record: Record) -> Node {
            if let name = names[record] { return Self.reference(name) }
            var name = record.name
            var number = 2
            // Two records of one name that differ both keep their keys.
            while named.contains(where: { $0.name == name }) {
                name = "\(record.name)\(number)"
                number += 1
            }
            names[record] = name
            let index = named.count
            named.append((name, .null))
            named[index].node = body(of: record)
            return Self.reference(name)
        }

        private mutating func body(of record: Record) -> Node {
            let properties = record.properties.map { ($0.key, $0.schema.node(&self)) }
            var members: [(String, Node)] = [("type", .text("object")), ("properties", .record(properties))]
            let required = record.properties.filter(\.isRequired).map { Node.text($0.key) }
            if !required.isEmpty { members.append(("required", .list(required))) }
            return .record(members)
        }

        private static func reference(_ name: String) -> Node { .record([("$ref", .text("#/$defs/\(name)"))]) }
    }
}
