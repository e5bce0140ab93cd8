public import CheckKit

extension Shape where Value == String {
    /// A text: any YAML scalar with its letters, or a JSON string.
    public static var text: Shape {
        Shape(
            schema: .text(pattern: nil),
            read: { node, reading in
                if let text = node.text { return text }
                reading.wrongType(at: node, expected: node.scalar == nil ? .someText : .quotedText)
                return nil
            },
            write: { .text($0) },
            append: { $1.append($0) }, take: { $0.takeText() }
        ).taken(as: .text)
    }
}

extension Shape where Value == Bool {
    /// `true` or `false`, without quotation marks.
    public static var boolean: Shape {
        Shape(
            schema: .boolean,
            read: { node, reading in
                if let scalar = node.scalar, scalar.style == .plain || scalar.style == .bool {
                    if scalar.text == "true" { return true }
                    if scalar.text == "false" { return false }
                }
                let meant = node.scalar.flatMap { Self.meanings[$0.text.lowercased()] }
                if let meant {
                    reading.fault(.wrongType, at: node, Message(.writeInstead, node.found, .string("\(meant)")))
                } else {
                    reading.wrongType(at: node, expected: .boolean)
                }
                return nil
            },
            write: { .bool($0) },
            append: { $1.append(raw: $0 ? "true" : "false") },
            take: { $0.takeBoolean() }
        ).taken(as: .boolean)
    }

    /// Words that people write for yes and no.
    private static var meanings: [String: Bool] {
        [
            "true": true, "yes": true, "y": true, "on": true, "1": true, "да": true, "иә": true,
            "false": false, "no": false, "n": false, "off": false, "0": false, "нет": false, "жоқ": false,
        ]
    }
}

extension Shape where Value == StatedName {
    /// A name: one text, or a text a language under `kk`, `ru`, `en`.
    public static var statedName: Shape {
        let languages = Shape.record(
            "Name", { StatedName() },
            [.optional("kk", \.kk, .text), .optional("ru", \.ru, .text), .optional("en", \.en, .text)])
        let single = Shape<String>.text.map({ StatedName($0) }, from: { $0[.ru] })
        return .either(
            single, when: { $0.members == nil }, writtenWhen: \.isOneForAll, languages
        )
        .checked(isSound: \.isStated) { name, node, reading in
            guard !name.isStated, (node.members ?? []).allSatisfy(\.value.isNull) else { return }
            reading.fault(.missingKey, at: node, Message(.noLanguage))
        }
        .taken(as: .statedName) { $0.takeStatedName() }
    }
}

extension StatedName {
    /// Whether there is a form in any language.
    fileprivate var isStated: Bool { kk != nil || ru != nil || en != nil }

    /// Whether one string serves every language.
    fileprivate var isOneForAll: Bool { kk != nil && kk == ru && ru == en }
}

extension Shape where Value == CivilDate {
    /// A day, `yyyy-mm-dd`.
    public static var date: Shape {
        Shape(
            schema: .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            read: { node, reading in
                guard let text = node.text else {
                    reading.wrongType(at: node, expected: .date)
                    return nil
                }
                if let date = CivilDate(iso: text) { return date }
                reading.fault(.badDate, at: node, Self.message(for: text, found: node.found))
                return nil
            },
            write: { .text($0.description) },
            append: { $1.append($0.description) },
            take: { $0.takeDate() }
        ).taken(as: .date)
    }

    private static func message(for text: String, found: Message.Argument) -> Message {
        let bytes = Array(text.utf8.prefix(32))
        let parts = text.utf8.prefix(32).split(omittingEmptySubsequences: false) { ".-/T ".utf8.contains($0) }
        let numbers = parts.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
        // Day first, as papers of Kazakhstan write it.
        if (3...).contains(numbers.count), parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2,
            let date = CivilDate(year: numbers[2], month: numbers[1], day: numbers[0])
        {
            return Message(.writeInstead, found, .string(date.description))
        }
        if (3...).contains(numbers.count), parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2,
            let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
        {
            return Message(.writeInstead, found, .string(date.description))
        }
        let isISO = bytes.count == 10 && parts.map(\.count) == [4, 2, 2] && bytes[4] == bytes[7]
        return isISO ? Message(.noSuchDay, found) : Message(.notADate, found)
    }
}

extension Text {
    /// What stands here, and what is to be written in its place.
    static let writeInstead = Text(
        kk: "{0} дұрыс жазылмаған; былай жазыңыз: {1}", ru: "неверная запись {0}; напишите {1}",
        en: "{0} is not how it is written; write {1}")
    fileprivate static let someText = Text(kk: "мәтін", ru: "текст", en: "text")
    fileprivate static let quotedText = Text(
        kk: "тырнақшадағы мәтін", ru: "текст в кавычках", en: "text in quotation marks")
    fileprivate static let boolean = Text(
        kk: "тырнақшасыз true немесе false", ru: "true или false без кавычек",
        en: "true or false without quotation marks")
    fileprivate static let date = Text(
        kk: "жжжж-аа-кк түріндегі күн", ru: "дата вида гггг-мм-дд", en: "a date as yyyy-mm-dd")
    fileprivate static let noLanguage = Text(
        kk: "атау жоқ; kk, ru, en кілттерінің кемінде бірін толтырыңыз",
        ru: "названия нет; заполните хотя бы один из ключей kk, ru, en",
        en: "there is no name; fill in at least one of kk, ru, en")
    fileprivate static let noSuchDay = Text(
        kk: "күнтізбеде {0} күні жоқ; күнді түзетіңіз", ru: "в календаре нет дня {0}; исправьте дату",
        en: "the calendar has no day {0}; correct the date")
    fileprivate static let notADate = Text(
        kk: "{0} күн емес; жжжж-аа-кк түрінде жазыңыз, мысалы 2026-04-20",
        ru: "{0} не дата; напишите в виде гггг-мм-дд, например 2026-04-20",
        en: "{0} is no date; write it as yyyy-mm-dd, for example 2026-04-20")
}
