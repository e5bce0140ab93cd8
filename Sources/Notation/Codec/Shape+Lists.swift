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
            append: { list, sink in sink.append(list: list, element.append) })
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
            })
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
