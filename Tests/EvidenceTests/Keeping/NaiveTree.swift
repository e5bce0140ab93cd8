@testable import Evidence

/// The tree of RFC 6962 as the RFC defines it, by recursion over all leaves: slow, and plain to see right.
enum NaiveTree {
    /// MTH(D[n]).
    static func root(_ leaves: ArraySlice<TreeHash>) -> TreeHash {
        guard leaves.count > 1 else { return leaves.first ?? .empty }
        let middle = leaves.startIndex + half(leaves.count)
        return .node(root(leaves[..<middle]), root(leaves[middle...]))
    }

    /// PATH(m, D[n]).
    static func inclusion(_ leaf: Int, _ leaves: ArraySlice<TreeHash>) -> [TreeHash] {
        guard leaves.count > 1 else { return [] }
        let middle = leaves.startIndex + half(leaves.count)
        return leaf < half(leaves.count)
            ? inclusion(leaf, leaves[..<middle]) + [root(leaves[middle...])]
            : inclusion(leaf - half(leaves.count), leaves[middle...]) + [root(leaves[..<middle])]
    }

    /// SUBPROOF(m, D[n], b); PROOF(m, D[n]) where b is true.
    static func consistency(_ old: Int, _ leaves: ArraySlice<TreeHash>, isWhole: Bool = true) -> [TreeHash] {
        if old == leaves.count { return isWhole ? [] : [root(leaves)] }
        let middle = leaves.startIndex + half(leaves.count)
        return old <= half(leaves.count)
            ? consistency(old, leaves[..<middle], isWhole: isWhole) + [root(leaves[middle...])]
            : consistency(old - half(leaves.count), leaves[middle...], isWhole: false) + [root(leaves[..<middle])]
    }

    /// The largest power of two that is smaller than a number.
    private static func half(_ count: Int) -> Int {
        var half = 1
        while half * 2 < count { half *= 2 }
        return half
    }
}

extension TreeHash {
    /// The hexadecimal digits.
    var hex: String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

/// Bytes from hexadecimal digits.
func bytes(hex: String) -> [UInt8] {
    stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
}
