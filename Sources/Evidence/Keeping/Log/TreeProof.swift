/// Checking proofs without the tree (RFC 9162, 2.1.3.2 and 2.1.4.2).
enum TreeProof {
    /// Whether a path proves that a leaf is in the tree of a size and root.
    static func proves(
        _ leaf: TreeHash, at index: Int, amongFirst size: Int, by path: [TreeHash], root: TreeHash
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var (first, last, hash) = (index, size - 1, leaf)
        for step in path {
            guard last > 0 else { return false }
            if first & 1 == 1 || first == last {
                hash = .node(step, hash)
                while first & 1 == 0, first != 0 { (first, last) = (first >> 1, last >> 1) }
            } else {
                hash = .node(hash, step)
            }
            (first, last) = (first >> 1, last >> 1)
        }
        return last == 0 && hash == root
    }

    /// Whether a proof shows that the tree of one size and root only grew to another.
    static func proves(
        _ oldRoot: TreeHash, ofFirst old: Int, grewTo size: Int, root: TreeHash, by proof: [TreeHash]
    ) -> Bool {
        guard old >= 0, old <= size else { return false }
        if old == size { return proof.isEmpty && oldRoot == root }
        if old == 0 { return proof.isEmpty && oldRoot == .empty }
        // A tree of a power of two leaves is itself the first hash of the proof.
        var rest = ((old & (old - 1) == 0 ? [oldRoot] : []) + proof)[...]
        guard let start = rest.popFirst() else { return false }
        var (first, last) = (old - 1, size - 1)
        while first & 1 == 1 { (first, last) = (first >> 1, last >> 1) }
        var (was, now) = (start, start)
        for step in rest {
            guard last > 0 else { return false }
            if first & 1 == 1 || first == last {
                (was, now) = (.node(step, was), .node(step, now))
                while first & 1 == 0, first != 0 { (first, last) = (first >> 1, last >> 1) }
            } else {
                now = .node(now, step)
            }
            (first, last) = (first >> 1, last >> 1)
        }
        return last == 0 && was == oldRoot && now == root
    }
}
