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
            decode: { takeElements(from: &$1, into: $0, element.decode) }
        ).taken(as: element.isText ? .texts : nil)
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
            decode: { place, cursor in
                if cursor.kind == TapeCursor.Kind.list {
                    return takeElements(from: &cursor, into: place, element.decode)
                }
                guard let only = element.decode(&cursor) else { return false }
                place.initialize(to: [only])
                return true
            })
    }

    @inlinable
    static func takeElements<Element>(
        from cursor: inout TapeCursor, into place: UnsafeMutablePointer<[Element]>,
        _ decode: (UnsafeMutablePointer<Element>, inout TapeCursor) -> Bool
    ) -> Bool where Value == [Element] {
        guard let count = cursor.countOfElements else { return false }
        cursor.step()
        guard count > 0 else {
            cursor.step()
            place.initialize(to: [])
            return true
        }
        // The tape knows how many there are, so the list asks for memory once.
        var elements: [Element] = []
        let isPlain = withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { room in
            guard let element = room.baseAddress else { return false }
            guard count > 1 else {
                guard decode(element, &cursor) else { return false }
                elements = [element.move()]
                return true
            }
            elements.reserveCapacity(count)
            for _ in 0..<count {
                guard decode(element, &cursor) else { return false }
                elements.append(element.move())
            }
            return true
        }
        guard isPlain else { return false }
        cursor.step()
        place.initialize(to: elements)
        return true
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
