import CheckKit
import GRDB
import Notation

/// The secretary brings in an existing list; it takes effect once the chair confirms it.
public struct StageList: RegisterAct {
    private let rows: [ListRow]
    private let source: String
    private let basis: String
    private let paper: String

    /// Brings in a list.
    ///
    /// - Parameters:
    ///   - rows: what happened to whom, as `ListColumns` read it.
    ///   - source: where the list comes from.
    ///   - basis: the norm by which it was made.
    ///   - paper: the paper of rows that name none.
    public init(_ rows: [ListRow], source: String, basis: String, paper: String) {
        (self.rows, self.source, self.basis, self.paper) = (rows, source, basis, paper)
    }

    /// The secretary's.
    public var roles: Set<Role> { [.secretary] }

    /// Refuses a list that says not where it comes from, and rows about providers that are not included first.
    public func record(at desk: Desk) throws {
        let source = try desk.stated(source, .noSource)
        let basis = try desk.stated(basis, .noBasis)
        let paper = try desk.stated(paper, .noPaper)
        var known: Set<String> = []
        for row in rows where known.insert(row.bin).inserted && row.kind != .entryIncluded {
            guard try desk.view.entry(of: "KZ-BIN:\(row.bin)") == nil else { continue }
            throw RegisterFault.badRow(line: row.line, Message(.notIncluded, .string(row.bin)))
        }
        let id = try desk.view.nextID("L", .listStaged)
        var bytes: [UInt8] = []
        for row in rows { bytes += CanonicalJSON.bytes(of: row.node) + [0x0A] }
        let snapshot = try desk.keep(bytes)
        desk.add(.listStaged, .list(id)) { draft in
            (draft.statement.snapshot, draft.statement.count) = (snapshot, rows.count)
            (draft.statement.text, draft.statement.basis, draft.statement.paper) = (source, basis, paper)
        }
    }
}

/// The chair takes over a list that the secretary brought in; every row becomes a milestone with its own day.
public struct ConfirmList: RegisterAct {
    private let id: String

    /// Takes over a list.
    public init(_ id: String) { self.id = id }

    /// The chair's.
    public var roles: Set<Role> { [.chair] }

    /// Refuses a list that is confirmed already, and who brought it in.
    public func record(at desk: Desk) throws {
        guard Naming.isName(id) else { throw RegisterFault.refused(.notFound(id: id)) }
        let events = try desk.view.events(of: .list(id))
        guard let staged = events.first, let snapshot = staged.statement.snapshot else {
            throw RegisterFault.refused(.notFound(id: id))
        }
        try desk.require(staged.actor != desk.actor.name, .ownList(list: id))
        try desk.require(events.count == 1, .confirmedAlready(decision: id))
        desk.add(.listConfirmed, .list(id)) { $0.statement.count = staged.statement.count }
        var entries: [String: String] = [:]
        var first = try desk.view.nextEntryNumber()
        for line in try desk.view.snapshot(snapshot).split(separator: 0x0A) {
            guard let row = ListRow(canonical: Array(line)) else {
                throw RegisterFault.broken(.snapshot(sha256: snapshot))
            }
            let provider = "KZ-BIN:\(row.bin)"
            let entry: String
            if let known = try entries[row.bin] ?? desk.view.entry(of: provider) {
                entry = known
            } else {
                entry = RegisterView.entryID(first)
                first += 1
            }
            entries[row.bin] = entry
            desk.add(row.kind, .entry(entry)) { draft in
                (draft.validFrom, draft.validUntil) = (row.from, row.until)
                draft.provider = row.kind == .entryIncluded ? provider : nil
                (draft.statement.basis, draft.statement.paper) = (
                    staged.statement.basis, row.paper ?? staged.statement.paper
                )
                draft.statement.reason = row.reason.map { PersonNumber.hidden(in: $0) } ?? staged.statement.text
                guard row.kind == .entryIncluded else { return }
                (draft.statement.name, draft.statement.bin, draft.statement.fields) = (row.name, row.bin, row.fields)
            }
        }
    }
}

extension ListRow {
    /// The row as it is kept.
    var node: Node {
        func text(_ text: String?) -> Node { text.map { .text($0) } ?? .null }
        return .record([
            ("line", .number(String(line))), ("bin", .text(bin)), ("kind", .text(kind.rawValue)),
            ("nameKk", text(name.kk)), ("nameRu", text(name.ru)), ("nameEn", text(name.en)),
            ("from", .text(from.description)), ("until", text(until?.description)), ("paper", text(paper)),
            ("reason", text(reason)), ("fields", .list(fields.map { .text($0) })),
        ])
    }

    /// Reads a row that was kept.
    init?(canonical: [UInt8]) {
        guard let node = Source(name: "", notation: .json, bytes: canonical).tree().node,
            let line = node["line"]?.scalar.flatMap({ Int($0.text) }), let bin = node["bin"]?.text,
            let kind = node["kind"]?.text.flatMap({ EventKind(rawValue: $0) }),
            let from = node["from"]?.text.flatMap({ CivilDate(iso: $0) })
        else { return nil }
        self.init(
            line: line, bin: bin,
            name: StatedName(kk: node["nameKk"]?.text, ru: node["nameRu"]?.text, en: node["nameEn"]?.text),
            kind: kind, from: from, until: node["until"]?.text.flatMap { CivilDate(iso: $0) },
            paper: node["paper"]?.text, reason: node["reason"]?.text,
            fields: node["fields"]?.items?.compactMap(\.text) ?? [])
    }
}

extension Text {
    fileprivate static let notIncluded = Text(
        kk: "{0} тізбеге әлі енгізілмеген; алдымен енгізілген күні болуы керек",
        ru: "{0} ещё не включена в перечень; сначала должна идти строка о включении",
        en: "{0} is not on the list yet; a row of its inclusion must come first")
}
