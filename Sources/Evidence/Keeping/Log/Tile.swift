/// A tile of the log in C2SP's tlog-tiles layout: up to 256 hashes, or entries, that stand beside each other.
struct Tile: Hashable, Sendable {
    /// What a tile holds.
    enum Kind: Hashable, Sendable {
        /// The hashes of complete subtrees of 256^level leaves.
        case hashes(level: Int)
        /// The entries themselves, each after its length in two bytes.
        case entries
    }

    /// The most hashes or entries that a tile holds.
    static let fullWidth = 256

    /// What it holds.
    let kind: Kind
    /// Its number, from 0.
    let number: Int
    /// How many hashes or entries it holds, 1 to 256.
    let width: Int

    /// The tile of a number as a log of a size has it; nil where it would be empty.
    init?(_ kind: Kind, number: Int, inLogOf size: Int) {
        let count =
            switch kind {
            case .entries: size
            case .hashes(let level): size >> (8 * level)
            }
        let width = min(Self.fullWidth, count - number * Self.fullWidth)
        guard width > 0 else { return nil }
        (self.kind, self.number, self.width) = (kind, number, width)
    }

    /// Whether nothing more fits in.
    var isFull: Bool { width == Self.fullWidth }

    /// Where it lies in the folder of the log, such as `tile/0/x001/234.p/17`.
    var path: String { isFull ? fullPath : "\(partialFolder)/\(width)" }

    /// The folder of the tile while it is not full, such as `tile/0/x001/234.p`.
    var partialFolder: String { "\(fullPath).p" }

    private var fullPath: String {
        let level =
            switch kind {
            case .entries: "entries"
            case .hashes(let level): String(level)
            }
        var (groups, rest) = ([String](), number)
        repeat {
            let digits = String(rest % 1000)
            let group = String(repeating: "0", count: 3 - digits.count) + digits
            groups.append(groups.isEmpty ? group : "x\(group)")
            rest /= 1000
        } while rest > 0
        return "tile/\(level)/\(groups.reversed().joined(separator: "/"))"
    }

    /// Every tile of a log of a size: its entries, then its hashes level by level.
    static func all(inLogOf size: Int) -> [Tile] {
        var (tiles, kinds, level) = ([Tile](), [Kind.entries], 0)
        while size >> (8 * level) > 0 {
            kinds.append(.hashes(level: level))
            level += 1
        }
        for kind in kinds {
            var number = 0
            while let tile = Tile(kind, number: number, inLogOf: size) {
                tiles.append(tile)
                number += 1
            }
        }
        return tiles
    }
}

extension Tile {
    /// The hashes that a tile's bytes hold; nil where there are not as many as its width says.
    func hashes(in bytes: [UInt8]) -> [TreeHash]? {
        guard bytes.count == width * TreeHash.length else { return nil }
        return stride(from: 0, to: bytes.count, by: TreeHash.length).compactMap { start in
            TreeHash(bytes[start..<(start + TreeHash.length)])
        }
    }

    /// The entries that a bundle's bytes hold; nil where there are not as many as its width says.
    func entries(in bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
        var (entries, rest) = ([ArraySlice<UInt8>](), bytes[...])
        while let high = rest.popFirst() {
            guard let low = rest.popFirst() else { return nil }
            let length = Int(high) << 8 | Int(low)
            guard rest.count >= length else { return nil }
            entries.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return entries.count == width ? entries : nil
    }

    /// The bytes of a bundle of entries, each of at most 65 535 bytes.
    static func bundle(_ entries: some Sequence<ArraySlice<UInt8>>) -> [UInt8] {
        entries.reduce(into: []) { bytes, entry in
            bytes += [UInt8(entry.count >> 8), UInt8(entry.count & 0xFF)]
            bytes += entry
        }
    }
}
