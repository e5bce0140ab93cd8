import CheckKit

/// What the commands of the store say.
enum EvidenceWords {
    static let command = Text(
        kk: "Дәлелдер қоймасы: құжаттар және олардың қайдан алынғаны",
        ru: "Хранилище документов и сведений об их происхождении",
        en: "The store of evidence: documents and where they came from")
    static let store = Text(
        kk: "қойма қалтасы; аталмаса, SAIKES_STORE немесе $XDG_DATA_HOME/saikes/evidence",
        ru: "папка хранилища; если не названа – SAIKES_STORE или $XDG_DATA_HOME/saikes/evidence",
        en: "folder of the store; else SAIKES_STORE, else $XDG_DATA_HOME/saikes/evidence")
    static let add = Text(
        kk: "Файлдарды қоймада сақтау", ru: "Сохранить файлы в хранилище", en: "Keep files in the store")
    static let files = Text(kk: "сақталатын файлдар", ru: "файлы, которые сохранить", en: "the files to keep")
    static let url = Text(
        kk: "файл қай мекенжайдан қолмен алынған", ru: "адрес, с которого файл получен вручную",
        en: "the address from which the file was got by hand")
    static let urlNeedsOneFile = Text(
        kk: "--url бір ғана файлмен қолданылады", ru: "--url относится к одному файлу; назовите только его",
        en: "--url goes with one file; name that one only")
    static let urlShape = Text(
        kk: "--url {0}: http:// немесе https:// деп басталатын, бос орынсыз мекенжай керек",
        ru: "--url {0}: нужен адрес, который начинается с http:// или https:// и не содержит пробелов",
        en: "--url {0}: an address is needed that begins with http:// or https:// and has no spaces")
    static let list = Text(
        kk: "Қоймада не бар", ru: "Показать, что есть в хранилище", en: "List what is in the store")
    static let failedOnly = Text(
        kk: "тек алынбағандар", ru: "только неудачные попытки", en: "failed attempts only")
    static let listed = Text(
        kk: "жазба: {0}, құжат: {1}", ru: "записей: {0}, документов: {1}", en: "{0} records, {1} documents")
    static let bytes = Text(kk: "{0}… {1} Б", ru: "{0}… {1} Б", en: "{0}… {1} B")
    static let show = Text(
        kk: "Құжат қайдан алынған", ru: "Показать происхождение документа", en: "Show where a document came from")
    static let digestOrURL = Text(
        kk: "құжаттың SHA-256 (басы да жарайды) немесе мекенжайы",
        ru: "SHA-256 документа (можно начало) или его адрес",
        en: "SHA-256 of the document (its beginning will do) or its address")
    static let nothingOf = Text(
        kk: "қоймада {0} жоқ; барын «saikes evidence list» көрсетеді",
        ru: "в хранилище нет {0}; что есть, покажет «saikes evidence list»",
        en: "the store has nothing of {0}; “saikes evidence list” shows what there is")
    static let objectAt = Text(
        kk: "{0} тұтас, файлы: {1}", ru: "{0} цел, файл: {1}", en: "{0} is sound; its file: {1}")
    static let captureTitle = Text(
        kk: "{0}-жазба: {1}, {2}: {3}", ru: "Запись {0}: {1}, {2}: {3}", en: "Record {0}: {1}, {2}: {3}")
    static let times = Text(kk: "  уақыты: {0} – {1}", ru: "  время: {0} – {1}", en: "  time: {0} – {1}")
    static let actor = Text(kk: "  орындаған: {0}", ru: "  исполнитель: {0}", en: "  done by: {0}")
    static let reason = Text(kk: "  себебі: {0}", ru: "  причина: {0}", en: "  reason: {0}")
    static let hop = Text(kk: "  {0}-сұрау: {1} → {2}", ru: "  запрос {0}: {1} → {2}", en: "  request {0}: {1} → {2}")
    static let noAnswer = Text(kk: "жауап жоқ", ru: "нет ответа", en: "no answer")
    static let address = Text(kk: "    қосылған: {0}", ru: "    соединение: {0}", en: "    connected to: {0}")
    static let location = Text(kk: "    бағыттады: {0}", ru: "    направил на: {0}", en: "    sent on to: {0}")
    static let tls = Text(kk: "    қорғанысы: {0}, {1}", ru: "    защита: {0}, {1}", en: "    protected by: {0}, {1}")
    static let body = Text(
        kk: "  SHA-256: {0}, {1} байт", ru: "  SHA-256: {0}, байт: {1}", en: "  SHA-256: {0}, {1} bytes")
    static let lengthUnverified = Text(
        kk: "  ұзындығы расталмаған: сервер оны айтпаған", ru: "  длина не подтверждена: сервер её не сообщил",
        en: "  length not verified: the server did not state it")
    static let statedType = Text(kk: "  айтылған түрі: {0}", ru: "  заявленный тип: {0}", en: "  stated type: {0}")
    static let encoding = Text(kk: "  кодталуы: {0}", ru: "  кодирование: {0}", en: "  encoding: {0}")
    static let limits = Text(kk: "  жеткен шектер: {0}", ru: "  достигнутые пределы: {0}", en: "  limits reached: {0}")
    static let anomalies = Text(kk: "  оғаштықтар: {0}", ru: "  странности: {0}", en: "  oddities: {0}")
    static let verify = Text(
        kk: "Қойманың тұтастығын тексеру", ru: "Проверить целость хранилища", en: "Verify that the store is sound")
    static let sample = Text(
        kk: "барлығының орнына осынша кездейсоқ құжатты ғана оқу",
        ru: "перечитать столько случайных документов вместо всех",
        en: "read again so many documents, chosen at random, instead of all")
    static let checkpoint = Text(
        kk: "бөлек сақталған log/checkpoint көшірмесі: журнал содан бері тек өскен бе",
        ru: "копия log/checkpoint, хранимая отдельно: журнал с тех пор только рос?",
        en: "a copy of log/checkpoint kept elsewhere: has the log only grown since")
    static let sampleShape = Text(
        kk: "--sample {0}: нөл немесе оң сан керек", ru: "--sample {0}: нужен ноль или положительное число",
        en: "--sample {0}: zero or a positive number is needed")
    static let verified = Text(
        kk: "жазба: {0}, құжат: {1}, қайта оқылғаны: {2}, бұзылғаны: {3}",
        ru: "записей: {0}, документов: {1}, перечитано: {2}, неисправностей: {3}",
        en: "{0} records, {1} documents, {2} read again, {3} problems")
    static let leftovers = Text(
        kk: "ешбір жазба атамайтын құжат: {0}; оларды «saikes evidence gc» жояды",
        ru: "документов, на которые не ссылается ни одна запись: {0}; их удалит «saikes evidence gc»",
        en: "{0} documents that no record names; “saikes evidence gc” removes them")
    static let root = Text(
        kk: "журнал түбірі {0}; log/checkpoint көшірмесін бөлек сақтаңыз",
        ru: "корень журнала {0}; храните копию log/checkpoint отдельно",
        en: "root of the log {0}; keep a copy of log/checkpoint elsewhere")
    static let collect = Text(
        kk: "Ешнәрсе сілтемейтін файлдарды көрсету немесе жою",
        ru: "Показать или удалить файлы, на которые ничто не ссылается",
        en: "Show or remove files that nothing refers to")
    static let remove = Text(
        kk: "көрсетіп қана қоймай, жою", ru: "удалить, а не только показать", en: "remove them, not only show them")
    static let grace = Text(
        kk: "соңғы осынша сағатта өзгергенге тимеу", ru: "не трогать изменённое за столько последних часов",
        en: "leave alone what changed within so many hours")
    static let graceShape = Text(
        kk: "--grace {0}: 0 мен 1000000 аралығындағы сағат керек",
        ru: "--grace {0}: нужно число часов от 0 до 1000000", en: "--grace {0}: hours from 0 to 1000000 are needed")
    static let removed = Text(
        kk: "жойылған файл: {0}, {1} байт", ru: "удалено файлов: {0}, байт: {1}", en: "{0} files removed, {1} bytes")
    static let wouldRemove = Text(
        kk: "жойылатын файл: {0}, {1} байт; жою үшін --remove қосыңыз",
        ru: "можно удалить файлов: {0}, байт: {1}; чтобы удалить, добавьте --remove",
        en: "{0} files to remove, {1} bytes; add --remove to do it")
    static let export = Text(
        kk: "Құжаттарды веб-мұрағатқа (WARC) шығару", ru: "Выгрузить документы в веб-архив (WARC)",
        en: "Export documents as a web archive (WARC)")
    static let warc = Text(kk: "жаңа WARC файлы", ru: "новый файл WARC", en: "the WARC file to make")
    static let exported = Text(
        kk: "нені шығару; аталмаса, барлығын", ru: "что выгрузить; если не названо – всё",
        en: "what to export; everything if nothing is named")
    static let exportedCount = Text(
        kk: "{0}: {1} жазба жазылды", ru: "{0}: записано записей: {1}", en: "{0}: {1} records written")
    static let importCommand = Text(
        kk: "Веб-мұрағаттағы (WARC) құжаттарды сақтау", ru: "Сохранить документы из веб-архива (WARC)",
        en: "Keep the documents of a web archive (WARC)")
    static let archive = Text(
        kk: "WARC файлы, gzip-пен буылғаны да жарайды", ru: "файл WARC, можно сжатый gzip",
        en: "a WARC file, plain or packed by gzip")
    static let importedCount = Text(
        kk: "сақталды: {0}, белгіленді: {1}, өткізілді: {2}, қабылданбады: {3}",
        ru: "сохранено: {0}, отмечено: {1}, пропущено: {2}, отклонено: {3}",
        en: "{0} kept, {1} noted, {2} passed over, {3} refused")
}
