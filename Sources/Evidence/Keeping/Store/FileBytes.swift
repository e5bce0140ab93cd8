import Glibc
import Notation

/// Reading and writing through a descriptor, whole and past interruptions.
enum FileBytes {
    /// Hands the bytes from a descriptor's place to its end to a body, piece by piece.
    static func each(
        of descriptor: Int32, _ path: String, _ body: (UnsafeRawBufferPointer) throws(EvidenceFault) -> Void
    ) throws(EvidenceFault) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            if count == 0 { return }
            if count > 0 {
                try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            } else if errno != EINTR {
                throw .last(path)
            }
        }
    }

    /// Lends an array's bytes to a body that may throw a fault; the array's own way throws any error.
    static func lend(
        _ bytes: [UInt8], to body: (UnsafeRawBufferPointer) throws(EvidenceFault) -> Void
    ) throws(EvidenceFault) {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(EvidenceFault) in try body(bytes) }
        }
        try result.get()
    }

    /// Writes bytes to a descriptor.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, _ path: String) throws(EvidenceFault) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else if errno != EINTR {
                throw .last(path)
            }
        }
    }

    /// Writes an array's bytes to a descriptor.
    static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(EvidenceFault) {
        try lend(bytes) { bytes throws(EvidenceFault) in try write(bytes, to: descriptor, path) }
    }

    /// The SHA-256 and the number of the bytes of a file that is no link; nil where there is none.
    static func digest(_ path: String) throws(EvidenceFault) -> (sha256: String, length: Int)? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .last(path)
        }
        defer { close(descriptor) }
        return try digest(of: descriptor, path)
    }

    /// The SHA-256 and the number of the bytes from a descriptor's place to its end.
    static func digest(of descriptor: Int32, _ path: String) throws(EvidenceFault) -> (sha256: String, length: Int) {
        var digest = ContentDigest()
        var length = 0
        try each(of: descriptor, path) { bytes in
            digest.add(bytes)
            length += bytes.count
        }
        return (digest.hex, length)
    }
}
