/// The records of a store in order, in a tree over which each checkpoint is signed, so that nothing in it can be changed,
/// taken out or put in later without showing.
///
/// It lies in `log/` in C2SP's tlog-tiles layout. The checkpoint is what counts: files beyond its size are left by a
/// process that died and are written over. Callers hold the store's lock.
struct RecordLog {
    /// The folder of the store.
    let disk: StoreDisk
    /// The key, with its secret half where it may be written.
    let key: NoteKey

    /// The most bytes of one record: what the layout's two bytes can say.
    static let maximumRecord = 65_535

    static let folder = "log"
    static let checkpointName = "log/checkpoint"
    static let keyName = "log/key"
    static let verifierName = "log/key.pub"

    /// What the log says of itself.
    ///
    /// - Throws: `damaged` unless the checkpoint is whole and signed by the store's key.
    func checkpoint() throws(EvidenceFault) -> Checkpoint {
        guard let note = try disk.bytes(Self.checkpointName), let checkpoint = Checkpoint(note, by: key) else {
            throw .damaged(path: disk.path(Self.checkpointName))
        }
        return checkpoint
    }

    /// The tree of a size.
    func tree(ofSize size: Int) -> MerkleTree {
        let tiles = TileReader(disk: disk, size: size)
        return MerkleTree(size: size) { level, index throws(EvidenceFault) in try tiles.complete(level, index) }
    }

    /// The records of some places, which all lie below a checkpoint's size.
    ///
    /// Each is compared with the hash that the tree has for it.
    func records(_ places: Range<Int>, below size: Int) throws(EvidenceFault) -> [ArraySlice<UInt8>] {
        var records: [ArraySlice<UInt8>] = []
        try eachRecord(at: places, below: size) { records.append($0) }
        return records
    }

    /// Hands the records of some places, in ascending order, to a body one by one, each compared as above.
    func eachRecord(
        at places: some Sequence<Int>, below size: Int, _ body: (ArraySlice<UInt8>) -> Void
    ) throws(EvidenceFault) {
        let tiles = TileReader(disk: disk, size: size)
        for place in places {
            let (number, offset) = place.quotientAndRemainder(dividingBy: Tile.fullWidth)
            let record = try tiles.entries(number)[offset]
            guard try tiles.complete(0, place) == .leaf(record) else {
                throw .damaged(path: try tiles.path(.entries, number))
            }
            body(record)
        }
    }

    /// Adds records and signs the new checkpoint; when it returns, they survive a power cut.
    ///
    /// - Returns: the place of the first record.
    func append(_ records: [[UInt8]]) throws(EvidenceFault) -> Int {
        let old = try checkpoint()
        guard !records.isEmpty else { return old.size }
        guard key.signing != nil else { throw .noKey(path: disk.path(Self.keyName)) }
        for record in records where record.count > Self.maximumRecord { throw .recordTooLarge(bytes: record.count) }
        guard try tree(ofSize: old.size).root() == old.root else { throw .damaged(path: disk.path("log/tile")) }
        var writer = TileWriter(disk: disk, oldSize: old.size)
        try writer.append(records.map { $0[...] })
        let size = old.size + records.count
        let new = Checkpoint(origin: old.origin, size: size, root: try tree(ofSize: size).root())
        try write(new)
        writer.removeOutgrown()
        return old.size
    }

    /// Puts a signed checkpoint in the place of the one before.
    func write(_ checkpoint: Checkpoint) throws(EvidenceFault) {
        let note = try checkpoint.signed(by: key, keyPath: disk.path(Self.keyName))
        try disk.write(Array(note.utf8), to: Self.checkpointName)
        try disk.syncFolder(Self.folder)
    }
}
