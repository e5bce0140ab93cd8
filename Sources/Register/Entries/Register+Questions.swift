public import CheckKit
public import Evidence
import GRDB
import Notation

extension Register {
    /// The entries of the list on a day, as it was known at a time, in the order of their ids.
    ///
    /// - Parameters:
    ///   - day: the day that is asked about; nil for today.
    ///   - time: what was recorded later does not count; nil for everything.
    ///   - last: the id after which to begin; nil from the start.
    ///   - limit: how many at most.
    /// - Returns: the entries, terminated ones among them.
    /// - Throws: faults of the database.
    public func entries(
        on day: CivilDate? = nil, knownAt time: Timestamp? = nil, after last: String? = nil, limit: Int = .max
    ) throws(RegisterFault) -> [EntryRecord] {
        var entries: [EntryRecord] = []
        try eachEntry(on: day, knownAt: time, after: last) { entry in
            entries.append(entry)
            return entries.count < limit
        }
        return entries
    }

    /// Hands the entries of the list on a day to a body one by one, until it says that it has enough.
    ///
    /// - Parameters:
    ///   - day: the day that is asked about; nil for today.
    ///   - time: what was recorded later does not count; nil for everything.
    ///   - last: the id after which to begin; nil from the start.
    ///   - body: takes an entry; false ends the walk.
    /// - Throws: faults of the database, and what the body throws as one of them.
    public func eachEntry(
        on day: CivilDate?, knownAt time: Timestamp?, after last: String? = nil, _ body: (EntryRecord) throws -> Bool
    ) throws(RegisterFault) {
        let day = day ?? clock().civilDay
        try read { view in
            try view.eachTimeline(after: last) { id, timeline in
                try timeline.record(id, on: day, knownAt: time).map(body) ?? true
            }
        }
    }

    /// One entry on a day, as it was known at a time; nil where it was not on the list yet.
    ///
    /// - Throws: `notFound` where there is no such entry.
    public func entry(
        _ id: String, on day: CivilDate? = nil, knownAt time: Timestamp? = nil
    ) throws(RegisterFault) -> EntryRecord? {
        let day = day ?? clock().civilDay
        return try read { view in
            try view.requiredTimeline(of: id).record(id, on: day, knownAt: time)
        }
    }

    /// Everything that was recorded of an entry and is public, in the order in which it was recorded.
    ///
    /// - Throws: `notFound` where there is no such entry.
    public func history(of id: String) throws(RegisterFault) -> [Event] {
        try read { view in
            let events = try view.events(of: .entry(id), EventKind.milestones)
            guard !events.isEmpty else { throw RegisterFault.refused(.notFound(id: id)) }
            return events
        }
    }

    /// The entries whose names or numbers begin with the words of a text, on a day, as it was known at a time.
    ///
    /// Where no word begins so, words with other endings are taken.
    ///
    /// - Returns: at most `limit` entries, those that came first.
    /// - Throws: faults of the database.
    public func search(
        _ text: String, on day: CivilDate? = nil, knownAt time: Timestamp? = nil, limit: Int = 50
    ) throws(RegisterFault) -> [EntryRecord] {
        let day = day ?? clock().civilDay
        return try read { view in
            for cut in [0, 2, 3] {
                guard let question = SearchWords.question(text, cut: cut) else { return [] }
                let ids = try String.fetchAll(
                    view.database,
                    sql: "SELECT entry FROM entryName WHERE words MATCH ? ORDER BY rowid LIMIT ?",
                    arguments: [question, limit])
                var seen: Set<String> = []
                let found = try ids.filter { seen.insert($0).inserted }.compactMap { id in
                    try view.timeline(of: id)?.record(id, on: day, knownAt: time)
                }
                if !found.isEmpty { return found }
            }
            return []
        }
    }
}

extension RegisterView {
    /// Hands the milestones of each entry to a body in the order of ids, until it says that it has enough.
    func eachTimeline(after last: String? = nil, _ body: (String, EntryTimeline) throws -> Bool) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT number, recordedAt, validFrom, validUntil, kind, subject, corrects, body FROM event
                INDEXED BY eventBySubject
                WHERE subject > ? AND subject < 'entry0' ORDER BY subject, number
                """,
            arguments: [last.map { "entry/\($0)" } ?? "entry/"])
        var subject = ""
        var milestones: [Milestone] = []
        func hand() throws -> Bool {
            guard !milestones.isEmpty else { return true }
            defer { milestones.removeAll(keepingCapacity: true) }
            return try body(Subject.id(of: subject), EntryTimeline(milestones))
        }
        while let row = try rows.next() {
            let next: String = row["subject"]
            if next != subject {
                guard try hand() else { return }
                subject = next
            }
            if let milestone = try Milestone(row) { milestones.append(milestone) }
        }
        _ = try hand()
    }

    /// The milestones of an entry; nil where there is no such entry.
    func timeline(of id: String) throws -> EntryTimeline? {
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM event WHERE subject = ? ORDER BY number",
            arguments: [Subject.entry(id).description])
        let milestones = try rows.compactMap { try Milestone($0) }
        return milestones.isEmpty ? nil : EntryTimeline(milestones)
    }

    /// The milestones of an entry that must be there.
    func requiredTimeline(of id: String) throws -> EntryTimeline {
        guard let timeline = try timeline(of: id) else { throw RegisterFault.refused(.notFound(id: id)) }
        return timeline
    }

    /// The id of a provider's entry; nil where it never had one.
    func entry(of provider: String) throws -> String? {
        try String.fetchOne(
            database, sql: "SELECT subject FROM event WHERE provider = ? AND kind = ? ORDER BY number LIMIT 1",
            arguments: [provider, EventKind.entryIncluded.rawValue]
        ).map { Subject.id(of: $0) }
    }
}
