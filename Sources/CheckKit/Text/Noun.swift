/// A counted noun: Russian has three forms, English two, Kazakh one.
public struct Noun: Hashable, Sendable {
    private let kk: String
    private let ru: (one: String, few: String, many: String)
    private let en: (one: String, many: String)

    /// Makes a noun from the forms that follow a number.
    ///
    /// - Parameters:
    ///   - kk: the Kazakh form, as in «5 күн».
    ///   - ru: the Russian forms after 1, after 2 to 4, and after 5, as in «1 день, 2 дня, 5 дней».
    ///   - en: the English singular and plural.
    public init(kk: String, ru: (one: String, few: String, many: String), en: (one: String, many: String)) {
        self.kk = kk
        self.ru = ru
        self.en = en
    }

    /// The number followed by the noun in the form that the number asks for.
    public func counted(_ number: Int, in language: Language) -> String {
        "\(number) \(form(after: number, in: language))"
    }

    /// The noun in the form that a number before it asks for.
    func form(after number: Int, in language: Language) -> String {
        switch language {
        case .kk: kk
        case .ru: Self.russianForm(of: ru, after: number)
        case .en: number == 1 || number == -1 ? en.one : en.many
        }
    }

    private static func russianForm(of forms: (one: String, few: String, many: String), after number: Int) -> String {
        let hundreds = number.magnitude % 100
        let tens = number.magnitude % 10
        if (11...14).contains(hundreds) { return forms.many }
        return tens == 1 ? forms.one : (2...4).contains(tens) ? forms.few : forms.many
    }

    /// Two nouns are the same when all their forms are.
    public static func == (lhs: Noun, rhs: Noun) -> Bool {
        lhs.kk == rhs.kk && lhs.ru == rhs.ru && lhs.en == rhs.en
    }

    /// Feeds the forms that tell nouns apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kk)
        hasher.combine(ru.one)
        hasher.combine(en.one)
    }
}

extension Noun {
    /// Calendar days.
    public static let day = Noun(kk: "күн", ru: ("день", "дня", "дней"), en: ("day", "days"))
    /// Calendar days that are lacking: Russian says «не хватает 1 дня, 151 дня, 5 дней».
    public static let lackingDay = Noun(kk: "күн", ru: ("дня", "дней", "дней"), en: ("day", "days"))
    /// Working days.
    public static let workingDay = Noun(
        kk: "жұмыс күні", ru: ("рабочий день", "рабочих дня", "рабочих дней"), en: ("working day", "working days"))
    /// Lecturers.
    public static let lecturer = Noun(
        kk: "лектор", ru: ("лектор", "лектора", "лекторов"), en: ("lecturer", "lecturers"))
    /// Lecturers whom something is done to: Russian says «заменить 1 лектора, 2 лекторов».
    public static let replacedLecturer = Noun(
        kk: "лекторды", ru: ("лектора", "лекторов", "лекторов"), en: ("lecturer", "lecturers"))
    /// Seats.
    public static let seat = Noun(kk: "орын", ru: ("место", "места", "мест"), en: ("seat", "seats"))
    /// Academic hours.
    public static let academicHour = Noun(
        kk: "академиялық сағат", ru: ("академический час", "академических часа", "академических часов"),
        en: ("academic hour", "academic hours"))
}
