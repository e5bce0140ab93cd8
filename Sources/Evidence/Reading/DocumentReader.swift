import CheckKit
import Glibc
import Notation

/// Reads documents of strangers: what they are, whether they open, and their text with page and line.
///
/// PDF and Office files are read by a process that the kernel holds in, one a document; pictures and plain text, of which
/// only bytes are counted, here. A crash, a loop or a bomb is a result like any other.
public final class DocumentReader: Sendable {
    private let program: String?
    private let limits: ReadingLimits
    private let memory = ReadingMemory()

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - program: the reading program; nil: `SAIKES_READER`, else `saikes-reader` beside this program or in `libexec`.
    ///   - limits: what reading one document may cost.
    public init(program: String? = nil, limits: ReadingLimits = ReadingLimits()) {
        let path = realpath(program ?? Self.installed ?? "", nil)
        defer { free(path) }
        self.program = path.map { String(cString: $0) }
        self.limits = limits
    }

    /// The reading program as it is installed; nil where there is none.
    private static var installed: String? {
        if let named = getenv("SAIKES_READER").map({ String(cString: $0) }), !named.isEmpty { return named }
        let own = realpath("/proc/self/exe", nil)
        defer { free(own) }
        guard let path = own.map({ String(cString: $0) }) else { return nil }
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        return ["/\(folder)/saikes-reader", "/\(folder)/../libexec/saikes/saikes-reader"]
            .first { access($0, X_OK) == 0 }
    }

    /// Reads the file of a path; nil where it does not open or is no regular file.
    public func read(path: String) -> ReadDocument? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        do throws(EvidenceFault) {
            return read(descriptor, sha256: try FileBytes.digest(of: descriptor, path).sha256)
        } catch {
            return nil
        }
    }

    /// Reads the regular file of a descriptor.
    ///
    /// - Parameters:
    ///   - descriptor: the file; its place is moved.
    ///   - sha256: the digest of its bytes.
    /// - Returns: what was read, or why nothing was.
    func read(_ descriptor: Int32, sha256: String) -> ReadDocument {
        if let known = memory[sha256] { return known }
        let document = freshlyRead(descriptor, sha256)
        // What time or memory decided may come out otherwise next time.
        let isLasting = ![.tookTooLong, .readerFailed, .noReader].contains(document.obstacle)
        if isLasting { memory.keep(document, of: sha256) }
        return document
    }

    private func freshlyRead(_ descriptor: Int32, _ sha256: String) -> ReadDocument {
        guard let head = bytes(of: descriptor, atMost: ContentType.headLength) else {
            return ReadDocument(.other, obstacle: .notThere)
        }
        let kind = ContentType(head)
        var status = stat()
        guard !head.isEmpty else { return ReadDocument(kind, obstacle: .empty) }
        guard fstat(descriptor, &status) == 0, status.st_size <= limits.bytes else {
            return ReadDocument(kind, obstacle: .tooLarge)
        }
        switch kind {
        case .pdf, .zip:
            guard let program, access(program, X_OK) == 0 else { return ReadDocument(kind, obstacle: .noReader) }
            return ReaderProcess(program: program, limits: limits).read(descriptor, kind, sha256: sha256)
        case .png, .jpeg, .text, .ole: return readHere(descriptor, kind)
        default: return ReadDocument(kind)
        }
    }

    private func readHere(_ descriptor: Int32, _ kind: ContentType) -> ReadDocument {
        guard let bytes = bytes(of: descriptor, atMost: limits.bytes) else {
            return ReadDocument(kind, obstacle: .notThere)
        }
        switch kind {
        case .text:
            var text = DocumentText()
            text.words = PlainText.words(of: bytes)
            return ReadDocument(kind, text: text)
        case .ole:
            // An Office file with a password is an old container with a stream of this name in it ([MS-OFFCRYPTO] 1.3.2).
            let isEncrypted = Self.contains(Array("EncryptedPackage".utf8.flatMap { [$0, 0] }), in: bytes)
            return ReadDocument(kind, obstacle: isEncrypted ? .encrypted : nil)
        default: return ReadDocument(kind, obstacle: Picture.isWhole(bytes, kind) ? nil : .damaged)
        }
    }

    /// The first bytes of a file; nil where it cannot be read.
    private func bytes(of descriptor: Int32, atMost most: Int) -> [UInt8]? {
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { return nil }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: min(most, 262_144))
        while bytes.count < most {
            let count = Glibc.read(descriptor, &piece, min(piece.count, most - bytes.count))
            if count == 0 { break }
            if count > 0 { bytes += piece[..<count] } else if errno != EINTR { return nil }
        }
        return bytes
    }

    private static func contains(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.indices.dropLast(word.count - 1).contains { start in
                bytes[start] == word[0] && bytes[start..<(start + word.count)].elementsEqual(word)
            }
        }
    }
}
