public import CheckKit

extension Shape {
    /// A record with the keys given; any other key is a warning with the nearest known one.
    ///
    /// - Parameters:
    ///   - name: the name under which the JSON Schema defines it.
    ///   - make: makes an empty value, into which the fields read.
    ///   - fields: the keys, in the order in which they are written.
    /// - Returns: the record's shape.
    @inlinable
    public static func record(
        _ name: String, _ make: @escaping @Sendable () -> Value, _ fields: [Field<Value>]
    ) -> Shape {
        let properties = fields.map { Schema.Property(key: $0.key, schema: $0.schema, isRequired: $0.isRequired) }
        let keys = fields.map(\.key)
        let known = Set(keys)
        // Lists of closures alone: a field as a whole is long to copy.
        let appenders = fields.map(\.append)
        let sortedAppenders = fields.sorted { JSONSink.precedes($0.key, $1.key) }.map(\.append)
        let table = RecordTable(fields.map { ($0.key, $0.isRequired, $0.step) })
        return Shape(
            schema: .record(Schema.Record(name: name, properties: properties)),
            read: { node, reading in
                guard case .record(let members) = node.content else {
                    reading.wrongType(at: node, expected: .record)
                    return nil
                }
                var record = make()
                var isComplete = true
                // Files keep the order of the fields as a rule, so each member is looked for where the last one stood.
                var next = 0
                var readCount = 0
                for field in fields {
                    var stated: Node.Member?
                    if readCount < members.count,
                        let place = members.firstIndex(of: field.key, from: next)
                    {
                        stated = members[place]
                        next = place + 1
                        readCount += 1
                    }
                    if !field.read(stated, of: node, into: &record, &reading), field.isRequired { isComplete = false }
                }
                guard readCount < members.count else { return isComplete ? record : nil }
                for member in members where !known.contains(member.key) {
                    guard !reading.isFullOfWarnings else { break }
                    reading.warnUnknown(member, among: keys)
                }
                return isComplete ? record : nil
            },
            write: { record in
                .record(fields.compactMap { field in field.write(record).map { (field.key, $0) } })
            },
            append: { record, sink in
                sink.append(raw: "{")
                var isFirst = true
                for append in sink.sortsKeys ? sortedAppenders : appenders where append(record, isFirst, &sink) {
                    isFirst = false
                }
                sink.append(raw: "}")
            },
            decode: { record, cursor in
                record.initialize(to: make())
                if table.fill(UnsafeMutableRawPointer(record), from: &cursor) { return true }
                record.deinitialize(count: 1)
                return false
            },
            narrowed: { keys in record(name, make, fields.filter { keys.contains($0.key) }) })
    }
}

extension Field {
    /// Reads the field's member of a record; false means that a fault was recorded.
    @inlinable
    func read(_ stated: Node.Member?, of node: Node, into record: inout Record, _ reading: inout Reading) -> Bool {
        guard let member = stated, !member.value.isNull,
            !isRequired || member.value.text?.allSatisfy(\.isWhitespace) != true
        else {
            guard isRequired else { return true }
            reading.fault(.missingKey, at: node, Message(.missing, Fault.quotedArgument(key)))
            return false
        }
        return reading.within(key) { read(&record, member.value, &$0) }
    }
}

extension [Node.Member] {
    /// Where a key stands, looked for from a place on and then from the start.
    @inlinable
    func firstIndex(of key: String, from start: Int) -> Int? {
        for place in start..<Swift.max(start, count) where self[place].key == key { return place }
        for place in 0..<Swift.min(start, count) where self[place].key == key { return place }
        return nil
    }
}

extension Reading {
    /// Records that nobody reads a key.
    @usableFromInline
    mutating func warnUnknown(_ member: Node.Member, among keys: [String]) {
        let key = Fault.quotedArgument(member.key)
        let message =
            if let nearest = Folding.nearest(to: member.key, among: keys) {
                Message(.unknownNearest, key, Fault.quotedArgument(nearest))
            } else {
                Message(.unknown, key)
            }
        within(member.key) { reading in
            reading.warning(.unknownKey, at: Node(.null, line: member.line, column: member.column), message)
        }
    }
}

extension Text {
    @usableFromInline
    static let record = Text(
        kk: "кілттері бар жазба", ru: "запись с ключами", en: "a record with keys")
    @usableFromInline
    static let missing = Text(
        kk: "міндетті {0} кілті жоқ немесе бос; оны қосыңыз",
        ru: "нет обязательного ключа {0} или он пуст; добавьте его",
        en: "the required key {0} is missing or empty; add it")
    fileprivate static let unknown = Text(
        kk: "{0} кілті белгісіз, ескерілмейді", ru: "неизвестный ключ {0}, не учитывается",
        en: "the key {0} is unknown and not read")
    fileprivate static let unknownNearest = Text(
        kk: "{0} кілті белгісіз, ескерілмейді; мүмкін, {1}?",
        ru: "неизвестный ключ {0}, не учитывается; возможно, {1}?",
        en: "the key {0} is unknown and not read; {1} perhaps?")
}
