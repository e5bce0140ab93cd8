public import Notation

/// A step into a tree.
public enum TreeStep: Hashable, Sendable, CustomStringConvertible {
    /// A key of a record.
    case key(String)
    /// A place of a list.
    case index(Int)

    /// The step as a path writes it.
    public var description: String {
        switch self {
        case .key(let key): key
        case .index(let index): String(index)
        }
    }
}

/// The way from the root of a tree to a part of it.
public typealias TreePath = [TreeStep]

extension Node {
    /// The paths of all keys and list items, parents before their parts.
    public var paths: [TreePath] {
        var paths: [TreePath] = []
        collect(into: &paths, at: [])
        return paths
    }

    private func collect(into paths: inout [TreePath], at path: TreePath) {
        for member in members ?? [] {
            paths.append(path + [.key(member.key)])
            member.value.collect(into: &paths, at: path + [.key(member.key)])
        }
        for (index, item) in (items ?? []).enumerated() {
            paths.append(path + [.index(index)])
            item.collect(into: &paths, at: path + [.index(index)])
        }
    }

    /// The part at a path, or nil where the path leads nowhere.
    public subscript(path: TreePath) -> Node? {
        path.reduce(Node?.some(self)) { node, step in
            switch step {
            case .key(let key): node?[key]
            case .index(let index): node?.items.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            }
        }
    }

    /// The tree without the part at a path.
    public func removing(_ path: TreePath) -> Node {
        guard let step = path.first else { return self }
        let rest = Array(path.dropFirst())
        switch (content, step) {
        case (.record(var members), .key(let key)):
            guard let place = members.firstIndex(where: { $0.key == key }) else { return self }
            if rest.isEmpty {
                members.remove(at: place)
            } else {
                members[place].value = members[place].value.removing(rest)
            }
            return Node(.record(members))
        case (.list(var items), .index(let index)):
            guard items.indices.contains(index) else { return self }
            if rest.isEmpty { items.remove(at: index) } else { items[index] = items[index].removing(rest) }
            return Node(.list(items))
        default: return self
        }
    }

    /// The tree with another part at a path.
    public func replacing(_ path: TreePath, by part: Node) -> Node {
        guard let step = path.first else { return part }
        let rest = Array(path.dropFirst())
        switch (content, step) {
        case (.record(var members), .key(let key)):
            guard let place = members.firstIndex(where: { $0.key == key }) else { return self }
            members[place].value = members[place].value.replacing(rest, by: part)
            return Node(.record(members))
        case (.list(var items), .index(let index)):
            guard items.indices.contains(index) else { return self }
            items[index] = items[index].replacing(rest, by: part)
            return Node(.list(items))
        default: return self
        }
    }

    /// The tree with every list in another order.
    public func shuffled(using random: inout SeededGenerator) -> Node {
        switch content {
        case .null, .scalar: return self
        case .list(let items):
            return Node(.list(items.map { $0.shuffled(using: &random) }.shuffled(using: &random)))
        case .record(let members):
            return Node(
                .record(members.map { Member(key: $0.key, value: $0.value.shuffled(using: &random)) }))
        }
    }
}
