/// The whole log read and compared: entries, tiles, checkpoint and what was witnessed of it.
struct LogAudit {
    /// The checkpoint; nil where it is damaged.
    private(set) var checkpoint: Checkpoint?
    /// What is wrong.
    private(set) var problems: [StoreProblem] = []
    /// The bytes that sound records name, in the order of the log.
    private(set) var references: [Reference] = []

    /// The documents whose bytes were taken away, in the order of the log.
    private(set) var redactions: [Redaction] = []

    /// A document whose bytes were taken away.
    struct Redaction: Hashable {
        /// The place of the act.
        var index: Int
        /// The digest of the bytes.
        var sha256: String
    }

    /// Bytes that a record names.
    struct Reference: Hashable {
        /// The place of the record.
        var index: Int
        /// The digest of the bytes.
        var sha256: String
        /// Their number.
        var length: Int
    }

    /// Reads the log; the caller holds the store's lock.
    ///
    /// - Throws: faults of the system, such as a folder that may not be read.
    init(_ log: RecordLog, witness: (size: Int, root: TreeHash)) throws(EvidenceFault) {
        let note = try log.disk.bytes(RecordLog.checkpointName)
        guard let checkpoint = note.flatMap({ Checkpoint($0, by: log.key) }) else {
            problems.append(.damagedFile(path: RecordLog.checkpointName))
            return
        }
        self.checkpoint = checkpoint
        var leaves: [TreeHash?] = []
        var unreadable: [Int: EvidenceFault] = [:]
        for tile in Tile.all(inLogOf: checkpoint.size) where tile.kind == .entries {
            if let entries = try log.disk.bytes("log/\(tile.path)").flatMap({ tile.entries(in: $0) }) {
                for entry in entries {
                    do throws(EvidenceFault) {
                        refer(to: try LogEntry(Array(entry), at: leaves.count), at: leaves.count)
                    } catch {
                        unreadable[leaves.count] = error
                    }
                    leaves.append(.leaf(entry))
                }
            } else {
                problems.append(.damagedFile(path: "log/\(tile.path)"))
                leaves += Array(repeating: nil, count: tile.width)
            }
        }
        let known = leaves.compactMap(\.self)
        let isWhole = known.count == leaves.count && Self.root(known[...]) == checkpoint.root
        let changed = isWhole ? try compareTiles(known, log) : try compareRecords(leaves, checkpoint, log)
        references.removeAll { changed.contains($0.index) }
        redactions.removeAll { changed.contains($0.index) }
        for (place, fault) in unreadable.sorted(by: { $0.key < $1.key }) where !changed.contains(place) {
            problems.append(.unchecked(fault))
        }
        if isWhole {
            let isContinued = witness.size <= known.count && Self.root(known[..<witness.size]) == witness.root
            if !isContinued { problems.append(.cutLog(size: checkpoint.size, witnessed: witness.size)) }
        }
    }

    private mutating func refer(to entry: LogEntry, at place: Int) {
        switch entry {
        case .capture(let record):
            guard let body = record.body else { return }
            references.append(Reference(index: place, sha256: body.sha256, length: body.length))
        case .custody(let act):
            if act.kind == .redact { redactions.append(Redaction(index: place, sha256: act.sha256)) }
        }
    }

    /// The records are those of the checkpoint, so every tile must be what they give.
    private mutating func compareTiles(_ leaves: [TreeHash], _ log: RecordLog) throws(EvidenceFault) -> Set<Int> {
        var (level, row) = (0, leaves)
        while !row.isEmpty {
            for tile in Tile.all(inLogOf: leaves.count) where tile.kind == .hashes(level: level) {
                let expected = row[(tile.number * Tile.fullWidth)...].prefix(tile.width)
                let found = try log.disk.bytes("log/\(tile.path)").flatMap { tile.hashes(in: $0) }
                if found != Array(expected) { problems.append(.damagedFile(path: "log/\(tile.path)")) }
            }
            row = (0..<(row.count / Tile.fullWidth)).map { number in
                TileReader.fold(row[(number * Tile.fullWidth)...].prefix(Tile.fullWidth))
            }
            level += 1
        }
        return []
    }

    /// The records are not those of the checkpoint: the tiles tell which of them changed, if they are sound themselves.
    ///
    /// - Returns: the places of records that are not to be trusted.
    private mutating func compareRecords(
        _ leaves: [TreeHash?], _ checkpoint: Checkpoint, _ log: RecordLog
    ) throws(EvidenceFault) -> Set<Int> {
        let tree = log.tree(ofSize: checkpoint.size)
        let hashes: [TreeHash]
        do throws(EvidenceFault) {
            hashes = try leaves.indices.map { place throws(EvidenceFault) in try tree.complete(0, place) }
            guard Self.root(hashes[...]) == checkpoint.root else { throw .damaged(path: log.disk.path("log/tile/0")) }
        } catch {
            problems.append(.unchecked(error))
            return Set(leaves.indices)
        }
        let changed = leaves.indices.filter { leaves[$0] != hashes[$0] }
        problems += changed.filter { leaves[$0] != nil }.map { .damagedRecord(index: $0) }
        return Set(changed)
    }

    /// The root over leaves, level by level: a node without a neighbour moves up as it is.
    private static func root(_ leaves: ArraySlice<TreeHash>) -> TreeHash {
        var row = Array(leaves)
        while row.count > 1 {
            row = stride(from: 0, to: row.count, by: 2).map { place in
                place + 1 < row.count ? .node(row[place], row[place + 1]) : row[place]
            }
        }
        return row.first ?? .empty
    }
}
