import CheckKit

/// What the commands of the register say.
enum RegisterWords {
    static let command = Text(
        kk: "Үйлестіру кеңесінің тізбесі",
        ru: "Реестр Координационного совета",
        en: "The Coordination Council's register")
    static let register = Text(
        kk: "тіркелім қалтасы; аталмаса, SAIKES_REGISTER немесе $XDG_DATA_HOME/saikes/register",
        ru: "папка реестра; если не названа – SAIKES_REGISTER или $XDG_DATA_HOME/saikes/register",
        en: "folder of the register; else SAIKES_REGISTER, else $XDG_DATA_HOME/saikes/register")
    static let actor = Text(
        kk: "кім әрекет етеді; аталмаса, SAIKES_ACTOR",
        ru: "кто действует; если не назван – SAIKES_ACTOR",
        en: "who acts; else SAIKES_ACTOR")
    static let key = Text(
        kk: "жеке кілт файлы; аталмаса, SAIKES_KEY",
        ru: "файл личного ключа; если не назван – SAIKES_KEY",
        en: "personal key file; else SAIKES_KEY")
    static let unsigned = Text(
        kk: "кім екеніңізді --actor және --key арқылы көрсетіңіз: қол қойылмаған әрекет қабылданбайды",
        ru: "назовите себя через --actor и --key: неподписанные действия не принимаются",
        en: "name yourself by --actor and --key: unsigned acts are refused")
    static let accepted = Text(
        kk: "қабылданды: {0}, {1}-жазба, {2}",
        ru: "принято: {0}, запись {1}, {2}",
        en: "accepted: {0}, record {1}, {2}")
    static let initialise = Text(
        kk: "Тіркелім құру; құрушы әкімші болады",
        ru: "Создать реестр; создавший – администратор",
        en: "Make a register; whoever makes it is its administrator")
    static let registerName = Text(
        kk: "тіркелімнің атауы",
        ru: "название реестра",
        en: "name of the register")
    static let fullName = Text(
        kk: "адамның аты-жөні",
        ru: "имя человека",
        en: "the person's name")
    static let quorum = Text(
        kk: "шешімге қатысуы тиіс мүшелер саны (заңда жоқ, Кеңес белгілейді)",
        ru: "сколько членов должно участвовать (в законе нет, устанавливает совет)",
        en: "how many members must take part (the law is silent, the Council sets it)")
    static let appealDays = Text(
        kk: "шағым мерзімі, жұмыс күнімен (заңда жоқ, Кеңес белгілейді)",
        ru: "срок жалобы в рабочих днях (в законе нет, устанавливает совет)",
        en: "term to appeal in working days (the law is silent, the Council sets it)")
    static let actors = Text(
        kk: "Қатысушылар: кілт жасау, енгізу, тізу, босату",
        ru: "Участники: создать ключ, внести, показать, прекратить полномочия",
        en: "Actors: make a key, add, list, retire")
    static let newKey = Text(
        kk: "Жеке кілт файлын жасау",
        ru: "Создать файл личного ключа",
        en: "Make a personal key file")
    static let actorName = Text(
        kk: "қатысушының атауы",
        ru: "имя участника",
        en: "name of the actor")
    static let keyFile = Text(
        kk: "жасалатын кілт файлы",
        ru: "создаваемый файл ключа",
        en: "the key file to make")
    static let publicKeyIs = Text(
        kk: "ашық кілт (әкімшіге беріңіз): {0}",
        ru: "открытый ключ (передайте администратору): {0}",
        en: "public key (give it to the administrator): {0}")
    static let addActor = Text(
        kk: "Қатысушыны енгізу",
        ru: "Внести участника",
        en: "Add an actor")
    static let publicKey = Text(
        kk: "ашық кілт",
        ru: "открытый ключ",
        en: "public key")
    static let role = Text(
        kk: "рөлі",
        ru: "роль",
        en: "role")
    static let providerBIN = Text(
        kk: "ұйымның БСН-і",
        ru: "БИН организации",
        en: "BIN of the provider")
    static let iinFile = Text(
        kk: "адамның ЖСН-і жазылған файл; тіркелімде кілтті хеші ғана қалады",
        ru: "файл с ИИН человека; в реестре остаётся только хеш с ключом",
        en: "file with the person's IIN; only a keyed hash is kept")
    static let badIIN = Text(
        kk: "{0}: файлда ЖСН болуы керек",
        ru: "{0}: в файле должен быть ИИН",
        en: "{0}: the file must hold an IIN")
    static let listActors = Text(
        kk: "Қатысушыларды көрсету",
        ru: "Показать участников",
        en: "List the actors")
    static let retire = Text(
        kk: "Өкілеттігін тоқтату",
        ru: "Прекратить полномочия",
        en: "Retire an actor")
    static let why = Text(
        kk: "себебі",
        ru: "причина",
        en: "why")
    static let window = Text(
        kk: "Өтінім қабылдау терезесін ашу",
        ru: "Открыть окно приёма заявок",
        en: "Open a window for applications")
    static let windowID = Text(
        kk: "терезенің атауы",
        ru: "название окна",
        en: "id of the window")
    static let title = Text(
        kk: "адамдарға арналған атауы",
        ru: "название для людей",
        en: "title for people")
    static let from = Text(
        kk: "қай күннен",
        ru: "с какого дня",
        en: "from which day")
    static let until = Text(
        kk: "қай күнге дейін (қоса алғанда)",
        ru: "по какой день включительно",
        en: "until which day, inclusive")
    static let field = Text(
        kk: "оқыту саласы; қайталауға болады",
        ru: "направление обучения; можно повторять",
        en: "field of training; may repeat")
    static let document = Text(
        kk: "керек құжат түрі; қайталауға болады",
        ru: "вид нужного документа; можно повторять",
        en: "kind of document wanted; may repeat")
    static let law = Text(
        kk: "заңның редакциясы",
        ru: "редакция правил",
        en: "edition of the law")
    static let apply = Text(
        kk: "Тізбеге енгізуге өтінім беру",
        ru: "Подать заявку на включение в перечень",
        en: "Apply for a place on the list")
    static let dossier = Text(
        kk: "ұйымның мәліметтері (YAML немесе JSON)",
        ru: "сведения об организации (YAML или JSON)",
        en: "the provider's dossier (YAML or JSON)")
    static let shareCode = Text(
        kk: "бөлісу коды: {0}; «saikes register receipt {0}» соңғы нұсқа ма, көрсетеді",
        ru: "код для показа: {0}; «saikes register receipt {0}» скажет, последняя ли это редакция",
        en: "share code: {0}; “saikes register receipt {0}” tells whether it is the latest")
    static let receipt = Text(
        kk: "Код бойынша жіберілгенді көрсету",
        ru: "Показать отправленное по коду",
        en: "Show what was sent under a code")
    static let code = Text(
        kk: "бөлісу коды",
        ru: "код",
        en: "share code")
    static let isLatest = Text(
        kk: "{0}: бұл соңғы нұсқа, SHA-256 {1}",
        ru: "{0}: это последняя редакция, SHA-256 {1}",
        en: "{0}: this is the latest, SHA-256 {1}")
    static let isNotLatest = Text(
        kk: "{0}: одан кейін жаңасы жіберілген; мынаның SHA-256 – {1}",
        ru: "{0}: после этого отправлена более новая редакция; SHA-256 этой – {1}",
        en: "{0}: a newer one was sent since; SHA-256 of this one {1}")
    static let declare = Text(
        kk: "Мүдделер қақтығысы туралы мәлімдеу",
        ru: "Заявить о конфликте интересов",
        en: "Declare whether you have ties")
    static let item = Text(
        kk: "өтінім A-1, жазба E-000001 немесе шағым P-1",
        ru: "заявка A-1, запись E-000001 или жалоба P-1",
        en: "application A-1, entry E-000001 or appeal P-1")
    static let related = Text(
        kk: "қандай байланыс бар; аталмаса, байланыс жоқ",
        ru: "какие связи есть; если не названы, связей нет",
        en: "which ties exist; none where left out")
    static let allow = Text(
        kk: "Мәлімделген байланысқа рұқсат беру",
        ru: "Разрешить участие при заявленных связях",
        en: "Let somebody take part in spite of declared ties")
    static let member = Text(
        kk: "мүше",
        ru: "член совета",
        en: "member")
    static let assign = Text(
        kk: "Рецензент тағайындау",
        ru: "Назначить рецензента",
        en: "Appoint a reviewer")
    static let confirmDocument = Text(
        kk: "Құжатты растау: адам қарап шықты",
        ru: "Подтвердить документ: человек его посмотрел",
        en: "Confirm a document that a person looked at")
    static let documentID = Text(
        kk: "құжаттың белгісі",
        ru: "обозначение документа",
        en: "id of the document")
    static let sha256 = Text(
        kk: "қаралған файлдың SHA-256",
        ru: "SHA-256 просмотренного файла",
        en: "SHA-256 of the file that was looked at")
    static let documentFile = Text(
        kk: "қаралған файл",
        ru: "просмотренный файл",
        en: "the file that was looked at")
    static let oneDigest = Text(
        kk: "--sha256 немесе --file арқылы біреуін ғана атаңыз",
        ru: "назовите одно из --sha256 и --file",
        en: "give one of --sha256 and --file")
    static let check = Text(
        kk: "Өтінімді кеңес режимінде тексеру",
        ru: "Проверить заявку в режиме совета",
        en: "Check an application in council mode")
    static let filesFolder = Text(
        kk: "құжаттар қалтасы",
        ru: "папка документов",
        en: "folder of the documents")
    static let review = Text(
        kk: "Рецензия беру",
        ru: "Дать отзыв",
        en: "Give a review")
    static let finding = Text(
        kk: "ереже=нәтиже, мысалы 11-1/2=pass; қайталауға болады",
        ru: "правило=результат, например 11-1/2=pass; можно повторять",
        en: "rule=outcome, such as 11-1/2=pass; may repeat")
    static let findingShape = Text(
        kk: "«{0}»: «11-1/2=pass» түрінде жазыңыз (pass, fail, review, unknown, notApplicable)",
        ru: "«{0}»: пишите в виде «11-1/2=pass» (pass, fail, review, unknown, notApplicable)",
        en: "“{0}”: write “11-1/2=pass” (pass, fail, review, unknown, notApplicable)")
    static let summary = Text(
        kk: "қорытынды мәтіні",
        ru: "итоговый текст",
        en: "summary in words")
    static let clarify = Text(
        kk: "Ұйымнан түсіндіру сұрау",
        ru: "Запросить разъяснение у организации",
        en: "Ask the provider to clarify")
    static let section = Text(
        kk: "ашылатын бөлім; қайталауға болады",
        ru: "открываемый раздел; можно повторять",
        en: "section to open; may repeat")
    static let text = Text(
        kk: "мәтіні",
        ru: "текст",
        en: "the text")
    static let days = Text(
        kk: "мерзімі, жұмыс күнімен",
        ru: "срок в рабочих днях",
        en: "term in working days")
    static let answer = Text(
        kk: "Сұрауға жауап беру",
        ru: "Ответить на запрос",
        en: "Answer a clarification")
    static let withdraw = Text(
        kk: "Өтінімді қайтарып алу",
        ru: "Отозвать заявку",
        en: "Withdraw an application")
    static let caseCommand = Text(
        kk: "Істі көрсету (жария емес)",
        ru: "Показать дело (не для публики)",
        en: "Show a case (not public)")
    static let cases = Text(
        kk: "Өтінімдерді көрсету",
        ru: "Показать заявки",
        en: "List the applications")
    static let caseLine = Text(
        kk: "{0}  {1}  {2}",
        ru: "{0}  {1}  {2}",
        en: "{0}  {1}  {2}")
    static let caseReviewers = Text(
        kk: "рецензенттер: {0}",
        ru: "рецензенты: {0}",
        en: "reviewers: {0}")
    static let caseReview = Text(
        kk: "{0}: {1}",
        ru: "{0}: {1}",
        en: "{0}: {1}")
    static let caseDifference = Text(
        kk: "айырмашылық {0}: {1} / {2}",
        ru: "расхождение {0}: {1} / {2}",
        en: "difference {0}: {1} / {2}")
    static let caseCheck = Text(
        kk: "тексеру нәтижесі: {0}",
        ru: "итог проверки: {0}",
        en: "outcome of the check: {0}")
    static let caseDocument = Text(
        kk: "{0} құжаты расталған: {1}",
        ru: "документ {0} подтверждён: {1}",
        en: "document {0} is confirmed: {1}")
    static let caseClarification = Text(
        kk: "сұрау, жауап мерзімі {0}: {1} (бөлімдер: {2})",
        ru: "запрос, ответ до {0}: {1} (разделы: {2})",
        en: "asked, answer by {0}: {1} (sections: {2})")
    static let sessions = Text(
        kk: "Отырыс: ашу, жабу, хаттама",
        ru: "Заседание: открыть, закрыть, протокол",
        en: "A session: open, close, minutes")
    static let openSession = Text(
        kk: "Отырыс ашу",
        ru: "Открыть заседание",
        en: "Open a session")
    static let sessionID = Text(
        kk: "отырыстың атауы",
        ru: "название заседания",
        en: "id of the session")
    static let date = Text(
        kk: "күні",
        ru: "день",
        en: "the day")
    static let agenda = Text(
        kk: "күн тәртібі: A-1, P-1 немесе E-000001:suspend; қайталауға болады",
        ru: "повестка: A-1, P-1 или E-000001:suspend; можно повторять",
        en: "agenda: A-1, P-1 or E-000001:suspend; may repeat")
    static let present = Text(
        kk: "қатысушы мүше; қайталауға болады",
        ru: "участвующий член; можно повторять",
        en: "member who takes part; may repeat")
    static let closeSession = Text(
        kk: "Отырысты жабу",
        ru: "Закрыть заседание",
        en: "Close a session")
    static let minutes = Text(
        kk: "Хаттама жобасы",
        ru: "Проект протокола",
        en: "Draft of the minutes")
    static let castVote = Text(
        kk: "Дауыс беру",
        ru: "Проголосовать",
        en: "Vote")
    static let voteIs = Text(
        kk: "дауыс",
        ru: "голос",
        en: "the vote")
    static let decide = Text(
        kk: "Шешім дайындау",
        ru: "Подготовить решение",
        en: "Draw up a decision")
}
