import CheckKit

/// Sentences that commands say.
enum ShellWords {
    static let warning = Text(kk: "ескерту", ru: "предупреждение", en: "warning")
    static let moduleStopped = Text(
        kk: "{0} модулі тоқтатылды: {1}; оның ережелері белгісіз (себебін «saikes modules test {2}» көрсетеді)",
        ru: "модуль {0} остановлен: {1}; его правила неизвестны (причину покажет «saikes modules test {2}»)",
        en: "module {0} was stopped: {1}; its rules are unknown (“saikes modules test {2}” shows why)")
    static let formatLater = Text(
        kk: "--format {0} кейінгі нұсқада қосылады; қазір text пен json бар",
        ru: "--format {0} появится в следующей версии; сейчас есть text и json",
        en: "--format {0} comes with a later version; there are text and json")
    static let formatShape = Text(
        kk: "«{0}» форматы жоқ; барлары: text, json", ru: "формата «{0}» нет; есть text и json",
        en: "there is no format “{0}”; there are text and json")
    static let policyShape = Text(
        kk: "--policy {0}: «P-3=staff» түрінде жазыңыз", ru: "--policy {0}: пишите в виде «P-3=staff»",
        en: "--policy {0}: write it as “P-3=staff”")
    static let evidenceShape = Text(
        kk: "--evidence {0}: declared, documented немесе verified",
        ru: "--evidence {0}: declared, documented или verified",
        en: "--evidence {0}: declared, documented or verified")
    static let dateShape = Text(
        kk: "«{0}» күн емес; жжжж-аа-кк түрінде жазыңыз, мысалы 2026-05-04",
        ru: "«{0}» – не дата; пишите гггг-мм-дд, например 2026-05-04",
        en: "“{0}” is no date; write yyyy-mm-dd, such as 2026-05-04")
    static let whatIfShape = Text(
        kk: "--what-if {0}: «premises/R1/seats=60» түрінде жазыңыз",
        ru: "--what-if {0}: пишите в виде «premises/R1/seats=60»",
        en: "--what-if {0}: write it as “premises/R1/seats=60”")
    static let lotNeedsTender = Text(
        kk: "--lot тек --tender бірге қолданылады", ru: "--lot имеет смысл только с --tender",
        en: "--lot goes with --tender")
    static let noLot = Text(
        kk: "тендерде «{0}» лоты жоқ; барлары: {1}", ru: "в закупке нет лота «{0}»; есть: {1}",
        en: "the tender has no lot “{0}”; it has: {1}")
    static let noSchema = Text(
        kk: "«{0}» форматы жоқ; барлары: {1}", ru: "формата «{0}» нет; есть: {1}",
        en: "there is no format “{0}”; there are: {1}")
    static let noModule = Text(
        kk: "«{0}» модулі жоқ; барлары: {1}; бөгде модульдің қалтасын --modules арқылы атаңыз",
        ru: "модуля «{0}» нет; есть: {1}; папку стороннего модуля назовите через --modules",
        en: "there is no module “{0}”; there are: {1}; name the folder of another's module by --modules")
    static let errorOutput = Text(
        kk: "  модуль қате шығысына жазғаны:", ru: "  модуль написал в поток ошибок:",
        en: "  the module wrote to its standard error:")
    static let trustNext = Text(
        kk: "  бағдарлама өзгерген: іске қоспас бұрын «saikes modules trust {0}» орындаңыз",
        ru: "  программа изменена: прежде чем пользоваться, выполните «saikes modules trust {0}»",
        en: "  the program has changed: before it is used, run “saikes modules trust {0}”")
    static let trusted = Text(
        kk: "{0}: SHA-256 {1} (бұрын {2})", ru: "{0}: SHA-256 {1} (прежде {2})", en: "{0}: SHA-256 {1} (before: {2})")
    static let trustedAlready = Text(
        kk: "{0}: сенім берілген бағдарлама өзгермеген", ru: "{0}: доверенная программа не изменилась",
        en: "{0}: the trusted program has not changed")
    static let newName = Text(
        kk: "«{0}» модуль атауына жарамайды: кіші латын әріптері, цифрлар және сызықша; 11-1, 14 және gz бос емес",
        ru: "«{0}» не годится для имени модуля: строчные латинские буквы, цифры и дефис; 11-1, 14 и gz заняты",
        en: "“{0}” is no name of a module: small Latin letters, digits and hyphens; 11-1, 14 and gz are taken")
    static let newLanguage = Text(
        kk: "--language {0}: барлары {1}", ru: "--language {0}: есть {1}", en: "--language {0}: there are {1}")
    static let newTaken = Text(
        kk: "{0} бар; басқа атау беріңіз немесе оны өшіріңіз", ru: "{0} уже есть; дайте другое имя или удалите",
        en: "{0} is there already; give another name or remove it")
    static let newMade = Text(
        kk: "{0} жасалды; {1} файлын өзгертіп, мыналарды орындаңыз:", ru: "{0} создан; измените {1} и выполните:",
        en: "{0} is made; change {1} and run:")
    static let duplicateBid = Text(
        kk: "«{0}» өтінімі екі файлда бар: әр өтінімге өз идентификаторын беріңіз",
        ru: "заявка «{0}» есть в двух файлах: дайте каждой свой идентификатор",
        en: "bid “{0}” stands in two files: give each its own id")
    static let notReport = Text(
        kk: "{0}: бұл saikes есебі емес; «vet --json» немесе «assess --json» нәтижесі керек",
        ru: "{0}: это не отчёт saikes; нужен вывод «vet --json» или «assess --json»",
        en: "{0}: this is no saikes report; the output of “vet --json” or “assess --json” is needed")
    static let batchOntoItself = Text(
        kk: "-o істер файлының өзін атайды: басқа файл атаңыз", ru: "-o называет сам файл дел: назовите другой файл",
        en: "-o names the file of cases itself: name another file")
    static let rulesNeedSummary = Text(
        kk: "--rules және --one-reading тек --summary бірге қолданылады",
        ru: "--rules и --one-reading имеют смысл только с --summary",
        en: "--rules and --one-reading go with --summary")
    static let noRule = Text(
        kk: "--rules: «{0}» деген ереже жоқ; мүмкін, «{1}»?", ru: "--rules: правила «{0}» нет; возможно, «{1}»?",
        en: "--rules: there is no rule “{0}”; perhaps “{1}”?")
    static let resumeNeedsOutput = Text(
        kk: "--resume тек -o бірге қолданылады", ru: "--resume имеет смысл только с -o", en: "--resume goes with -o")
    static let resumeNeedsFile = Text(
        kk: "--resume стандартты енгізумен жұмыс істемейді: файл атаңыз",
        ru: "--resume не работает со стандартным вводом: назовите файл",
        en: "--resume does not work with standard input: name a file")
    static let lineTooLong = Text(
        kk: "жол {0} байт, ең көбі {1}", ru: "в строке {0} байт, допустимо не больше {1}",
        en: "the line has {0} bytes, at most {1} are read")
    static let examplesPassed = Text(
        kk: "{0}: {1} тексеріс, қателері {2}", ru: "{0}: проверок {1}, неверных {2}", en: "{0}: {1} checks, {2} wrong")
    static let verified = Text(
        kk: "дәйексөздер: {0}; параметрлер: расталғаны {1}, расталмағаны {2}",
        ru: "цитат сверено: {0}; параметров подтверждено {1}, не подтверждено {2}",
        en: "{0} quotes compared; {1} parameters confirmed, {2} not")
    static let covered = Text(kk: "{0}: {1} сөйлем", ru: "{0}: предложений {1}", en: "{0}: {1} sentences")
    static let sound = Text(kk: "қате жоқ", ru: "ошибок нет", en: "nothing is wrong")
    static let noFolder = Text(
        kk: "{0}: мұндай қалта жоқ; қалтаны жасаңыз немесе басқа файл атаңыз",
        ru: "{0}: такой папки нет; создайте её или назовите другой файл",
        en: "{0}: there is no such folder; make it, or name another file")
    static let noWriting = Text(
        kk: "{0}: мұнда жазуға рұқсат жоқ; басқа файл атаңыз", ru: "{0}: нет права на запись; назовите другой файл",
        en: "{0}: no permission to write here; name another file")
    static let isFolder = Text(
        kk: "{0}: бұл қалта; ондағы файлды атаңыз", ru: "{0}: это папка; назовите файл в ней",
        en: "{0}: this is a folder; name a file in it")
    static let noRoom = Text(
        kk: "{0}: орын жетпейді; орын босатыңыз немесе басқа жерге жазыңыз",
        ru: "{0}: не хватает места; освободите его или пишите в другое место",
        en: "{0}: there is no room for it; free some, or write elsewhere")
    static let systemFault = Text(kk: "{0}: {1}", ru: "{0}: {1}", en: "{0}: {1}")
    static let overwritesInput = Text(
        kk: "-o {0}: бұл файл оқылады; нәтижеге басқа файл атаңыз",
        ru: "-o {0}: этот файл читается; назовите для результата другой",
        en: "-o {0}: this file is read; name another one for the result")
    static let onceStandardInput = Text(
        kk: "«-» стандартты енгізуді білдіреді және бір рет қана тұра алады; басқа файлдарды атаңыз",
        ru: "«-» означает стандартный ввод и может стоять только один раз; остальные файлы назовите",
        en: "“-” is standard input and may stand only once; name the other files")
    static let untilPast = Text(
        kk: "--until {0}: бұл күн сұрақ күнінен ({1}) ерте", ru: "--until {0}: этот день раньше даты вопроса ({1})",
        en: "--until {0}: this day is before the day asked about ({1})")
    static let formatTwice = Text(
        kk: "--json мен --format {0} бір-біріне қайшы; біреуін қалдырыңыз",
        ru: "--json и --format {0} противоречат друг другу; оставьте одно",
        en: "--json and --format {0} contradict each other; keep one")
    static let whatIfFault = Text(kk: "--what-if {0}: {1}", ru: "--what-if {0}: {1}", en: "--what-if {0}: {1}")
}
