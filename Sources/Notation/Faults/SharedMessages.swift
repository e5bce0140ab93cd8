import CheckKit

extension Message {
    /// A key stands twice in one record.
    static func duplicateKey(_ key: String, firstLine: Int) -> Message {
        Message(.duplicateKey, Fault.quotedArgument(key), .int(firstLine))
    }
}

extension Text {
    static let tooDeep = Text(
        kk: "тізімдер мен жазбалар {0} деңгейден терең", ru: "списки и записи вложены глубже {0} уровней",
        en: "lists and records are nested deeper than {0} levels")
    static let tooMany = Text(
        kk: "файлда {0} мәннен артық", ru: "в файле больше {0} значений", en: "the file has more than {0} values")
    fileprivate static let duplicateKey = Text(
        kk: "{0} кілті екі рет тұр (біріншісі {1}-жолда); біреуін қалдырыңыз",
        ru: "ключ {0} стоит дважды (первый раз в строке {1}); оставьте один",
        en: "the key {0} stands twice (first on line {1}); keep one")
}
