public import CheckKit
import Glibc
import Notation

/// The documents of a dossier as files beside it, until a store keeps them.
///
/// "Read" means that the file opens, is not empty, and matches the hash and the kind of content that are stated of it.
/// Paths stay inside the folder of the file that names them: absolute paths, `..`, links, devices and FIFOs are not
/// opened, so that a hostile bid cannot show somebody else's file as its own. A document that has only an address is
/// unread.
public struct AttachedFiles {
    private let folder: String

    /// Looks for files relative to a folder.
    public init(folder: String) { self.folder = folder }

    /// What is known of each document of a dossier.
    public func states(of documents: [SupportingDocument]) -> [String: DocumentState] {
        var states: [String: DocumentState] = [:]
        for document in documents { states[document.id] = state(of: document) }
        return states
    }

    private func state(of document: SupportingDocument) -> DocumentState {
        var state = DocumentState(
            type: document.evidenceType, presence: .missing, validity: document.validity, sha256: document.sha256)
        guard let path = document.path else {
            state.presence = document.url == nil ? .missing : .unread
            return state
        }
        guard Self.staysInside(path), let (head, digest) = digest(path) else {
            state.presence = .unread
            return state
        }
        let isPromised = ContentType.promised(by: path).map { $0.contains(ContentType(head)) } ?? true
        let isSame = document.sha256.map { $0 == digest } ?? true
        state.presence = !isSame ? .altered : isPromised ? .read : .wrongContent
        state.sha256 = digest
        return state
    }

    /// Whether a path stays inside the folder that it is relative to.
    public static func staysInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }

    /// The first bytes and the SHA-256 of a regular, non-empty file; nil where it cannot be read.
    private func digest(_ path: String) -> (head: [UInt8], sha256: String)? {
        guard let descriptor = openInside(path) else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
            return nil
        }
        var digest = ContentDigest()
        var head: [UInt8] = []
        do {
            try FileBytes.each(of: descriptor, path) { bytes in
                if head.isEmpty { head = Array(bytes.prefix(64)) }
                digest.add(bytes)
            }
        } catch {
            return nil
        }
        return head.isEmpty ? nil : (head, digest.hex)
    }

    /// Opens a file step by step, so that no link on the way leads outside; nil where there is none.
    private func openInside(_ path: String) -> Int32? {
        var steps = path.split(separator: "/").map(String.init).filter { $0 != "." }
        guard let name = steps.popLast() else { return nil }
        var place = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for step in steps where place >= 0 {
            let next = openat(place, step, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            close(place)
            place = next
        }
        guard place >= 0 else { return nil }
        defer { close(place) }
        let file = openat(place, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        return file >= 0 ? file : nil
    }
}

extension SupportingDocument {
    /// The 64 hexadecimal digits of the stated hash, in lower case; nil where none is stated.
    public var sha256: String? {
        guard let hash = hash?.lowercased(), hash.hasPrefix("sha256:") else { return nil }
        return String(hash.dropFirst("sha256:".count))
    }
}
