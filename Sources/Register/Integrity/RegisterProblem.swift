public import CheckKit

/// What is wrong with the records of a register; the first broken one is named.
public enum RegisterProblem: Hashable, Sendable {
    /// The signed head cannot be read, or another key than the installation's signed it.
    case foreignHead
    /// A checkpoint is not one that this installation signed.
    case foreignCheckpoint
    /// An event is missing: another number stands where it should.
    case missing(number: Int)
    /// An event's fields are not those that were recorded.
    case altered(number: Int)
    /// An act's signature is not its actor's, or missing.
    case unsigned(number: Int, actor: String)
    /// There are fewer events than the head says: the end was cut off.
    case cut(count: Int, stated: Int)
    /// There are more events than the head says.
    case surplus(count: Int, stated: Int)
    /// The head states another hash than the events have.
    case otherHash
    /// Bytes that an event refers to are gone or are others.
    case snapshot(sha256: String)
    /// A checkpoint that was kept elsewhere does not fit: the register is an older copy or another history.
    case otherHistory(count: Int, stated: Int)

    /// What is wrong.
    public var message: Message {
        switch self {
        case .foreignHead: Message(.foreignHead)
        case .foreignCheckpoint: Message(.foreignCheckpoint)
        case .missing(let number): Message(.missingRecord, .int(number))
        case .altered(let number): Message(.alteredRecord, .int(number))
        case .unsigned(let number, let actor): Message(.unsignedRecord, .int(number), .string(actor))
        case .cut(let count, let stated): Message(.cutAtEnd, .int(count), .int(stated))
        case .surplus(let count, let stated): Message(.surplus, .int(count), .int(stated))
        case .otherHash: Message(.otherHash)
        case .snapshot(let sha256): Message(.alteredSnapshot, .string(sha256))
        case .otherHistory(let count, let stated): Message(.otherHistory, .int(count), .int(stated))
        }
    }

    /// The word by which programs know the problem.
    public var code: String {
        switch self {
        case .foreignHead: "foreignHead"
        case .foreignCheckpoint: "foreignCheckpoint"
        case .missing: "missing"
        case .altered: "altered"
        case .unsigned: "unsigned"
        case .cut: "cut"
        case .surplus: "surplus"
        case .otherHash: "otherHash"
        case .snapshot: "snapshot"
        case .otherHistory: "otherHistory"
        }
    }

    /// The number of the first broken record; nil where no single record is broken.
    public var number: Int? {
        switch self {
        case .missing(let number), .altered(let number), .unsigned(let number, _): number
        default: nil
        }
    }
}

extension Text {
    fileprivate static let foreignHead = Text(
        kk: "қорытынды жазбаға осы орнатудың кілтімен қол қойылмаған",
        ru: "итоговая запись подписана не ключом этой установки",
        en: "the head is not signed with this installation's key")
    fileprivate static let foreignCheckpoint = Text(
        kk: "бақылау нүктесіне осы орнатудың кілтімен қол қойылмаған",
        ru: "контрольная точка подписана не ключом этой установки",
        en: "the checkpoint is not signed with this installation's key")
    fileprivate static let missingRecord = Text(
        kk: "{0}-жазба жоқ", ru: "нет записи {0}", en: "record {0} is missing")
    fileprivate static let alteredRecord = Text(
        kk: "{0}-жазба өзгертілген", ru: "запись {0} изменена", en: "record {0} was altered")
    fileprivate static let unsignedRecord = Text(
        kk: "{0}-жазбада {1} қатысушысының қолы жоқ немесе жарамсыз",
        ru: "под записью {0} нет верной подписи участника {1}",
        en: "record {0} lacks a valid signature of {1}")
    fileprivate static let cutAtEnd = Text(
        kk: "соңы кесілген: {0} жазба бар, {1} болуы керек", ru: "обрезано в конце: записей {0}, должно быть {1}",
        en: "cut at the end: {0} records, there must be {1}")
    fileprivate static let surplus = Text(
        kk: "артық жазба бар: {0}, болуы керегі {1}", ru: "лишние записи: {0} вместо {1}",
        en: "surplus records: {0}, there must be {1}")
    fileprivate static let otherHash = Text(
        kk: "қорытынды хеш жазбалардікінен басқа", ru: "итоговый хеш не тот, что у записей",
        en: "the head's hash is not that of the records")
    fileprivate static let alteredSnapshot = Text(
        kk: "{0} көшірмесі жоқ немесе өзгертілген", ru: "снимка {0} нет или он изменён",
        en: "snapshot {0} is missing or altered")
    fileprivate static let otherHistory = Text(
        kk: "тіркелім бақылау нүктесіне сай емес ({0} жазба, бақылауда {1}): бұл ескі көшірме немесе басқа тарих",
        ru: "реестр не сходится с контрольной точкой (записей {0}, в точке {1}): это старая копия или другая история",
        en: "the register does not fit the checkpoint ({0} records, checkpoint {1}): an older copy or another history")
}
