public import CheckKit

extension Shape where Value == Identifier {
    /// An identifier of a register: `{scheme: KZ-BIN, id: "…"}`, the id always text.
    ///
    /// Twelve digits pass, and eleven, from which a spreadsheet took the leading zero: whether the digits are sound is
    /// for a later check to say. No message prints the number of a person, nor one whose scheme is not known.
    public static var identifier: Shape {
        let scheme = Schema.codes(Identifier.Scheme.allCases.map(\.rawValue))
        let properties = [
            Schema.Property(key: "scheme", schema: scheme, isRequired: true),
            Schema.Property(key: "id", schema: .text(pattern: "^[0-9]{11,12}$"), isRequired: true),
        ]
        return Shape(
            schema: .record(Schema.Record(name: "Identifier", properties: properties)),
            read: { node, reading in
                guard case .record(let members) = node.content else {
                    reading.wrongType(at: node, expected: .identifier)
                    return nil
                }
                let scheme = Self.scheme(of: node, &reading)
                let id = Self.id(of: node, scheme, &reading)
                for member in members where member.key != "scheme" && member.key != "id" {
                    guard !reading.isFullOfWarnings else { break }
                    reading.warnUnknown(member, among: ["scheme", "id"])
                }
                guard let scheme, let id else { return nil }
                return Identifier(scheme: scheme, id: id)
            },
            write: { .record([("scheme", .text($0.scheme.rawValue)), ("id", .text($0.id))]) },
            append: { identifier, sink in
                let hasID = !(sink.hidesPersonNumbers && identifier.isPersonal)
                if hasID, sink.sortsKeys {
                    sink.append(raw: "{\"id\":")
                    sink.append(identifier.id)
                    sink.append(raw: ",\"scheme\":")
                    sink.append(identifier.scheme.rawValue)
                } else {
                    sink.append(raw: "{\"scheme\":")
                    sink.append(identifier.scheme.rawValue)
                    if hasID {
                        sink.append(raw: ",\"id\":")
                        sink.append(identifier.id)
                    }
                }
                sink.append(raw: "}")
            },
            take: { $0.takeIdentifier() }
        ).taken(as: .identifier)
    }

    private static func scheme(of node: Node, _ reading: inout Reading) -> Identifier.Scheme? {
        guard let scheme = node["scheme"], !scheme.isNull else {
            reading.fault(.missingKey, at: node, Message(.noScheme))
            return nil
        }
        if let known = scheme.text.flatMap(Identifier.Scheme.init(rawValue:)) { return known }
        reading.within("scheme") { reading in
            let allowed = Identifier.Scheme.allCases.map(\.rawValue)
            let nearest = scheme.text.flatMap { Folding.nearest(to: $0, among: allowed) }
            reading.fault(.notInList, at: scheme, .notInList(scheme, allowed: allowed, nearest: nearest))
        }
        return nil
    }

    private static func id(of node: Node, _ scheme: Identifier.Scheme?, _ reading: inout Reading) -> String? {
        guard let id = node["id"], !id.isNull else {
            reading.fault(.missingKey, at: node, Message(.noID))
            return nil
        }
        return reading.within("id") { reading in
            guard let scalar = id.scalar, scalar.style != .bool else {
                reading.wrongType(at: id, expected: .digits)
                return nil
            }
            let length = scalar.text.utf8.count
            let isDigits = scalar.text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let shown = Self.shown(scalar.text, scheme, isDigits: isDigits)
            if scalar.style == .number || (scalar.style == .plain && isDigits) {
                let repair = Self.repair(scalar.text, scheme, isDigits: isDigits)
                reading.fault(.badIdentifier, at: id, Message(.numberForText, shown, .text(repair)))
                return nil
            }
            guard isDigits, length == 11 || length == 12 else {
                reading.fault(.badIdentifier, at: id, Message(.wrongDigits, shown))
                return nil
            }
            return scalar.text
        }
    }

    /// A BIN as it is; anything else only by its length.
    private static func shown(_ id: String, _ scheme: Identifier.Scheme?, isDigits: Bool) -> Message.Argument {
        if scheme == .bin {
            return isDigits && id.utf8.count <= 12 ? .text(Text(verbatim: id)) : Fault.quotedArgument(id)
        }
        let length = id.unicodeScalars.count
        return .text(Text { Fault.hiddenNumber(length: length, in: $0) })
    }

    /// How the id is written right: for a BIN with its own digits, a lost leading zero put back.
    private static func repair(_ id: String, _ scheme: Identifier.Scheme?, isDigits: Bool) -> Text {
        guard scheme == .bin, isDigits else { return .quoteIt }
        switch Identifier(scheme: .bin, id: id).soundness {
        case .lostLeadingZero(let restored): return Text(verbatim: "id: \"\(restored)\"")
        case .sound, .wrongCheckDigit: return Text(verbatim: "id: \"\(id)\"")
        case .malformed: return .quoteIt
        }
    }
}

extension Text {
    fileprivate static let identifier = Text(
        kk: "{scheme, id} жазбасы", ru: "запись {scheme, id}", en: "a record {scheme, id}")
    fileprivate static let digits = Text(
        kk: "тырнақшадағы 12 цифр", ru: "12 цифр в кавычках", en: "12 digits in quotation marks")
    fileprivate static let noScheme = Text(
        kk: "міндетті «scheme» кілті жоқ; KZ-BIN немесе KZ-IIN деп жазыңыз",
        ru: "нет обязательного ключа «scheme»; напишите KZ-BIN или KZ-IIN",
        en: "the required key “scheme” is missing; write KZ-BIN or KZ-IIN")
    fileprivate static let noID = Text(
        kk: "міндетті «id» кілті жоқ; 12 цифрды тырнақшада жазыңыз",
        ru: "нет обязательного ключа «id»; напишите 12 цифр в кавычках",
        en: "the required key “id” is missing; write 12 digits in quotation marks")
    fileprivate static let numberForText = Text(
        kk: "нөмір сан ретінде жазылған ({0}), сондықтан алдыңғы нөл жоғалуы мүмкін; былай жазыңыз: {1}",
        ru: "номер записан числом ({0}), и ведущий ноль может потеряться; напишите {1}",
        en: "the number is not text ({0}), so a leading zero may get lost; write {1}")
    fileprivate static let quoteIt = Text(
        kk: "id: \"…\" (12 цифр тырнақшада)", ru: "id: \"…\" (12 цифр в кавычках)",
        en: "id: \"…\" (12 digits in quotation marks)")
    fileprivate static let wrongDigits = Text(
        kk: "нөмір 12 цифрдан тұруы керек, табылғаны: {0}", ru: "номер должен состоять из 12 цифр, найдено: {0}",
        en: "the number must have 12 digits, found: {0}")
}
