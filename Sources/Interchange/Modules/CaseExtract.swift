public import CheckKit
public import Notation

/// The part of a case that somebody else's module asked for, and nothing beside it.
///
/// A module names what it needs as `lecturers`, all of it, or `lecturers/degrees`, one key and the id. Keys and values
/// are those of the file formats. A person's number is never part of an extract.
public struct CaseExtract: Sendable {
    /// What may be asked for: each group of facts with its keys, in the order in which they are sent.
    public static let groups: [(name: String, keys: [String])] = sections.map { ($0.name, $0.keys.sorted()) }

    private let parts: [(section: Section, keys: Set<String>?)]

    /// Makes an extract of paths; nil where one of them names nothing that a case has.
    public init?(_ paths: [String]) {
        var wanted: [String: Set<String>?] = [:]
        for path in paths {
            let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard let section = Self.sections.first(where: { $0.name == steps[0] }), steps.count <= 2 else { return nil }
            if steps.count == 1 {
                wanted[section.name] = .some(nil)
            } else {
                guard section.keys.contains(steps[1]) else { return nil }
                if case .some(nil) = wanted[section.name] { continue }
                wanted[section.name] = (wanted[section.name] ?? [])?.union([steps[1], "id"])
            }
        }
        parts = Self.sections.compactMap { section in wanted[section.name].map { (section, $0) } }
    }

    /// The facts, and the names of the groups that are perhaps not all that the bid offers.
    public func facts(of facts: Case) -> (stated: Node, incomplete: [String]) {
        var stated: [(String, Node)] = []
        var incomplete: [String] = []
        for (section, keys) in parts {
            let content = section.content(facts)
            if !content.isComplete { incomplete.append(section.name) }
            if let node = content.node { stated.append((section.name, Self.narrowed(node, to: keys))) }
        }
        return (.record(stated), incomplete)
    }

    private static func narrowed(_ node: Node, to keys: Set<String>?) -> Node {
        switch node.content {
        case .list(let items): .list(items.map { narrowed($0, to: keys) })
        case .record(let members): Node(.record(members.filter { keys?.contains($0.key) ?? true }).withoutPersons)
        default: node
        }
    }

    /// A group of facts: its name, its keys, and where it is found.
    private struct Section: Sendable {
        var name: String
        var keys: Set<String>
        var content: @Sendable (Case) -> (node: Node?, isComplete: Bool)

        /// A group that stands once.
        static func one<Value>(
            _ name: String, _ shape: Shape<Value>, without hidden: Set<String> = [],
            _ value: @escaping @Sendable (Case) -> Value?
        ) -> Section {
            Section(name: name, keys: shape.schema.keys.subtracting(hidden).subtracting(["format"])) { facts in
                guard case .record(let members)? = value(facts).map(shape.node)?.content else { return (nil, true) }
                return (Node(.record(members.filter { !hidden.contains($0.key) && $0.key != "format" })), true)
            }
        }

        /// A group of several, of which the case may have some only.
        static func many<Value>(
            _ name: String, _ shape: Shape<Value>, _ path: @escaping @Sendable (Case) -> Stated<Value>
        ) -> Section {
            Section(name: name, keys: shape.schema.keys) { facts in
                let stated = path(facts)
                guard stated.isComplete || !stated.items.isEmpty else { return (nil, false) }
                return (.list(stated.items.map(shape.node)), stated.isComplete)
            }
        }
    }

    private static let sections: [Section] = [
        .one("provider", .provider) { $0.dossier.provider },
        .many("lecturers", .lecturer) { $0.lecturers },
        .many("programmes", .programme) { $0.programmes },
        .many("premises", .premises) { $0.premises },
        .many("equipment", .equipment) { $0.equipment },
        .many("library", .libraryHolding) { $0.library },
        .many("documents", .supportingDocument) { facts in
            facts.dossier.documents.map { Stated($0) } ?? .unknown
        },
        .one("tender", .tender, without: ["lots", "rulings"]) { $0.tender },
        .one("lot", .lot) { $0.lot },
        .one("bid", .bid, without: ["dossier", "lots", "rulings"]) { facts in
            facts.bid.map { bid in
                var stated = StatedBid()
                stated.bid = bid
                return stated
            }
        },
        .one("offer", .bidLot) { facts in facts.offer.map { OfferedLot(offer: $0) } },
    ]
}

extension Node.Content {
    /// The same with the number of every person taken out, whether it stands in an identifier or in a text.
    fileprivate var withoutPersons: Node.Content {
        switch self {
        case .null: return self
        case .scalar(var scalar):
            scalar.text = PersonNumber.hidden(in: scalar.text)
            return .scalar(scalar)
        case .list(let items): return .list(items.map { Node($0.content.withoutPersons) })
        case .record(let members):
            let isPerson = members.contains { $0.key == "scheme" && $0.value.text == Identifier.Scheme.iin.rawValue }
            return .record(
                members.filter { !(isPerson && $0.key == "id") }.map { member in
                    Node.Member(key: member.key, value: Node(member.value.content.withoutPersons))
                })
        }
    }
}
