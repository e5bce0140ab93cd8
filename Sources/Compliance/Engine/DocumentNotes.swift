import CheckKit

/// What a reader should know of documents whose files are not what is stated of them.
enum DocumentNotes {
    /// The warnings of a subject, in the order of the documents' ids.
    static func warnings(_ subject: Subject) -> [Message] {
        subject.documents.sorted { $0.key < $1.key }.compactMap { id, state in
            switch state.presence {
            case .altered: Message(altered, .string(id))
            case .wrongContent: Message(otherKind, .string(id))
            case .read, .unread, .missing: nil
            }
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
}
