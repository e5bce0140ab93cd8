import CheckKit

extension Text {
    static let noSuchHost = Text(
        kk: "мұндай аты бар сервер жоқ; мекенжайды тексеріңіз", ru: "сервера с таким именем нет; проверьте адрес",
        en: "there is no server of this name; check the address")
    static let resolverFailed = Text(
        kk: "сервер атын анықтау мүмкін болмады; желіні тексеріңіз",
        ru: "имя сервера не удалось определить; проверьте сеть",
        en: "the server’s name could not be looked up; check the network")
    static let resolverTimedOut = Text(
        kk: "сервер атын анықтау тым ұзаққа созылды", ru: "определение имени сервера заняло слишком много времени",
        en: "looking up the server’s name took too long")
    static let forbiddenAddress = Text(
        kk: "сілтеме {0} мекенжайына апарады ({1}); ол жаққа сұрау жіберілмейді",
        ru: "ссылка ведёт на {0} ({1}); туда запросы не отправляются",
        en: "the link leads to {0} ({1}), which is not asked")
    static let notReached = Text(
        kk: "сервер қосылымды қабылдамайды", ru: "сервер не принимает соединение",
        en: "the server accepts no connection")
    static let connectTimedOut = Text(
        kk: "серверге уақытында қосылу мүмкін болмады", ru: "не удалось вовремя соединиться с сервером",
        en: "no connection to the server came about in time")
    static let notTLS = Text(
        kk: "сервер бұл портта TLS қолданбайды", ru: "сервер на этом порту не использует TLS",
        en: "the server speaks no TLS on this port")
    static let tlsTooOld = Text(
        kk: "сервер TLS-тің ескірген нұсқасын ғана қолданады, ол қауіпсіз емес",
        ru: "сервер использует только устаревшую версию TLS, она небезопасна",
        en: "the server speaks only an outdated, unsafe version of TLS")
    static let tlsFailed = Text(
        kk: "қорғалған қосылым орнатылмады", ru: "не удалось установить защищённое соединение",
        en: "no protected connection could be agreed on")
    static let certificateExpired = Text(
        kk: "сервер сертификатының мерзімі өткен", ru: "срок сертификата сервера истёк",
        en: "the server’s certificate has expired")
    static let certificateNotYetValid = Text(
        kk: "сервер сертификаты әлі күшіне енбеген; компьютер сағатын тексеріңіз",
        ru: "сертификат сервера ещё не действует; проверьте часы компьютера",
        en: "the server’s certificate is not valid yet; check this machine’s clock")
    static let certificateUntrusted = Text(
        kk: "сервер сертификатын белгілі куәландырушы орталық бермеген",
        ru: "сертификат сервера выдан не известным удостоверяющим центром",
        en: "the server’s certificate is issued by nobody known")
    static let certificateWrongName = Text(
        kk: "сервер сертификаты басқа атқа берілген", ru: "сертификат сервера выдан на другое имя",
        en: "the server’s certificate is for another name")
    static let certificateRefused = Text(
        kk: "сервер сертификаты қабылданбады (OpenSSL {0})", ru: "сертификат сервера не принят (OpenSSL {0})",
        en: "the server’s certificate is not accepted (OpenSSL {0})")
    static let notHTTP = Text(
        kk: "сервердің жауабы HTTP емес", ru: "ответ сервера – не HTTP", en: "what the server answers is no HTTP")
    static let headersTooLong = Text(
        kk: "жауап тақырыптары тым ұзын", ru: "заголовки ответа слишком длинные",
        en: "the headers of the answer are too long")
    static let tooManyInterim = Text(
        kk: "сервер аралық жауаптарды қайталай береді, құжатты бермейді",
        ru: "сервер шлёт промежуточные ответы без конца и не отдаёт документ",
        en: "the server keeps sending interim answers and no document")
    static let malformedHeaders = Text(
        kk: "жауап тақырыптары HTTP ережелерін бұзады", ru: "заголовки ответа нарушают правила HTTP",
        en: "the headers of the answer break the rules of HTTP")
    static let refused = Text(
        kk: "сервер құжатты бермейді: қолжетімділік шектелген ({0})",
        ru: "сервер не отдаёт документ: доступ ограничен ({0})",
        en: "the server does not give the document: access is restricted ({0})")
    static let gone = Text(
        kk: "серверде бұл құжат жоқ ({0})", ru: "на сервере нет этого документа ({0})",
        en: "the server has no such document ({0})")
    static let tooOften = Text(
        kk: "сервер сұрауларды азайтуды сұрайды ({0})", ru: "сервер просит спрашивать реже ({0})",
        en: "the server asks to be asked less often ({0})")
    static let serverFault = Text(
        kk: "серверде ақау бар ({0})", ru: "на сервере неисправность ({0})", en: "the server has a fault ({0})")
    static let otherStatus = Text(
        kk: "сервер құжаттың орнына {0} кодын берді", ru: "вместо документа сервер ответил кодом {0}",
        en: "the server answered with code {0} in place of the document")
    static let redirectLoop = Text(
        kk: "қайта бағыттаулар шеңбер бойымен жүреді", ru: "перенаправления идут по кругу",
        en: "the redirects lead in a circle")
    static let tooManyRedirects = Text(
        kk: "қайта бағыттаулар тым көп", ru: "слишком много перенаправлений", en: "there are too many redirects")
    static let redirectWithoutTarget = Text(
        kk: "қайта бағыттауда мекенжай жоқ", ru: "перенаправление без адреса", en: "a redirect that names no address")
    static let unaskedPart = Text(
        kk: "сервер толық құжаттың орнына бөлігін берді", ru: "вместо целого документа сервер прислал часть",
        en: "the server sent a part in place of the whole document")
    static let unaskedNotModified = Text(
        kk: "сервер «өзгермеген» деп жауап берді, бірақ қоймада көшірме жоқ",
        ru: "сервер ответил «не изменился», но копии в хранилище нет",
        en: "the server answered “not modified”, but the store has no copy")
    static let tooLarge = Text(
        kk: "құжат {0} МиБ-тан үлкен", ru: "документ больше {0} МиБ", en: "the document is larger than {0} MiB")
    static let empty = Text(kk: "құжат бос", ru: "документ пустой", en: "the document is empty")
    static let cutShort = Text(
        kk: "құжат толық келмеді: қосылым ерте үзілді", ru: "документ пришёл не весь: соединение закрыто раньше",
        en: "not the whole document came: the connection ended early")
    static let connectionLost = Text(
        kk: "қосылым үзілді", ru: "соединение оборвалось", en: "the connection broke")
    static let brokenFraming = Text(
        kk: "құжатты жіберу пішімі бұзылған", ru: "документ передан с нарушением формата передачи",
        en: "the framing of the document is broken")
    static let streamReset = Text(
        kk: "сервер жіберуді өзі тоқтатты (HTTP/2)", ru: "сервер сам прервал передачу (HTTP/2)",
        en: "the server itself ended the transfer (HTTP/2)")
    static let noAnswer = Text(
        kk: "сервер уақытында жауап бермеді", ru: "сервер не ответил вовремя", en: "the server did not answer in time")
    static let stalled = Text(
        kk: "құжат жартысында тоқтап қалды", ru: "передача документа остановилась",
        en: "the document stopped arriving")
    static let tooSlow = Text(
        kk: "құжат көлеміне қарай тым баяу келеді", ru: "документ идёт слишком медленно для своего размера",
        en: "the document arrives too slowly for its size")
    static let askedToWait = Text(
        kk: "сервер {0} мин күтуді сұрайды; кейін --resume арқылы жалғастырыңыз",
        ru: "сервер просит подождать {0} мин; продолжите позже с --resume",
        en: "the server asks to wait {0} min; go on later with --resume")
    static let hostGivenUp = Text(
        kk: "сервер қатарынан тым көп рет жауап бермеді, бұл жолы енді сұралмайды",
        ru: "сервер подвёл слишком много раз подряд и в этот раз больше не опрашивается",
        en: "the server failed too often in a row and is asked no more this time")
    static let cancelled = Text(kk: "жүктеу тоқтатылды", ru: "загрузка остановлена", en: "the fetch was stopped")
    static let notKept = Text(
        kk: "құжат келді, бірақ сақталмады: {0}", ru: "документ получен, но не сохранён: {0}",
        en: "the document arrived but was not kept: {0}")
    static let unexpected = Text(
        kk: "жүктеу сәтсіз аяқталды (libcurl {0})", ru: "загрузка не удалась (libcurl {0})",
        en: "the fetch failed (libcurl {0})")
}
