import CheckKit
import Notation

/// The page of an edition, which needs no server and no script.
struct EditionPage {
    let manifest: Node
    let sha256: String
    let entries: EditionTable
    let changes: EditionTable

    /// The page in a language.
    func html(_ language: Language) -> [UInt8] {
        let (number, day) = (manifest["version"]?.text ?? "", manifest["asOf"]?.text ?? "")
        let heading = Message(.heading, .string(number), Self.day(day)).rendered(in: language)
        var page = Array(
            """
            <!doctype html>
            <html lang="\(language.rawValue)"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Self.escaped(heading))</title>
            <style>body{font:16px/1.5 sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse;width:100%}
            th,td{border-bottom:1px solid #ccc;padding:.4rem;text-align:left;vertical-align:top}code{word-break:break-all}</style>
            </head><body><nav>\(Self.languages(language))</nav>
            <h1>\(Self.escaped(heading))</h1>
            <p><a href="entries.csv">CSV</a> · <a href="entries.json">JSON</a> · <a href="datapackage.json">datapackage</a> · <a href="seal.txt">\(Text.seal[language])</a></p>
            <p>SHA-256 <code>\(sha256)</code></p>

            """.utf8)
        page += Self.table(
            [Text.number, .name, .bin, .status, .since, .until, .grounds].map { $0[language] }, rows: entries
        ) { line in
            let values = EditionTable.values(line, ["id", "bin", "status", "from", "until", "basis", "paper"])
            let names = EditionTable.values(line, ["nameKk", "nameRu", "nameEn"]).map { $0.isEmpty ? nil : $0 }
            let name = StatedName(kk: names[0], ru: names[1], en: names[2])[language]
            let grounds = [values[5], values[6]].filter { !$0.isEmpty }.joined(separator: "; ")
            return [values[0], name, values[1], Self.status(values[2], language)]
                + [values[3], values[4]].map { Self.day($0).rendered(in: language) } + [grounds]
        }
        page += Array("<h2>\(Text.changesHeading[language])</h2>\n".utf8)
        page += Self.table(
            [Text.number, .name, .before, .after, .since, .why].map { $0[language] }, rows: changes
        ) { line in
            let values = EditionTable.values(line, EntryChange.publicKeys)
            let isLifted = values[5].isEmpty && values[2] == "suspended" && values[3] == "active"
            let why =
                isLifted
                ? Text.lifted[language] : [values[5], values[6]].filter { !$0.isEmpty }.joined(separator: "; ")
            return [
                values[0], values[1], Self.status(values[2], language), Self.status(values[3], language),
                Self.day(values[4]).rendered(in: language), why,
            ]
        }
        return page + Array("</body></html>\n".utf8)
    }

    private static func languages(_ shown: Language) -> String {
        Language.allCases.map { $0 == shown ? $0.rawValue : "<a href=\"index.\($0.rawValue).html\">\($0.rawValue)</a>" }
            .joined(separator: " · ")
    }

    private static func table(
        _ head: [String], rows: EditionTable, _ cells: (ArraySlice<UInt8>) -> [String]
    ) -> [UInt8] {
        var html = Array(
            "<table><thead><tr>\(head.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined())</tr></thead><tbody>\n"
                .utf8)
        rows.eachRow { line in
            html += Array("<tr>\(cells(line).map { "<td>\(escaped($0))</td>" }.joined())</tr>\n".utf8)
        }
        return html + Array("</tbody></table>\n".utf8)
    }

    /// A day as the language writes it; what is no day stays as it is.
    private static func day(_ iso: String) -> Message.Argument { CivilDate(iso: iso).map { .date($0) } ?? .string(iso) }

    private static func status(_ code: String, _ language: Language) -> String {
        EntryStatus(rawValue: code)?.title[language] ?? "–"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}

extension Text {
    fileprivate static let heading = Text(
        kk: "Мемлекеттік қызметшілердің біліктілігін арттыратын ұйымдар тізбесі, {0}-басылым, {1} күнгі жағдай",
        ru: "Перечень организаций, повышающих квалификацию государственных служащих, редакция {0}, на {1}",
        en: "List of organisations that provide advanced training of civil servants, edition {0}, as of {1}")
    fileprivate static let seal = Text(kk: "мөр", ru: "печать", en: "seal")
    fileprivate static let number = Text(kk: "№", ru: "№", en: "No")
    fileprivate static let name = Text(kk: "Атауы", ru: "Наименование", en: "Name")
    fileprivate static let bin = Text(kk: "БСН", ru: "БИН", en: "BIN")
    fileprivate static let status = Text(kk: "Мәртебесі", ru: "Статус", en: "Status")
    fileprivate static let since = Text(kk: "Қай күннен", ru: "С какого дня", en: "Since")
    fileprivate static let until = Text(kk: "Қай күнге дейін", ru: "До какого дня", en: "Until")
    fileprivate static let grounds = Text(kk: "Негізі", ru: "Основание", en: "Grounds")
    fileprivate static let changesHeading = Text(
        kk: "Алдыңғы басылымнан айырмашылығы", ru: "Отличия от предыдущей редакции",
        en: "What changed since the edition before")
    fileprivate static let before = Text(kk: "Бұрын", ru: "Было", en: "Before")
    fileprivate static let after = Text(kk: "Қазір", ru: "Стало", en: "After")
    fileprivate static let why = Text(kk: "Себебі", ru: "Причина", en: "Why")
    fileprivate static let lifted = Text(
        kk: "тоқтата тұру мерзімі аяқталды", ru: "срок приостановления истёк", en: "the suspension lifted itself")
}
