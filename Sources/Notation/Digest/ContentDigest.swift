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
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in hash.finalize() {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The digits of bytes.
    public static func hex(of bytes: some Sequence<UInt8>) -> String {
        var digest = ContentDigest()
        digest.add(bytes)
        return digest.hex
    }
}
