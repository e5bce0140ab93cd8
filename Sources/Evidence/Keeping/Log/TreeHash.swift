import Crypto

/// A hash of a Merkle tree: SHA-256, as RFC 6962 takes it of leaves and nodes.
struct TreeHash: Hashable, Sendable {
    /// Its 32 bytes.
    let bytes: [UInt8]

    /// Makes a hash of 32 bytes; nil for any other number.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = Array(bytes)
    }

    private init(digestOf parts: [any Collection<UInt8>]) {
        var hash = SHA256()
        for part in parts { hash.update(data: Array(part)) }
        bytes = Array(hash.finalize())
    }

    /// The number of bytes.
    static let length = 32

    /// The hash of a tree without leaves.
    static let empty = TreeHash(digestOf: [])

    /// The hash of a leaf: a zero byte before the entry, so that no entry can pass for a node.
    static func leaf(_ entry: some Collection<UInt8>) -> TreeHash { TreeHash(digestOf: [[0], entry]) }

    /// The hash of a node over two others.
    static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        TreeHash(digestOf: [[1], left.bytes, right.bytes])
    }

    /// The bytes in Base64, as checkpoints write them.
    var base64: String { StrictBase64.text(bytes) }

    /// Reads Base64 of 32 bytes; nil for anything else.
    init?(base64: some StringProtocol) {
        guard let bytes = StrictBase64.bytes(base64) else { return nil }
        self.init(bytes)
    }
}
