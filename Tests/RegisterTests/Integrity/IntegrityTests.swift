import CheckKit
import Evidence
import Foundation
import GRDB
import Notation
import Testing

@testable import Register

/// Whoever writes to the file past the program is found, and what they did is named.
@Suite struct IntegrityTests {
    private let council: Council

    init() throws {
        council = try Council()
        try council.apply("p1")
    }

    private func tamper(_ body: (Database) throws -> Void) throws {
        let database = try DatabaseQueue(path: "\(council.folder)/register.sqlite")
        try database.write { database in
            for trigger in ["eventIsFinal", "eventStays", "snapshotIsFinal", "snapshotStays"] {
                try database.execute(sql: "DROP TRIGGER \(trigger)")
            }
            try body(database)
        }
    }

    private var problem: RegisterProblem? {
        get throws { try council.register.verify().problem }
    }

    @Test("An untouched register is sound")
    func sound() throws {
        let found = try council.register.verify()
        #expect(found.problem == nil)
        #expect(found.count == 15 && found.snapshots == 1 && found.signatures == 14)
    }

    @Test(
        "A bit that was flipped in any column is found in its record",
        arguments: [
            "actor = 'chair'", "kind = 'sessionClosed'", "subject = 'window/W2'", "validFrom = validFrom + 1",
            "validUntil = coalesce(validUntil, 0) + 1", "recordedAt = recordedAt + 1", "provider = 'x'",
            "corrects = 1", "body = replace(body, ':', ';')", "hash = zeroblob(32)",
        ])
    func flipped(column: String) throws {
        try tamper { try $0.execute(sql: "UPDATE event SET \(column) WHERE number = 13") }
        #expect(try problem == .altered(number: 13))
    }

    @Test("Text that moved from one field to the next is found")
    func moved() throws {
        try tamper {
            try $0.execute(sql: "UPDATE event SET actor = actor || 'w', subject = substr(subject, 2) WHERE number = 13")
        }
        #expect(try problem == .altered(number: 13))
    }

    @Test("A signature that was changed or taken away is found, and whose it should be")
    func signature() throws {
        try tamper { try $0.execute(sql: "UPDATE event SET signature = zeroblob(64) WHERE number = 14") }
        #expect(try problem == .unsigned(number: 14, actor: "secretary"))
        try tamperAgain { try $0.execute(sql: "UPDATE event SET signature = NULL WHERE number = 14") }
        #expect(try problem == .unsigned(number: 14, actor: "secretary"))
    }

    private func tamperAgain(_ body: (Database) throws -> Void) throws {
        try DatabaseQueue(path: "\(council.folder)/register.sqlite").write(body)
    }

    @Test("A removed row is missing, a removed last row is a cut end")
    func removed() throws {
        try tamper { try $0.execute(sql: "DELETE FROM event WHERE number = 15") }
        #expect(try problem == .cut(count: 14, stated: 15))
        try tamperAgain { try $0.execute(sql: "DELETE FROM event WHERE number = 7") }
        #expect(try problem == .missing(number: 7))
    }

    @Test("Two records in each other's place are found at the first")
    func reordered() throws {
        try tamper { database in
            try database.execute(sql: "UPDATE event SET number = 99 WHERE number = 5")
            try database.execute(sql: "UPDATE event SET number = 5 WHERE number = 6")
            try database.execute(sql: "UPDATE event SET number = 6 WHERE number = 99")
        }
        #expect(try problem == .altered(number: 5))
    }

    @Test("A head that another key signed is foreign, whatever it says")
    func foreignHead() throws {
        let count = try council.register.verify()
        let hash = try #require(Hexadecimal.bytes(count.hash))
        let key = NoteKey(newNamed: council.register.key.name)
        let note = try RegisterHead(count: count.count, hash: hash).note(by: key, keyPath: "")
        try tamper { try $0.execute(sql: "UPDATE head SET note = ?", arguments: [note]) }
        #expect(try problem == .foreignHead)
        #expect(throws: RegisterFault.broken(.foreignHead)) {
            try council.act("secretary", CloseSession("S"))
        }
    }

    @Test("Nothing is written on top of a cut end, which would hide it")
    func cutEndStaysVisible() throws {
        try tamper { try $0.execute(sql: "DELETE FROM event WHERE number = 15") }
        #expect(throws: RegisterFault.broken(.cut(count: 14, stated: 15))) { try council.apply("p2") }
    }

    @Test("A snapshot that was changed is named by the digest under which it was kept")
    func snapshot() throws {
        try tamper { try $0.execute(sql: "UPDATE snapshot SET bytes = CAST('{}' AS BLOB)") }
        #expect(try problem?.code == "snapshot")
    }

    @Test(
        "The tables refuse to change or forget what they hold",
        arguments: [
            "UPDATE event SET actor = 'x'", "DELETE FROM event", "DELETE FROM snapshot",
            "UPDATE snapshot SET bytes = ''",
        ])
    func onlyAdded(sql: String) throws {
        let database = try DatabaseQueue(path: "\(council.folder)/register.sqlite")
        #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
    }

    @Test("An older copy looks sound by itself and is told by a checkpoint that was kept elsewhere")
    func olderCopy() throws {
        let copy = council.folder + "-copy"
        defer { try? FileManager.default.removeItem(atPath: copy) }
        try council.register.backUp(to: copy, withKeys: true)
        try council.apply("p2")
        let checkpoint = try council.register.checkpoint()
        let older = try Register(copy, calendar: WorkCalendar([]))
        #expect(try older.verify().problem == nil)
        #expect(try older.verify(against: checkpoint).problem == .otherHistory(count: 15, stated: 16))
        #expect(try council.register.verify(against: checkpoint).problem == nil)
        #expect(try council.register.verify(against: "nonsense").problem == .foreignCheckpoint)
    }

    @Test("What was recorded later never looks as if it was earlier, though the clock is set back")
    func clockSetBack() throws {
        let before = try council.apply("p2")
        council.clock.set("2025-01-01")
        let after = try council.register.perform(Withdraw(before), by: try council.key("p2"))
        #expect(after.recordedAt.civilDay == CivilDate(iso: "2026-03-02"))
        #expect(try council.register.verify().problem == nil)
    }
}
