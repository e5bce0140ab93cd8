import CheckKit

/// The sentences of refusals, in the order of the enumeration.
extension Text {
    static let badPublicKey = Text(
        kk: "бұл ашық кілт емес; оны «saikes register actor new» көрсетеді, құпия кілтті ешкімге бермеңіз",
        ru: "это не открытый ключ; его показывает «saikes register actor new», а секретный никому не давайте",
        en: "this is no public key; “saikes register actor new” shows it, and the secret one is given to nobody")
    static let noFullName = Text(
        kk: "адамның аты-жөнін --full-name арқылы жазыңыз",
        ru: "назовите человека через --full-name",
        en: "state the person's name by --full-name")
    static let ownRetirement = Text(
        kk: "әкімші өзін босата алмайды; мұны басқа әкімші істейді",
        ru: "администратор не может прекратить собственные полномочия; это делает другой администратор",
        en: "nobody retires themselves; another administrator does")
    static let noText = Text(
        kk: "мәтінін --text арқылы жазыңыз",
        ru: "напишите текст через --text",
        en: "write the text by --text")
    static let noSource = Text(
        kk: "тізбенің қайдан алынғанын --source арқылы жазыңыз",
        ru: "назовите источник перечня через --source",
        en: "state by --source where the list comes from")
    static let noLaw = Text(
        kk: "заңның редакциясын --law арқылы атаңыз",
        ru: "назовите редакцию правил через --law",
        en: "name the edition of the law by --law")
    static let badBIN = Text(
        kk: "ұйымның БСН-і дұрыс емес: 12 цифр керек",
        ru: "неверный БИН организации: нужны 12 цифр",
        en: "the provider's BIN is not sound: 12 digits are needed")
    static let badAgenda = Text(
        kk: "«{0}»: A-1, P-1 немесе E-000001:suspend (remove, restore, correct) түрінде жазыңыз",
        ru: "«{0}»: пишите A-1, P-1 или E-000001:suspend (remove, restore, correct)",
        en: "“{0}”: write A-1, P-1 or E-000001:suspend (remove, restore, correct)")
    static let unknownActor = Text(
        kk: "тіркелімде {0} атты қатысушы жоқ; оны әкімші «saikes register actor add» арқылы енгізеді",
        ru: "в реестре нет участника {0}; его вносит администратор командой «saikes register actor add»",
        en: "the register knows no actor {0}; the administrator adds one by “saikes register actor add”")
    static let retiredActor = Text(
        kk: "{0} енді әрекет ете алмайды: өкілеттігі тоқтатылған",
        ru: "{0} больше не может действовать: полномочия прекращены",
        en: "{0} may act no more: retired")
    static let otherKey = Text(
        kk: "кілт {0} қатысушысыныкі емес; өз жеке кілтіңізді --key арқылы атаңыз",
        ru: "ключ не принадлежит участнику {0}; назовите через --key свой личный ключ",
        en: "the key is not that of {0}; name your own personal key by --key")
    static let wrongRole = Text(
        kk: "{0} ({1}) мұны істей алмайды; бұл үшін керек рөл: {2}",
        ru: "{0} ({1}) не может этого делать; для этого нужна роль: {2}",
        en: "{0} ({1}) may not do this; it takes: {2}")
    static let twoRoles = Text(
        kk: "бұл адам {0} деген атпен тіркелген; бір адамның бір ғана рөлі болады",
        ru: "этот человек уже внесён как {0}; у одного человека только одна роль",
        en: "this person is registered as {0} already; one person has one role only")
    static let nameTaken = Text(
        kk: "{0} атауы алынған; басқасын беріңіз",
        ru: "имя {0} уже занято; дайте другое",
        en: "the name {0} is taken; give another")
    static let notFound = Text(
        kk: "тіркелімде {0} жоқ",
        ru: "в реестре нет {0}",
        en: "the register has no {0}")
    static let needsProvider = Text(
        kk: "ұйымның қатысушысына --provider арқылы БСН керек, басқаларға керек емес",
        ru: "участнику от организации нужен БИН через --provider, остальным он не нужен",
        en: "an actor of a provider needs its BIN by --provider, the others do not")
    static let notDeclared = Text(
        kk: "{0}: алдымен мүдделер қақтығысы туралы мәлімдеңіз («saikes register declare {0}»)",
        ru: "{0}: сначала заявите о конфликте интересов («saikes register declare {0}»)",
        en: "{0}: declare first whether you have ties (“saikes register declare {0}”)")
    static let recused = Text(
        kk: "{1} {0} бойынша шеттетілген; тек жария мәліметтер қолжетімді",
        ru: "{1} отведён по {0}; доступны только публичные сведения",
        en: "{1} is recused from {0}; only what is public may be seen")
    static let declaredAlready = Text(
        kk: "{1} {0} бойынша мәлімдеп қойған",
        ru: "{1} уже заявил по {0}",
        en: "{1} has declared on {0} already")
    static let noTieDeclared = Text(
        kk: "{0} {1} бойынша байланыс туралы мәлімдемеген",
        ru: "{0} не заявлял о связях по {1}",
        en: "{0} has declared no ties on {1}")
    static let ownTie = Text(
        kk: "өз байланысыңызға рұқсат бере алмайсыз",
        ru: "нельзя разрешить собственную связь",
        en: "nobody may allow a tie of their own")
    static let outsideWindow = Text(
        kk: "{0} терезесі {1} – {2} аралығында ашық; өтінім қабылданбайды",
        ru: "окно {0} открыто с {1} по {2}; заявка не принимается",
        en: "window {0} is open from {1} to {2}; the application is not taken")
    static let openApplication = Text(
        kk: "осы ұйымның {0} өтінімі қаралуда",
        ru: "заявка {0} этой организации ещё рассматривается",
        en: "application {0} of this provider is still being dealt with")
    static let onListAlready = Text(
        kk: "ұйым тізбеде бар: {0}",
        ru: "организация уже в перечне: {0}",
        en: "the provider is on the list already: {0}")
    static let badDossier = Text(
        kk: "файлда ұйымның сәйкестендіргіші жоқ немесе бүлінген",
        ru: "в файле нет идентификатора организации или он неверен",
        en: "the file names no provider, or not soundly")
    static let otherProvider = Text(
        kk: "бұл ұйымның атынан әрекет етуге құқығыңыз жоқ",
        ru: "вы не действуете от имени этой организации",
        en: "you do not act for this provider")
    static let closedCase = Text(
        kk: "{0} бойынша іс аяқталған",
        ru: "дело {0} завершено",
        en: "case {0} is closed")
    static let sameReviewer = Text(
        kk: "{0} тағайындалып қойған; екінші рецензент басқа адам болуы керек",
        ru: "{0} уже назначен; вторым рецензентом должен быть другой человек",
        en: "{0} is appointed already; the second reviewer must be somebody else")
    static let reviewersFull = Text(
        kk: "{0} ісінде екі рецензент бар",
        ru: "в деле {0} уже два рецензента",
        en: "case {0} has two reviewers already")
    static let notAMember = Text(
        kk: "{0} кеңес мүшесі емес",
        ru: "{0} не член совета",
        en: "{0} is no member of the Council")
    static let notReviewer = Text(
        kk: "{0} ісіне сіз рецензент болып тағайындалмағансыз",
        ru: "вы не назначены рецензентом дела {0}",
        en: "you are not appointed to review case {0}")
    static let reviewedAlready = Text(
        kk: "{0} бойынша пікіріңіз қабылданған; ол өзгертілмейді",
        ru: "ваш отзыв по {0} уже принят и не меняется",
        en: "your review of {0} is in and is not changed")
    static let reviewsMissing = Text(
        kk: "{0} бойынша екі рецензия керек, барлығы {1}",
        ru: "по {0} нужны два отзыва, есть {1}",
        en: "{0} needs two reviews and has {1}")
    static let blind = Text(
        kk: "{0}: екі рецензент те аяқтағанша басқаның пікірі көрсетілмейді",
        ru: "{0}: чужой отзыв не показывается, пока не закончат оба рецензента",
        en: "{0}: the other review is not shown until both are in")
    static let noFindings = Text(
        kk: "рецензияда кемінде бір ереже болуы керек",
        ru: "в отзыве должно быть хотя бы одно правило",
        en: "a review judges at least one rule")
    static let otherFacts = Text(
        kk: "тексеру өтінімнің соңғы нұсқасына жасалмаған немесе кеңес режимінде емес",
        ru: "проверка сделана не по последней редакции заявки или не в режиме совета",
        en: "the check is not of the latest application, or not in council mode")
    static let noDocument = Text(
        kk: "{1} өтінімінде {0} құжаты жоқ",
        ru: "в заявке {1} нет документа {0}",
        en: "application {1} has no document {0}")
    static let badDigest = Text(
        kk: "SHA-256: кіші әріппен жазылған 64 он алтылық таңба керек",
        ru: "SHA-256: нужны 64 шестнадцатеричные цифры строчными буквами",
        en: "SHA-256: 64 hexadecimal digits in lower case are needed")
    static let noSections = Text(
        kk: "ашылатын бөлімдерді атаңыз; олар: {0}",
        ru: "назовите разделы, которые открыть: {0}",
        en: "name the sections to open: {0}")
    static let badTerm = Text(
        kk: "мерзім 1-ден 60-қа дейінгі жұмыс күні болуы керек",
        ru: "срок – от 1 до 60 рабочих дней",
        en: "the term is 1 to 60 working days")
    static let noClarification = Text(
        kk: "{0} бойынша ұйымға сұрау жіберілмеген",
        ru: "по {0} организации ничего не отправляли",
        en: "nothing was asked of the provider on {0}")
    static let clarificationOpen = Text(
        kk: "{0} ұйымның жауабын күтуде",
        ru: "{0} ждёт ответа организации",
        en: "{0} awaits the provider's answer")
    static let overdue = Text(
        kk: "{1} бойынша жауап мерзімі {0} күні аяқталған",
        ru: "срок ответа по {1} истёк {0}",
        en: "the term to answer on {1} ended on {0}")
    static let lockedSection = Text(
        kk: "«{0}» бөлімі жабық, оны өзгертуге болмайды; ашық бөлімдер: {1}",
        ru: "раздел «{0}» закрыт и не меняется; открыты: {1}",
        en: "section “{0}” is locked; open are: {1}")
    static let notAllowed = Text(
        kk: "{1} бойынша мұндай шешім мүмкін емес: {0}",
        ru: "по {1} такое решение невозможно: {0}",
        en: "{1} does not allow this decision: {0}")
    static let noReason = Text(
        kk: "себебін --reason арқылы жазыңыз; себепсіз мәртебе өзгермейді",
        ru: "напишите основание через --reason; без него статус не меняется",
        en: "state why by --reason; no status changes without a reason")
    static let noBasis = Text(
        kk: "құқықтық негізді --basis арқылы жазыңыз",
        ru: "назовите правовое основание через --basis",
        en: "state the legal basis by --basis")
    static let noPaper = Text(
        kk: "шешім құжатының нөмірін --paper арқылы жазыңыз",
        ru: "назовите номер документа решения через --paper",
        en: "state the number of the decision's paper by --paper")
    static let badPeriod = Text(
        kk: "күндер жүйесіз: аяғы басынан кейін болуы керек, ал тоқтата тұру күнсіз болмайды",
        ru: "даты не сходятся: конец должен быть позже начала, а приостановление не бывает без срока",
        en: "the dates do not fit: the end comes after the start, and a suspension has an end")
    static let noMilestone = Text(
        kk: "{1} жазбасында {0} оқиғасы жоқ",
        ru: "в записи {1} нет события {0}",
        en: "entry {1} has no event {0}")
    static let noQuorum = Text(
        kk: "{0}: кворум жоқ, қатысқаны {1}, керегі {2} (шеттетілгендер есептелмейді)",
        ru: "{0}: нет кворума, участвует {1} из нужных {2} (отведённые не считаются)",
        en: "{0}: no quorum, {1} take part of {2} needed (the recused are not counted)")
    static let notPresent = Text(
        kk: "{0} {1} отырысына қатыспайды",
        ru: "{0} не участвует в заседании {1}",
        en: "{0} takes no part in session {1}")
    static let notOnAgenda = Text(
        kk: "{0} {1} отырысының күн тәртібінде жоқ",
        ru: "{0} нет в повестке заседания {1}",
        en: "{0} is not on the agenda of session {1}")
    static let sessionClosed = Text(
        kk: "{0} отырысы жабылған",
        ru: "заседание {0} закрыто",
        en: "session {0} is closed")
    static let sessionOpen = Text(
        kk: "{0} отырысы әлі жабылмаған",
        ru: "заседание {0} ещё не закрыто",
        en: "session {0} is not closed yet")
    static let votedAlready = Text(
        kk: "{0} бойынша дауыс бергенсіз",
        ru: "вы уже голосовали по {0}",
        en: "you have voted on {0} already")
    static let notCarried = Text(
        kk: "{0}: шешімді көпшілік қолдамады (қолдады {1}, қарсы {2})",
        ru: "{0}: большинства за решение нет (за {1}, против {2})",
        en: "{0}: no majority for the decision ({1} for, {2} against)")
    static let ownDecision = Text(
        kk: "{0} шешімін дайындаған адам оны растай алмайды",
        ru: "решение {0} не может подтвердить тот, кто его подготовил",
        en: "decision {0} cannot be confirmed by who drew it up")
    static let confirmedAlready = Text(
        kk: "{0} расталған",
        ru: "{0} уже подтверждено",
        en: "{0} is confirmed already")
    static let needsChair = Text(
        kk: "екі адамның бірі төраға болуы керек",
        ru: "один из двоих должен быть председателем",
        en: "one of the two must be the chair")
    static let stale = Text(
        kk: "{0} дайындалғаннан бері жағдай өзгерді; жаңа шешім дайындаңыз",
        ru: "после подготовки {0} положение изменилось; подготовьте новое решение",
        en: "things have changed since {0} was drawn up; draw up a new decision")
    static let editionSealed = Text(
        kk: "{0} басылымы мөрленген және өзгертілмейді; келесісін жасаңыз",
        ru: "редакция перечня {0} опечатана и не меняется; постройте следующую",
        en: "edition {0} is sealed and never edited; build the next one")
    static let ownEdition = Text(
        kk: "{0} басылымын жасаған адам оны жариялай алмайды",
        ru: "редакцию {0} не может опубликовать тот, кто её построил",
        en: "edition {0} cannot be published by who built it")
    static let nothingChanged = Text(
        kk: "{0} басылымынан бері ештеңе өзгерген жоқ",
        ru: "с редакции {0} ничего не изменилось",
        en: "nothing has changed since edition {0}")
    static let appealLate = Text(
        kk: "шағым мерзімі {0} күні аяқталған; кешігу себебін --late-reason арқылы жазыңыз",
        ru: "срок жалобы истёк {0}; укажите причину опоздания через --late-reason",
        en: "the term to appeal ended on {0}; state by --late-reason why it is late")
    static let tookPart = Text(
        kk: "{0} {1} шешіміне қатысқан; шағымды басқа мүшелер қарайды",
        ru: "{0} участвовал в решении {1}; жалобу рассматривают другие члены",
        en: "{0} took part in decision {1}; other members deal with the appeal")
    static let appealOpen = Text(
        kk: "бұл шешімге {0} шағымы қаралуда",
        ru: "по этому решению рассматривается жалоба {0}",
        en: "appeal {0} against this decision is pending")
    static let badQuorum = Text(
        kk: "кворум 2-ден 1000-ға дейін болуы керек",
        ru: "кворум – от 2 до 1000",
        en: "the quorum is 2 to 1000")
    static let ownList = Text(
        kk: "{0} тізбесін енгізген адам оны растай алмайды",
        ru: "перечень {0} не может подтвердить тот, кто его внёс",
        en: "list {0} cannot be confirmed by who brought it in")
}
