import Notation
import TestSupport

/// Which keys of a case state a fact whose absence means nothing but "not stated".
enum Removable {
    /// Some of the paths of such keys: of each kind of key as many as of any other, however often it stands.
    static func paths(in node: Node, _ count: Int, using random: inout SeededGenerator) -> [TreePath] {
        var kinds: [String: [TreePath]] = [:]
        collect(node, at: [], in: "", &kinds)
        var chosen: [TreePath] = []
        for name in kinds.keys.sorted().shuffled(using: &random) where chosen.count < count {
            guard let paths = kinds[name] else { continue }
            let path = random.pick(paths)
            if isFact(path, in: node) { chosen.append(path) }
        }
        return chosen
    }

    private static func collect(
        _ node: Node, at path: TreePath, in owner: String, _ kinds: inout [String: [TreePath]]
    ) {
        switch node.content {
        case .null, .scalar: break
        case .list(let items):
            for (index, item) in items.enumerated() { collect(item, at: path + [.index(index)], in: owner, &kinds) }
        case .record(let members):
            for member in members {
                let place = path + [.key(member.key)]
                kinds["\(owner)/\(member.key)", default: []].append(place)
                collect(member.value, at: place, in: member.key, &kinds)
            }
        }
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
        // Most papers have no term, and some only a last day: one whose term is not stated is valid.
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
