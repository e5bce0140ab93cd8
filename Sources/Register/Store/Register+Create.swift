public import CheckKit
import Crypto
public import Evidence
import GRDB
import Glibc
import Notation

/// What the Council itself has set, since the law is silent on it.
public struct RegisterSettings: Sendable {
    /// The name of the register.
    public var name: StatedName
    /// How many members who are not recused must take part in a decision, 2 or more.
    public var quorum: Int
    /// How many working days a provider has to appeal, from the day after the decision was confirmed.
    public var appealDays: Int

    /// Makes settings.
    public init(name: StatedName, quorum: Int, appealDays: Int) {
        (self.name, self.quorum, self.appealDays) = (name, quorum, appealDays)
    }
}

extension Register {
    /// Makes a register with its first actor, the administrator, who registers all others.
    ///
    /// - Parameters:
    ///   - folder: where it shall be: a new or an empty folder.
    ///   - settings: what the Council has set.
    ///   - administrator: the personal key of the administrator.
    ///   - fullName: the administrator's name.
    ///   - calendar: the working days by which terms are counted.
    ///   - clock: what time it is.
    /// - Returns: the register.
    /// - Throws: `alreadyThere`, a refusal of the settings, and faults of the system.
    public static func create(
        _ folder: String, settings: RegisterSettings, administrator: Credential, fullName: String,
        calendar: WorkCalendar, clock: @escaping @Sendable () -> Timestamp = { .now }
    ) throws(RegisterFault) -> Register {
        guard (2...1000).contains(settings.quorum) else { throw .refused(.badQuorum) }
        guard (1...60).contains(settings.appealDays) else { throw .refused(.badTerm) }
        let disk = try emptyFolder(folder)
        let key = NoteKey(newNamed: "saikes/register/\(String(UInt64.random(in: .min ... .max), radix: 16))")
        try orRemove(disk) { () throws(RegisterFault) in
            try put(key, person: PersonToken.newKey, disk)
            let register = try Register(disk, calendar, clock)
            let drafts = opening(settings, administrator, fullName, key)
            try register.write { database in
                let head = RegisterHead(count: 0, hash: EventRow.start)
                try database.execute(
                    sql: "INSERT INTO head (id, note) VALUES (1, ?)",
                    arguments: [try head.note(by: key, keyPath: disk.path(keyName))])
                _ = try register.append(drafts, by: administrator, in: database)
            }
        }
        return try Register(disk, calendar, clock)
    }

    /// The first act: what the Council has set, and who registers all others.
    private static func opening(
        _ settings: RegisterSettings, _ administrator: Credential, _ fullName: String, _ key: NoteKey
    ) -> [EventDraft] {
        let opened = EventDraft(.registerOpened, .register) { draft in
            draft.statement.name = settings.name
            draft.statement.quorum = settings.quorum
            draft.statement.workingDays = settings.appealDays
            draft.statement.publicKey = key.verifierText
        }
        let first = EventDraft(.actorRegistered, .actor(administrator.actor)) { draft in
            draft.statement.member = administrator.actor
            draft.statement.role = .administrator
            draft.statement.fullName = fullName
            draft.statement.publicKey = administrator.publicKey
        }
        return [opened, first]
    }

    /// Makes a folder that nobody else uses, with one for files on their way.
    static func emptyFolder(_ folder: String) throws(RegisterFault) -> StoreDisk {
        let disk = StoreDisk(folder: folder)
        do throws(EvidenceFault) {
            if mkdir(folder, 0o700) != 0 {
                let code = errno
                guard code == EEXIST else { throw .system(path: folder, code: code) }
                guard try disk.names(in: ".").isEmpty else { throw .alreadyThere(path: folder) }
            }
            try disk.makeFolder("tmp")
        } catch {
            if case .alreadyThere(let path) = error { throw .alreadyThere(path: path) }
            throw .files(error)
        }
        return disk
    }

    /// Writes the keys of an installation: what is nil is not written.
    static func put(_ key: NoteKey, person: [UInt8]?, _ disk: StoreDisk) throws(RegisterFault) {
        do throws(EvidenceFault) {
            if let secret = key.signerText {
                try disk.write(Array("\(secret)\n".utf8), to: keyName, permissions: 0o600)
            }
            try disk.write(Array("\(key.verifierText)\n".utf8), to: verifierName)
            if let person {
                let text = StrictBase64.text(person)
                try disk.write(Array("\(text)\n".utf8), to: personKeyName, permissions: 0o600)
            }
            try disk.syncFolder(".")
        } catch {
            throw .files(error)
        }
    }
}
