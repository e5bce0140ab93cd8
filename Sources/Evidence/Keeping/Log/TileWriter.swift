import Glibc

/// Writes the tiles that change when entries are added to a log.
struct TileWriter {
    private let disk: StoreDisk
    private let oldSize: Int
    /// Tiles of the old size that a wider one has taken the place of.
    private var outgrown: [Tile] = []
    /// Folders in which names were made.
    private var folders: Set<String> = []

    /// Makes a writer that goes on from a size.
    init(disk: StoreDisk, oldSize: Int) { (self.disk, self.oldSize) = (disk, oldSize) }

    /// Writes entries and hashes so that they survive a power cut; the checkpoint still has the old size.
    mutating func append(_ entries: [ArraySlice<UInt8>]) throws(EvidenceFault) {
        let newSize = oldSize + entries.count
        let old = TileReader(disk: disk, size: oldSize)
        try write(.entries, entries, newSize) { tile throws(EvidenceFault) in
            Tile.bundle(try old.entries(tile.number))
        } encoded: {
            Tile.bundle($0)
        }
        var (level, hashes) = (0, entries.map { TreeHash.leaf($0) })
        while !hashes.isEmpty {
            let full = try write(.hashes(level: level), hashes[...], newSize) { tile throws(EvidenceFault) in
                try old.hashes(of: tile).flatMap(\.bytes)
            } encoded: {
                $0.flatMap(\.bytes)
            }
            // Each tile that became full is one hash of the level above.
            hashes = []
            for tile in full {
                guard let bytes = try disk.bytes("log/\(tile.path)"), let row = tile.hashes(in: bytes) else {
                    throw .damaged(path: disk.path("log/\(tile.path)"))
                }
                hashes.append(TileReader.fold(row[...]))
            }
            level += 1
        }
        for folder in folders.sorted() { try disk.syncFolder(folder) }
    }

    /// Removes partial tiles that nobody needs once the new checkpoint stands.
    ///
    /// The records are stored already, so one that stays is no fault: `gc` takes it away later.
    func removeOutgrown() {
        for tile in outgrown {
            _ = disk.remove("log/\(tile.path)")
            // The folder goes with its last tile and otherwise stays.
            rmdir(disk.path("log/\(tile.partialFolder)"))
        }
    }

    /// Writes the tiles of one kind.
    ///
    /// - Returns: those that became full.
    @discardableResult
    private mutating func write<Item>(
        _ kind: Tile.Kind, _ items: some RandomAccessCollection<Item>, _ newSize: Int,
        before: (Tile) throws(EvidenceFault) -> [UInt8], encoded: ([Item]) -> [UInt8]
    ) throws(EvidenceFault) -> [Tile] {
        let oldCount =
            switch kind {
            case .entries: oldSize
            case .hashes(let level): oldSize >> (8 * level)
            }
        var (number, full, rest) = (oldCount / Tile.fullWidth, [Tile](), items[...])
        while !rest.isEmpty, let tile = Tile(kind, number: number, inLogOf: newSize) {
            let outgrown = Tile(kind, number: number, inLogOf: oldSize)
            var bytes: [UInt8] = []
            if let outgrown { bytes = try before(outgrown) }
            bytes += encoded(Array(rest.prefix(tile.width - (outgrown?.width ?? 0))))
            rest = rest.dropFirst(tile.width - (outgrown?.width ?? 0))
            let path = "log/\(tile.path)"
            let folder = path.split(separator: "/").dropLast().joined(separator: "/")
            try disk.makeFolder(folder)
            try disk.write(bytes, to: path)
            folders.insert(folder)
            if let outgrown { self.outgrown.append(outgrown) }
            if tile.isFull { full.append(tile) }
            number += 1
        }
        return full
    }
}
