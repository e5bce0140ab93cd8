import CheckKit

/// What libyaml's English complaints mean for somebody who writes a YAML file, in three languages.
enum YAMLProblem {
    /// The message of a failure; words nobody translated are passed on as libyaml has them.
    static func message(for failure: YAMLFailure) -> Message {
        let meaning = meanings.first { $0.problems.contains(failure.problem) }?.meaning
        let sentence = meaning.map { Message($0) } ?? Message(.untranslated, .string(failure.problem))
        guard let line = failure.contextLine else { return sentence }
        return Message(.withContext, .message(sentence), .int(line))
    }

    private static let meanings: [(problems: Set<String>, meaning: Text)] = [
        (["did not find expected key", "did not find expected '-' indicator"], .indentation),
        (["mapping values are not allowed in this context"], .colon),
        (["could not find expected ':'"], .missingColon),
        (
            [
                "block sequence entries are not allowed in this context",
                "mapping keys are not allowed in this context",
            ], .entryNotAllowed
        ),
        (["did not find expected ',' or ']'"], .openList),
        (["did not find expected ',' or '}'"], .openRecord),
        (["found unexpected end of stream", "found unexpected document indicator"], .openQuote),
        (["found character that cannot start any token"], .badStart),
        (
            [
                "found a tab character that violates indentation",
                "found a tab character where an indentation space is expected",
            ], .tab
        ),
        (["found unknown escape character", "did not find expected hexdecimal number"], .escape),
        (["found invalid Unicode character escape code"], .escape),
        (["did not find expected <document start>"], .trailing),
        (["did not find expected node content"], .noValue),
        (["found undefined tag handle"], .unsupportedTag),
        (["control characters are not allowed"], .unreadableCharacter),
    ]
}

extension Text {
    fileprivate static let indentation = Text(
        kk: "шегініс көршілес жолдармен сәйкес емес; бір деңгейдегі кілттер бір бағаннан басталсын",
        ru: "отступ не совпадает с соседними строками; начинайте ключи одного уровня с одного столбца",
        en: "the indentation does not match its neighbours; start keys of one level in one column")
    fileprivate static let colon = Text(
        kk: "мұнда «:» болмайды; қос нүктесі бар мәтінді тырнақшаға алыңыз немесе жаңа жолдан бастаңыз",
        ru: "здесь не может стоять «:»; возьмите текст с двоеточием в кавычки или начните новую строку",
        en: "no “:” may stand here; put text with a colon in quotation marks, or start a new line")
    fileprivate static let missingColon = Text(
        kk: "кілттен кейін «:» жоқ", ru: "после ключа нет «:»", en: "there is no “:” after the key")
    fileprivate static let entryNotAllowed = Text(
        kk: "мұнда тізім элементі немесе кілт басталмайды; оны жаңа жолға жазыңыз",
        ru: "здесь не может начинаться элемент списка или ключ; перенесите его на новую строку",
        en: "no list item or key may start here; put it on a new line")
    fileprivate static let openList = Text(
        kk: "тізімде «,» немесе «]» жоқ", ru: "в списке не хватает «,» или «]»", en: "the list lacks “,” or “]”")
    fileprivate static let openRecord = Text(
        kk: "жазбада «,» немесе «}» жоқ", ru: "в записи не хватает «,» или «}»", en: "the record lacks “,” or “}”")
    fileprivate static let openQuote = Text(
        kk: "тырнақша жабылмаған", ru: "кавычка не закрыта", en: "the quotation mark is not closed")
    fileprivate static let badStart = Text(
        kk: "мән бұл таңбадан басталмайды (табуляция, @, `, %); оны бос орынмен ауыстырыңыз немесе тырнақшаға алыңыз",
        ru:
            "значение не может начинаться с этого символа (табуляция, @, `, %); поставьте пробелы или возьмите в кавычки",
        en: "no value may start with this character (a tab, @, `, %); use spaces, or put the value in quotation marks")
    fileprivate static let tab = Text(
        kk: "шегіністе табуляция тұр; бос орындармен ауыстырыңыз",
        ru: "в отступе стоит табуляция; замените её пробелами", en: "a tab in the indentation; use spaces")
    fileprivate static let escape = Text(
        kk: "«\\» таңбасынан кейінгі жазу қате; мәтінді жалғыз тырнақшаға алыңыз",
        ru: "неверная запись после «\\»; возьмите текст в одинарные кавычки",
        en: "wrong characters after “\\”; put the text in single quotation marks")
    fileprivate static let trailing = Text(
        kk: "мәннен кейін артық мәтін тұр", ru: "после значения стоит лишний текст",
        en: "there is more text after the value")
    fileprivate static let noValue = Text(
        kk: "мұнда мән болуы керек", ru: "здесь должно стоять значение", en: "a value must stand here")
    static let unsupportedTag = Text(
        kk: "YAML тегтері (!…) қолданылмайды; тегті өшіріңіз", ru: "теги YAML (!…) не поддерживаются; удалите тег",
        en: "tags are not supported; delete the tag (!…)")
    fileprivate static let unreadableCharacter = Text(
        kk: "көрінбейтін басқару таңбасы; оны өшіріңіз", ru: "невидимый управляющий символ; удалите его",
        en: "an invisible control character; delete it")
    fileprivate static let untranslated = Text(
        kk: "YAML жазылуы қате: {0}", ru: "ошибка записи YAML: {0}", en: "YAML cannot be read here: {0}")
    fileprivate static let withContext = Text(
        kk: "{0} (бөлік {1}-жолдан басталады)", ru: "{0} (часть начинается в строке {1})",
        en: "{0} (the part begins on line {1})")
}
