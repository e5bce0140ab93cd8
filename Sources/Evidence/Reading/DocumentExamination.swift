import CheckKit
import Foundation
import Glibc
import Notation

/// Looks at one document after another: whether it is what is stated of it, opens, and bears out the claims that name it.
struct DocumentExamination: Sendable {
    /// Who reads; nil where only the first bytes are looked at.
    let reader: DocumentReader?
    /// Who compares texts with claims; nil where nobody reads the answer.
    let corroborator: Corroborator?

    /// Where a document's bytes are, and what is stated of them.
    struct Subject: Sendable {
        var document: SupportingDocument
        /// Its path or address, as the dossier has it.
        var source: String
        /// Opens it; -1 where it does not open.
        var open: @Sendable () -> Int32
        /// Whether it may be of a kind; `isKnown` where an archive was looked into.
        var mayBe: @Sendable (_ kind: ContentType, _ isKnown: Bool) -> Bool
    }

    /// What is known of a document before it is looked at.
    static func unseen(
        _ document: SupportingDocument, from source: String?, _ obstacle: DocumentReading.Obstacle?
    ) -> DocumentState {
        var state = DocumentState(
            type: document.evidenceType, presence: source == nil ? .missing : .unread, validity: document.validity,
            sha256: document.sha256)
        state.reading = obstacle.map { DocumentReading(source: source, obstacle: $0) }
        return state
    }

    /// Looks at documents, several at once where they are read by processes of their own.
    func states(of subjects: [Subject]) -> [String: DocumentState] {
        guard reader != nil, subjects.count > 1 else {
            return Dictionary(subjects.map { ($0.document.id, state(of: $0)) }) { _, last in last }
        }
        let gathered = Gathered(count: subjects.count)
        _ = SideBySide.each(subjects.count) { number in gathered.put(state(of: subjects[number]), at: number) }
        return Dictionary(zip(subjects.map(\.document.id), gathered.states)) { _, last in last }
    }

    private func state(of subject: Subject) -> DocumentState {
        let document = subject.document
        let descriptor = subject.open()
        guard descriptor >= 0 else { return Self.unseen(document, from: subject.source, .notThere) }
        defer { close(descriptor) }
        guard let (head, sha256) = digest(descriptor) else {
            return Self.unseen(document, from: subject.source, .notThere)
        }
        guard !head.isEmpty else { return Self.unseen(document, from: subject.source, .empty) }
        var state = Self.unseen(document, from: subject.source, nil)
        state.sha256 = sha256
        let read = reader.map { $0.read(descriptor, sha256: sha256) } ?? ReadDocument(ContentType(head))
        let isSame = document.sha256.map { $0 == sha256 } ?? true
        state.presence = isSame ? presence(read, subject) : .altered
        guard reader != nil else { return state }
        var reading = read.reading(from: subject.source)
        // Other bytes than the ones meant bear out nothing.
        if [.read, .unread].contains(state.presence), let corroborator {
            reading.claims = corroborator.claims(on: document.id, by: read)
        }
        state.reading = reading
        return state
    }

    private func presence(_ read: ReadDocument, _ subject: Subject) -> DocumentState.Presence {
        if read.obstacle == .encrypted { return .unread }
        guard subject.mayBe(read.kind, reader != nil && read.obstacle == nil) else { return .wrongContent }
        return read.obstacle == nil ? .read : .unread
    }

    /// The first bytes and the SHA-256 of a regular file; nil where it is none, or cannot be read.
    private func digest(_ descriptor: Int32) -> (head: [UInt8], sha256: String)? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var digest = ContentDigest()
        var head: [UInt8] = []
        do throws(EvidenceFault) {
            try FileBytes.each(of: descriptor, "") { bytes in
                if head.isEmpty { head = Array(bytes.prefix(ContentType.headLength)) }
                digest.add(bytes)
            }
        } catch {
            return nil
        }
        return (head, digest.hex)
    }
}

/// States that several threads put in their places.
private final class Gathered: @unchecked Sendable {
    private let lock = NSLock()
    private var found: [DocumentState]

    init(count: Int) { found = Array(repeating: DocumentState(type: nil, presence: .unread), count: count) }

    var states: [DocumentState] { lock.withLock { found } }

    func put(_ state: DocumentState, at number: Int) { lock.withLock { found[number] = state } }
}
