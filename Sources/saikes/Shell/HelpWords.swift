import CheckKit
import Glibc

/// The texts of help pages.
///
/// They are chosen before arguments are parsed, so the language is looked up by hand.
enum HelpWords {
    /// The language: `--lang`, else `SAIKES_LANG`, else the locale, else Russian.
    static let language: CheckKit.Language = {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            if argument.hasPrefix("--lang="), let named = Language(rawValue: String(argument.dropFirst(7))) {
                return named
            }
            if argument == "--lang", index + 1 < arguments.count, let named = Language(rawValue: arguments[index + 1]) {
                return named
            }
        }
        for name in ["SAIKES_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(name).map({ String(cString: $0) }), value.count >= 2 else { continue }
            if let named = Language(rawValue: String(value.prefix(2))) { return named }
        }
        return .ru
    }()

    static let program = Text(
        kk: "Білім беру ұйымы № 125 қаулымен бекітілген Қағидалардың 11-1-тармағына сәйкес пе",
        ru: "Соответствует ли организация образования пункту 11-1 Правил, утверждённых постановлением № 125",
        en: "Does an education provider meet clause 11-1 of the Rules approved by resolution No 125")
    static let discussion = Text(
        kk:
            "Шығу кодтары: 0 – иә, 1 – жоқ, 2 – тексеру керек немесе белгісіз, 3 – қойма бүлінген немесе құжат алынбаған, 64 – шақыру қатесі, 65 – деректер қатесі, 69 – серверлер қолжетімсіз, 70 – бағдарламаның ішкі ақауы, 74 – файл қатесі.",
        ru:
            "Коды выхода: 0 – да, 1 – нет, 2 – проверить или неизвестно, 3 – хранилище повреждено или получены не все документы, 64 – ошибка вызова, 65 – ошибка в данных, 69 – серверы недоступны, 70 – сбой самой программы, 74 – ошибка файла.",
        en:
            "Exit codes: 0 yes, 1 no, 2 check or unknown, 3 a damaged store or not every document fetched, 64 usage, 65 bad input, 69 no server reached, 70 a fault of the program, 74 input or output."
    )
    static let lang = Text(kk: "тіл", ru: "язык", en: "language")
    static let json = Text(kk: "бағдарламаларға арналған JSON", ru: "JSON для программ", en: "JSON for programs")
    static let modules = Text(
        kk: "бөгде тексеру модульдерінің қалтасы; қайталауға болады",
        ru: "папка сторонних модулей проверки; можно повторять",
        en: "folder of check modules of others; may repeat")
    static let trustLibrary = Text(
        kk: "осы атты модульді бағдарламаның ішінде шектеусіз орындау",
        ru: "выполнять модуль с этим именем внутри программы, без ограничений",
        en: "run the module of this name inside this program, without any limit")
    static let asOf = Text(kk: "қай күнге", ru: "на какую дату", en: "the day that is asked about")
    static let evidence = Text(
        kk: "факт қандай дәлелмен есептеледі", ru: "каким доказательством подтверждается факт",
        en: "what a fact needs to count")
    static let policy = Text(
        kk: "түсініксіз норманың оқылуы", ru: "прочтение неясной нормы", en: "a reading of an unclear norm")
    static let rulings = Text(kk: "адамдардың шешімдері", ru: "решения людей", en: "rulings of persons")
    static let list = Text(
        kk: "Үйлестіру кеңесінің тізбесі", ru: "перечень Координационного совета", en: "the Council's list")
    static let rnu = Text(
        kk: "жосықсыз қатысушылар тізілімі", ru: "реестр недобросовестных участников",
        en: "the register of unscrupulous participants")
    static let parameters = Text(kk: "қосымша параметрлер", ru: "дополнительные параметры", en: "further parameters")
    static let vet = Text(
        kk: "Тендердің өтінімдерін тексеру", ru: "Проверить заявки на закупку", en: "Vet the bids for a tender")
    static let assess = Text(kk: "Өзін-өзі тексеру", ru: "Самопроверка организации", en: "A provider assesses itself")
    static let batch = Text(
        kk: "Көп істі тексеру: жолына бір іс", ru: "Проверить много дел, по одному в строке",
        en: "Check many cases, one a line")
    static let diff = Text(
        kk: "Екі есептің айырмасы: деректер, ережелер немесе бағдарлама",
        ru: "Чем отличаются два отчёта: данные, правила или программа",
        en: "What changed between two reports: data, rules or program")
    static let modulesCommand = Text(kk: "Тексеру модульдері", ru: "Модули проверки", en: "The check modules")
    static let law = Text(
        kk: "Бағдарламадағы заң", ru: "Закон, каким его держит программа", en: "The law that the program holds")
    static let schema = Text(
        kk: "Форматтың JSON Schema сызбасы", ru: "JSON Schema формата", en: "The JSON Schema of a format")
    static let tenderFile = Text(kk: "тендер файлы", ru: "файл закупки", en: "the tender's file")
    static let bidFiles = Text(
        kk: "өтінімдердің немесе дерекнамалардың файлдары", ru: "файлы заявок или досье",
        en: "files of bids, or dossiers in place of them")
    static let dossierFile = Text(kk: "дерекнама файлы", ru: "файл досье", en: "the dossier's file")
    static let matrix = Text(kk: "тек матрица", ru: "только матрица", en: "the matrix only")
    static let explain = Text(
        kk: "дәйексөз, оқылулар, құжаттар", ru: "с цитатами, прочтениями и документами",
        en: "with quotes, readings and documents")
    static let fetch = Text(
        kk: "url арқылы аталған құжаттарды алдымен қоймаға жүктеу",
        ru: "сначала загрузить в хранилище документы, названные по url",
        en: "first fetch the documents that are named by url into the store")
    static let format = Text(kk: "шығару форматы", ru: "формат вывода", en: "output format")
    static let output = Text(kk: "нәтиже файлы", ru: "файл результата", en: "the file to write")
    static let lot = Text(kk: "лот", ru: "лот", en: "the lot")
    static let whatIf = Text(
        kk: "«егер» сұрағы: жол=мән", ru: "вопрос «что если»: путь=значение", en: "what if: path=value")
    static let forecast = Text(kk: "болашаққа болжам", ru: "прогноз", en: "what changes later")
    static let until = Text(kk: "болжамның соңғы күні", ru: "последний день прогноза", en: "last day of the forecast")
    static let sensitivity = Text(
        kk: "қай құжатсыз нәтиже өзгереді", ru: "без какого документа изменится итог",
        en: "which document decides the outcome")
    static let summary = Text(kk: "іске бір қысқа жол", ru: "краткая строка на дело", en: "one short line a case")
    static let rules = Text(
        kk: "тек осы ережелер (--summary бірге)", ru: "только эти правила (вместе с --summary)",
        en: "these rules only (with --summary)")
    static let oneReading = Text(
        kk: "басқа оқылуларды салыстырмау (--summary бірге)", ru: "не сравнивать другие прочтения (вместе с --summary)",
        en: "do not compare other readings (with --summary)")
    static let jobs = Text(kk: "қатар орындалатын жұмыс саны", ru: "сколько дел сразу", en: "how many cases at once")
    static let resume = Text(
        kk: "үзілген жерден жалғастыру", ru: "продолжить с места остановки", en: "go on after an interruption")
    static let caseFile = Text(kk: "істер файлы (NDJSON)", ru: "файл дел (NDJSON)", en: "the file of cases (NDJSON)")
    static let report = Text(kk: "JSON есебі", ru: "отчёт в JSON", en: "a report in JSON")
    static let moduleName = Text(kk: "модуль атауы", ru: "имя модуля", en: "name of the module")
    static let moduleOrFolder = Text(
        kk: "модуль атауы немесе қалтасы", ru: "имя модуля или его папка", en: "name or folder of the module")
    static let moduleFolder = Text(kk: "модуль қалтасы", ru: "папка модуля", en: "folder of the module")
    static let newModule = Text(
        kk: "сынағы бар жаңа модуль жасау", ru: "создать модуль с проходящей проверкой",
        en: "write a new module with a passing test")
    static let newModuleName = Text(
        kk: "модуль атауы: кіші латын әріптері", ru: "имя модуля: строчные латинские буквы",
        en: "name of the module: small Latin letters")
    static let moduleLanguage = Text(
        kk: "бағдарламалау тілі", ru: "язык программы", en: "language of the program")
    static let trustModule = Text(
        kk: "модуль бағдарламасына сенім беру", ru: "доверять программе модуля в её нынешнем виде",
        en: "trust a module's program as it is now")
    static let point = Text(
        kk: "тармақ, ереже немесе сөйлем", ru: "пункт, правило или предложение", en: "a point, a rule or a sentence")
    static let kind = Text(kk: "формат", ru: "формат", en: "the format")
    static let listModules = Text(kk: "модульдер тізімі", ru: "список модулей", en: "list the modules")
    static let showModule = Text(kk: "модульдің сипаттамасы", ru: "описание модуля", en: "describe a module")
    static let testModules = Text(kk: "мысалдарды орындау", ru: "выполнить примеры", en: "run the examples")
    static let listLaw = Text(kk: "редакциялар тізімі", ru: "список редакций", en: "list the editions")
    static let showLaw = Text(
        kk: "тармақтың мәтіні мен оқылуы", ru: "текст пункта и его прочтение", en: "show a point and its reading")
    static let verifyLaw = Text(kk: "заң деректерін тексеру", ru: "сверить данные закона", en: "verify the law's data")
}
