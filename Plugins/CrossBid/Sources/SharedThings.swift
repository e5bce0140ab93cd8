import CheckKit

/// A thing of a bid, with what another bid's thing may have in common with it.
struct Holding {
    /// Id of the bid.
    var bid: String
    /// Who bids, so that bids of one provider are not compared with each other.
    var provider: String
    /// The path of the thing within the bid, such as `premises/R1`.
    var path: String
    /// What tells the thing, and how that may be shown.
    var marks: [Mark: Message.Argument]

    /// Something by which things are compared.
    struct Mark: Hashable {
        /// What kind of mark it is.
        var ground: Ground
        /// Its value, folded for comparison; never shown.
        var value: String
    }

    /// The kinds of marks, from the strongest to the weakest.
    enum Ground: Int {
        case iin, hash, cadastralNumber, address, name
    }

    /// The path with the bid's id before it.
    var about: String { "\(bid)/\(path)" }
}

/// Things of several providers' bids that seem to be one.
struct SharedThing {
    /// The things, ordered by bid and path.
    var holdings: [Holding]
    /// The marks in common, the strongest first.
    var marks: [Holding.Mark]

    /// Ids of the bids, each once.
    var bids: [String] { Set(holdings.map(\.bid)).sorted() }

    /// How a mark is shown: each of its wordings once.
    func shown(_ mark: Holding.Mark) -> [Message.Argument] {
        var shown: [Message.Argument] = []
        for argument in holdings.compactMap({ $0.marks[mark] }) where !shown.contains(argument) {
            shown.append(argument)
        }
        return shown
    }

    /// The flag that such a thing raises.
    func flag(_ rule: RuleID, _ message: Message) -> Flag {
        Flag(rule: rule, bids: bids, about: holdings.map(\.about), message: message)
    }

    /// Groups things of different providers that have a mark in common, in the order of bids and paths.
    ///
    /// - Parameters:
    ///   - holdings: the things of all bids, in any order.
    ///   - mayBeOne: whether two things with that mark in common may be one thing.
    /// - Returns: the groups, each ordered by bid and path.
    static func all(
        among holdings: [Holding], mayBeOne: (Holding, Holding, Holding.Mark) -> Bool = { _, _, _ in true }
    ) -> [SharedThing] {
        let sorted = holdings.sorted { ($0.bid, $0.path) < ($1.bid, $1.path) }
        var indices: [Holding.Mark: [Int]] = [:]
        for (index, holding) in sorted.enumerated() {
            for mark in holding.marks.keys { indices[mark, default: []].append(index) }
        }
        var links = Links(count: sorted.count)
        var common: [(index: Int, mark: Holding.Mark)] = []
        for (mark, members) in indices {
            for (offset, first) in members.enumerated() {
                for second in members[(offset + 1)...] where sorted[first].provider != sorted[second].provider {
                    guard mayBeOne(sorted[first], sorted[second], mark) else { continue }
                    links.join(first, second)
                    common.append((first, mark))
                }
            }
        }
        var marks: [Int: Set<Holding.Mark>] = [:]
        for (index, mark) in common { marks[links.root(of: index), default: []].insert(mark) }
        var members: [Int: [Holding]] = [:]
        for (index, holding) in sorted.enumerated() { members[links.root(of: index), default: []].append(holding) }
        return marks.keys.sorted().map { root in
            SharedThing(
                holdings: members[root] ?? [],
                marks: (marks[root] ?? []).sorted { ($0.ground.rawValue, $0.value) < ($1.ground.rawValue, $1.value) })
        }
    }

    /// Which things belong together; a group is named by its first thing, whatever the order of joining.
    private struct Links {
        private var parents: [Int]

        init(count: Int) { parents = Array(0..<count) }

        func root(of index: Int) -> Int {
            var root = index
            while parents[root] != root { root = parents[root] }
            return root
        }

        mutating func join(_ left: Int, _ right: Int) {
            let roots = (root(of: left), root(of: right))
            parents[max(roots.0, roots.1)] = min(roots.0, roots.1)
        }
    }
}

extension Case {
    /// Id of the bid; of a dossier that stands in place of one, the provider's number.
    var bidID: String { bid?.id ?? dossier.provider?.identifier?.printable ?? "" }

    /// Who bids; a bid without an identifier is a provider of its own.
    var providerKey: String {
        dossier.provider?.identifier.map { "\($0.scheme.rawValue):\($0.id)" } ?? "bid:\(bidID)"
    }

    /// The SHA-256 of a document's content, by what was read or else by what is stated.
    func sha256(of document: SupportingDocument) -> String? {
        guard let stated = evidence.states[document.id]?.sha256 ?? document.hash else { return nil }
        let digits = stated.lowercased().replacing("sha256:", with: "")
        return digits.isEmpty ? nil : digits
    }
}
