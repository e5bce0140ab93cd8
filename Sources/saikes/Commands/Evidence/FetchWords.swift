import CheckKit

/// What the commands that fetch say.
enum FetchWords {
    static let command = Text(
        kk: "Дерекнама мен тендер атаған құжаттарды жүктеп, қоймада сақтау",
        ru: "Загрузить документы, которые названы в досье и закупках, и сохранить их",
        en: "Fetch the documents that dossiers and tenders name, and keep them")
    static let files = Text(
        kk: "дерекнамалар, өтінімдер, тендерлер", ru: "досье, заявки, закупки", en: "dossiers, bids, tenders")
    static let resume = Text(
        kk: "үзілген жүктеуді жалғастыру: дайын болғандары қайта сұралмайды",
        ru: "продолжить прерванную загрузку: готовое заново не запрашивается",
        en: "go on after an interruption: what is done is not asked for again")
    static let allowNetwork = Text(
        kk: "ішкі желіден жүктеуге рұқсат, мысалы 10.20.0.0/16; қайталауға болады",
        ru: "разрешить загрузку из внутренней сети, например 10.20.0.0/16; можно повторять",
        en: "allow a network that is not public, such as 10.20.0.0/16; may repeat")
    static let allowPort = Text(
        kk: "80 мен 443-тен басқа портқа рұқсат; қайталауға болады",
        ru: "разрешить порт кроме 80 и 443; можно повторять", en: "allow a port beyond 80 and 443; may repeat")
    static let authorities = Text(
        kk: "жүйедегілерге қоса осы файлдағы (PEM) куәлік орталықтарына сену; жазбада файлдың SHA-256 қалады",
        ru: "доверять и удостоверяющим центрам из этого файла (PEM); его SHA-256 войдёт в запись",
        en: "trust the authorities of this file (PEM) too; its SHA-256 stands in the record")
    static let noCertificate = Text(
        kk: "--ca {0}: файлда PEM түріндегі куәлік жоқ; «-----BEGIN CERTIFICATE-----» деп басталатын файлды атаңыз",
        ru: "--ca {0}: в файле нет сертификата PEM; назовите файл с «-----BEGIN CERTIFICATE-----»",
        en: "--ca {0}: the file holds no certificate in PEM; name one with “-----BEGIN CERTIFICATE-----”")
    static let quiet = Text(
        kk: "жүктеу барысын көрсетпеу", ru: "не показывать ход загрузки", en: "show no progress")
    static let noFiles = Text(
        kk: "дерекнама, өтінім немесе тендер файлын атаңыз; үзілген жүктеуді --resume жалғастырады",
        ru: "назовите файл досье, заявки или закупки; прерванную загрузку продолжит --resume",
        en: "name a file of a dossier, a bid or a tender; --resume goes on with an interrupted fetch")
    static let networkShape = Text(
        kk: "--allow-network {0}: желіні «10.20.0.0/16» немесе «fd00::/8» түрінде, соңғы биттері нөл етіп жазыңыз",
        ru: "--allow-network {0}: пишите сеть в виде «10.20.0.0/16» или «fd00::/8», с нулями после префикса",
        en: "--allow-network {0}: write a network as “10.20.0.0/16” or “fd00::/8”, with zeros after the prefix")
    static let portShape = Text(
        kk: "--allow-port {0}: порт 1 мен 65535 аралығында болады", ru: "--allow-port {0}: порт – число от 1 до 65535",
        en: "--allow-port {0}: a port is a number from 1 to 65535")
    static let noLibrary = Text(
        kk: "libcurl 7.88 немесе одан кейінгі нұсқасы керек; жүйені жаңартыңыз",
        ru: "нужна libcurl версии 7.88 или новее; обновите систему",
        en: "libcurl 7.88 or later is needed; update the system")
    static let stopping = Text(
        kk: "тоқтатылуда: алынғаны сақталып жатыр…", ru: "останавливаюсь: полученное сохраняется…",
        en: "stopping: what has arrived is being kept…")
    static let goOn = Text(
        kk: "қалғанын «saikes evidence fetch --resume» сол --store қоймасымен жалғастырады",
        ru: "остальное продолжит «saikes evidence fetch --resume» с тем же --store",
        en: "“saikes evidence fetch --resume” with the same --store goes on with the rest")
    static let progressFiles = Text(kk: "{1} құжаттың {0}", ru: "{0} из {1}", en: "{0} of {1}")
    static let amount = Text(kk: "{0} МБ", ru: "{0} МБ", en: "{0} MB")
    static let rate = Text(kk: "{0} МБ/с", ru: "{0} МБ/с", en: "{0} MB/s")
    static let timeLeft = Text(kk: "қалғаны {0}", ru: "осталось {0}", en: "{0} left")
    static let failedSoFar = Text(kk: "алынбады: {0}", ru: "не получено: {0}", en: "failed: {0}")
    static let pausing = Text(kk: "кезекте күтеді: {0}", ru: "ждут повтора: {0}", en: "waiting to retry: {0}")
    static let summary = Text(
        kk: "{3} құжат: жүктелді {0}, өзгермеген {1}, алынбады {2}",
        ru: "документов {3}: загружено {0}, без изменений {1}, не получено {2}",
        en: "{3} documents: {0} fetched, {1} unchanged, {2} failed")
    static let amountAndTime = Text(kk: "{0} МБ, уақыты {1}", ru: "{0} МБ за {1}", en: "{0} MB in {1}")
    static let doneBefore = Text(
        kk: "бұрын аяқталғаны: {0}", ru: "завершено раньше: {0}", en: "done with before: {0}")
    static let reason = Text(kk: "{0} – {1}", ru: "{0} – {1}", en: "{0} – {1}")
    static let more = Text(kk: "тағы {0}", ru: "и ещё {0}", en: "and {0} more")
}
