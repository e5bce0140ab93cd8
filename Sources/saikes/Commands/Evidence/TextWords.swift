import CheckKit

/// What is said of the text of a document.
enum TextWords {
    static let text = Text(
        kk: "құжаттың мәтінін бетімен, жолымен көрсету; файлды да атауға болады",
        ru: "показать текст документа со страницами и строками; можно назвать и файл",
        en: "show the document's text with page and line; a file may be named too")
    static let page = Text(kk: "осы бет қана", ru: "только эта страница", en: "this page only")
    static let pageNeedsText = Text(
        kk: "--page тек --text-пен қолданылады", ru: "--page относится к --text; добавьте его",
        en: "--page goes with --text; add it")
    static let unread = Text(kk: "{0}: оқылмады: {1}", ru: "{0}: не прочитан: {1}", en: "{0}: not read: {1}")
    static let noText = Text(
        kk: "{0}: бағдарлама оқитын мәтін жоқ ({1}); өзіңіз ашып қараңыз",
        ru: "{0}: текста, который читает программа, нет ({1}); откройте и посмотрите сами",
        en: "{0}: it has no text that a program reads ({1}); open it and look yourself")
    static let noPage = Text(
        kk: "{0}: мұндай бет жоқ; бет саны – {1}", ru: "{0}: такой страницы нет; страниц – {1}",
        en: "{0}: there is no such page; it has {1}")
    static let isCut = Text(
        kk: "мәтіннің басы ғана оқылды", ru: "прочитано только начало текста",
        en: "only the beginning of the text was read")
    static let pageTitle = Text(kk: "— {0}-бет", ru: "— страница {0}", en: "— page {0}")
    static let beside = Text(
        kk: "— колонтитулдар мен ескертпелер", ru: "— колонтитулы и сноски", en: "— headers, footers and notes")
}
