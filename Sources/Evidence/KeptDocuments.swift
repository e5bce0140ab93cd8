public import CheckKit
import Glibc

/// The documents of a dossier: those with an address as the store has them, the others as files beside it.
///
/// "Read" means that the store has bytes of the address, that they are still those that came, and that they match the hash
/// and the kind of content that are stated of the document. A web page in place of a document proves nothing: servers
/// send one for "please log in" and "not found" as if it were what was asked for.
public struct KeptDocuments {
    private let store: EvidenceStore
    private let files: AttachedFiles

    /// Looks for addresses in a store, and for files relative to a folder.
    public init(store: EvidenceStore, folder: String) {
        self.store = store
        files = AttachedFiles(folder: folder)
    }

    /// What is known of each document of a dossier.
    ///
    /// - Throws: faults of the store; one document that is missing or damaged in it is unread and no fault.
    public func states(of documents: [SupportingDocument]) throws(EvidenceFault) -> [String: DocumentState] {
        var states = files.states(of: documents)
        for document in documents where document.path == nil {
            guard let url = document.url else { continue }
            states[document.id] = try state(of: document, at: url)
        }
        return states
    }

    private func state(of document: SupportingDocument, at url: String) throws(EvidenceFault) -> DocumentState {
        var state = DocumentState(
            type: document.evidenceType, presence: .unread, validity: document.validity, sha256: document.sha256)
        guard let body = try store.lastCapture(ofURL: url)?.record.body else { return state }
        let object: StoredObject
        do throws(EvidenceFault) {
            object = try store.object(body.sha256)
        } catch {
            switch error {
            case .noObject, .alteredObject: return state
            default: throw error
            }
        }
        state.sha256 = object.sha256
        let isSame = document.sha256.map { $0 == object.sha256 } ?? true
        let head = Self.head(of: object.path)
        state.presence = !isSame ? .altered : Self.isPromised(head, by: url, body.statedType) ? .read : .wrongContent
        return state
    }

    /// Whether bytes are of a kind that their address promises, or else the sender.
    private static func isPromised(_ head: [UInt8], by url: String, _ statedType: String?) -> Bool {
        let path = url.split(whereSeparator: { $0 == "?" || $0 == "#" }).first.map(String.init) ?? url
        if let kinds = ContentType.promised(by: path) { return kinds.contains(ContentType(head)) }
        if isWebPage(head) { return false }
        let type = statedType?.split(separator: ";").first?.lowercased()
        switch type {
        case "application/pdf": return ContentType(head) == .pdf
        case "image/png": return ContentType(head) == .png
        case "image/jpeg": return ContentType(head) == .jpeg
        default: return true
        }
    }

    /// Whether bytes begin as a web page does, after white space and a byte order mark.
    private static func isWebPage(_ head: [UInt8]) -> Bool {
        let text = String(decoding: head, as: UTF8.self).lowercased().drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
    }

    /// The first bytes of a file; none where it cannot be read.
    private static func head(of path: String) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: 512)
        let count = read(descriptor, &head, head.count)
        return Array(head.prefix(max(count, 0)))
    }
}
