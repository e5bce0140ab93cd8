public import CheckKit
import Glibc

/// The documents of a dossier as files beside it.
///
/// "Read" means that the file opens, is not empty, matches the hash and the kind of content that are stated of it, and,
/// where a reader is given, that its content could be read. Paths stay inside the folder of the file that names them:
/// absolute paths, `..`, links, devices and FIFOs are not opened, so that a hostile bid cannot show somebody else's file as
/// its own. A document that has only an address is unread.
public struct AttachedFiles: Sendable {
    private let folder: String
    private let reader: DocumentReader?

    /// Looks for files relative to a folder.
    ///
    /// - Parameters:
    ///   - folder: the folder.
    ///   - reader: who reads them; nil: only their first bytes are looked at.
    public init(folder: String, reader: DocumentReader? = nil) {
        self.folder = folder
        self.reader = reader
    }

    /// What is known of each document.
    public func states(of documents: [SupportingDocument]) -> [String: DocumentState] {
        states(of: documents, DocumentExamination(reader: reader, corroborator: nil))
    }

    /// What is known of each document of a dossier, and how the texts bear out its claims.
    public func states(of dossier: Dossier) -> [String: DocumentState] {
        let documents = dossier.documents ?? []
        let corroborator = reader != nil && documents.contains { $0.path != nil } ? Corroborator(dossier) : nil
        return states(of: documents, DocumentExamination(reader: reader, corroborator: corroborator))
    }

    func states(
        of documents: [SupportingDocument], _ examination: DocumentExamination
    ) -> [String: DocumentState] {
        var states: [String: DocumentState] = [:]
        var subjects: [DocumentExamination.Subject] = []
        for document in documents {
            if let subject = subject(document) {
                subjects.append(subject)
            } else {
                let obstacle: DocumentReading.Obstacle? =
                    document.path != nil ? .notThere : document.url != nil ? .notFetched : nil
                states[document.id] = DocumentExamination.unseen(
                    document, from: document.path ?? document.url, obstacle)
            }
        }
        guard !subjects.isEmpty else { return states }
        return states.merging(examination.states(of: subjects)) { _, last in last }
    }

    /// A document whose file is there; nil for any other.
    private func subject(_ document: SupportingDocument) -> DocumentExamination.Subject? {
        guard let path = document.path, Self.staysInside(path) else { return nil }
        let descriptor = openInside(path)
        guard descriptor >= 0 else { return nil }
        close(descriptor)
        let promised = ContentType.promised(by: path)
        return DocumentExamination.Subject(document: document, source: path) {
            openInside(path)
        } mayBe: { kind, isKnown in
            promised.map { isKnown ? $0.contains(kind) : kind.mayBe($0) } ?? true
        }
    }

    /// Whether a path stays inside the folder that it is relative to.
    public static func staysInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }

    /// Opens a file step by step, so that no link on the way leads outside; -1 where there is none.
    private func openInside(_ path: String) -> Int32 {
        var steps = path.split(separator: "/").map(String.init).filter { $0 != "." }
        guard let name = steps.popLast() else { return -1 }
        var place = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for step in steps where place >= 0 {
            let next = openat(place, step, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            close(place)
            place = next
        }
        guard place >= 0 else { return -1 }
        defer { close(place) }
        return openat(place, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
}

extension SupportingDocument {
    /// The 64 hexadecimal digits of the stated hash, in lower case; nil where none is stated.
    public var sha256: String? {
        guard let hash = hash?.lowercased(), hash.hasPrefix("sha256:") else { return nil }
        return String(hash.dropFirst("sha256:".count))
    }
}
