/// The Merkle tree of RFC 6962 over leaves of which complete subtrees can be looked up.
///
/// `complete` gives the hash of the complete subtree of 2^level leaves that begins at leaf `index` · 2^level.
struct MerkleTree {
    /// The number of leaves.
    let size: Int
    /// Looks a complete subtree up.
    let complete: (_ level: Int, _ index: Int) throws(EvidenceFault) -> TreeHash

    /// The hash of the whole tree.
    func root() throws(EvidenceFault) -> TreeHash { try root(ofFirst: size) }

    /// The hash that the tree had when it had fewer leaves.
    func root(ofFirst count: Int) throws(EvidenceFault) -> TreeHash {
        count == 0 ? .empty : try hash(of: 0..<count)
    }

    /// The path that proves that a leaf is in the tree of the first `count` leaves (RFC 6962, 2.1.1).
    func inclusionProof(of leaf: Int, amongFirst count: Int) throws(EvidenceFault) -> [TreeHash] {
        precondition((0..<count).contains(leaf) && count <= size)
        var (part, path) = (0..<count, [TreeHash]())
        while part.count > 1 {
            let middle = Self.split(part)
            if leaf < middle {
                path.append(try hash(of: middle..<part.upperBound))
                part = part.lowerBound..<middle
            } else {
                path.append(try hash(of: part.lowerBound..<middle))
                part = middle..<part.upperBound
            }
        }
        return path.reversed()
    }

    /// The hashes that prove that the tree of the first `count` leaves only grew since it had `old` (RFC 6962, 2.1.2).
    func consistencyProof(from old: Int, to count: Int) throws(EvidenceFault) -> [TreeHash] {
        precondition((0...count).contains(old) && count <= size)
        guard old > 0, old < count else { return [] }
        var (part, path, isOldRoot) = (0..<count, [TreeHash](), true)
        while part.upperBound != old {
            let middle = Self.split(part)
            if old <= middle {
                path.append(try hash(of: middle..<part.upperBound))
                part = part.lowerBound..<middle
            } else {
                path.append(try hash(of: part.lowerBound..<middle))
                part = middle..<part.upperBound
                isOldRoot = false
            }
        }
        if !isOldRoot { path.append(try hash(of: part)) }
        return path.reversed()
    }

    /// The hash over some leaves of which all but the last complete subtrees begin where the RFC's recursion begins them.
    private func hash(of part: Range<Int>) throws(EvidenceFault) -> TreeHash {
        if part.count & (part.count - 1) == 0 {
            let level = part.count.trailingZeroBitCount
            return try complete(level, part.lowerBound >> level)
        }
        let middle = Self.split(part)
        return .node(try hash(of: part.lowerBound..<middle), try hash(of: middle..<part.upperBound))
    }

    /// Where the RFC divides leaves: after the largest power of two that is smaller than their number.
    private static func split(_ part: Range<Int>) -> Int {
        part.lowerBound + 1 << (Int.bitWidth - 1 - (part.count - 1).leadingZeroBitCount)
    }
}
