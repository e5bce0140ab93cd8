public import CheckKit
import Evidence
import GRDB
import Glibc

extension Register {
    /// Copies the register while it is in use, and checks the copy.
    ///
    /// - Parameters:
    ///   - place: a new or empty folder; it holds a register of its own afterwards.
    ///   - withKeys: whether the installation's secret keys are copied too; without them the copy can be read and checked.
    /// - Throws: `alreadyThere`, `broken` where the copy is not sound, faults of the system; then nothing is left.
    public func backUp(to place: String, withKeys: Bool) throws(RegisterFault) {
        let disk = try Self.emptyFolder(place)
        try Self.orRemove(disk) { () throws(RegisterFault) in
            try copyKeys(to: disk, withSecrets: withKeys)
            try Self.orFault(disk.path(Self.databaseName)) {
                let copy = try DatabaseQueue(path: disk.path(Self.databaseName))
                try database.backup(to: copy)
                try copy.close()
            }
            try requireSound(Register(disk, calendar, clock))
            try Self.sync(disk)
        }
    }

    /// Makes a register from a backup, checked before anybody may use it.
    ///
    /// - Parameters:
    ///   - backup: the folder of the backup.
    ///   - place: a new or empty folder.
    ///   - keys: the folder whose secret keys are taken; nil to take those of the backup.
    ///   - checkpoint: a signed note that was kept elsewhere; nil to compare with none.
    ///   - calendar: the working days by which terms are counted.
    /// - Returns: what the check found.
    /// - Throws: `alreadyThere`, `broken` where the backup is not sound or not what the checkpoint says.
    public static func restore(
        _ backup: String, to place: String, keysOf keys: String? = nil, checkpoint: String? = nil,
        calendar: WorkCalendar
    ) throws(RegisterFault) -> RegisterVerification {
        let source = try Register(backup, calendar: calendar)
        let found = try source.verify(against: checkpoint)
        if let problem = found.problem { throw .broken(problem) }
        try source.backUp(to: place, withKeys: true)
        if let keys { try StoreDisk(folder: place).takeKeys(of: keys, for: source.key) }
        return found
    }

    private func requireSound(_ copy: Register) throws(RegisterFault) {
        if let problem = try copy.verify().problem { throw .broken(problem) }
    }

    private func copyKeys(to disk: StoreDisk, withSecrets: Bool) throws(RegisterFault) {
        do throws(EvidenceFault) {
            let here = StoreDisk(folder: folder)
            let names = withSecrets ? [Self.verifierName, Self.keyName, Self.personKeyName] : [Self.verifierName]
            for name in names {
                guard let bytes = try here.bytes(name) else { continue }
                try disk.write(bytes, to: name, permissions: name == Self.verifierName ? 0o644 : 0o600)
            }
        } catch {
            throw .files(error)
        }
    }

    /// Makes what is in a folder survive a power cut.
    static func sync(_ disk: StoreDisk) throws(RegisterFault) {
        do throws(EvidenceFault) { try disk.syncFolder(".") } catch { throw .files(error) }
    }

    /// Does something in a new folder, of which nothing is left where it fails.
    static func orRemove(_ disk: StoreDisk, _ body: () throws(RegisterFault) -> Void) throws(RegisterFault) {
        do throws(RegisterFault) {
            try body()
        } catch {
            for name in [databaseName, keyName, verifierName, personKeyName] {
                for rest in ["", "-wal", "-shm"] { unlink(disk.path(name + rest)) }
            }
            rmdir(disk.path("tmp"))
            rmdir(disk.folder)
            throw error
        }
    }
}

extension StoreDisk {
    /// Takes the secret keys of another folder, where they are the same installation's.
    func takeKeys(of folder: String, for key: NoteKey) throws(RegisterFault) {
        do throws(EvidenceFault) {
            let other = StoreDisk(folder: folder)
            let text = String(decoding: try other.bytes(Register.keyName) ?? [], as: UTF8.self)
            guard let secret = NoteKey(text.split(separator: "\n").first ?? ""), secret.signing != nil,
                secret.verifierText == key.verifierText
            else { throw EvidenceFault.noKey(path: other.path(Register.keyName)) }
            for name in [Register.keyName, Register.personKeyName] {
                guard let bytes = try other.bytes(name) else { continue }
                try write(bytes, to: name, permissions: 0o600)
            }
        } catch {
            if case .noKey(let path) = error { throw .noKey(path: path) }
            throw .files(error)
        }
    }
}
