import Notation
import TestSupport

/// Which keys of a case state a fact whose absence means nothing but "not stated".
enum Removable {
    /// Some of the paths of such keys; of the many that lie inside documents fewer than of the others.
    static func paths(in node: Node, _ count: Int, using random: inout SeededGenerator) -> [TreePath] {
        var paths = node.paths
        let isAmongDocuments = random.chance(15)
        var chosen: [TreePath] = []
        var left = 20 * count
        while chosen.count < count, left > 0, !paths.isEmpty {
            left -= 1
            let place = random.number(0...(paths.count - 1))
            paths.swapAt(place, paths.count - 1)
            let path = paths.removeLast()
            guard isAmongDocuments || !isInsideDocuments(path), isFact(path, in: node) else { continue }
            chosen.append(path)
        }
        return chosen
    }

    private static func isInsideDocuments(_ path: TreePath) -> Bool {
        path.contains(.key("documents")) && path.last != .key("documents")
    }

    private static func isFact(_ path: TreePath, in node: Node) -> Bool {
        guard case .key(let root)? = path.first, ["tender", "bid", "dossier"].contains(root), path.count > 1,
            case .key(let key)? = path.last
        else { return false }
        let keys = path.compactMap { if case .key(let key) = $0 { key } else { nil } }
        let owner = keys.dropLast().last
        switch key {
        // An open end; persons told apart by name alone; what only a file of its own kind means.
        case "format", "endDate", "seminars", "consortium", "rulings": return false
        case "identifier": return owner != "lecturers"
        // Selections that default to all.
        case "lots": return root != "bid"
        case "programmes", "lecturers", "premises", "equipment", "library": return owner != "lots"
        default: return !meansNoEnd(path, key, owner, in: node)
        }
    }

    /// Whether a period that is not there is one without an end.
    private static func meansNoEnd(_ path: TreePath, _ key: String, _ owner: String?, in node: Node) -> Bool {
        switch (key, owner) {
        // Most papers have no term; one without a term is valid.
        case ("validity", "documents"): return true
        case ("startDate", "validity"): return path.contains(.key("documents")) && !path.contains(.key("sanitary"))
        // Ownership needs no period.
        case ("period", "premises"):
            return ["ownership", "operationalManagement", "economicManagement"].contains(
                node[Array(path.dropLast())]?["right"]?.text ?? "")
        // Without the day bids close, and without another day of the question, today is the day.
        case ("tenderPeriod", "tender"): return node["asOf"] == nil
        default: return false
        }
    }
}
