/// What a log says of itself at a moment: how many records it has and the hash over them, signed (C2SP tlog-checkpoint).
struct Checkpoint: Hashable, Sendable {
    /// The name of the log.
    var origin: String
    /// The number of records.
    var size: Int
    /// The root of the tree over them.
    var root: TreeHash

    /// The text that is signed.
    var body: String { "\(origin)\n\(size)\n\(root.base64)\n" }

    /// The signed note.
    ///
    /// - Throws: `noKey` where the secret half is not known; the library's own error is none that can be acted on.
    func signed(by key: NoteKey, keyPath: String) throws(EvidenceFault) -> String {
        try SignedNote.text(body, by: key, keyPath: keyPath)
    }

    /// Reads a signed note; nil unless it is whole and one of its signatures is this key's.
    init?(_ note: [UInt8], by key: NoteKey) {
        guard let body = SignedNote.body(of: note, by: key) else { return nil }
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        // Extension lines may follow the root; a number is written without leading zeros.
        guard lines.count >= 4, lines[0] == key.name, let size = Int(lines[1]), size >= 0, String(size) == lines[1],
            let root = TreeHash(base64: lines[2])
        else { return nil }
        (self.origin, self.size, self.root) = (key.name, size, root)
    }

    /// Makes a checkpoint.
    init(origin: String, size: Int, root: TreeHash) { (self.origin, self.size, self.root) = (origin, size, root) }
}
