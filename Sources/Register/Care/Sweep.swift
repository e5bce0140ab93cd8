public import CheckKit
import GRDB
import Notation

/// The secretary looks for evidence that ends soon; each notice goes to the outbox once.
///
/// Thresholds are 90, 60, 30 and 7 days. Of an end that comes near only the nearest threshold is told, so a sweep that was
/// left out for a while tells nothing twice.
public struct Sweep: RegisterAct {
    private let day: CivilDate

    /// Sweeps.
    ///
    /// - Parameter day: the day on which the days left are counted.
    public init(on day: CivilDate) { self.day = day }

    /// The secretary's.
    public var roles: Set<Role> { [.secretary] }

    /// The days before an end at which people are told.
    static let thresholds = [7, 30, 60, 90]

    /// Records the notices that were not sent before; a sweep without any is recorded too.
    public func record(at desk: Desk) throws {
        var notices: [Notice] = []
        for (entry, provider) in try desk.view.providersOnList(on: day) {
            guard let file = try desk.view.includedApplication(of: provider) else { continue }
            for end in Self.ends(in: try desk.view.dossier(of: file)) {
                let left = day.days(until: end.date)
                guard left >= 0, let days = Self.thresholds.first(where: { left <= $0 }) else { continue }
                for addressee in [provider, Role.secretary.rawValue] {
                    let notice = Notice(
                        addressee: addressee, entry: entry, about: end.about, date: end.date, days: days)
                    if try !desk.view.isSent(notice) { notices.append(notice) }
                }
            }
        }
        desk.add(.noticesQueued, .register) { draft in
            draft.validFrom = day
            draft.statement.notices = notices
            draft.statement.count = notices.count
        }
    }

    /// Every end that a dossier states, with the path of what ends, in the order of the dossier.
    static func ends(in node: Node, path: String = "") -> [(about: String, date: CivilDate)] {
        var ends: [(about: String, date: CivilDate)] = []
        for (place, item) in (node.items ?? []).enumerated() {
            ends += Self.ends(in: item, path: "\(path)/\(item["id"]?.text ?? String(place))")
        }
        for member in node.members ?? [] {
            if ["validity", "period"].contains(member.key),
                let date = member.value["endDate"]?.text.flatMap({ CivilDate(iso: $0) })
            {
                ends.append((path, date))
            } else {
                ends += Self.ends(in: member.value, path: path.isEmpty ? member.key : "\(path)/\(member.key)")
            }
        }
        return ends
    }
}

/// What one addressee is told by a sweep.
public struct NoticeDigest: Hashable, Sendable {
    /// To whom it goes: `secretary`, or the names of the provider's actors.
    public var addressees: [String]
    /// The day of the sweep.
    public var day: CivilDate
    /// The notices, the nearest end first.
    public var notices: [Notice]
}

extension Register {
    /// The outbox: one digest for each addressee of each sweep, the latest sweep last.
    ///
    /// - Parameter receipt: the receipt of one sweep; nil for all of them.
    /// - Returns: the digests.
    /// - Throws: faults of the database.
    public func outbox(of receipt: Receipt? = nil) throws(RegisterFault) -> [NoticeDigest] {
        try read { view in
            let actors = try view.actors()
            let events = try view.events(of: .noticesQueued)
            return events.filter { receipt == nil || $0.number == receipt?.number }.flatMap { event in
                var order: [String] = []
                var byAddressee: [String: [Notice]] = [:]
                for notice in event.statement.notices {
                    if byAddressee[notice.addressee] == nil { order.append(notice.addressee) }
                    byAddressee[notice.addressee, default: []].append(notice)
                }
                return order.map { addressee in
                    let names = actors.filter { $0.provider == addressee && !$0.isRetired }.map(\.name)
                    let notices = (byAddressee[addressee] ?? []).sorted {
                        ($0.date, $0.entry, $0.about) < ($1.date, $1.entry, $1.about)
                    }
                    return NoticeDigest(
                        addressees: addressee == Role.secretary.rawValue ? [addressee] : names, day: event.validFrom,
                        notices: notices)
                }
            }
        }
    }
}

extension RegisterView {
    /// The entries that are on the list on a day, with the keys of their providers.
    func providersOnList(on day: CivilDate) throws -> [(entry: String, provider: String)] {
        var ids: [String] = []
        try eachTimeline { id, timeline in
            if let status = timeline.state(on: day)?.status, status != .terminated { ids.append(id) }
            return true
        }
        return try ids.compactMap { id in
            try events(of: .entry(id), [.entryIncluded]).last?.provider.map { (id, $0) }
        }
    }

    /// The application by which a provider came onto the list last; nil where an existing list was taken over.
    func includedApplication(of provider: String) throws -> CaseFile? {
        let ids = try events(of: .applicationIncluded, provider: provider).map { Subject.id(of: $0.subject) }
        return try ids.last.map { try application($0) }
    }

    /// Whether a notice went out before.
    func isSent(_ notice: Notice) throws -> Bool {
        try Int.fetchOne(database, sql: "SELECT 1 FROM sentNotice WHERE key = ?", arguments: [notice.key]) != nil
    }
}
