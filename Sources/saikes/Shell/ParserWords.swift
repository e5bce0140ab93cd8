import CheckKit

/// What the argument parser says of itself, which it knows in English only, in the other languages.
enum ParserWords {
    /// A page of help or a complaint, line by line; a line that is not known stays as it is.
    static func translated(_ page: String, to language: Language) -> String {
        guard language != .en else { return page }
        return page.split(separator: "\n", omittingEmptySubsequences: false)
            .map { translated(line: String($0), to: language).replacing(command[.en], with: command[language]) }
            .joined(separator: "\n")
    }

    private static func translated(line: String, to language: Language) -> String {
        if let heading = headings.first(where: { line.hasPrefix($0[.en]) }) {
            let rest = line.dropFirst(heading[.en].utf8.count)
            let isComplaint = heading[.en] == error[.en]
            return heading[language] + (isComplaint ? complaint(String(rest), language) : String(rest))
        }
        if line.hasPrefix(overview) { return String(line.dropFirst(overview.utf8.count)) }
        if line.hasPrefix(see) {
            return "  \(more[language]): \(line.dropFirst(see.utf8.count).prefix { $0 != "'" })"
        }
        let known = remarks.first { line.contains($0[.en]) }
        return known.map { line.replacing($0[.en], with: $0[language]) } ?? line
    }

    private static func complaint(_ sentence: String, _ language: Language) -> String {
        complaints.reduce(sentence) { $0.replacing($1[.en], with: $1[language]) }
    }

    private static let overview = "OVERVIEW: "
    private static let see = "  See '"
    private static let more = Text(kk: "Толығырақ", ru: "Подробнее", en: "More")

    private static let command = Text(kk: "<пәрмен>", ru: "<команда>", en: "<subcommand>")
    private static let error = Text(kk: "Қате: ", ru: "Ошибка: ", en: "Error: ")

    private static let headings = [
        error,
        Text(kk: "Анықтама:", ru: "Справка:", en: "Help:"), Text(kk: "Шақыру:", ru: "Вызов:", en: "Usage:"),
        Text(kk: "ШАҚЫРУ:", ru: "ВЫЗОВ:", en: "USAGE:"),
        Text(kk: "ДЕРЕКТЕР:", ru: "АРГУМЕНТЫ:", en: "ARGUMENTS:"),
        Text(kk: "КІЛТТЕР:", ru: "ПАРАМЕТРЫ:", en: "OPTIONS:"),
        Text(kk: "ПӘРМЕНДЕР:", ru: "КОМАНДЫ:", en: "SUBCOMMANDS:"),
    ]

    private static let remarks = [
        Text(kk: "Нұсқасын көрсету.", ru: "Показать версию.", en: "Show the version."),
        Text(kk: "Анықтаманы көрсету.", ru: "Показать справку.", en: "Show help information."),
        Text(kk: "(мәндері: ", ru: "(значения: ", en: "(values: "),
    ]

    private static let complaints = [
        Text(kk: "белгісіз кілт ", ru: "неизвестный параметр ", en: "Unknown option "),
        Text(kk: "; мүмкін, ", ru: "; может быть, ", en: ". Did you mean "),
        Text(kk: "артық дерек ", ru: "лишний аргумент ", en: "Unexpected argument "),
        Text(kk: " артық дерек: ", ru: " – столько лишних аргументов: ", en: " unexpected arguments: "),
        Text(kk: "міндетті дерек жоқ: ", ru: "не хватает аргумента ", en: "Missing expected argument "),
        Text(kk: "мәні жоқ кілт ", ru: "нет значения у параметра ", en: "Missing value for "),
        Text(kk: "мәні жарамсыз: ", ru: "не подходит значение ", en: "The value "),
        Text(kk: ", кілті ", ru: " параметра ", en: " is invalid for "),
        Text(kk: "; мыналардың бірі керек: ", ru: "; нужно одно из: ", en: ". Please provide one of "),
        Text(kk: " немесе ", ru: " или ", en: " or "),
    ]
}
