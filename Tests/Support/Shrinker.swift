public import Notation

/// Makes a failing case small: parts are taken out as long as it still fails.
public struct Shrinker {
    private let fails: (Node, TreePath?) -> Bool

    /// Makes a shrinker.
    ///
    /// - Parameter fails: Whether a case fails; the path is that of the part the failure is about, moved with its list.
    public init(fails: @escaping (_ node: Node, _ focus: TreePath?) -> Bool) { self.fails = fails }

    /// The smallest case that greedy removal finds.
    ///
    /// - Parameters:
    ///   - node: a failing case.
    ///   - focus: the part that the failure is about, which is never taken out.
    /// - Returns: the case, and the path of the part in it.
    public func shrink(_ node: Node, focus: TreePath? = nil) -> (node: Node, focus: TreePath?) {
        var (node, focus) = (node, focus)
        var isSmaller = true
        while isSmaller {
            isSmaller = false
            // Large parts first; a path that leads elsewhere after a removal is only another thing to try.
            for path in node.paths.sorted(by: { $0.count < $1.count }) {
                guard node[path] != nil, focus.map({ !$0.starts(with: path) }) ?? true else { continue }
                let smaller = node.removing(path)
                let moved = focus.map { Self.moved($0, past: path) }
                guard smaller != node, fails(smaller, moved) else { continue }
                (node, focus, isSmaller) = (smaller, moved, true)
            }
        }
        return (node, focus)
    }

    /// A path after another part has been taken out: a place of the same list moves forward.
    static func moved(_ path: TreePath, past removed: TreePath) -> TreePath {
        guard let last = removed.last, case .index(let gone) = last, path.count >= removed.count,
            Array(path.prefix(removed.count - 1)) == Array(removed.dropLast()),
            case .index(let place) = path[removed.count - 1], place > gone
        else { return path }
        var moved = path
        moved[removed.count - 1] = .index(place - 1)
        return moved
    }
}
