/// What a record does with the values of its keys as they come from simdjson's tape.
///
/// Values of plain kinds that the record stores itself are written there at once; a closure for each of them would take
/// longer than the value. Everything else is done by closures.
@usableFromInline
struct RecordTable: Sendable {
    private let keys: KeyTable
    private let steps: [Step]
    /// The keys that must state something, a bit each.
    private let required: UInt64

    /// One key: how its value gets into the record.
    @usableFromInline
    struct Step: Sendable {
        /// What kind of value is written into the record; nil where a closure does it.
        fileprivate let kind: PlainKind?
        /// Where the record stores the value.
        fileprivate let offset: Int
        /// Whether it is stored as an optional.
        fileprivate let isOptional: Bool
        /// The list of codes that the kind refers to.
        fileprivate let codes: CodeBytes?
        /// What is done where the kind is not plain.
        fileprivate let take: @Sendable (UnsafeMutableRawPointer, inout TapeCursor) -> Bool

        /// Makes a step that a closure takes: it gets the record, and says false where the ordinary reader must look.
        @usableFromInline
        init(_ take: @escaping @Sendable (UnsafeMutableRawPointer, inout TapeCursor) -> Bool) {
            (kind, codes, offset, isOptional, self.take) = (nil, nil, 0, false, take)
        }

        /// Makes a step that writes a plain value into the record.
        @usableFromInline
        init(_ kind: PlainKind, _ codes: CodeBytes?, at offset: Int, isOptional: Bool) {
            (self.kind, self.codes, self.offset, self.isOptional) = (kind, codes, offset, isOptional)
            take = { _, _ in false }
        }
    }

    /// Makes the table of at most 64 keys.
    @usableFromInline
    init(_ entries: [(key: String, isRequired: Bool, step: Step)]) {
        keys = KeyTable(entries.map(\.key))
        steps = entries.map(\.step)
        required = entries.indices.reduce(into: 0) { $0 |= entries[$1].isRequired ? 1 << UInt64($1) : 0 }
    }

    /// Fills a record that was made; false where it is not plainly right.
    @usableFromInline
    func fill(_ record: UnsafeMutableRawPointer, from cursor: inout TapeCursor) -> Bool {
        guard let end = cursor.enter(TapeCursor.Kind.record) else { return false }
        return steps.withUnsafeBufferPointer { steps in
            var found: UInt64 = 0
            var stated: UInt64 = 0
            var next = 0
            while cursor.index < end {
                guard let key = cursor.string, let place = keys.place(of: key, from: next) else { return false }
                let mark = UInt64(1) << UInt64(place)
                guard found & mark == 0 else { return false }
                found |= mark
                next = place + 1
                cursor.step()
                if cursor.isNull {
                    cursor.step()
                    continue
                }
                // A required key states something, and white space does not.
                if required & mark != 0, cursor.isBlankText { return false }
                stated |= mark
                let isPlain =
                    if let kind = steps[place].kind {
                        cursor.take(kind, record + steps[place].offset, isOptional: steps[place].isOptional)
                    } else {
                        steps[place].take(record, &cursor)
                    }
                guard isPlain else { return false }
            }
            cursor.step()
            return stated & required == required
        }
    }
}
