public import CheckKit

extension Shape {
    /// A list; an element with a fault is left out, and the others are read on.
    @inlinable
    public static func list<Element>(of element: Shape<Element>) -> Shape where Value == [Element] {
        Shape(
            schema: .list(element.schema),
            read: { node, reading in
                guard case .list(let items) = node.content else {
                    reading.wrongType(at: node, expected: .list)
                    return nil
                }
                return elements(of: items, element, &reading)
            },
            write: { .list($0.map(element.write)) },
            append: { list, sink in sink.append(list: list, element.append) },
            decode: { elements(on: &$0, element.decode) })
    }

    /// A list, or one value that stands for a list of one.
    @inlinable
    public static func listOrSingle<Element>(of element: Shape<Element>) -> Shape where Value == [Element] {
        Shape(
            schema: .oneOf([element.schema, .list(element.schema)]),
            read: { node, reading in
                if case .list(let items) = node.content { return elements(of: items, element, &reading) }
                return element.read(node, &reading).map { [$0] }
            },
            write: { values in
                if let only = values.first, values.count == 1 {
                    let node = element.write(only)
                    // A list inside a list would be taken for the outer one.
                    if node.items == nil { return node }
                }
                return .list(values.map(element.write))
            },
            append: { values, sink in
                if let only = values.first, values.count == 1 {
                    var single = JSONSink(hidesPersonNumbers: sink.hidesPersonNumbers, sortsKeys: sink.sortsKeys)
                    element.append(only, &single)
                    // A list inside a list would be taken for the outer one.
                    if single.bytes.first != UInt8(ascii: "[") { return sink.append(raw: single.bytes) }
                }
                sink.append(list: values, element.append)
            },
            decode: { cursor in
                if cursor.kind == TapeCursor.Kind.list { return elements(on: &cursor, element.decode) }
                return element.decode(&cursor).map { [$0] }
            })
    }

    @inlinable
    static func elements<Element>(
        on cursor: inout TapeCursor, _ decode: (inout TapeCursor) -> Element?
    ) -> [Element]? where Value == [Element] {
        guard let end = cursor.enter(TapeCursor.Kind.list) else { return nil }
        var elements: [Element] = []
        while cursor.index < end {
            guard let element = decode(&cursor) else { return nil }
            elements.append(element)
        }
        cursor.step()
        return elements
    }

    @inlinable
    static func elements<Element>(
        of items: [Node], _ element: Shape<Element>, _ reading: inout Reading
    ) -> [Element] where Value == [Element] {
        var elements: [Element] = []
        elements.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            if let value = reading.within(index, { element.read(item, &$0) }) { elements.append(value) }
        }
        return elements
    }
}

extension Text {
    @usableFromInline
    static let list = Text(kk: "тізім", ru: "список", en: "a list")
}
