import CheckKit

/// What a reader should know of documents that are not what is stated of them, or could not be read.
enum DocumentNotes {
    /// The warnings of a subject: of single documents in the order of their ids, then of all that share a reason.
    static func warnings(_ subject: Subject) -> [Message] {
        let documents = subject.documents.sorted { $0.key < $1.key }
        return documents.compactMap { id, state in warning(id, state) }
            + DocumentReading.Obstacle.allCases.compactMap { obstacle in
                // What lies nowhere is told by its status alone.
                guard ![.notThere, .notFetched].contains(obstacle) else { return nil }
                let ids = documents.filter { $0.value.presence == .unread && $0.value.reading?.obstacle == obstacle }
                    .map { Message.Argument.string($0.key) }
                return ids.isEmpty ? nil : Message(unread, .list(ids), .text(obstacle.title))
            }
    }

    private static func warning(_ id: String, _ state: DocumentState) -> Message? {
        switch state.presence {
        case .altered: return Message(altered, .string(id))
        case .wrongContent:
            guard let kind = state.reading?.kind else { return Message(otherKind, .string(id)) }
            return Message(otherKindThan, .string(id), .text(kind.title))
        case .unread, .read, .missing: return nil
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
        kk: "оқылмаған құжаттар: {0} – {1}", ru: "не прочитаны документы: {0} – {1}",
        en: "documents not read: {0} – {1}")
}
