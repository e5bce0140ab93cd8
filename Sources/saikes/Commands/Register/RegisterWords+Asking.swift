import CheckKit

/// What the commands that ask and keep say.
extension RegisterWords {
    static let session = Text(
        kk: "отырыс",
        ru: "заседание",
        en: "session")
    static let action = Text(
        kk: "шешім",
        ru: "решение",
        en: "what is decided")
    static let reasonCode = Text(
        kk: "себеп коды",
        ru: "код причины",
        en: "code of the reason")
    static let basis = Text(
        kk: "құқықтық негіз",
        ru: "правовое основание",
        en: "legal basis")
    static let paper = Text(
        kk: "шешім құжатының нөмірі",
        ru: "номер документа решения",
        en: "number of the decision's paper")
    static let effectiveFrom = Text(
        kk: "қай күннен бастап",
        ru: "с какого дня",
        en: "from which day")
    static let suspendUntil = Text(
        kk: "тоқтата тұру өздігінен аяқталатын күн",
        ru: "день, с которого приостановление снимается само",
        en: "the day on which a suspension lifts itself")
    static let milestone = Text(
        kk: "түзетілетін оқиғаның нөмірі",
        ru: "номер исправляемого события",
        en: "number of the milestone to correct")
    static let void = Text(
        kk: "оқиғаны мүлде алып тастау",
        ru: "убрать событие совсем",
        en: "take the milestone away altogether")
    static let confirm = Text(
        kk: "Шешімді екінші адам ретінде растау",
        ru: "Подтвердить решение вторым лицом",
        en: "Confirm a decision as the second person")
    static let decisionID = Text(
        kk: "шешім, мысалы D-1",
        ru: "решение, например D-1",
        en: "decision, such as D-1")
    static let appeal = Text(
        kk: "Шешімге шағымдану",
        ru: "Подать жалобу на решение",
        en: "Appeal against a decision")
    static let ground = Text(
        kk: "негізі",
        ru: "основание",
        en: "ground")
    static let lateReason = Text(
        kk: "кешігу себебі",
        ru: "причина опоздания",
        en: "why it comes late")
    static let editions = Text(
        kk: "Тізбенің басылымдары: жасау, тізу",
        ru: "Редакции перечня: построить, показать",
        en: "Editions of the list: build, list")
    static let buildEdition = Text(
        kk: "Келесі басылымды жасап, мөрлеу",
        ru: "Построить и опечатать следующую редакцию",
        en: "Build and seal the next edition")
    static let number = Text(
        kk: "басылым нөмірі",
        ru: "номер редакции",
        en: "number of the edition")
    static let listEditions = Text(
        kk: "Басылымдарды көрсету",
        ru: "Показать редакции",
        en: "List the editions")
    static let editionLine = Text(
        kk: "{0}-басылым, {1}, жазба: {2}, {3}, SHA-256 {4}",
        ru: "редакция {0}, на {1}, записей: {2}, {3}, SHA-256 {4}",
        en: "edition {0}, of {1}, {2} entries, {3}, SHA-256 {4}")
    static let published = Text(
        kk: "жарияланған",
        ru: "опубликована",
        en: "published")
    static let notPublished = Text(
        kk: "жарияланбаған",
        ru: "не опубликована",
        en: "not published")
    static let publish = Text(
        kk: "Басылымды жариялау, файлдарын шығару",
        ru: "Опубликовать редакцию и выдать её файлы",
        en: "Publish an edition and write its files")
    static let outputFolder = Text(
        kk: "файлдар шығатын жаңа немесе бос қалта",
        ru: "новая или пустая папка для файлов",
        en: "new or empty folder for the files")
    static let filesOnly = Text(
        kk: "тек файлдарын шығару: басылым бұрын жарияланған",
        ru: "только выдать файлы уже опубликованной редакции",
        en: "only write the files of an edition that is published")
    static let written = Text(
        kk: "{0}: файл саны {1}",
        ru: "{0}: файлов {1}",
        en: "{0}: {1} files")
    static let diff = Text(
        kk: "Екі басылымның айырмашылығы",
        ru: "Отличия двух редакций",
        en: "What changed between two editions")
    static let earlier = Text(
        kk: "ертерек басылым",
        ru: "более ранняя редакция",
        en: "the earlier edition")
    static let later = Text(
        kk: "кейінгі басылым",
        ru: "более поздняя редакция",
        en: "the later edition")
    static let noChange = Text(
        kk: "айырмашылық жоқ",
        ru: "отличий нет",
        en: "nothing changed")
    static let changeLine = Text(
        kk: "{0} {1}: {2} → {3} {4} {5}",
        ru: "{0} {1}: {2} → {3} {4} {5}",
        en: "{0} {1}: {2} → {3} {4} {5}")
    static let show = Text(
        kk: "Тізбені немесе бір жазбаны көрсету",
        ru: "Показать перечень или одну запись",
        en: "Show the list or one entry")
    static let entryID = Text(
        kk: "жазба, мысалы E-000001",
        ru: "запись, например E-000001",
        en: "entry, such as E-000001")
    static let asOf = Text(
        kk: "қай күнгі жағдай",
        ru: "на какой день",
        en: "as of which day")
    static let knownAt = Text(
        kk: "сол уақытта белгілі болғаны бойынша (UTC)",
        ru: "как было известно в этот момент (UTC)",
        en: "as it was known at this time (UTC)")
    static let timeShape = Text(
        kk: "«{0}»: 2026-05-04 немесе 2026-05-04T10:15:30Z түрінде жазыңыз",
        ru: "«{0}»: пишите в виде 2026-05-04 или 2026-05-04T10:15:30Z",
        en: "“{0}”: write 2026-05-04 or 2026-05-04T10:15:30Z")
    static let entryLine = Text(
        kk: "{0}  {1}  {2}  {3} {4}",
        ru: "{0}  {1}  {2}  {3} {4}",
        en: "{0}  {1}  {2}  {3} {4}")
    static let since = Text(
        kk: "{0} бастап",
        ru: "с {0}",
        en: "since {0}")
    static let sinceUntil = Text(
        kk: "{0} бастап, {1} күні өздігінен қалпына келеді",
        ru: "с {0}, само снимается {1}",
        en: "since {0}, lifts itself on {1}")
    static let notYet = Text(
        kk: "{0}: бұл күні тізбеде жоқ",
        ru: "{0}: в этот день нет в перечне",
        en: "{0}: not on the list on this day")
    static let listed = Text(
        kk: "жазба: {0}",
        ru: "записей: {0}",
        en: "{0} entries")
    static let history = Text(
        kk: "Жазбаның тарихы",
        ru: "История записи",
        en: "History of an entry")
    static let historyLine = Text(
        kk: "{0}. {1} бастап{2}: {3} – {4} ({5}, {6}); жазылған {7}",
        ru: "{0}. с {1}{2}: {3} – {4} ({5}, {6}); записано {7}",
        en: "{0}. from {1}{2}: {3} – {4} ({5}, {6}); recorded {7}")
    static let upTo = Text(
        kk: " {0} дейін",
        ru: " до {0}",
        en: " until {0}")
    static let search = Text(
        kk: "Ұйымды іздеу",
        ru: "Найти организацию",
        en: "Find a provider")
    static let query = Text(
        kk: "атауындағы сөздер немесе БСН; басы да жарайды",
        ru: "слова названия или БИН; можно начало",
        en: "words of the name or the BIN; beginnings will do")
    static let nothingFound = Text(
        kk: "ештеңе табылмады",
        ru: "ничего не найдено",
        en: "nothing found")
    static let limit = Text(
        kk: "ең көбі қанша",
        ru: "не больше скольких",
        en: "how many at most")
    static let verify = Text(
        kk: "Барлық жазбаны тексеру",
        ru: "Проверить все записи",
        en: "Check every record")
    static let checkpoint = Text(
        kk: "бұрын сақталған бақылау нүктесі",
        ru: "сохранённая прежде контрольная точка",
        en: "a checkpoint that was kept before")
    static let verified = Text(
        kk: "жазба: {0}, қол: {1}, көшірме: {2}; бәрі орнында; хеш {3}",
        ru: "записей: {0}, подписей: {1}, снимков: {2}; всё в порядке; хеш {3}",
        en: "{0} records, {1} signatures, {2} snapshots; all sound; hash {3}")
    static let noCheckpoint = Text(
        kk:
            "ескі көшірмеден қалпына келтірілген тіркелім тек басқа жерде сақталған бақылау нүктесімен (--checkpoint) танылады",
        ru: "восстановленную старую копию видно только по контрольной точке, которая хранится отдельно (--checkpoint)",
        en: "an older copy that was restored can be told only by a checkpoint kept elsewhere (--checkpoint)")
    static let exportCheckpoint = Text(
        kk: "Бақылау нүктесін шығару; оны басқа жерде сақтаңыз",
        ru: "Выдать контрольную точку; храните её отдельно",
        en: "Write a checkpoint; keep it elsewhere")
    static let outputFile = Text(
        kk: "қай файлға; аталмаса, экранға",
        ru: "в какой файл; если не назван – на экран",
        en: "to which file; else to the screen")
    static let backup = Text(
        kk: "Пайдалану кезінде көшірме жасау",
        ru: "Сделать копию во время работы",
        en: "Back up while in use")
    static let backupFolder = Text(
        kk: "көшірме жасалатын жаңа қалта",
        ru: "новая папка для копии",
        en: "new folder for the backup")
    static let withKeys = Text(
        kk: "орнатудың құпия кілттерін де көшіру",
        ru: "скопировать и секретные ключи установки",
        en: "copy the installation's secret keys too")
    static let backedUp = Text(
        kk: "{0}: көшірме жасалып, тексерілді",
        ru: "{0}: копия сделана и проверена",
        en: "{0}: backed up and checked")
    static let restore = Text(
        kk: "Көшірмеден қалпына келтіру",
        ru: "Восстановить из копии",
        en: "Restore from a backup")
    static let backupSource = Text(
        kk: "көшірме қалтасы",
        ru: "папка копии",
        en: "folder of the backup")
    static let keysOf = Text(
        kk: "кілттері алынатын қалта",
        ru: "папка, чьи ключи взять",
        en: "folder whose keys are taken")
    static let exportCommand = Text(
        kk: "Тіркелімді толық шығару",
        ru: "Выдать реестр целиком",
        en: "Export the whole register")
    static let importCommand = Text(
        kk: "Толық шығарылғаннан тіркелім құру",
        ru: "Создать реестр из выданного целиком",
        en: "Make a register from an export")
    static let exportFile = Text(
        kk: "шығарылған файл",
        ru: "выданный файл",
        en: "the exported file")
    static let sweep = Text(
        kk: "Мерзімі жақындаған дәлелдерді іздеу",
        ru: "Найти доказательства, срок которых подходит",
        en: "Look for evidence that ends soon")
    static let on = Text(
        kk: "қай күнге",
        ru: "на какой день",
        en: "on which day")
    static let outbox = Text(
        kk: "Жіберілетін хабарламалар",
        ru: "Исходящие уведомления",
        en: "The outbox")
    static let digest = Text(
        kk: "{0} ({1}):",
        ru: "{0} ({1}):",
        en: "{0} ({1}):")
    static let noticeLine = Text(
        kk: "  {0} {1}: {2} дейін, қалғаны {3} күннен аз",
        ru: "  {0} {1}: по {2}, осталось не больше {3} дн.",
        en: "  {0} {1}: until {2}, {3} days left at most")
    static let recheck = Text(
        kk: "Барлық жазбаны қайта тексеру; отырыссыз ештеңе өзгермейді",
        ru: "Перепроверить все записи; без заседания ничего не меняется",
        en: "Check all entries anew; nothing takes effect without a session")
    static let recheckLine = Text(
        kk: "{0}: {1} → {2} ({3})",
        ru: "{0}: {1} → {2} ({3})",
        en: "{0}: {1} → {2} ({3})")
    static let recheckSum = Text(
        kk: "тексерілді: {0}, өзгерді: {1}, қаралмады: {2}",
        ru: "проверено: {0}, изменилось: {1}, не рассмотрено: {2}",
        en: "{0} checked, {1} changed, {2} left out")
    static let importList = Text(
        kk: "Бар тізбені бағандар бойынша енгізу; --stage болмаса, тек көрсетеді",
        ru: "Внести готовый перечень по столбцам; без --stage только показывает",
        en: "Bring in an existing list by its columns; without --stage it only shows")
    static let listFile = Text(
        kk: "тізбе (CSV немесе JSON)",
        ru: "перечень (CSV или JSON)",
        en: "the list (CSV or JSON)")
    static let map = Text(
        kk: "мағынасы=баған, мысалы bin=БИН; қайталауға болады",
        ru: "значение=столбец, например bin=БИН; можно повторять",
        en: "meaning=column, such as bin=БИН; may repeat")
    static let mapShape = Text(
        kk: "«{0}»: «bin=БИН» түрінде жазыңыз; мағыналары: {1}",
        ru: "«{0}»: пишите в виде «bin=БИН»; значения: {1}",
        en: "“{0}”: write “bin=БИН”; meanings: {1}")
    static let mapMissing = Text(
        kk: "--map арқылы bin, from және атауды (nameRu немесе nameKk) атаңыз",
        ru: "назовите через --map столбцы bin, from и названия (nameRu или nameKk)",
        en: "name by --map the columns bin, from and a name (nameRu or nameKk)")
    static let wordIs = Text(
        kk: "мәртебе сөзі=мағынасы, мысалы исключена=removed; қайталауға болады",
        ru: "слово статуса=значение, например исключена=removed; можно повторять",
        en: "word of the status=meaning, such as исключена=removed; may repeat")
    static let wordShape = Text(
        kk: "«{0}»: мағыналары: {1}",
        ru: "«{0}»: значения: {1}",
        en: "“{0}”: the meanings are: {1}")
    static let stage = Text(
        kk: "енгізу; күшіне төраға растағаннан кейін енеді",
        ru: "внести; вступит в силу, когда подтвердит председатель",
        en: "bring it in; it takes effect once the chair confirms")
    static let source = Text(
        kk: "тізбе қайдан алынған",
        ru: "откуда перечень",
        en: "where the list comes from")
    static let notUTF8 = Text(
        kk: "{0}: бұл UTF-8 мәтіні емес; файл Windows-1251 кодтауында болуы мүмкін: UTF-8 деп сақтаңыз",
        ru: "{0}: это не текст UTF-8; возможно, файл в Windows-1251: сохраните его в UTF-8",
        en: "{0}: this is no UTF-8 text; the file may be in Windows-1251: save it as UTF-8")
    static let wouldImport = Text(
        kk: "жол: {0}, ұйым: {1}; ештеңе жазылған жоқ, --stage арқылы енгізіңіз",
        ru: "строк: {0}, организаций: {1}; ничего не записано, внесите через --stage",
        en: "{0} rows, {1} providers; nothing was written, bring them in by --stage")
    static let confirmList = Text(
        kk: "Енгізілген тізбені растау",
        ru: "Подтвердить внесённый перечень",
        en: "Confirm a list that was brought in")
    static let listID = Text(
        kk: "тізбе, мысалы L-1",
        ru: "перечень, например L-1",
        en: "list, such as L-1")
}
