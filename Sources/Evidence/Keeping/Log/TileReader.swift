/// Reads the tiles of a log of a size and keeps those it has read, for one question.
final class TileReader {
    private let disk: StoreDisk
    private let size: Int
    private var hashes: [Tile: [TreeHash]] = [:]
    private var bundle: (number: Int, entries: [ArraySlice<UInt8>])?

    /// Makes a reader of a log of a size.
    init(disk: StoreDisk, size: Int) { (self.disk, self.size) = (disk, size) }

    /// The hash of the complete subtree of 2^level leaves that begins at leaf `index` · 2^level.
    func complete(_ level: Int, _ index: Int) throws(EvidenceFault) -> TreeHash {
        let (tileLevel, height) = level.quotientAndRemainder(dividingBy: 8)
        let first = index << height
        let (number, offset) = first.quotientAndRemainder(dividingBy: Tile.fullWidth)
        let tile = try tile(.hashes(level: tileLevel), number)
        let all = try hashes(of: tile)
        guard offset + 1 << height <= all.count else { throw .damaged(path: disk.path("log/\(tile.path)")) }
        return Self.fold(all[offset..<(offset + 1 << height)])
    }

    /// The hash over hashes whose number is a power of two.
    static func fold(_ hashes: ArraySlice<TreeHash>) -> TreeHash {
        var row = Array(hashes)
        while row.count > 1 {
            row = stride(from: 0, to: row.count, by: 2).map { .node(row[$0], row[$0 + 1]) }
        }
        return row.first ?? .empty
    }

    /// The entries of a bundle.
    func entries(_ number: Int) throws(EvidenceFault) -> [ArraySlice<UInt8>] {
        if let bundle, bundle.number == number { return bundle.entries }
        let tile = try tile(.entries, number)
        guard let bytes = try disk.bytes("log/\(tile.path)"), let entries = tile.entries(in: bytes) else {
            throw .damaged(path: disk.path("log/\(tile.path)"))
        }
        bundle = (number, entries)
        return entries
    }

    /// The hashes of a tile.
    func hashes(of tile: Tile) throws(EvidenceFault) -> [TreeHash] {
        if let known = hashes[tile] { return known }
        guard let bytes = try disk.bytes("log/\(tile.path)"), let read = tile.hashes(in: bytes) else {
            throw .damaged(path: disk.path("log/\(tile.path)"))
        }
        hashes[tile] = read
        return read
    }

    /// Where a tile lies.
    func path(_ kind: Tile.Kind, _ number: Int) throws(EvidenceFault) -> String {
        disk.path("log/\(try tile(kind, number).path)")
    }

    private func tile(_ kind: Tile.Kind, _ number: Int) throws(EvidenceFault) -> Tile {
        guard let tile = Tile(kind, number: number, inLogOf: size) else {
            throw .damaged(path: disk.path("log/tile"))
        }
        return tile
    }
}
