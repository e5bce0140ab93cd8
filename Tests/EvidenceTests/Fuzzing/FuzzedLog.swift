import Foundation
import Notation

@testable import Evidence

/// What a copy of the log from elsewhere is made of: proofs, checkpoints and tiles with bytes changed.
enum FuzzedLog {
    private static let key = NoteKey(newNamed: "fuzz.example/log")
    private static let checkpoint = Checkpoint(origin: key.name, size: 20_852, root: .leaf([1, 2, 3]))
    /// A note that the key signed.
    static let note: [UInt8] = {
        do {
            return Array(try checkpoint.signed(by: key, keyPath: "").utf8)
        } catch {
            fatalError("the key signs: \(error)")
        }
    }()
    static let examples: [[UInt8]] = [
        [0, 1, 1, 0, 2, 7, 7, 0, 0], [12, 3, 7], [200, 17, 3, 1], [31, 31, 30, 0, 255], [0, 3] + Array("abc".utf8),
    ]

    /// The first bytes choose a tree, a leaf and an older size; the rest changes the true proofs.
    static func proof(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 3 else { return nil }
        let size = Int(bytes[0]) % 40 + 1
        let (leaf, old) = (Int(bytes[1]) % size, Int(bytes[2]) % size + 1)
        let leaves = (0..<size).map { TreeHash.leaf([UInt8($0)]) }
        let (root, oldRoot) = (NaiveTree.root(leaves[...]), NaiveTree.root(leaves[..<old]))
        let change = bytes.dropFirst(3)
        let inclusion = NaiveTree.inclusion(leaf, leaves[...])
        let included = TreeProof.proves(
            leaves[leaf], at: leaf, amongFirst: size, by: changed(inclusion, change), root: root)
        if included != (changed(inclusion, change) == inclusion) {
            return "a changed path proves leaf \(leaf) of \(size)"
        }
        let growth = NaiveTree.consistency(old, leaves[...])
        let grew = TreeProof.proves(oldRoot, ofFirst: old, grewTo: size, root: root, by: changed(growth, change))
        if grew != (changed(growth, change) == growth) { return "a changed proof shows growth from \(old) to \(size)" }
        // Sizes and places of any kind lead to an answer.
        let odd = change.reduce(0) { $0 << 8 ^ Int($1) }
        _ = TreeProof.proves(leaves[leaf], at: odd, amongFirst: Int.max, by: inclusion, root: root)
        _ = TreeProof.proves(oldRoot, ofFirst: odd, grewTo: Int.max, root: root, by: growth)
        return nil
    }

    /// A proof with hashes changed, taken out or added.
    private static func changed(_ proof: [TreeHash], _ change: ArraySlice<UInt8>) -> [TreeHash] {
        guard let first = change.first else { return proof }
        var proof = proof
        switch first % 4 {
        case 1 where !proof.isEmpty: proof[Int(first) / 4 % proof.count] = .leaf(change)
        case 2 where !proof.isEmpty: proof.remove(at: Int(first) / 4 % proof.count)
        case 3: proof.append(.leaf(change))
        default: break
        }
        return proof
    }

    /// A note that is taken says what was signed.
    static func checkpoint(_ bytes: [UInt8]) -> String? {
        guard let read = Checkpoint(bytes, by: key) else { return bytes == note ? "the note itself is refused" : nil }
        return read == checkpoint ? nil : "\(read) was never signed"
    }

    /// What is read of a tile is all that is in it.
    static func tile(_ bytes: [UInt8]) -> String? {
        for width in 1...4 {
            if let tile = Tile(.entries, number: 0, inLogOf: width), let entries = tile.entries(in: bytes),
                Tile.bundle(entries) != bytes
            {
                return "\(width) entries"
            }
            if let tile = Tile(.hashes(level: 0), number: 0, inLogOf: width), let hashes = tile.hashes(in: bytes),
                hashes.count != width
            {
                return "\(hashes.count) hashes of \(width)"
            }
        }
        _ = (NoteKey(String(decoding: bytes, as: UTF8.self)), LogEntry(readable: bytes))
        return nil
    }
}
