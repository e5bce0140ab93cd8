public import CheckKit
public import Evidence
import GRDB
import Notation

/// Why the register could not do something.
public enum RegisterFault: Error, Hashable, Sendable {
    /// The core refuses an act, whoever asked for it.
    case refused(Refusal)
    /// The folder holds no register.
    case noRegister(path: String)
    /// The place where a register or file was to be made is taken.
    case alreadyThere(path: String)
    /// The register was made by a later version of the program.
    case newerRegister(path: String)
    /// A file of a register, or its export, is not what it must be.
    case damaged(path: String)
    /// A file is no export of a register, or was changed since.
    case badExport(path: String)
    /// The records are not what they were; nothing is written on top of that.
    case broken(RegisterProblem)
    /// The installation's key is not there, so nothing can be written.
    case noKey(path: String)
    /// A text is no id.
    case badName(String)
    /// A file is no personal key.
    case badKeyFile(path: String)
    /// A file could not be read or written.
    case files(EvidenceFault)
    /// Another program kept the database to itself for a minute.
    case busy(path: String)
    /// There is no room on the disk.
    case noRoom(path: String)
    /// The medium cannot be written.
    case readOnly(path: String)
    /// The database failed, in its own words.
    case database(path: String, String)
    /// A line of an existing list cannot be taken over.
    case badRow(line: Int, Message)

    /// What is wrong and what to do.
    public var message: Message {
        switch self {
        case .refused(let refusal): refusal.message
        case .noRegister(let path): Message(.noRegister, Self.name(path))
        case .alreadyThere(let path): Message(.alreadyThere, Self.name(path))
        case .newerRegister(let path): Message(.newerRegister, Self.name(path))
        case .damaged(let path): Message(.damagedFile, Self.name(path))
        case .badExport(let path): Message(.badExport, Self.name(path))
        case .broken(let problem): Message(.broken, .message(problem.message))
        case .noKey(let path): Message(.noKey, Self.name(path))
        case .badName(let text): Message(.badName, .string(Fault.shown(text)))
        case .badKeyFile(let path): Message(.badKeyFile, Self.name(path))
        case .files(let fault): fault.message
        case .busy(let path): Message(.busy, Self.name(path))
        case .noRoom(let path): Message(.noRoom, Self.name(path))
        case .readOnly(let path): Message(.readOnly, Self.name(path))
        case .database(let path, let words): Message(.databaseFault, Self.name(path), .string(words))
        case .badRow(let line, let message): Message(.badRow, .int(line), .message(message))
        }
    }

    private static func name(_ path: String) -> Message.Argument { .string(Fault.shown(path, atMost: 4096)) }
}

extension RegisterFault: CustomStringConvertible {
    /// The fault in English.
    public var description: String { message.rendered(in: .en) }
}

extension RegisterFault {
    /// A fault of the database in words that a user can act on.
    init(_ error: DatabaseError, path: String) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_FULL: self = .noRoom(path: path)
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .readOnly(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path)
        case .SQLITE_IOERR:
            // A write that stops half way is what a full disk or a quota looks like.
            let isWrite = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE].contains(error.extendedResultCode)
            self = isWrite ? .noRoom(path: path) : .database(path: path, error.message ?? "I/O")
        default: self = .database(path: path, error.message ?? "SQLite \(error.resultCode.rawValue)")
        }
    }
}

extension Text {
    fileprivate static let noRegister = Text(
        kk: "{0}: мұнда тіркелім жоқ; --register арқылы басқасын атаңыз немесе «saikes register init» арқылы жасаңыз",
        ru: "{0}: здесь нет реестра; назовите другой через --register или создайте командой «saikes register init»",
        en: "{0}: there is no register here; name another by --register or make one by “saikes register init”")
    fileprivate static let alreadyThere = Text(
        kk: "{0}: мұнда бірдеңе бар; басқа орын атаңыз", ru: "{0}: здесь уже что-то есть; назовите другое место",
        en: "{0}: something is here already; name another place")
    fileprivate static let newerRegister = Text(
        kk: "{0}: тіркелімді бағдарламаның кейінгі нұсқасы жасаған; бағдарламаны жаңартыңыз",
        ru: "{0}: реестр создан более новой программой; обновите программу",
        en: "{0}: the register was made by a later version; update the program")
    fileprivate static let damagedFile = Text(
        kk: "{0}: файл бүлінген; «saikes register restore» арқылы сақтық көшірмеден қалпына келтіріңіз",
        ru: "{0}: файл повреждён; восстановите реестр из копии командой «saikes register restore»",
        en: "{0}: the file is damaged; restore the register from a backup by “saikes register restore”")
    fileprivate static let badExport = Text(
        kk:
            "{0}: бұл тіркелімнің шығарылған файлы емес немесе ол өзгертілген; «saikes register export» арқылы қайта шығарыңыз",
        ru:
            "{0}: это не выданный целиком реестр, или файл изменён; выдайте его заново командой «saikes register export»",
        en: "{0}: this is no export of a register, or it was changed; export it again by “saikes register export”")
    fileprivate static let broken = Text(
        kk: "тіркелімге ештеңе жазылмайды: {0}; «saikes register verify» орындаңыз",
        ru: "в реестр ничего не пишется: {0}; выполните «saikes register verify»",
        en: "nothing is written to the register: {0}; run “saikes register verify”")
    fileprivate static let noKey = Text(
        kk: "{0}: орнатудың кілті жоқ, сондықтан тек оқуға болады; кілтті сақталған жерінен қайтарыңыз",
        ru: "{0}: ключа установки нет, реестр можно только читать; верните ключ оттуда, где он хранится",
        en: "{0}: the installation's key is not there, so the register can only be read; put the key back")
    fileprivate static let badName = Text(
        kk: "«{0}»: атау латын әріптерінен, цифрлардан, нүктеден, сызықшадан тұрады, ең көбі 60 таңба",
        ru: "«{0}»: имя состоит из латинских букв, цифр, точек и дефисов, не длиннее 60 знаков",
        en: "“{0}”: a name has Latin letters, digits, dots and hyphens, at most 60 of them")
    fileprivate static let badKeyFile = Text(
        kk: "{0}: бұл жеке кілт файлы емес; оны «saikes register actor new» жасайды",
        ru: "{0}: это не файл личного ключа; его создаёт «saikes register actor new»",
        en: "{0}: this is no personal key file; “saikes register actor new” makes one")
    fileprivate static let busy = Text(
        kk: "{0}: басқа бағдарлама тіркелімді бір минут бойы босатпады; кейінірек қайталаңыз, ештеңе жоғалған жоқ",
        ru: "{0}: другая программа минуту не отпускала реестр; повторите позже, ничего не потеряно",
        en: "{0}: another program kept the register for a minute; try again later, nothing is lost")
    fileprivate static let noRoom = Text(
        kk: "{0}: орын жетпейді; ештеңе жазылған жоқ, орын босатып, қайталаңыз",
        ru: "{0}: не хватает места; ничего не записано, освободите место и повторите",
        en: "{0}: there is no room; nothing was written, free some and try again")
    fileprivate static let readOnly = Text(
        kk: "{0}: бұл жерге жазуға болмайды; ештеңе жазылған жоқ, құқықтар мен тасымалдағышты тексеріңіз",
        ru: "{0}: сюда нельзя писать; ничего не записано, проверьте права и носитель",
        en: "{0}: this cannot be written to; nothing was written, check the permissions and the medium")
    fileprivate static let databaseFault = Text(kk: "{0}: {1}", ru: "{0}: {1}", en: "{0}: {1}")
    fileprivate static let badRow = Text(kk: "{0}-жол: {1}", ru: "строка {0}: {1}", en: "line {0}: {1}")
}
