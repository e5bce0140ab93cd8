import CheckKit
import Evidence
import GRDB

/// A dated turn in the life of an entry, as its row has it; what is stated of it is read only where it is asked for.
struct Milestone {
    var number: Int
    var recordedAt: Timestamp
    var validFrom: CivilDate
    var validUntil: CivilDate?
    var kind: EventKind
    var corrects: Int?
    var isVoid = false
    /// The canonical text of the statement; a correction leaves that of the milestone which it corrects.
    var body = ""

    /// What is stated of it.
    func statement() throws -> Statement {
        guard let statement = Statement(canonicalText: body) else {
            throw RegisterFault.broken(.altered(number: number))
        }
        return statement
    }

    /// Makes a milestone of its own.
    init(
        number: Int, recordedAt: Timestamp, validFrom: CivilDate, validUntil: CivilDate? = nil, kind: EventKind,
        corrects: Int? = nil, isVoid: Bool = false
    ) {
        (self.number, self.recordedAt, self.validFrom) = (number, recordedAt, validFrom)
        (self.validUntil, self.kind, self.corrects, self.isVoid) = (validUntil, kind, corrects, isVoid)
    }

    /// Reads a row; nil where the event makes no state.
    init?(_ row: Row) throws {
        guard let kind = EventKind(rawValue: row["kind"]), EventKind.milestones.contains(kind) else { return nil }
        self.init(
            number: row["number"], recordedAt: Timestamp(rawValue: row["recordedAt"]),
            validFrom: CivilDate(rawValue: row["validFrom"]),
            validUntil: (row["validUntil"] as Int?).map(CivilDate.init(rawValue:)), kind: kind,
            corrects: row["corrects"])
        body = row["body"]
        if kind == .entryCorrected { isVoid = try statement().isVoid }
    }
}
