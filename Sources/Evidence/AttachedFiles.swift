public import CheckKit
import Crypto
import Glibc

/// The documents of a dossier as files beside it, until a store keeps them.
///
/// "Read" means that the file opens, is not empty, and matches the hash and the kind of content that are stated of it.
/// Paths stay inside the dossier's folder or one that lies beside it: absolute paths, links, devices and FIFOs are not
/// opened. A document that has only an address is unread.
public struct AttachedFiles {
    private let folder: String

    /// Looks for files relative to a folder; nil opens none.
    public init(folder: String) { self.folder = folder }

    /// What is known of each document of a dossier.
    public func states(of documents: [SupportingDocument]) -> [String: DocumentState] {
        var states: [String: DocumentState] = [:]
        for document in documents { states[document.id] = state(of: document) }
        return states
    }

    /// What is known of each document where no file may be opened.
    public static func unopenedStates(of documents: [SupportingDocument]) -> [String: DocumentState] {
        var states: [String: DocumentState] = [:]
        for document in documents {
            let isNamed = document.path != nil || document.url != nil
            states[document.id] = DocumentState(
                type: document.evidenceType, presence: isNamed ? .unread : .missing, validity: document.validity,
                sha256: document.sha256)
        }
        return states
    }

    private func state(of document: SupportingDocument) -> DocumentState {
        var state = DocumentState(
            type: document.evidenceType, presence: .missing, validity: document.validity, sha256: document.sha256)
        guard let path = document.path else {
            state.presence = document.url == nil ? .missing : .unread
            return state
        }
        guard let (head, digest) = Self.digest("\(folder)/\(path)", isRelative: !path.hasPrefix("/")) else {
            state.presence = .unread
            return state
        }
        let isPromised = ContentType.promised(by: path).map { $0.contains(ContentType(head)) } ?? true
        let isSame = document.sha256.map { $0 == digest } ?? true
        state.presence = isPromised && isSame ? .read : .wrongContent
        state.sha256 = digest
        return state
    }

    /// The first bytes and the SHA-256 of a regular, non-empty file; nil where it cannot be read.
    private static func digest(_ path: String, isRelative: Bool) -> (head: [UInt8], sha256: String)? {
        guard isRelative else { return nil }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return nil }
        var hash = SHA256()
        var head: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 { break }
            guard count > 0 else {
                if errno == EINTR { continue }
                return nil
            }
            if head.isEmpty { head = Array(chunk[..<min(count, 64)]) }
            chunk[..<count].withUnsafeBytes { hash.update(bufferPointer: $0) }
        }
        return head.isEmpty ? nil : (head, hexadecimal(hash.finalize()))
    }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef")
        return digest.reduce(into: "") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
}

extension SupportingDocument {
    /// The 64 hexadecimal digits of the stated hash, in lower case; nil where none is stated.
    public var sha256: String? {
        guard let hash = hash?.lowercased(), hash.hasPrefix("sha256:") else { return nil }
        return String(hash.dropFirst("sha256:".count))
    }
}
