import CheckKit

/// Words of a report about what stands in documents.
extension ReportWords {
    static let papers = Text(kk: "қарап шығатын құжаттар:", ru: "на какие бумаги посмотреть:", en: "papers to look at:")
    static let namedPaper = Text(kk: "{0} {1}", ru: "{0} {1}", en: "{0} {1}")
    static let unreadBecause = Text(kk: "{0}: {1}", ru: "{0}: {1}", en: "{0}: {1}")
    /// What was looked for, what the text says, the place and the words.
    static let textSays = Text(
        kk: "{0} – {1}: {2}, «{3}»", ru: "{0} – {1}: {2}, «{3}»", en: "{0} – {1}: {2}, “{3}”")
    static let textIsSilent = Text(kk: "{0} – {1}", ru: "{0} – {1}", en: "{0} – {1}")
    static let pageAndLine = Text(kk: "{0}-бет, {1}-жол", ru: "с. {0}, строка {1}", en: "page {0}, line {1}")
    static let paragraph = Text(kk: "{0}-абзац", ru: "абзац {0}", en: "paragraph {0}")
    /// Where a Word document has its pages depends on who lays it out.
    static let pageAndParagraph = Text(
        kk: "шамамен {0}-бет, {1}-абзац", ru: "около с. {0}, абзац {1}", en: "about page {0}, paragraph {1}")
    static let textLine = Text(kk: "{0}-жол", ru: "строка {0}", en: "line {0}")
    static let scan = Text(
        kk: "мәтіні жоқ (скан): өзіңіз қараңыз", ru: "текста нет (скан): посмотрите сами",
        en: "it has no text (a scan): look at it yourself")
    static let textIsCut = Text(
        kk: "мәтіннің басы ғана оқылды", ru: "прочитано только начало текста",
        en: "only the beginning of the text was read")
}
