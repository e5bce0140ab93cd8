import Crypto

/// SHA-256 of content, written as 64 hexadecimal digits in lower case.
public struct ContentDigest {
    private var hash = SHA256()

    /// Begins with no content.
    public init() {}

    /// Adds bytes to the content.
    public mutating func add(_ bytes: some Sequence<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
            hash.update(data: Array(bytes))
        }
    }

    /// The digits.
    public var hex: String { hash.finalize().hexadecimal }

    /// The digits of bytes.
    public static func hex(of bytes: some Sequence<UInt8>) -> String {
        var digest = ContentDigest()
        digest.add(bytes)
        return digest.hex
    }
}

extension Sequence where Element == UInt8 {
    /// The bytes as hexadecimal digits in lower case, two a byte.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
