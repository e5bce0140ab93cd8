public import CheckKit
import Glibc
public import Notation

/// Why evidence could not be kept, read or fetched.
public enum EvidenceFault: Error, Hashable, Sendable {
    /// A call of the system failed on a path; `code` is its error number.
    case system(path: String, code: Int32)
    /// The folder holds no store.
    case noStore(path: String)
    /// The folder in which a store was to be made holds other files.
    case foreignFolder(path: String)
    /// The store was made by a later version of the program.
    case newerStore(path: String)
    /// A file of the store is not what it must be: cut, flipped or written by somebody else.
    case damaged(path: String)
    /// The log has fewer records than it was seen to have, or others.
    case cutLog(path: String, size: Int, witnessed: Int)
    /// A record of the log cannot be read.
    case badRecord(index: Int, Faults)
    /// A record that was to be logged states what could not be read back.
    case unreadableRecord(Faults)
    /// A record has more bytes than the log can hold.
    case recordTooLarge(bytes: Int)
    /// The bytes of a digest are not in the store.
    case noObject(sha256: String)
    /// The bytes on disk have another digest than they are kept under.
    case alteredObject(sha256: String)
    /// Bytes that were handed over have another digest or length than was said of them.
    case otherBytes(stated: String, found: String)
    /// The log cannot be written because the installation's key is not there.
    case noKey(path: String)
    /// The database of the store failed, in its own words.
    case database(path: String, String)
    /// An archive cannot be read on from a byte.
    case badArchive(path: String, offset: Int)
    /// A packed archive becomes far more bytes than any archive in use.
    case archiveBomb(path: String)
    /// A file that was to be written is there already.
    case alreadyThere(path: String)
    /// The place of the log holds an act about the keeping of a document and no record of an attempt.
    case noCapture(index: Int)
    /// Something may not be done about the keeping of a document.
    case custody(sha256: String, CustodyRefusal)
}

extension EvidenceFault {
    /// The fault of the last system call.
    static func last(_ path: String) -> EvidenceFault { .system(path: path, code: errno) }

    /// What is wrong and what to do.
    public var message: Message {
        switch self {
        case .system(let path, let code):
            let name = Self.name(path)
            return switch code {
            case ENOENT: Message(.missing, name)
            case ENOTDIR: Message(.notAFolder, name)
            case EACCES, EPERM, EROFS: Message(.forbidden, name)
            case ENOSPC, EDQUOT, EFBIG: Message(.noRoom, name)
            default: Message(.system, name, .string(String(cString: strerror(code))))
            }
        case .noStore(let path): return Message(.noStore, Self.name(path))
        case .foreignFolder(let path): return Message(.foreignFolder, Self.name(path))
        case .newerStore(let path): return Message(.newerStore, Self.name(path))
        case .damaged(let path): return Message(.damaged, Self.name(path))
        case .cutLog(let path, let size, let witnessed):
            return Message(.cutLog, Self.name(path), .int(size), .int(witnessed))
        case .badRecord(let index, let faults):
            return Message(.badRecord, .int(index), Self.first(faults))
        case .unreadableRecord(let faults): return Message(.unreadableRecord, Self.first(faults))
        case .recordTooLarge(let bytes): return Message(.recordTooLarge, .int(bytes), .int(RecordLog.maximumRecord))
        case .noObject(let sha256): return Message(.noObject, .string(sha256))
        case .alteredObject(let sha256): return Message(.alteredObject, .string(sha256))
        case .otherBytes(let stated, let found): return Message(.otherBytes, .string(stated), .string(found))
        case .noKey(let path): return Message(.noKey, Self.name(path))
        case .database(let path, let words): return Message(.system, Self.name(path), .string(words))
        case .badArchive(let path, let offset): return Message(.badArchive, Self.name(path), .int(offset))
        case .archiveBomb(let path): return Message(.archiveBomb, Self.name(path))
        case .alreadyThere(let path): return Message(.alreadyThere, Self.name(path))
        case .noCapture(let index): return Message(.noCapture, .int(index))
        case .custody(let sha256, let refusal):
            return Message(.aboutDocument, .string(sha256), .message(refusal.message))
        }
    }

    private static func first(_ faults: Faults) -> Message.Argument {
        faults.faults.first.map { .message($0.message) } ?? .string("")
    }

    /// A path is of use only whole; 4096 bytes is the longest that the system takes.
    private static func name(_ path: String) -> Message.Argument { .string(Fault.shown(path, atMost: 4096)) }
}

extension EvidenceFault: CustomStringConvertible {
    /// The fault in English.
    public var description: String { message.rendered(in: .en) }
}

extension Text {
    fileprivate static let notAFolder = Text(
        kk: "{0}: бұл қалта емес", ru: "{0}: это не папка", en: "{0}: this is no folder")
    fileprivate static let missing = Text(
        kk: "{0}: мұндай файл немесе қалта жоқ", ru: "{0}: такого файла или папки нет",
        en: "{0}: there is no such file or folder")
    fileprivate static let forbidden = Text(
        kk: "{0}: бұған рұқсат жоқ; қалтаның иесі мен құқықтарын тексеріңіз",
        ru: "{0}: нет прав; проверьте владельца и права папки",
        en: "{0}: no permission; check the owner and the permissions of the folder")
    fileprivate static let noRoom = Text(
        kk: "{0}: орын жетпейді; орын босатыңыз да, қайталаңыз",
        ru: "{0}: не хватает места; освободите его и повторите",
        en: "{0}: there is no room; free some and try again")
    fileprivate static let system = Text(kk: "{0}: {1}", ru: "{0}: {1}", en: "{0}: {1}")
    fileprivate static let noStore = Text(
        kk: "{0}: мұнда дәлелдер қоймасы жоқ; --store арқылы басқасын атаңыз немесе «saikes evidence add» оны жасайды",
        ru:
            "{0}: здесь нет хранилища документов; назовите другое через --store или создайте командой «saikes evidence add»",
        en: "{0}: there is no evidence store here; name another by --store, or “saikes evidence add” makes one")
    fileprivate static let foreignFolder = Text(
        kk: "{0}: бұл қалтада басқа файлдар бар; --store арқылы бос немесе жаңа қалта атаңыз",
        ru: "{0}: в этой папке лежат другие файлы; назовите через --store пустую или новую",
        en: "{0}: the folder holds other files; name an empty or a new one by --store")
    fileprivate static let newerStore = Text(
        kk: "{0}: қойманы бағдарламаның кейінгі нұсқасы жасаған; бағдарламаны жаңартыңыз",
        ru: "{0}: хранилище создано более новой программой; обновите программу",
        en: "{0}: the store was made by a later version; update the program")
    fileprivate static let damaged = Text(
        kk: "{0}: файл бүлінген; «saikes evidence verify» орындап, сақтық көшірмеден қалпына келтіріңіз",
        ru: "{0}: файл повреждён; выполните «saikes evidence verify» и восстановите его из резервной копии",
        en: "{0}: the file is damaged; run “saikes evidence verify” and restore it from a backup")
    fileprivate static let cutLog = Text(
        kk: "{0}: журналда {1} жазба, ал бұрын {2} жазба болған; журнал қысқартылған немесе ауыстырылған",
        ru: "{0}: в журнале записей: {1}, а прежде было {2}; журнал обрезан или подменён",
        en: "{0}: the log has {1} records, but had {2} before; it was cut or replaced")
    fileprivate static let badRecord = Text(
        kk: "журналдың {0}-жазбасы оқылмайды: {1}", ru: "запись журнала {0} не читается: {1}",
        en: "record {0} of the log cannot be read: {1}")
    fileprivate static let unreadableRecord = Text(
        kk: "жазбаны журналға енгізуге болмайды: {0}", ru: "запись нельзя внести в журнал: {0}",
        en: "the record cannot be logged: {0}")
    fileprivate static let recordTooLarge = Text(
        kk: "жазба {0} байт, журналға ең көбі {1} байт сыяды", ru: "в записи {0} байт, журнал вмещает не больше {1}",
        en: "the record has {0} bytes, the log holds at most {1}")
    fileprivate static let noObject = Text(
        kk: "қоймада {0} құжаты жоқ; «saikes evidence list» барын көрсетеді",
        ru: "в хранилище нет документа {0}; что есть, покажет «saikes evidence list»",
        en: "the store has no document {0}; “saikes evidence list” shows what there is")
    fileprivate static let alteredObject = Text(
        kk: "{0} құжатының байттары өзгерген; «saikes evidence verify» оны оқшаулайды, содан кейін қайта алыңыз",
        ru: "байты документа {0} изменились; «saikes evidence verify» отложит его, после чего получите его заново",
        en: "the bytes of document {0} have changed; “saikes evidence verify” sets it aside, then get it again")
    fileprivate static let otherBytes = Text(
        kk: "байттар аталғаннан басқа: {0} деп айтылған, {1} табылды",
        ru: "байты не те, о которых сказано: заявлено {0}, найдено {1}",
        en: "the bytes are not those stated: {0} was said, {1} was found")
    fileprivate static let noKey = Text(
        kk: "{0}: қойманың кілті жоқ, сондықтан оған жазуға болмайды; кілтті сақтық көшірмеден қалпына келтіріңіз",
        ru: "{0}: ключа хранилища нет, поэтому писать в него нельзя; восстановите ключ из резервной копии",
        en: "{0}: the store's key is not there, so nothing can be written; restore the key from a backup")
    fileprivate static let badArchive = Text(
        kk: "{0}: мұрағат {1}-байттан әрі оқылмайды; оны қайта жасатыңыз",
        ru: "{0}: архив не читается с байта {1}; попросите сделать его заново",
        en: "{0}: the archive cannot be read from byte {1} on; have it made again")
    fileprivate static let noCapture = Text(
        kk: "журналдың {0}-жазбасы құжат алу туралы емес", ru: "запись журнала {0} не о получении документа",
        en: "record {0} of the log is not about getting a document")
    fileprivate static let aboutDocument = Text(kk: "{0}: {1}", ru: "{0}: {1}", en: "{0}: {1}")
    fileprivate static let archiveBomb = Text(
        kk: "{0}: буылған мұрағат ашылғанда тым үлкейеді; оған сенсеңіз, gunzip арқылы өзіңіз ашыңыз",
        ru: "{0}: сжатый архив при распаковке становится слишком большим; если доверяете ему, распакуйте сами: gunzip",
        en: "{0}: the packed archive becomes far too much when unpacked; if you trust it, unpack it yourself by gunzip")
    fileprivate static let alreadyThere = Text(
        kk: "{0} бар; басқа атау беріңіз", ru: "{0} уже есть; дайте другое имя",
        en: "{0} is there already; give another name")
}
