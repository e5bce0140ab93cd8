import CheckKit

/// Why a module was stopped.
enum CarrierWords {
    static let notStarted = Text(
        kk: "«{0}» іске қосылмады: {1}", ru: "программа «{0}» не запустилась: {1}",
        en: "“{0}” did not start: {1}")
    static let late = Text(
        kk: "{0} секундта жауап бермеді", ru: "не ответил за {0} с", en: "gave no answer within {0} s")
    static let lateInAll = Text(
        kk: "барлық жауаптарға {0} секундтан көп уақыт кетті", ru: "на все ответы ушло больше {0} с",
        en: "all its answers took more than {0} s")
    static let ended = Text(
        kk: "{0} кодымен аяқталды", ru: "завершился с кодом {0}", en: "ended with exit code {0}")
    static let killed = Text(
        kk: "{0} сигналынан тоқтады", ru: "остановлен сигналом {0}", en: "was ended by signal {0}")
    static let usedUp = Text(
        kk: "процессор уақытының шегінен ({0} с) асты", ru: "превысил предел процессорного времени ({0} с)",
        en: "used up its processor time ({0} s)")
    static let closed = Text(
        kk: "шығысын жауып тастады", ru: "закрыл свой вывод", en: "closed its output")
    static let closedInput = Text(
        kk: "кірісін жауып тастады", ru: "закрыл свой ввод", en: "closed its input")
    static let flood = Text(
        kk: "жауабы {0} КиБ шегінен асты", ru: "ответ больше {0} КиБ", en: "its answer is larger than {0} KiB")
    static let unasked = Text(
        kk: "сұралмай жауап берді", ru: "отвечает, когда его не спрашивали", en: "answers without being asked")
    static let noFunction = Text(
        kk: "«{0}» кітапханасында «{1}» функциясы жоқ", ru: "в библиотеке «{0}» нет функции «{1}»",
        en: "library “{0}” has no function “{1}”")
    static let libraryFault = Text(
        kk: "кітапхана функциясы {0} кодын қайтарды", ru: "функция библиотеки вернула код {0}",
        en: "the library's function returned {0}")
    static let system = Text(kk: "{0}", ru: "{0}", en: "{0}")
}

extension CheckFault {
    /// Makes a fault of a sentence and its values.
    init(_ text: Text, _ arguments: Message.Argument...) { self.init(Message(text, arguments: arguments)) }
}
