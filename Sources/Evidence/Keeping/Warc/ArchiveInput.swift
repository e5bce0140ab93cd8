import Glibc

/// Reads an archive from its beginning, by lines and by counts of bytes, with a bounded memory; a packed one is unpacked.
final class ArchiveInput {
    /// The archive's path, for faults.
    let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var hasBegun = false
    private var unpacking: Unpacking?
    /// How many bytes were taken so far, unpacked.
    private(set) var offset = 0

    /// The longest line that is taken.
    private static let longestLine = 65_536

    /// Reads a descriptor that the caller closes.
    init(_ descriptor: Int32, _ path: String) { (self.descriptor, self.path) = (descriptor, path) }

    /// What is said of an archive that is not as it must be here.
    var fault: EvidenceFault { .badArchive(path: path, offset: offset) }

    /// The next line without its end; nil at the end of the archive.
    func line() throws(EvidenceFault) -> [UInt8]? {
        while true {
            if let end = buffer[start...].firstIndex(of: 0x0A) {
                var line = Array(buffer[start..<end])
                offset += end + 1 - start
                start = end + 1
                if line.last == 0x0D { line.removeLast() }
                return line
            }
            guard buffer.count - start <= Self.longestLine else { throw fault }
            if try !fill() {
                guard start == buffer.count else { throw fault }
                return nil
            }
        }
    }

    /// Takes exactly so many bytes, piece by piece.
    func take(
        _ count: Int, _ body: (UnsafeRawBufferPointer) throws(EvidenceFault) -> Void
    ) throws(EvidenceFault) {
        var left = count
        while left > 0 {
            if start == buffer.count, try !fill() { throw fault }
            let piece = Array(buffer[start..<min(buffer.count, start + left)])
            (start, offset, left) = (start + piece.count, offset + piece.count, left - piece.count)
            try FileBytes.lend(piece, to: body)
        }
    }

    /// Reads on; false at the end of the archive.
    private func fill() throws(EvidenceFault) -> Bool {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        while true {
            let bytes = try chunk()
            if !hasBegun, bytes.starts(with: [0x1F, 0x8B]) { unpacking = Unpacking() }
            hasBegun = true
            guard let unpacking else {
                buffer += bytes
                return !bytes.isEmpty
            }
            if bytes.isEmpty {
                guard unpacking.isComplete else { throw fault }
                return false
            }
            switch unpacking.unpack(bytes) {
            case .bytes(let more):
                buffer += more
                if !more.isEmpty { return true }
            case .damaged: throw fault
            case .tooMuch: throw .archiveBomb(path: path)
            }
        }
    }

    /// The next bytes of the file; few at once of a packed one, as they may become many.
    private func chunk() throws(EvidenceFault) -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: hasBegun && unpacking == nil ? 262_144 : 16_384)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count >= 0 { return Array(chunk[..<count]) }
            guard errno == EINTR else { throw .last(path) }
        }
    }
}
