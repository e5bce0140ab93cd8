public import CheckKit
import Evidence
import Notation

/// An entry of the list on a day: the white list of what the public sees.
public struct EntryRecord: Hashable, Sendable {
    /// The entry's id, `E-000001`.
    public var id: String
    /// The provider's name.
    public var name: StatedName
    /// The provider's BIN; nil for a sole proprietor, whose number is not published.
    public var bin: String?
    /// Active, suspended or terminated.
    public var status: EntryStatus
    /// Since which day.
    public var from: CivilDate
    /// On which day a suspension lifts itself.
    public var until: CivilDate?
    /// Fields of training.
    public var fields: [String]
    /// The number of the paper by which it was decided.
    public var paper: String?
    /// The norm by which it was decided.
    public var basis: String?
    /// Why, in the words of the decision.
    public var reason: String?

    /// The keys in the order in which the public copy has them; nothing else is ever published.
    public static let publicKeys = [
        "id", "nameKk", "nameRu", "nameEn", "bin", "status", "from", "until", "fields", "paper", "basis", "reason",
    ]

    /// The values under the public keys, with every likely number of a person masked.
    public var publicValues: [String] {
        [
            id, name.kk ?? "", name.ru ?? "", name.en ?? "", bin ?? "", status.rawValue, from.description,
            until?.description ?? "",
            fields.joined(separator: " "), paper ?? "", basis ?? "", reason ?? "",
        ].map { PersonNumber.hidden(in: $0) }
    }
}

extension EntryTimeline {
    /// The entry on a day; nil where it was not on the list yet.
    func record(_ id: String, on day: CivilDate, knownAt time: Timestamp?) throws -> EntryRecord? {
        guard let state = state(on: day, knownAt: time), let naming = naming(at: time) else { return nil }
        let named = try naming.statement()
        let cause = state.cause.number == naming.number ? named : try state.cause.statement()
        // A suspension that lifted itself needs no reason any more.
        let isLifted = state.status == .active && state.cause.kind == .entrySuspended
        return EntryRecord(
            id: id, name: named.name ?? StatedName(), bin: named.bin, status: state.status, from: state.from,
            until: state.until, fields: named.fields, paper: cause.paper, basis: cause.basis,
            reason: isLifted ? nil : cause.reason)
    }
}
