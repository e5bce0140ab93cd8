public import CheckKit
public import Notation

/// The part of a case that somebody else's module asked for, and nothing beside it.
///
/// A module names what it needs as `lecturers`, all of it, or `lecturers/degrees`, one key and the id. Keys and values
/// are those of the file formats. A person's number is never part of an extract.
public struct CaseExtract: Sendable {
    /// What may be asked for: each group of facts with its keys, in the order in which they are sent.
    public static let groups: [(name: String, keys: [String])] = sections.map { ($0.name, $0.keys.sorted()) }

    /// What a JSON Schema says of the facts that a module may get.
    public static let schema = Schema.record(
        Schema.Record(
            name: "Facts",
            properties: sections.map { Schema.Property(key: $0.name, schema: $0.schema, isRequired: false) }))

    private let parts: [Part]

    /// Makes an extract of paths; nil where one of them names nothing that a case has.
    public init?(_ paths: [String]) {
        var wanted: [String: Set<String>] = [:]
        for path in paths {
            let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard let section = Self.sections.first(where: { $0.name == steps[0] }), steps.count <= 2 else {
                return nil
            }
            if steps.count == 1 {
                wanted[section.name] = section.keys
            } else {
                guard section.keys.contains(steps[1]) else { return nil }
                wanted[section.name, default: ["id"]].insert(steps[1])
            }
        }
        parts = Self.sections.compactMap { section in wanted[section.name].map(section.part) }
    }

    /// Writes the facts as one record.
    ///
    /// - Returns: the names of the groups that are perhaps not all that the bid offers.
    public func append(_ facts: Case, to sink: inout JSONSink) -> [String] {
        var incomplete: [String] = []
        var isFirst = true
        sink.append(raw: "{")
        for part in parts {
            switch part.append(facts, isFirst, &sink) {
            case .whole: isFirst = false
            case .partial:
                isFirst = false
                incomplete.append(part.name)
            case .absent: incomplete.append(part.name)
            case .notThere: break
            }
        }
        sink.append(raw: "}")
        return incomplete
    }

    /// A group of facts that was asked for.
    private struct Part: Sendable {
        var name: String
        var append: @Sendable (Case, Bool, inout JSONSink) -> Extent
    }

    /// How much of a group was written.
    private enum Extent: Sendable {
        /// All that there is.
        case whole
        /// Some, and perhaps there is more.
        case partial
        /// Nothing, though there may be something.
        case absent
        /// Nothing, as there is nothing of the kind in such a case.
        case notThere
    }

    /// A group of facts: its name, its keys, and where it is found.
    private struct Section: Sendable {
        var name: String
        var keys: Set<String>
        var schema: Schema
        var part: @Sendable (Set<String>) -> Part

        /// A group that stands once.
        static func one<Value>(
            _ name: String, _ shape: Shape<Value>, without hidden: Set<String> = [],
            _ value: @escaping @Sendable (Case) -> Value?
        ) -> Section {
            let keys = shape.schema.keys.subtracting(hidden).subtracting(["format"])
            return Section(name: name, keys: keys, schema: shape.only(keys).schema) { wanted in
                let shape = shape.only(wanted.intersection(keys))
                return Part(name: name) { facts, isFirst, sink in
                    guard let value = value(facts) else { return .notThere }
                    sink.begin(name, isFirst)
                    shape.append(value, to: &sink)
                    return .whole
                }
            }
        }

        /// A group of several, of which the case may have some only.
        static func many<Value>(
            _ name: String, _ shape: Shape<Value>, _ path: @escaping @Sendable (Case) -> Stated<Value>
        ) -> Section {
            Section(name: name, keys: shape.schema.keys, schema: .list(shape.schema)) { wanted in
                let shape = shape.only(wanted)
                return Part(name: name) { facts, isFirst, sink in
                    let stated = path(facts)
                    guard stated.isComplete || !stated.items.isEmpty else { return .absent }
                    sink.begin(name, isFirst)
                    sink.append(list: stated.items) { shape.append($0, to: &$1) }
                    return stated.isComplete ? .whole : .partial
                }
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

extension JSONSink {
    /// Begins a member of a record.
    fileprivate mutating func begin(_ name: String, _ isFirst: Bool) {
        if !isFirst { append(raw: ",") }
        append(name)
        append(raw: ":")
    }
}
