import CheckKit

/// What a reader should know of documents that are not what is stated of them, or could not be read.
enum DocumentNotes {
    /// The warnings of a subject, in the order of the documents' ids.
    static func warnings(_ subject: Subject) -> [Message] {
        subject.documents.sorted { $0.key < $1.key }.compactMap { id, state in warning(id, state) }
    }

    private static func warning(_ id: String, _ state: DocumentState) -> Message? {
        switch state.presence {
        case .altered: return Message(altered, .string(id))
        case .wrongContent:
            guard let kind = state.reading?.kind else { return Message(otherKind, .string(id)) }
            return Message(otherKindThan, .string(id), .text(kind.title))
        case .unread:
            guard let obstacle = state.reading?.obstacle, ![.notThere, .notFetched].contains(obstacle) else {
                // A file that lies nowhere is told by its status alone.
                return nil
            }
            return Message(unread, .string(id), .text(obstacle.title))
        case .read, .missing: return nil
        }
    }

    static let altered = Text(
        kk: "{0} құжатының файлы көрсетілген хэшке сәйкес емес: оқылмаған болып есептеледі",
        ru: "файл документа {0} не соответствует заявленному хэшу: считается непрочитанным",
        en: "the file of document {0} does not match its stated hash: it counts as not read")
    static let otherKind = Text(
        kk: "{0} құжатының мазмұны файл атауындағы түрге сәйкес емес: оқылмаған болып есептеледі",
        ru: "содержимое документа {0} не того вида, что обещает имя файла: считается непрочитанным",
        en: "the content of document {0} is not of the kind its file name promises: it counts as not read")
    static let otherKindThan = Text(
        kk: "{0} құжатының мазмұны файл атауындағы түрге сәйкес емес (бұл – {1}): оқылмаған болып есептеледі",
        ru: "содержимое документа {0} не того вида, что обещает имя файла (это {1}): считается непрочитанным",
        en: "the content of document {0} is not of the kind its file name promises (it is {1}): it counts as not read")
    static let unread = Text(
        kk: "{0} құжаты оқылмады: {1}", ru: "документ {0} не прочитан: {1}", en: "document {0} was not read: {1}")
}
