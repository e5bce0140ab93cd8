public import CheckKit
import Glibc

/// The documents of a dossier: those with an address as the store has them, the others as files beside it.
///
/// "Read" means that the store has bytes of the address, that they are still those that came, that they match the hash
/// and the kind of content that are stated of the document, and, where a reader is given, that they could be read. A web
/// page in place of a document proves nothing: servers send one for "please log in" and "not found" as if it were what was
/// asked for.
public struct KeptDocuments {
    private let store: EvidenceStore
    private let files: AttachedFiles
    private let reader: DocumentReader?

    /// Looks for addresses in a store, and for files relative to a folder.
    ///
    /// - Parameters:
    ///   - store: the store.
    ///   - folder: the folder.
    ///   - reader: who reads the documents; nil: only their first bytes are looked at.
    public init(store: EvidenceStore, folder: String, reader: DocumentReader? = nil) {
        self.store = store
        self.reader = reader
        files = AttachedFiles(folder: folder, reader: reader)
    }

    /// What is known of each document.
    ///
    /// - Throws: faults of the store; one document that is missing or damaged in it is unread and no fault.
    public func states(of documents: [SupportingDocument]) throws(EvidenceFault) -> [String: DocumentState] {
        try states(of: documents, DocumentExamination(reader: reader, corroborator: nil))
    }

    /// What is known of each document of a dossier, and how the texts bear out its claims.
    ///
    /// - Throws: faults of the store; one document that is missing or damaged in it is unread and no fault.
    public func states(of dossier: Dossier) throws(EvidenceFault) -> [String: DocumentState] {
        let corroborator = reader != nil ? Corroborator(dossier) : nil
        return try states(
            of: dossier.documents ?? [], DocumentExamination(reader: reader, corroborator: corroborator))
    }

    private func states(
        of documents: [SupportingDocument], _ examination: DocumentExamination
    ) throws(EvidenceFault) -> [String: DocumentState] {
        var states = files.states(of: documents, examination)
        var subjects: [DocumentExamination.Subject] = []
        for document in documents where document.path == nil {
            guard let url = document.url else { continue }
            if let subject = try subject(document, at: url) { subjects.append(subject) }
        }
        states.merge(examination.states(of: subjects)) { _, last in last }
        return states
    }

    /// A document whose bytes the store has; nil for any other.
    private func subject(
        _ document: SupportingDocument, at url: String
    ) throws(EvidenceFault) -> DocumentExamination.Subject? {
        guard let body = try store.lastCapture(ofURL: url)?.record.body else { return nil }
        let object: StoredObject
        do throws(EvidenceFault) {
            object = try store.object(body.sha256)
        } catch {
            switch error {
            case .noObject, .alteredObject: return nil
            default: throw error
            }
        }
        return DocumentExamination.Subject(document: document, source: url) {
            open(object.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        } mayBe: { kind, isKnown in
            Self.isPromised(kind, isKnown, by: url, body.statedType)
        }
    }

    /// Whether a kind is what the address promises, or else the sender.
    private static func isPromised(_ kind: ContentType, _ isKnown: Bool, by url: String, _ statedType: String?) -> Bool
    {
        let path = url.split(whereSeparator: { $0 == "?" || $0 == "#" }).first.map(String.init) ?? url
        if let promised = ContentType.promised(by: path) {
            return isKnown ? promised.contains(kind) : kind.mayBe(promised)
        }
        switch statedType?.split(separator: ";").first?.lowercased() {
        case "application/pdf": return kind == .pdf
        case "image/png": return kind == .png
        case "image/jpeg": return kind == .jpeg
        default: return kind != .webPage
        }
    }
}
