import Foundation
import TestSupport
import Testing

@testable import Evidence

@Suite struct MerkleTreeTests {
    private static let seed = UInt64(ProcessInfo.processInfo.environment["SAIKES_SEED"] ?? "") ?? 11

    /// The eight entries with which every Certificate Transparency implementation is tested.
    private static let entries = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ].map(bytes(hex:))

    private static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    private func tree(_ leaves: [TreeHash]) -> MerkleTree {
        MerkleTree(size: leaves.count) { level, index throws(EvidenceFault) in
            NaiveTree.root(leaves[(index << level)..<((index + 1) << level)])
        }
    }

    @Test(arguments: 0...8) func `the root is the public one`(_ size: Int) throws {
        let leaves = Self.entries.map { TreeHash.leaf($0) }
        #expect(try tree(leaves).root(ofFirst: size).hex == Self.roots[size])
    }

    @Test(
        "The path of a leaf is the public one",
        arguments: [
            (0, 1, []),
            (
                0, 8,
                [
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ]
            ),
            (
                5, 8,
                [
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                ]
            ),
            (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
            (
                1, 5,
                [
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                ]
            ),
        ] as [(Int, Int, [String])])
    func inclusion(_ leaf: Int, _ size: Int, _ path: [String]) throws {
        let leaves = Self.entries.map { TreeHash.leaf($0) }
        let proof = try tree(leaves).inclusionProof(of: leaf, amongFirst: size)
        #expect(proof.map(\.hex) == path)
        let root = try tree(leaves).root(ofFirst: size)
        #expect(TreeProof.proves(leaves[leaf], at: leaf, amongFirst: size, by: proof, root: root))
    }

    @Test(
        "The proof of growth is the public one",
        arguments: [
            (1, 1, []),
            (
                1, 8,
                [
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ]
            ),
            (
                6, 8,
                [
                    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                ]
            ),
            (
                2, 5,
                [
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                ]
            ),
        ] as [(Int, Int, [String])])
    func consistency(_ old: Int, _ size: Int, _ hashes: [String]) throws {
        let tree = tree(Self.entries.map { TreeHash.leaf($0) })
        let proof = try tree.consistencyProof(from: old, to: size)
        #expect(proof.map(\.hex) == hashes)
        let (was, now) = (try tree.root(ofFirst: old), try tree.root(ofFirst: size))
        #expect(TreeProof.proves(was, ofFirst: old, grewTo: size, root: now, by: proof))
    }

    @Test func `roots and proofs are those of the recursive definition, and a changed one proves nothing`() throws {
        var random = SeededGenerator(seed: Self.seed)
        let leaves = (0..<70).map { number in TreeHash.leaf([UInt8(number)]) }
        let tree = tree(leaves)
        for size in 0...leaves.count {
            let root = try tree.root(ofFirst: size)
            #expect(root == NaiveTree.root(leaves[..<size]))
            for leaf in 0..<size {
                let proof = try tree.inclusionProof(of: leaf, amongFirst: size)
                #expect(proof == NaiveTree.inclusion(leaf, leaves[..<size]))
                #expect(TreeProof.proves(leaves[leaf], at: leaf, amongFirst: size, by: proof, root: root))
                let (wrong, other) = (changed(proof, &random), random.number(0...size))
                #expect(
                    wrong == proof
                        || !TreeProof.proves(leaves[leaf], at: leaf, amongFirst: size, by: wrong, root: root),
                    "leaf \(leaf) of \(size), seed \(Self.seed)")
                #expect(
                    other == leaf || !TreeProof.proves(leaves[leaf], at: other, amongFirst: size, by: proof, root: root)
                )
            }
            for old in 0...size {
                let proof = try tree.consistencyProof(from: old, to: size)
                if old > 0 { #expect(proof == NaiveTree.consistency(old, leaves[..<size])) }
                let was = NaiveTree.root(leaves[..<old])
                #expect(TreeProof.proves(was, ofFirst: old, grewTo: size, root: root, by: proof))
                let wrong = changed(proof, &random)
                #expect(
                    wrong == proof || !TreeProof.proves(was, ofFirst: old, grewTo: size, root: root, by: wrong),
                    "from \(old) to \(size), seed \(Self.seed)")
            }
        }
    }

    /// A proof with a hash flipped, left out, added or moved; the same where there is nothing to change.
    private func changed(_ proof: [TreeHash], _ random: inout SeededGenerator) -> [TreeHash] {
        var proof = proof
        switch random.number(0...3) {
        case 0 where !proof.isEmpty:
            let place = random.number(0...(proof.count - 1))
            proof[place] = .leaf(proof[place].bytes)
        case 1 where !proof.isEmpty: proof.remove(at: random.number(0...(proof.count - 1)))
        case 2: proof.insert(.empty, at: random.number(0...proof.count))
        default: proof.reverse()
        }
        return proof
    }
}
