public import CheckKit
import Notation

/// One thing that is wrong with a store.
public enum StoreProblem: Hashable, Sendable {
    /// The bytes of an object changed; where it was moved to, relative to the store, nil where it still lies in its place.
    case damagedObject(sha256: String, movedTo: String?)
    /// A record names bytes that are not there.
    case missingObject(sha256: String)
    /// Somebody may write an object, which is never written again.
    case writableObject(sha256: String)
    /// An object has another length than a record says of it.
    case otherLength(sha256: String, index: Int)
    /// The bytes of a redacted document are still there: the program was killed before it took them away.
    case remainingObject(sha256: String)
    /// A file among the objects that the store did not put there, relative to the store.
    case foreignFile(path: String)
    /// A record of the log changed.
    case damagedRecord(index: Int)
    /// A file of the log is missing or changed, relative to the store.
    case damagedFile(path: String)
    /// The log has fewer records than it was seen to have, or others.
    case cutLog(size: Int, witnessed: Int)
    /// Something could not be checked.
    case unchecked(EvidenceFault)
}

extension StoreProblem {
    /// A stable code for programs.
    public var code: String {
        switch self {
        case .damagedObject: "damagedObject"
        case .missingObject: "missingObject"
        case .writableObject: "writableObject"
        case .otherLength: "otherLength"
        case .remainingObject: "remainingObject"
        case .foreignFile: "foreignFile"
        case .damagedRecord: "damagedRecord"
        case .damagedFile: "damagedFile"
        case .cutLog: "cutLog"
        case .unchecked: "unchecked"
        }
    }

    /// What it is about: a digest, a path, the place of a record, or nothing.
    public var about: String? {
        switch self {
        case .damagedObject(let sha256, _), .missingObject(let sha256), .otherLength(let sha256, _),
            .remainingObject(let sha256), .writableObject(let sha256):
            sha256
        case .foreignFile(let path), .damagedFile(let path): path
        case .damagedRecord(let index): String(index)
        case .cutLog, .unchecked: nil
        }
    }

    /// What is wrong and what to do.
    public var message: Message {
        switch self {
        case .damagedObject(let sha256, nil): Message(.damagedObject, .string(sha256))
        case .damagedObject(let sha256, let place?): Message(.movedObject, .string(sha256), .string(place))
        case .missingObject(let sha256): Message(.missingObject, .string(sha256))
        case .writableObject(let sha256): Message(.writableObject, .string(ObjectName.path(sha256)))
        case .otherLength(let sha256, let index): Message(.otherLength, .string(sha256), .int(index))
        case .remainingObject(let sha256): Message(.remainingObject, .string(sha256))
        case .foreignFile(let path): Message(.foreignFile, .string(Fault.shown(path, atMost: 4096)))
        case .damagedRecord(let index): Message(.damagedRecord, .int(index))
        case .damagedFile(let path): Message(.damagedFile, .string(path))
        case .cutLog(let size, let witnessed): Message(.cutLog, .int(size), .int(witnessed))
        case .unchecked(let fault): fault.message
        }
    }
}

extension Text {
    fileprivate static let damagedObject = Text(
        kk: "құжат бүлінген: {0}", ru: "документ повреждён: {0}", en: "damaged document: {0}")
    fileprivate static let movedObject = Text(
        kk: "құжат бүлінген: {0}; {1} орнына оқшауланды, оны қайта алыңыз",
        ru: "документ повреждён: {0}; отложен в {1}, получите его заново",
        en: "damaged document: {0}; set aside in {1}, get it again")
    fileprivate static let missingObject = Text(
        kk: "құжат жоқ: {0}; журналда ол туралы жазба бар", ru: "документа нет: {0}; запись о нём в журнале есть",
        en: "missing document: {0}; the log has a record of it")
    fileprivate static let writableObject = Text(
        kk: "құжат файлына жазуға болады: {0}; «chmod a-w» орындаңыз",
        ru: "файл документа открыт на запись: {0}; выполните «chmod a-w»",
        en: "a document's file may be written: {0}; run “chmod a-w” on it")
    fileprivate static let otherLength = Text(
        kk: "құжат ұзындығы {1}-жазбадағыдай емес: {0}", ru: "длина документа не та, что в записи {1}: {0}",
        en: "the document's length is not that of record {1}: {0}")
    fileprivate static let remainingObject = Text(
        kk: "құжаттың мазмұны жойылуға тиіс еді, бірақ әлі тұр: {0}; «saikes evidence redact --remove» қайталаңыз",
        ru: "содержимое документа должно быть удалено, но ещё лежит: {0}; повторите «saikes evidence redact --remove»",
        en:
            "the document's content was to be removed but is still there: {0}; run “saikes evidence redact --remove” again"
    )
    fileprivate static let foreignFile = Text(
        kk: "бөгде файл: {0}; оны қоймадан алып тастаңыз", ru: "посторонний файл: {0}; уберите его из хранилища",
        en: "surplus file: {0}; take it out of the store")
    fileprivate static let damagedRecord = Text(
        kk: "журналдың {0}-жазбасы өзгертілген; журналды сақтық көшірмеден қалпына келтіріңіз",
        ru: "запись журнала {0} изменена; восстановите журнал из резервной копии",
        en: "record {0} of the log was changed; restore the log from a backup")
    fileprivate static let damagedFile = Text(
        kk: "журнал файлы жоқ немесе бүлінген: {0}; оны сақтық көшірмеден қалпына келтіріңіз",
        ru: "файла журнала нет или он повреждён: {0}; восстановите его из резервной копии",
        en: "a file of the log is missing or damaged: {0}; restore it from a backup")
    fileprivate static let cutLog = Text(
        kk: "журналда {0} жазба, ал бұрын {1} жазба болған: ол қысқартылған немесе ауыстырылған",
        ru: "в журнале записей: {0}, а прежде было {1}: он обрезан или подменён",
        en: "the log has {0} records, but had {1} before: it was cut or replaced")
}
