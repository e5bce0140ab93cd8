public import CheckKit
import Notation

/// Which column of an existing list means what; the columns of the official list are not known, so nothing is guessed.
public struct ListColumns: Sendable {
    /// What a column may mean.
    public enum Meaning: String, CaseIterable, Sendable {
        /// The BIN.
        case bin
        /// The name in Kazakh, in Russian, in English.
        case nameKk, nameRu, nameEn
        /// What happened on the day: a word that `words` translates; `included` where no column says it.
        case status
        /// From which day, until which day.
        case from, until
        /// The paper by which it was decided, why, fields of training.
        case paper, reason, fields
    }

    private let headings: [Meaning: String]
    private let words: [String: EventKind]

    /// Makes a mapping.
    ///
    /// - Parameters:
    ///   - headings: the heading of the column of each meaning; `bin` and `from` and one name must be there.
    ///   - words: what the words of the status column mean: `included`, `suspended`, `restored`, `removed`.
    public init(_ headings: [Meaning: String], words: [String: String] = [:]) {
        self.headings = headings
        var known: [String: EventKind] = [:]
        for (word, meaning) in words { known[Folding.key(word)] = Self.kinds[meaning] }
        self.words = known.merging(Self.kinds) { own, _ in own }
    }

    /// What the words mean that a status may be translated to.
    public static let statuses = ["included", "suspended", "restored", "removed"]

    private static let kinds: [String: EventKind] = [
        "included": .entryIncluded, "suspended": .entrySuspended, "restored": .entryRestored,
        "removed": .entryRemoved,
    ]

    /// Reads a table; every fault of every row is told.
    ///
    /// - Parameter text: comma- or semicolon-separated values with a line of headings, or a JSON list of records.
    /// - Returns: the rows, and what is wrong; rows are of use only where nothing is.
    public func rows(in text: String) -> (rows: [ListRow], faults: [RegisterFault]) {
        let isJSON = text.drop { $0.isWhitespace }.first == "["
        let (table, missing) = isJSON ? Self.records(text) : Self.cells(text, headings)
        guard missing.isEmpty else { return ([], missing) }
        var rows: [ListRow] = []
        var faults: [RegisterFault] = []
        for (line, record) in table {
            var cells: [Meaning: String] = [:]
            for (meaning, heading) in headings {
                let cell = record[heading]?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
                if !cell.isEmpty { cells[meaning] = cell }
            }
            do throws(RegisterFault) {
                rows.append(try row(line, cells))
            } catch {
                faults.append(error)
            }
        }
        if table.isEmpty { faults.append(.badRow(line: 1, Message(.noRows))) }
        return (rows, faults)
    }

    private func row(_ line: Int, _ cells: [Meaning: String]) throws(RegisterFault) -> ListRow {
        func fault(_ text: Text, _ found: String?) -> RegisterFault {
            .badRow(line: line, Message(text, Fault.shownArgument(found ?? "")))
        }
        guard let bin = cells[.bin], case let identifier = Identifier(scheme: .bin, id: bin),
            identifier.soundness == .sound, !identifier.isPersonal
        else { throw fault(.badNumber, cells[.bin]) }
        guard let from = Self.day(cells[.from]) else { throw fault(.badDay, cells[.from]) }
        let until = Self.day(cells[.until])
        if cells[.until] != nil, until == nil { throw fault(.badDay, cells[.until]) }
        let word = cells[.status]
        guard let kind = word.map({ words[Folding.key($0)] ?? words[$0] }) ?? .entryIncluded else {
            throw fault(.badStatus, word)
        }
        guard kind != .entrySuspended || until.map({ $0 > from }) ?? false else {
            throw fault(.badUntil, cells[.until])
        }
        let name = StatedName(kk: cells[.nameKk], ru: cells[.nameRu], en: cells[.nameEn])
        if kind == .entryIncluded, name.forms.isEmpty { throw fault(.noName, nil) }
        return ListRow(
            line: line, bin: bin, name: name, kind: kind, from: from,
            until: kind == .entrySuspended ? until : nil, paper: cells[.paper], reason: cells[.reason],
            fields: cells[.fields].map { $0.split { " ,;".contains($0) }.map(String.init) } ?? [])
    }

    /// A day as ISO 8601 or as papers of Kazakhstan write it.
    private static func day(_ text: String?) -> CivilDate? {
        guard let text else { return nil }
        if let day = CivilDate(iso: text) { return day }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
            let year = Int(parts[2])
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private typealias Table = [(line: Int, record: [String: String])]

    private static func cells(_ text: String, _ headings: [Meaning: String]) -> (Table, [RegisterFault]) {
        let rows = CSV.rows(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
        guard let head = rows.first else { return ([], [.badRow(line: 1, Message(.noRows))]) }
        let names = head.fields.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let missing = headings.values.sorted().filter { !names.contains($0) }
        let found = Message.Argument.list(names.prefix(40).map { Fault.shownArgument($0) })
        guard missing.isEmpty else {
            return ([], missing.map { .badRow(line: head.line, Message(.noColumn, Fault.shownArgument($0), found)) })
        }
        return (
            rows.dropFirst().map { row in
                (row.line, Dictionary(zip(names, row.fields)) { first, _ in first })
            }, []
        )
    }

    private static func records(_ text: String) -> (Table, [RegisterFault]) {
        let tree = Source(name: "", notation: .json, bytes: Array(text.utf8)).tree()
        guard let items = tree.node?.items else {
            return ([], tree.faults.map { .badRow(line: max($0.place.line, 1), $0.message) })
        }
        return (
            items.map { item in
                var record: [String: String] = [:]
                for member in item.members ?? [] { record[member.key] = member.value.text }
                return (item.line, record)
            }, []
        )
    }
}

/// A row of an existing list: something that happened to a provider on a day.
public struct ListRow: Hashable, Sendable {
    /// The line on which it stands.
    public var line: Int
    /// The provider.
    public var bin: String
    /// The provider's name.
    public var name: StatedName
    var kind: EventKind
    /// From which day.
    public var from: CivilDate
    /// Until which day, of a suspension.
    public var until: CivilDate?
    /// The paper by which it was decided.
    public var paper: String?
    /// Why.
    public var reason: String?
    /// Fields of training.
    public var fields: [String]

    /// What happened: `included`, `suspended`, `restored` or `removed`.
    public var status: String { kind.rawValue.replacing("entry", with: "").lowercased() }
}

extension Text {
    fileprivate static let noRows = Text(kk: "кестеде жол жоқ", ru: "в таблице нет строк", en: "the table has no rows")
    fileprivate static let noColumn = Text(
        kk: "«{0}» бағаны жоқ; барлары: {1}", ru: "нет столбца «{0}»; есть: {1}",
        en: "there is no column “{0}”; there are: {1}")
    fileprivate static let badNumber = Text(
        kk: "БСН дұрыс емес: {0}; 12 цифр керек", ru: "неверный БИН: {0}; нужны 12 цифр",
        en: "the BIN is not sound: {0}; 12 digits are needed")
    fileprivate static let badDay = Text(
        kk: "күн дұрыс емес: {0}; 2026-05-04 немесе 04.05.2026",
        ru: "неверная дата: {0}; нужно 2026-05-04 или 04.05.2026",
        en: "this is no day: {0}; write 2026-05-04 or 04.05.2026")
    fileprivate static let badStatus = Text(
        kk: "мәртебе белгісіз: {0}; оны --word арқылы түсіндіріңіз",
        ru: "неизвестный статус: {0}; поясните его через --word",
        en: "unknown status: {0}; say what it means by --word")
    fileprivate static let badUntil = Text(
        kk: "тоқтата тұрудың аяқталатын күні жоқ немесе басынан ерте: {0}",
        ru: "нет дня окончания приостановления или он раньше начала: {0}",
        en: "a suspension needs an end after its start: {0}")
    fileprivate static let noName = Text(kk: "ұйымның атауы жоқ", ru: "нет наименования", en: "there is no name")
}
