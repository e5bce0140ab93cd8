import CheckKit

extension Shape {
    /// A record with the keys given; any other key is a warning with the nearest known one.
    ///
    /// - Parameters:
    ///   - name: the name under which the JSON Schema defines it.
    ///   - make: makes an empty value, into which the fields read.
    ///   - fields: the keys, in the order in which they are written.
    /// - Returns: the record's shape.
    public static func record(
        _ name: String, _ make: @escaping @Sendable () -> Value, _ fields: [Field<Value>]
    ) -> Shape {
        let properties = fields.map { Schema.Property(key: $0.key, schema: $0.schema, isRequired: $0.isRequired) }
        let keys = fields.map(\.key)
        let known = Set(keys)
        return Shape(
            schema: .record(Schema.Record(name: name, properties: properties)),
            read: { node, reading in
                guard case .record(let members) = node.content else {
                    reading.wrongType(at: node, expected: .record)
                    return nil
                }
                var record = make()
                var isComplete = true
                for field in fields where !field.read(from: members, of: node, into: &record, &reading) {
                    if field.isRequired { isComplete = false }
                }
                for member in members where !known.contains(member.key) {
                    guard !reading.isFullOfWarnings else { break }
                    reading.warnUnknown(member, among: keys)
                }
                return isComplete ? record : nil
            },
            write: { record in
                .record(fields.compactMap { field in field.write(record).map { (field.key, $0) } })
            })
    }
}

extension Field {
    /// Reads the field's member of a record; false means that a fault was recorded.
    fileprivate func read(
        from members: [Node.Member], of node: Node, into record: inout Record, _ reading: inout Reading
    ) -> Bool {
        let stated = members.first { $0.key == key && !$0.value.isNull }
        guard let member = stated, !isRequired || member.value.text?.allSatisfy(\.isWhitespace) != true else {
            guard isRequired else { return true }
            reading.fault(.missingKey, at: node, Message(.missing, Fault.quotedArgument(key)))
            return false
        }
        return reading.within(key) { read(&record, member.value, &$0) }
    }
}

extension Reading {
    /// Records that nobody reads a key.
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
    fileprivate static let record = Text(
        kk: "кілттері бар жазба", ru: "запись с ключами", en: "a record with keys")
    fileprivate static let missing = Text(
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
